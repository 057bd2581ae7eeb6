def f():
    raise ValueError("naked")
def g():
    try:
        f()
    except* ValueError as e:
        raise KeyError(1)
g()
