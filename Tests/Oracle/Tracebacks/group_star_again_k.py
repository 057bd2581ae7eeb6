def f():
    raise ValueError("naked")
def g():
    try:
        f()
    except* ValueError as e:
        raise e
g()
