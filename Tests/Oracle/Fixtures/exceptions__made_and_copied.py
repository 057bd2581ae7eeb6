"""Exceptions thrown into generators that cannot be made, copies that keep their fields, `__init__` called again."""
import copy

def t(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)


class Bad(Exception):
    def __new__(cls, *args):
        return 5


class Needs(Exception):
    def __init__(self, code):
        self.code = code


def catching():
    while True:
        try:
            yield "ready"
        except Exception as e:
            yield repr(e)


for thrown in (Bad, Needs, Needs(3), ValueError, KeyError("k")):
    g = catching()
    next(g)
    t(g.throw, thrown)
for wrong in (None, 5, "x", int):
    g = catching()
    next(g)
    t(g.throw, wrong)
e = ImportError("m", name="n", path="p")
e.extra = [1]
for c in (copy.copy(e), copy.deepcopy(e)):
    print(repr(c), c.name, c.path, c.extra, c.msg)
e.__init__("again")
print(e.name, e.path, e.args, e.msg)
e.__init__()
print(e.msg, e.args)
for error in (OSError(2, "text", "file"), OSError(2, "text", "a", None, "b"), OSError(5), OSError("only"), SyntaxError("s", ("f", 1, 2, "t")), UnicodeDecodeError("utf-8", b"a", 0, 1, "r"), StopIteration(4), KeyError("k"), ExceptionGroup("g", [ValueError(1)])):
    c = copy.copy(error)
    print(repr(c), type(c) is type(error), getattr(c, "filename", None), getattr(c, "filename2", None), str(c) == str(error))
for info in (("f", 1, 2), ("f", 1, 2, "t", 1), ("f", 1, 2, "t", 1, 100, 3), ("f", 1, 2, "t", 1, 9)):
    t(lambda: SyntaxError("m", info).lineno)
