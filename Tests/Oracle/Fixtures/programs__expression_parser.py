from dataclasses import dataclass
from enum import Enum, auto
from typing import Iterator, NamedTuple
class T(Enum):
    NUM = auto(); ID = auto(); OP = auto(); LP = "("; RP = ")"; EOF = None
class Tok(NamedTuple):
    kind: T; text: str; pos: int
class LexError(SyntaxError): pass
def lex(s: str) -> Iterator[Tok]:
    i = 0
    while i < len(s):
        c = s[i]
        if c.isspace(): i += 1; continue
        if c.isdigit() or c == "." and s[i+1:i+2].isdigit():
            j = i
            while j < len(s) and (s[j].isdigit() or s[j] == "."): j += 1
            yield Tok(T.NUM, s[i:j], i); i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < len(s) and (s[j].isalnum() or s[j] == "_"): j += 1
            yield Tok(T.ID, s[i:j], i); i = j
        elif c in "+-*/^=,": yield Tok(T.OP, c, i); i += 1
        elif c in "()": yield Tok(T(c), c, i); i += 1
        else: raise LexError(f"bad char {c!r}", ("<expr>", 1, i + 1, s))
    yield Tok(T.EOF, "", len(s))
@dataclass(frozen=True, slots=True)
class Num: v: float
@dataclass(frozen=True, slots=True)
class Var: n: str
@dataclass(frozen=True, slots=True)
class Bin: op: str; l: object; r: object
@dataclass(frozen=True, slots=True)
class Call: f: str; args: tuple
class Parser:
    PREC = {"+": (1, 2), "-": (1, 2), "*": (3, 4), "/": (3, 4), "^": (6, 5)}
    def __init__(self, s): self.toks = list(lex(s)); self.i = 0
    @property
    def cur(self): return self.toks[self.i]
    def eat(self, k, text=None):
        t = self.cur
        if t.kind is not k or text and t.text != text: raise SyntaxError(f"expected {text or k.name} at {t.pos}, got {t.text or t.kind.name!r}")
        self.i += 1; return t
    def expr(self, bp=0):
        match self.cur:
            case Tok(T.NUM, text): self.i += 1; left = Num(float(text))
            case Tok(kind=T.ID, text=name):
                self.i += 1
                if self.cur.kind is T.LP:
                    self.eat(T.LP); args = []
                    while self.cur.kind is not T.RP:
                        args.append(self.expr())
                        if self.cur.text == ",": self.eat(T.OP, ",")
                    self.eat(T.RP); left = Call(name, (*args,))
                else: left = Var(name)
            case Tok(T.LP): self.i += 1; left = self.expr(); self.eat(T.RP)
            case Tok(T.OP, "-"): self.i += 1; left = Bin("*", Num(-1.0), self.expr(5))
            case t: raise SyntaxError(f"unexpected {t.text!r} at {t.pos}")
        while self.cur.kind is T.OP and (p := self.PREC.get(self.cur.text)) and p[0] > bp:
            op = self.eat(T.OP).text; left = Bin(op, left, self.expr(p[1] if op != "^" else p[1]))
        return left
import operator, math
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow}
def ev(e, env):
    match e:
        case Num(v): return v
        case Var(n):
            try: return env[n]
            except KeyError: raise NameError(f"undefined {n}", name=n) from None
        case Bin(op, l, r): return OPS[op](ev(l, env), ev(r, env))
        case Call(f, args) if f in env: return env[f](*(ev(a, env) for a in args))
        case Call(f): raise NameError(f"no function {f}")
env = {"pi": math.pi, "max": max, "sqrt": math.sqrt, "x": 3}
for s in ("1 + 2 * 3", "(1+2)*3", "2^3^2", "-x^2", "max(1, x, 2) / 2", "sqrt(16) + pi", "1 / 0", "y + 1", "1 + ", "(1", "1 $ 2", "f(1)", "1 2", "3.5.1"):
    try:
        p = Parser(s); e = p.expr(); p.eat(T.EOF); print(f"{s:<18} = {ev(e, env):.6g}")
    except (SyntaxError, NameError, ArithmeticError, ValueError) as err: print(f"{s:<18} ! {type(err).__name__}: {err}")
print(Parser("a*b+c").expr())
