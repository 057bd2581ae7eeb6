"""What a caught exception tells about itself."""


def deep(n):
    if n == 0:
        raise ValueError("bottom")
    deep(n - 1)


try:
    deep(3)
except ValueError as error:
    lines = []
    trace = error.__traceback__
    while trace is not None:
        lines.append(trace.tb_lineno)
        trace = trace.tb_next
    print(lines, len(lines))
try:
    try:
        deep(1)
    except ValueError:
        raise KeyError("next")
except KeyError as error:
    print(repr(error.__context__), error.__context__.__traceback__.tb_lineno, error.__traceback__.tb_next)
e = ValueError("fresh")
print(e.__traceback__)
try:
    raise e
except ValueError:
    pass
print(e.__traceback__ is not None, e.with_traceback(None).__traceback__)
