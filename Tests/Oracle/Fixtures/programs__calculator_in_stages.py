"""A small expression language: tokenizer, Pratt parser, compiler to a stack VM, disassembler."""
from __future__ import annotations
import sys, string, enum, typing as t
from dataclasses import dataclass, field, replace, asdict, astuple, fields, KW_ONLY, InitVar
from collections import namedtuple, deque, ChainMap
from contextlib import contextmanager, suppress, ExitStack

class Kind(enum.Enum):
    NUM = enum.auto(); NAME = enum.auto(); OP = enum.auto(); STR = enum.auto(); END = "end"
    def __str__(self): return self.name.lower()
    @property
    def is_atom(self): return self in (Kind.NUM, Kind.NAME, Kind.STR)

class Token(t.NamedTuple):
    kind: Kind
    text: str
    pos: int = 0
    def __repr__(self) -> str: return f"<{self.kind} {self.text!r}@{self.pos}>"

class LexError(ValueError):
    def __init__(self, message, pos):
        super().__init__(message); self.pos = pos
    def __str__(self): return f"{self.args[0]} at {self.pos}"

def tokenize(text: str) -> t.Iterator[Token]:
    i, n = 0, len(text)
    two = {"**", "==", "!=", "<=", ">=", "//", "->", "&&", "||"}
    while i < n:
        c = text[i]
        if c.isspace(): i += 1; continue
        if c.isdigit() or (c == "." and i + 1 < n and text[i+1].isdigit()):
            j = i
            while j < n and (text[j].isalnum() or text[j] in "._"): j += 1
            yield Token(Kind.NUM, text[i:j], i); i = j
        elif c.isidentifier():
            j = i
            while j < n and text[i:j+1].isidentifier(): j += 1
            yield Token(Kind.NAME, text[i:j], i); i = j
        elif c in "'\"":
            j = text.find(c, i + 1)
            if j < 0: raise LexError("unterminated string", i)
            yield Token(Kind.STR, text[i+1:j], i); i = j + 1
        elif text[i:i+2] in two: yield Token(Kind.OP, text[i:i+2], i); i += 2
        elif c in string.punctuation: yield Token(Kind.OP, c, i); i += 1
        else: raise LexError(f"bad character {c!r} (U+{ord(c):04X})", i)
    yield Token(Kind.END, "", n)

@dataclass(frozen=True, slots=True)
class Node:
    pos: int = field(default=-1, kw_only=True, compare=False, repr=False)
@dataclass(frozen=True, slots=True)
class Num(Node): value: complex | float | int
@dataclass(frozen=True, slots=True)
class Str(Node): value: str
@dataclass(frozen=True, slots=True)
class Name(Node): id: str
@dataclass(frozen=True, slots=True)
class Unary(Node): op: str; operand: Node
@dataclass(frozen=True, slots=True)
class Binary(Node): op: str; left: Node; right: Node
@dataclass(frozen=True, slots=True)
class Call(Node): func: Node; args: tuple[Node, ...] = ()

POWER = {"||": (1, 2), "&&": (3, 4), "==": (5, 6), "!=": (5, 6), "<": (7, 8), ">": (7, 8), "<=": (7, 8), ">=": (7, 8), "+": (10, 11), "-": (10, 11), "*": (12, 13), "/": (12, 13), "//": (12, 13), "%": (12, 13), "**": (17, 16)}

class Parser:
    def __init__(self, text): self.tokens = deque(tokenize(text)); self.text = text
    @property
    def peek(self): return self.tokens[0]
    def take(self, text=None):
        tok = self.tokens.popleft()
        if text is not None and tok.text != text:
            raise SyntaxError(f"expected {text!r}, got {tok.text!r}", ("<calc>", 1, tok.pos + 1, self.text))
        return tok
    def parse(self, level=0):
        match self.take():
            case Token(Kind.NUM, text, pos):
                with suppress(ValueError): return self.rest(Num(int(text, 0), pos=pos), level)
                return self.rest(Num(float(text), pos=pos), level)
            case (Kind.STR, text, pos): left = Str(text, pos=pos)
            case (Kind.NAME, text, pos): left = Name(text, pos=pos)
            case Token(text="(") : left = self.parse(); self.take(")")
            case Token(text="-" | "+" | "!" as op, pos=pos): left = Unary(op, self.parse(15), pos=pos)
            case Token(kind=Kind.END): raise EOFError("unexpected end")
            case tok: raise SyntaxError(f"unexpected {tok!r}")
        return self.rest(left, level)
    def rest(self, left, level):
        while True:
            tok = self.peek
            if tok.text == "(" and tok.kind is Kind.OP:
                self.take(); args = []
                while self.peek.text != ")":
                    args.append(self.parse())
                    if self.peek.text == ",": self.take()
                self.take(")"); left = Call(left, tuple(args), pos=tok.pos); continue
            if tok.kind is not Kind.OP or (p := POWER.get(tok.text)) is None or p[0] < level: return left
            self.take(); left = Binary(tok.text, left, self.parse(p[1]), pos=tok.pos)

class Op(enum.IntFlag):
    PUSH = 1; LOAD = 2; CALL = 4; UN = 8; BIN = 16
    HAS_ARG = PUSH | LOAD | CALL | UN | BIN
Ins = namedtuple("Ins", "op arg", defaults=[None])

def compile_(node) -> list[Ins]:
    match node:
        case Num(v) | Str(v): return [Ins(Op.PUSH, v)]
        case Name(id=n): return [Ins(Op.LOAD, n)]
        case Unary(op, x): return [*compile_(x), Ins(Op.UN, op)]
        case Binary(op, a, b): return compile_(a) + compile_(b) + [Ins(Op.BIN, op)]
        case Call(f, args): return sum(map(compile_, args), compile_(f)) + [Ins(Op.CALL, len(args))]
        case _: raise TypeError(type(node).__name__)

import operator as o
BIN = {"+": o.add, "-": o.sub, "*": o.mul, "/": o.truediv, "//": o.floordiv, "%": o.mod, "**": o.pow, "==": o.eq, "!=": o.ne, "<": o.lt, ">": o.gt, "<=": o.le, ">=": o.ge, "&&": lambda a, b: a and b, "||": lambda a, b: a or b}
UN = {"-": o.neg, "+": o.pos, "!": o.not_}

def run(code, env):
    st = []
    for pc, (op, arg) in enumerate(code):
        try:
            if op & Op.PUSH: st.append(arg)
            elif op == Op.LOAD: st.append(env[arg])
            elif op == Op.UN: st[-1] = UN[arg](st[-1])
            elif op == Op.BIN: b, a = st.pop(), st.pop(); st.append(BIN[arg](a, b))
            elif op is Op.CALL:
                *st, = st; args = st[len(st) - arg:]; del st[len(st) - arg:]
                st.append(st.pop()(*args))
        except KeyError as e:
            e.add_note(f"at pc={pc}: {op!r}"); raise
    [result] = st
    return result

env = ChainMap({"x": 3, "max": max, "abs": abs, "s": "text", "upper": str.upper, "pow": pow, "e": 1e-3})
for text in ["1 + 2 * 3", "2 ** 3 ** 2", "-2 ** 2", "(1 + 2) * -3", "max(1, x, 2) + 0x1F", "1_000 * .5", "abs(-7) // 2 % 3", "upper(s) + '!'", "1 <= 2 && 3 > 4 || 'yes'", "!x == 0", "pow(2, 10, 1000)", "1 +", "y + 1", "'abc", "1 $ 2", "(1", "1 / 0", "§", "max()", "f(", "1.5.2", "'a' * 3 + 1", "e * 1e5"]:
    try:
        tree = Parser(text).parse()
        code = compile_(tree)
        print(f"{text!s:<24}|{run(code, env)!r:>12} | {len(code):02d} | {tree}")
    except SyntaxError as ex: print(f"{text:<24}|", type(ex).__name__, ex, ex.offset, ex.text)
    except Exception as ex: print(f"{text:<24}|", type(ex).__name__, ex, getattr(ex, "__notes__", ""))
print(Op.HAS_ARG, Op(3), ~Op.PUSH, list(Op), Op.PUSH | 64, Op(0), repr(Op.CALL), f"{Op.UN:>5}", Op.UN + 1)
print([*map(str, Kind)], Kind.NUM.is_atom, Kind("end"), Kind["OP"].value)
print(asdict(Binary("+", Num(1), Name("x"))), astuple(Unary("-", Num(2), pos=4)), [f.name for f in fields(Call)], replace(Num(1), value=2))
try: Num(1).value = 3
except Exception as ex: print(type(ex).__name__, ex)
try: Num()
except TypeError as ex: print(ex)
print(Num(1) == Num(1, pos=9), hash(Num(1)) == hash(Num(1, pos=3)), Num.__match_args__, Binary.__slots__, Token.__annotations__, t.get_type_hints(Num))
