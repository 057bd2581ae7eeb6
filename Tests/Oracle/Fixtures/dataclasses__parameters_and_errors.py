import dataclasses, inspect, typing
from dataclasses import dataclass, field, InitVar, KW_ONLY, asdict, astuple, replace, fields
@dataclass
class Item:
    """A thing for sale."""
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list, repr=False, metadata={'k': 1})
    def total(self, n: int = 1) -> float: return self.price * n
print(Item('a'), Item('a', 2.5, ['x']).total(3), inspect.signature(Item), Item.__doc__, inspect.getdoc(Item))
print(Item.__match_args__, Item.__annotations__, Item.__dataclass_params__)
@dataclass(order=True, frozen=True, slots=True)
class Ver:
    major: int
    minor: int = 0
    label: str = field(default='', compare=False)
print(sorted([Ver(1, 2), Ver(1), Ver(0, 9)]), Ver(1) < Ver(1, 1), hash(Ver(1)) == hash((1, 0)), Ver.__slots__)
for bad in (lambda: setattr(Ver(1), 'major', 2), lambda: delattr(Ver(1), 'major'), lambda: Ver(), lambda: Ver(1, 2, 3, 4), lambda: Ver(1) < (1, 0), lambda: setattr(Ver(1), 'zz', 1), lambda: Item(), lambda: Item(nme=1), lambda: replace(Ver(1), x=1), lambda: asdict(3), lambda: fields(3)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
@dataclass
class Base:
    x: int = 1
    _: KW_ONLY
    y: int = 2
@dataclass
class Child(Base):
    z: InitVar[int] = 5
    w: typing.ClassVar[int] = 9
    def __post_init__(self, z): self.q = z * 2
c = Child(3, 4, y=8); print(c, c.q, Child.w, inspect.signature(Child), [f.name for f in fields(c)])
print(replace(c, x=10, z=1)) if True else 0
@dataclass
class Tree:
    value: int
    kids: list['Tree'] = field(default_factory=list)
t = Tree(1, [Tree(2), Tree(3, [Tree(4)])]); print(asdict(t)); print(astuple(t)); print(asdict(t, dict_factory=lambda kv: sorted(kv)))
t.kids.append(t); print(t)
for decl in ('@dataclass\nclass A:\n  x: int = 1\n  y: int', '@dataclass\nclass A:\n  x: list = []', '@dataclass(frozen=True)\nclass A(Base): pass', '@dataclass(eq=False, order=True)\nclass A: pass', '@dataclass(order=True)\nclass A:\n  def __lt__(self, o): pass', '@dataclass(slots=True)\nclass A:\n  __slots__ = ()', '@dataclass\nclass A:\n  x: int = field(default=1, default_factory=int)', '@dataclass(weakref_slot=True)\nclass A: pass', '@dataclass\nclass A:\n  x: InitVar[int] = field(default_factory=int)', '@dataclass\nclass A:\n a: KW_ONLY\n b: KW_ONLY'):
    try: exec(decl)
    except Exception as e: print(type(e).__name__, e)
P = dataclasses.make_dataclass('P', [('x', int), 'y', ('z', int, field(default=3))], bases=(Base,), namespace={'sum': lambda s: s.x}, frozen=False)
print(P(1, 2), P.__mro__, P(1, y=2).sum() if True else 0, inspect.signature(P))
@dataclass(repr=False, eq=False)
class Plain: a: int
print(Plain(1) == Plain(1), '__repr__' in Plain.__dict__, dataclasses.is_dataclass(Plain), dataclasses.is_dataclass(Plain(1)))
@dataclass(unsafe_hash=True)
class H: a: int; b: list = field(default_factory=list, hash=False)
print(hash(H(1)) == hash((1,)))
match Item('q', 1.5):
    case Item(name, price=p): print(name, p)
@dataclass
class Desc:
    class D:
        def __set_name__(self, o, n): self.n = '_' + n
        def __get__(self, i, o): return 7 if i is None else getattr(i, self.n, 7)
        def __set__(self, i, v): setattr(i, self.n, int(v))
    d: D = D()
print(Desc(), Desc('5'), inspect.signature(Desc))
print(inspect.getsource(Item.total)); print(inspect.getsource(Ver))
