def broken(function):
    raise RuntimeError(f"cannot decorate {function.__name__}")


@broken
def target():
    pass
