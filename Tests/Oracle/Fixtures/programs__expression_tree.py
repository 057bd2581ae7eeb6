"""A tiny expression language: tokens, parser, evaluator, pretty printer."""
from dataclasses import dataclass
from enum import Enum, auto
import operator as op
import sys


class T(Enum):
    NUM = auto()
    NAME = auto()
    OP = auto()
    LP = "("
    RP = ")"
    END = auto()

    def __repr__(self):
        return f"T.{self.name}"


@dataclass(frozen=True, slots=True)
class Token:
    type: T
    text: str
    pos: int


class ParseError(SyntaxError):
    def __init__(self, msg, tok):
        super().__init__(f"{msg} at {tok.pos}: {tok.text!r}")
        self.tok = tok


def tokenize(src):
    i = 0
    while i < len(src):
        ch = src[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == "." and src[i + 1:i + 2].isdigit():
            j = i
            while j < len(src) and (src[j].isdigit() or src[j] in "._"):
                j += 1
            yield Token(T.NUM, src[i:j], i)
            i = j
        elif ch.isidentifier():
            j = i
            while (part := src[i:j + 1]).isidentifier() and j < len(src):
                j += 1
            yield Token(T.NAME, src[i:j], i)
            i = j
        elif ch in "()":
            yield Token(T(ch), ch, i)
            i += 1
        elif src.startswith(("**", "//", "<=", ">=", "==", "!="), i):
            yield Token(T.OP, src[i:i + 2], i)
            i += 2
        elif ch in "+-*/%^<>=,":
            yield Token(T.OP, ch, i)
            i += 1
        else:
            raise ParseError("unexpected character", Token(T.OP, ch, i))
    yield Token(T.END, "", len(src))


BINARY = {"+": (1, op.add), "-": (1, op.sub), "*": (2, op.mul), "/": (2, op.truediv), "//": (2, op.floordiv), "%": (2, op.mod), "**": (4, op.pow),
          "<": (0, op.lt), "==": (0, op.eq), "!=": (0, op.ne), "<=": (0, op.le), ">": (0, op.gt), ">=": (0, op.ge)}


class Parser:
    def __init__(self, src):
        self.toks = list(tokenize(src))
        self.i = 0

    @property
    def cur(self):
        return self.toks[self.i]

    def advance(self):
        t = self.cur
        self.i += 1
        return t

    def parse(self):
        e = self.expr(0)
        if self.cur.type is not T.END:
            raise ParseError("trailing input", self.cur)
        return e

    def expr(self, level):
        left = self.unary()
        while self.cur.type is T.OP and self.cur.text in BINARY and (p := BINARY[self.cur.text][0]) >= level:
            o = self.advance().text
            right = self.expr(p if o == "**" else p + 1)
            left = ("bin", o, left, right)
        return left

    def unary(self):
        if self.cur.text in ("-", "+"):
            return ("un", self.advance().text, self.expr(3))
        return self.atom()

    def atom(self):
        match self.advance():
            case Token(T.NUM, text):
                return ("num", float(text) if "." in text else int(text))
            case Token(type=T.NAME, text=name):
                if self.cur.type is T.LP:
                    self.advance()
                    args = []
                    while self.cur.type is not T.RP:
                        args.append(self.expr(0))
                        if self.cur.text == ",":
                            self.advance()
                    self.advance()
                    return ("call", name, *args)
                return ("name", name)
            case Token(T.LP):
                e = self.expr(0)
                if self.cur.type is not T.RP:
                    raise ParseError("expected )", self.cur)
                self.advance()
                return e
            case tok:
                raise ParseError("unexpected", tok)


def evaluate(node, env):
    match node:
        case ("num", v):
            return v
        case ("name", n):
            try:
                return env[n]
            except KeyError:
                raise NameError(f"unknown {n}", name=n) from None
        case ("un", "-", x):
            return -evaluate(x, env)
        case ("un", _, x):
            return evaluate(x, env)
        case ("bin", o, a, b):
            return BINARY[o][1](evaluate(a, env), evaluate(b, env))
        case ("call", f, *args):
            return env[f](*(evaluate(a, env) for a in args))


env = {"pi": 3.141592653589793, "x": 10, "max": max, "abs": abs, "é": 2, "sqrt": lambda v: v ** .5}
for src in ["1 + 2 * 3", "(1+2)*3", "2**3**2", "-2**2", "10 // 3 % 2", "x / 4", "max(1, x, 3) - abs(-5)", "1 <= 2", "sqrt(2)", "é * 2", "1_000 * 2", "1.5.2", "1 +", "(1", "y", "1 / 0", "$", "max()", "1 2", "x(3)", "2 ** -1", "sqrt(-4)", "3 % 0", "foo(1)", "1__0"]:
    try:
        tree = Parser(src).parse()
        print(f"{src:<24} {tree} = {evaluate(tree, env)!r}")
    except (ParseError, NameError) as e:
        print(f"{src:<24} {type(e).__name__}: {e}", getattr(e, "name", None), e.args)
    except Exception as e:
        print(f"{src:<24} {e!r}")
print(next(tokenize("ab1 2")), [t.type for t in tokenize("a(1)")], file=sys.stdout)
print(list(T), T.LP.value, T["NUM"], T.NUM.value)
