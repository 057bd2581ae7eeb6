"""Metaclasses: __new__, __call__, attributes on the class."""


class Meta(type):
    def __new__(mcs, name, bases, namespace, **kwargs):
        namespace["made_by"] = mcs.__name__
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)
        cls.options = kwargs

    def __call__(cls, *args, **kwargs):
        instance = super().__call__(*args, **kwargs)
        instance.called = True
        return instance

    def __len__(cls):
        return 7

    @property
    def title(cls):
        return cls.__name__.title()

    def __iter__(cls):
        return iter("meta")


class thing(metaclass=Meta, flag=1):
    def __init__(self, x): self.x = x


class child(thing, flag=2): pass


print(thing.made_by, thing.options, child.options, thing(5).called, len(thing), thing.title, list(child), type(child).__name__, isinstance(thing, Meta))
try:
    class Conflict(thing, metaclass=type("Other", (type,), {})): pass
except TypeError as error:
    print(error)
