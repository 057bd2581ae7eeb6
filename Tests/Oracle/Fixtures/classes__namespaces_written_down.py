"""What a class body reads from and writes to the namespace that `__prepare__` gives it."""


class Log(dict):
    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)

    def __contains__(self, key):
        print("in", key)
        return super().__contains__(key)


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Log()


class A(metaclass=Meta):
    "doc"
    x = 1
    y = x + 1
    z = len("abc")
    del x

    def f(self):
        return self.q

    for i in range(2):
        pass
    t: int = 3
    u: str


class B(metaclass=Meta):
    __module__ = "other"
    __qualname__ = "Q"
    pairs = [(a, b) for a in range(2) for b in "xy"]


print(A.__module__, B.__module__, B.__qualname__, A.__annotations__, B.pairs, A.__doc__)


class Named(dict):
    def __missing__(self, key):
        if key == "__name__":
            return "from the namespace"
        raise KeyError(key)


class NamedMeta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Named()


class C(metaclass=NamedMeta):
    here = __name__


print(C.__module__, C.here)
