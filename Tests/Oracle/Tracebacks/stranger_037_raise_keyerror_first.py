import contextlib
with contextlib.ExitStack() as s:
    s.callback(lambda: 1 / 0)
    raise KeyError("first")
