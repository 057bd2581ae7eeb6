"""Random programs of the synchronous language: expressions over the builtin types, statements, functions, classes.

What is printed includes the type and message of every exception. Compared are the output, the status and the last
line of standard error. `random_sync.py --count 1000 --seed S --baton PATH --jobs 2`.
With `--wide` the statements of `sync_grammar_wide.py` are used as well, with `--deep` chiefly those of
`sync_grammar_deep.py`.
"""

import re
import sys

import generated
import oracle
import stand_ins
import sync_grammar_deep
import sync_grammar_wide
from dice import Dice
from sync_grammar import EXPRESSIONS, LEAVES, STATEMENTS
from sync_grammar_more import CHOICES

HEAD = '''
import bisect
import collections
import contextlib
import copy
import dataclasses
import enum
import functools
import heapq
import inspect
import io
import itertools
import json
import math
import operator
import random
import statistics
import string
import textwrap
import traceback
import warnings
import weakref

# One object: two of them are two keys, which inline floats cannot be.
NAN = float("nan")
P = collections.namedtuple("P", "x y")
# Frames of the library, which only CPython shows.
LIBRARY = "/lib/python3.13/"


''' + stand_ins.ENUMS + '''

''' + stand_ins.DATACLASSES + '''

class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector({self.x!r}, {self.y!r})"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __rsub__(self, other):
        return "rsub", other

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __abs__(self):
        return math.hypot(self.x, self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __setitem__(self, index, value):
        if index:
            self.y = value
        else:
            self.x = value

    def __len__(self):
        return 2

    def __call__(self, *args):
        return args, self.x

    def __divmod__(self, other):
        return self.x // other, self.y % other


@contextlib.contextmanager
def managed(value):
    print("in", value)
    try:
        yield value
    except ValueError as error:
        print("swallowed", error)
    finally:
        print("out", value)


class Err(Exception):
    def __init__(self, code=0, *rest):
        super().__init__(code, *rest)
        self.code = code


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, error, trace):
        print("exit", kind and kind.__name__, error)
        return self.swallow


def say(label, value):
    print(label, end=" ")
    return value


'''

HOLE = re.compile(r"<(\w+)>")
CHOICES = {**CHOICES, **sync_grammar_wide.CHOICES, **sync_grammar_deep.CHOICES}


class Writer:
    """Writes one program from the grammar; `<type>` in a template is a hole for an expression of that type."""

    def __init__(self, index: int, seed: int):
        self.dice = Dice(seed * 7919 + index + 13)
        self.variables = {kind: [] for kind in EXPRESSIONS}
        self.count = 0
        self.wrong = self.dice.pick([0, 2, 5])

    def fresh(self, prefix: str = "v") -> str:
        self.count += 1
        return f"{prefix}{self.count}"

    def expression(self, kind: str, depth: int) -> str:
        """An expression that should be of the kind; now and then it is of another."""
        if kind in CHOICES:
            return self.fill(self.dice.pick(CHOICES[kind]), depth - 1)
        if self.dice.below(100) < self.wrong:
            kind = self.dice.pick(sorted(EXPRESSIONS))
        if kind == "any" and (depth <= 0 or self.dice.chance(85)):
            kind = self.dice.pick(["int", "int", "float", "str", "bool", "list", "tuple", "dict", "none", "bytes"])
        known = self.variables.get(kind)
        if known and self.dice.chance(45 if depth <= 0 else 15):
            return self.dice.pick(known)
        if depth <= 0 or kind not in EXPRESSIONS or self.dice.chance(12):
            return self.dice.pick(LEAVES[kind])
        return self.fill(self.dice.pick(EXPRESSIONS[kind]), depth - 1)

    def fill(self, template: str, depth: int) -> str:
        """The template with its holes filled; `<new>` is a new name, the same one all through the template."""
        named = {}

        def hole(match):
            kind = match[1]
            if kind.startswith("new"):
                if kind not in named:
                    named[kind] = self.fresh()
                return named[kind]
            if kind == "label":
                return f'"{self.fresh("p")}"'
            if kind == "digit":
                return str(self.dice.below(10))
            if kind == "small":
                return str(self.dice.pick([0, 1, 1, 2, 2, 3, 4, 5, -1, -2]))
            made = self.expression(kind, depth)
            follows = template[match.end():match.end() + 1]
            closed = not made or made.isidentifier() or made[0] + made[-1] in ("()", "[]", "{}")
            return f"({made})" if follows in tuple(".[(*") and not closed else made

        return HOLE.sub(hole, template)

    def statement(self, depth: int = 2) -> list:
        """A statement as lines; what it defines for good is remembered by the `#= name kind` line it may end in."""
        template = self.dice.weighted(STATEMENTS)
        lines = []
        for line in self.fill(template.strip("\n"), depth).split("\n"):
            if line.startswith("#= "):
                name, kind = line[3:].split()
                self.variables[kind].append(name)
            elif line.strip() == "#...":
                indent = line[:line.index("#")]
                kept = {kind: list(names) for kind, names in self.variables.items()}
                for _ in range(self.dice.between(1, 2)):
                    lines += [indent + each for each in self.statement(1)]
                self.variables = kept
            else:
                lines.append(line)
        return lines

    def guarded(self, lines: list) -> list:
        label = self.fresh("e")
        return ["try:", *("    " + line if line else "" for line in lines), "except Exception as error:",
                f'    print("{label}", type(error).__name__, error)']

    def program(self) -> str:
        lines = []
        for kind in ("int", "float", "str", "list", "tuple", "dict", "set"):
            name = self.fresh()
            lines.append(f"{name} = {self.dice.pick(LEAVES[kind])}")
            self.variables[kind].append(name)
        for _ in range(self.dice.between(12, 22)):
            known = {kind: list(names) for kind, names in self.variables.items()}
            statement = self.statement()
            if self.dice.chance(98):
                self.variables = known if self.dice.chance(50) else self.variables
                lines += self.guarded(statement)
            else:
                lines += statement
        if self.dice.chance(30):
            lines += self.statement()
        return HEAD.lstrip("\n") + "\n".join(lines) + "\n"


def last_line(result: oracle.Result) -> oracle.Result:
    """Of standard error only its last line counts."""
    return result._replace(stderr=result.stderr.strip().split("\n")[-1])


def programs(count: int, seed: int) -> list:
    return [(f"sync_{index:05d}", Writer(index, seed).program()) for index in range(count)]


if __name__ == "__main__":
    if "--wide" in sys.argv:
        sys.argv.remove("--wide")
        STATEMENTS.update(sync_grammar_wide.STATEMENTS)
    if "--deep" in sys.argv:
        sys.argv.remove("--deep")
        STATEMENTS.update({text: 10 * weight for text, weight in sync_grammar_deep.STATEMENTS.items()})
    generated.main("random_sync", programs, 1000, last_line)
