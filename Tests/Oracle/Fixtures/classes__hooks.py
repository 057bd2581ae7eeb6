"""__new__, __init_subclass__, __set_name__, __class_getitem__, __call__, class decorators."""


class Single:
    instance = None

    def __new__(cls, *args):
        print("new", cls.__name__, args)
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, value=None):
        print("init", value)
        self.value = value


print(Single(1) is Single(2), Single.instance.value)


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never")


print(Other())


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[name or cls.__name__] = cls
        print("subclass", cls.__name__, name)


class First(Plugin): pass
class Second(Plugin, name="two"): pass
class Third(First, name="three"): pass
print(list(Plugin.registry))
try:
    class Bad(Plugin, unknown=1): pass
except TypeError as error:
    print(error)


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Generic["x"], Generic[1, 2])


class Upper(str):
    def __new__(cls, text):
        return super().__new__(cls, text.upper())


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def first(self):
        return self[0]


print(Upper("abc"), Pair(1, 2), Pair(1, 2).first, Pair(1, 2) == (1, 2))
Made = type("Made", (Plugin,), {"x": 5, "get": lambda self: self.x})
print(Made().get(), Made.__name__, Made.__qualname__, type(Made()))
class Nested:
    class Inner:
        class Deep:
            def method(self): return type(self).__qualname__
print(Nested.Inner.Deep().method(), Nested.Inner.Deep.method.__qualname__)
