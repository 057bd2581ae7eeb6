import contextlib
@contextlib.contextmanager
def cm():
    if False: yield
with cm(): pass
