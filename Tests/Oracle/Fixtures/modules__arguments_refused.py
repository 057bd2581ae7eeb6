"""Arguments that functions of modules refuse, in their words."""
import contextvars
import functools
import json
import os


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


for value in (1, "a", [1], None):
    for indent in (1.5, [], b"x"):
        print(attempt(json.dumps, value, indent=indent))
    for separators in ((1, 2), ("a", 2), (1, "b"), (None, ":"), (",",), 5):
        print(attempt(json.dumps, value, separators=separators))

for made in (-1, "x", None, 2**40, 9999):
    print(attempt(open, "file", opener=lambda path, flags: made))
print(attempt(open, os.devnull, opener=lambda path: 1), attempt(open, os.devnull, opener=5))


def ordered(name):
    return functools.total_ordering(type("Ordered", (), {name: lambda self, other: True}))


names = ["__lt__", "__le__", "__gt__", "__ge__"]
for root in names:
    for name in names:
        method = getattr(ordered(root), name)
        print(root, method.__name__, method.__qualname__, method.__doc__)

variable = contextvars.ContextVar("variable")
before = contextvars.copy_context()
variable.set([1])
after = contextvars.copy_context()
print(before == before.copy(), before == after, after == contextvars.copy_context(), after != 5)
print(attempt(hash, after), attempt(lambda: after < before), contextvars.Context.__hash__)
