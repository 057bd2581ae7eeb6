"""What stands as __init_subclass__ is called, whatever it is."""


class Number:
    __init_subclass__ = 5


class Callable:
    def __call__(self, **keywords):
        print("called", keywords)


class Kept:
    __init_subclass__ = Callable()


class Static:
    @staticmethod
    def __init_subclass__(**keywords):
        print("static", keywords)


class Silent:
    __init_subclass__ = None


class KeptChild(Kept, answer=42): ...
class StaticChild(Static, a=1): ...


for base in (Number, Silent):
    try:
        type("Child", (base,), {})
    except TypeError as error:
        print(error)
try:
    type("Child", (Silent,), {}, key=1)
except TypeError as error:
    print(error)
