"""Attributes of functions and methods."""


def f(a, b=1, *args, c, d=2, **kwargs) -> int:
    """Does nothing."""
    local = 1
    return local


print(f.__name__, f.__qualname__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__annotations__)
f.custom = 5
f.__name__ = "renamed"
f.__doc__ = "changed"
print(f.custom, f.__name__, f.__doc__, f.__dict__)
f.__defaults__ = (9,)
print(f.__defaults__)
class K:
    def m(self): "Method doc."
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
k = K()
print(K.m.__name__, K.m.__qualname__, k.m.__doc__, k.m.__self__ is k, k.c.__self__ is K, K.s.__name__)
try:
    k.m.x = 1
except AttributeError as error:
    print(error)
try:
    f.missing
except AttributeError as error:
    print(error)
print(len.__name__, str.upper.__name__, [].append.__name__, (lambda: 0).__name__, type(f).__name__, type(k.m).__name__, type(len).__name__, type([].append).__name__)
