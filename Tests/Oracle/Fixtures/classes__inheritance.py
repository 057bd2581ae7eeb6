"""Inheritance: overriding, super, several bases, the order of resolution."""


class A:
    def __init__(self, **rest):
        print("A init", rest)
        self.a = 1

    def who(self):
        return "A"

    def chain(self):
        return ["A"]


class B(A):
    def __init__(self, b=2, **rest):
        print("B init")
        super().__init__(**rest)
        self.b = b

    def who(self):
        return "B" + super().who()

    def chain(self):
        return ["B"] + super().chain()


class C(A):
    def __init__(self, c=3, **rest):
        print("C init")
        super(C, self).__init__(**rest)
        self.c = c

    def chain(self):
        return ["C"] + super().chain()


class D(B, C):
    def chain(self):
        return ["D"] + super().chain()


d = D(b=5, c=6)
print(d.a, d.b, d.c, d.who(), d.chain(), [k.__name__ for k in D.__mro__], D.__bases__, isinstance(d, C), issubclass(D, (int, A)))
print(super(B, d).chain(), super(D, D).chain(d), A.who(d), [k.__name__ for k in D.mro()])


class Base:
    @classmethod
    def make(cls, *args):
        return cls.__name__, args

    @staticmethod
    def plain(x):
        return x * 2

    def template(self):
        return self.part() + "!"

    def part(self):
        return "base"


class Child(Base):
    @classmethod
    def make(cls, *args):
        return super().make(*args, "child")

    def part(self):
        return "child+" + super().part()


print(Base.make(1), Child.make(1), Child().make(), Child.plain(4), Child().plain(5), Child().template())
for bases in ((A, B), (object, A), (B, C, A)):
    try:
        print([k.__name__ for k in type("T", bases, {}).__mro__])
    except TypeError as error:
        print(error)


class Numbers(list):
    def total(self):
        return sum(self)

    def append(self, item):
        super().append(item * 2)


n = Numbers([1, 2])
n.append(5)
print(n, n.total(), len(n), n[1:], isinstance(n, list), type(n + [1]).__name__, n == [1, 2, 10])


class Text(str):
    def shout(self):
        return self.upper() + "!"


class Celsius(float):
    def __repr__(self):
        return f"{float(self)}C"


class Count(int):
    def __add__(self, other):
        return Count(int(self) + int(other) * 10)


class Table(dict):
    def __getattr__(self, name):
        return self[name]


print(Text("hi").shout(), Text("a") + "b", Celsius(3.5), Celsius(1) + 1, Count(1) + 2, Count(5) * 2, Table(a=1).a, {Text("k"): 1}["k"])


class Mixin:
    def describe(self):
        return f"{type(self).__name__} with {self.size()}"


class Sized(Mixin, list):
    size = list.__len__


print(Sized("abc").describe())
class E1(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise E1(5)
except E1 as error:
    print(error, error.code, error.args)
