"""match: every pattern."""


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Colour:
    RED = 1


def describe(value):
    match value:
        case 0: return "zero"
        case -1 | -1.5: return "negative literal"
        case "text" | b"bytes": return "string literal"
        case True | None: return "singleton"
        case Colour.RED: return "never: 1 == True came first"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *_, 9]: return "from one to nine"
        case (str() as s, int(n)) if n > 5: return f"pair {s} {n}"
        case [Point(x=0), *rest]: return f"origin-ish {len(rest)}"
        case [a, b, *rest]: return f"many {a} {b} {rest}"
        case {"kind": "circle", "r": float() | int() as r}: return f"circle {r}"
        case {"kind": kind, **rest} if rest: return f"{kind} {rest}"
        case {}: return f"mapping {len(value)}"
        case Point(0, 0): return "origin"
        case Point(x, y=0): return f"on x {x}"
        case Point(): return "point"
        case int() | float() as number if number > 100: return f"big {number}"
        case str(s): return f"str {s}"
        case set() | frozenset(): return "set"
        case type(): return "a type"
        case other: return f"other {type(other).__name__}"


for value in (0, 0.0, False, -1, -1.5, "text", b"bytes", True, None, [], (), [5], (1, 2, 9), ["a", 6], ["a", 5],
              [Point(0, 1), 2], [1, 2, 3], range(3), {"kind": "circle", "r": 2}, {"kind": "box", "w": 1}, {"kind": 1},
              {}, Point(0, 0), Point(4, 0), Point(1, 2), 101, 1e3, 50, "word", {1}, frozenset(), int, len, b"x"):
    print(type(value).__name__, describe(value))
match 5, 6:
    case 5, y: print("tuple", y)
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]: print(a, b, c)
match {"a": {"b": [1, {"c": 2}]}}:
    case {"a": {"b": [_, {"c": deep}]}}: print(deep)
match "x":
    case _ if False: print("never")
    case _: print("wildcard")
match 3:
    case 1 | 2: print("never")
print("nothing matched")
match = 5
case = match + 1
print(match, case)
class Positional:
    __match_args__ = ["x"]
for action in (lambda v: Point, lambda v: v):
    try:
        match Positional():
            case Positional(1): pass
    except TypeError as error:
        print(error)
        break
try:
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as error:
    print(error)
try:
    match Point(1, 2):
        case Point(1, x=2): pass
except TypeError as error:
    print(error)
match 5:
    case int(n): print("self match", n)
match {"x": 1}:
    case {"x": 1, "y": 2}: print("never")
    case {"x": one}: print("extra keys are fine", one)
match "abc":
    case [*_]: print("never: a string is no sequence")
    case str(): print("string")
