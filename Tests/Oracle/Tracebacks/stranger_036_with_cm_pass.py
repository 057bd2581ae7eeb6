import contextlib
@contextlib.contextmanager
def cm():
    yield 1
    yield 2
with cm(): pass
