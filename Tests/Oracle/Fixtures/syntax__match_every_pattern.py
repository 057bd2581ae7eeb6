import dataclasses, enum, collections
@dataclasses.dataclass
class Pt: x: int; y: int = 0
class Co(enum.Enum): R = 1; G = 2
class Own:
    __match_args__ = ("a", "b")
    def __init__(s, a, b): s.a, s.b = a, b
NT = collections.namedtuple("NT", "p q")
def m(v):
    match v:
        case None | True | False: return "const", v
        case 0 | 0.5 | 1j | -1 | -2.5 | 1+2j: return "num", v
        case "a" | b"b" | "c" "d": return "text", v
        case Co.R: return "red"
        case Pt(0, 0): return "origin"
        case Pt(x=0) | Pt(y=0, x=_): return "axis"
        case Pt(x, y) if x == y: return "diag", x
        case Pt() as p: return "pt", p
        case Own(1, b=bb): return "own1", bb
        case Own(a, b): return "own", a, b
        case NT(p, q) if p: return "nt", p, q
        case []: return "empty seq"
        case [x]: return "one", x
        case [int() as x, str(y)]: return "int str", x, y
        case [1, *rest, 9]: return "1..9", rest
        case (x, y, *_): return "2+", x, y
        case {"type": "circle", "r": float() | int() as r}: return "circle", r
        case {"a": {"b": [_, z]}, **kw}: return "nested", z, kw
        case {}: return "map", v
        case str(s) if s.isdigit(): return "digits", s
        case str() | bytes(): return "textual"
        case int(n) | float(n): return "n", n
        case set() | frozenset(): return "set"
        case type(): return "type"
        case _: return "other", type(v).__name__
for v in (None, True, 0, 0.0, 0.5, 1j, -1, -2.5, 1+2j, "a", b"b", "cd", Co.R, Co.G, Pt(0, 0), Pt(0, 5), Pt(3, 0), Pt(4, 4), Pt(1, 2), Own(1, 2), Own(3, 4), NT(1, 2), NT(0, 2), [], (), [7], (1, "s"), [1, 2, 3, 9], [1, 9], range(3), {"type": "circle", "r": 2}, {"type": "circle", "r": "x"}, {"a": {"b": [1, 2]}, "c": 3}, {}, {"z": 1}, "123", "abc", b"x", 5, 5.5, {1}, int, object(), bytearray(b"x"), collections.deque([1]), collections.OrderedDict(a=1), memoryview(b"ab"), iter([])):
    print(m(v))
class Bad: __match_args__ = 5
class Bad2: __match_args__ = ("a", "a")
class Bad3: __match_args__ = [1]
class Bad4: __match_args__ = (1,)
for b in (Bad, Bad2, Bad3, Bad4):
    o = b(); o.a = 1
    try:
        match o:
            case b(1, 2): print("m")
            case _: print("no")
    except TypeError as e: print(e)
for src in ("match 5:\n case int(1, 2): pass", "match 5:\n case int(real=5, imag=0): print('ok')", "match 5:\n case len(): pass", "match {}:\n case {'a': x, 'a': y}: pass", "match 'x':\n case str(x, y): pass", "match [1]:\n case [x, x]: pass", "match 1:\n case x if y: pass", "match 1, 2:\n case a, b: print(a, b)", "match *[1, 2], 3:\n case [*a]: print(a)", "match x := 5:\n case 5: print(x)", "match = 5; case = 6; print(match, case); match[0] if 0 else 1", "match (1):\n case (1): print('p')\n", "match -1:\n case -1: print('neg')", "match {'k': None}:\n case {'k': None as z}: print(z)"):
    try: exec(src)
    except Exception as e: print(type(e).__name__, e)
