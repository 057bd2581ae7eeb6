import contextlib
@contextlib.contextmanager
def cm():
    print("in")
    yield
    print("out")
with cm():
    raise ValueError("inside")
