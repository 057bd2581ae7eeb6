"""Classes: attributes, methods, class and instance, bound methods."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


class Dog:
    """A dog."""

    kind = "canine"
    tricks = []

    def __init__(self, name):
        self.name = name

    def bark(self, times=1):
        return f"{self.name}: " + "woof " * times

    def learn(self, trick):
        self.tricks.append(trick)
        return self


a, b = Dog("Rex"), Dog("Ada")
print(a.bark(), b.bark(times=2), Dog.bark(a, 1), a.kind, Dog.kind, Dog.__doc__)
a.learn("sit")
b.learn("roll")
print(a.tricks is b.tricks, Dog.tricks)
a.kind = "changed"
print(a.kind, b.kind, a.__dict__, Dog.__name__, a.__class__ is Dog, type(a) is Dog)
Dog.kind = "all"
Dog.jump = lambda self: self.name + " jumps"
print(a.kind, b.kind, b.jump())
bark = a.bark
print(bark(2), bark.__self__ is a, bark.__func__ is Dog.bark, bark.__name__, a.bark == a.bark, a.bark is a.bark)
a.bark = lambda: "instance attribute"
print(a.bark(), b.bark())
del a.bark
print(a.bark(), isinstance(a, Dog), isinstance(Dog, type), issubclass(Dog, object), Dog.__mro__)
show(lambda: Dog(), lambda: Dog("a", "b"), lambda: Dog("a").bark(1, 2), lambda: a.missing, lambda: Dog.missing, lambda: a(), lambda: a[0], lambda: len(a), lambda: a + 1, lambda: a < b, lambda: iter(a), lambda: a == b, lambda: a != b, lambda: a == a, lambda: hash(a) == hash(a), lambda: bool(a), lambda: callable(a), lambda: int(a), lambda: object().x, lambda: object(5), lambda: Dog.bark(), lambda: Dog.bark(5))
print(repr(a).split(" at ")[0], str(Dog), repr(Dog.bark).split(" at ")[0], repr(a.bark).split(" of ")[0], vars(b))


class Empty: pass


e = Empty()
e.x, e.y = 1, 2
del e.x
print(e.__dict__, hasattr(e, "x"), getattr(e, "y"), setattr(e, "z", 3), delattr(e, "y"), vars(e), dir(e)[-1])
