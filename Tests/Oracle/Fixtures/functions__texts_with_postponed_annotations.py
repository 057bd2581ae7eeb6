"""Texts inherit `from __future__ import annotations` of the code that compiles them."""
from __future__ import annotations

import dataclasses
import __future__

text = "def f(x: later) -> 1 + 1: ...\nprint(f.__annotations__)"
exec(text)
exec(compile(text, "text", "exec"))
eval(compile(text, "text", "exec", __future__.annotations.compiler_flag, True))
try:
    exec(compile(text, "text", "exec", dont_inherit=True))
except NameError as error:
    print(error)
print(f.__code__.co_flags & __future__.annotations.compiler_flag)


@dataclasses.dataclass
class Point:
    x: Later = 1


print(Point(), Point.__init__.__annotations__)
for flags, optimize in ((1, -1), (-1, -1), (0, 3), (2**40, -1), ("x", -1), (0, 1.5)):
    try:
        compile("1", "text", "eval", flags, False, optimize)
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
