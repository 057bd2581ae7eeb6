"""__getattr__, __getattribute__, __setattr__, __delattr__, __slots__."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


class Lazy:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        if name.startswith("x"):
            return name * 2
        raise AttributeError(f"no {name} here")


lazy = Lazy()
show(lambda: lazy.real, lambda: lazy.xy, lambda: lazy.other, lambda: hasattr(lazy, "x"), lambda: hasattr(lazy, "y"), lambda: getattr(lazy, "y", 5), lambda: lazy.__class__.__name__)


class Guarded:
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        object.__delattr__(self, name)

    def __getattribute__(self, name):
        if name == "secret":
            return "intercepted"
        return object.__getattribute__(self, name)


g = Guarded()
g.x = 1
g.secret = 2
del g.x
print(g.secret, g.__dict__)
show(lambda: g.x)


class Slots:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


s = Slots()
def assign(name, value): setattr(s, name, value)
show(lambda: s.a, lambda: s.b, lambda: assign("b", 2), lambda: s.b, lambda: assign("c", 3), lambda: s.__dict__, lambda: delattr(s, "a"), lambda: s.a, lambda: Slots.a.__class__.__name__, lambda: Slots.__slots__)


class More(Slots):
    pass


m = More()
m.extra = 5
print(m.extra, m.__dict__, m.a)


class One:
    __slots__ = "only"


one = One()
one.only = 1
print(one.only)


class Dynamic:
    pass


for n in range(30):
    setattr(Dynamic, f"f{n}", n)
    setattr(Dynamic(), f"g{n}", n)
print(Dynamic.f29, len([k for k in vars(Dynamic) if k.startswith("f")]))
instances = []
for n in range(5):
    d = Dynamic()
    for k in range(n, n + 3):
        setattr(d, f"a{k}", k)
    instances.append(d)
print([vars(d) for d in instances], sum(getattr(d, "a2", 0) for d in instances))
