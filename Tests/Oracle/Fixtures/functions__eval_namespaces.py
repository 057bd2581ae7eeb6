"""eval and exec with namespaces of one's own: builtins withheld, mappings as locals, dicts of own classes."""
import builtins

def t(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)


for source, scope in (("len([1])", {}), ("abs(-1)", {"abs": lambda v: "mine"}), ("__import__('os')", {}), ("[x for x in range(3)]", {"range": range}), ("foo", {"foo": 5}), ("(lambda: int)()", {}), ("True and None", {})):
    t(eval, source, {"__builtins__": scope})
t(eval, "x + 1", {"__builtins__": {}}, {"x": 2})
for source in ("import os", "from os import path", "class A: pass", "print('hi')", "def f(): return len\nf()", "assert 0", "raise ValueError", "with open('x'): pass", "f'{1:>3}'"):
    t(exec, source, {"__builtins__": {}})
t(eval, "len", {"__builtins__": builtins})
scope = {}
exec("x = 1", scope)
print(sorted(scope), type(scope["__builtins__"]).__name__)


class Mapping:
    def __getitem__(self, key):
        if key == "a":
            return 12
        raise KeyError(key)

    def keys(self):
        return list("xyz")


class Everything(dict):
    def __getitem__(self, key):
        return "every " + key


class Missing(dict):
    def __missing__(self, key):
        return "missing " + key


t(eval, "a", {}, Mapping())
t(eval, "b", {}, Mapping())
t(eval, "dir()", {}, Mapping())
t(eval, "foo", Everything())
t(eval, "foo", {}, Everything())
t(exec, "y = foo\nprint(y)", {}, Everything())
t(eval, "foo + bar", {}, Missing())
t(eval, "foo", Missing())
t(eval, "foo", Missing(), {})
for wrong in (Mapping(), 5, [], "x", None):
    t(eval, "1", wrong)
    t(exec, "1", wrong)


def denied(name, *rest):
    raise ImportError("denied " + name)


def logged(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", name, fromlist, level)
    return __import__(name, globals, locals, fromlist, level)


for source in ("import json", "from json import dumps, loads as l\nprint(l('[1]'))", "import os.path as p\nprint(p.join('a', 'b'))", "import os.path\nprint(os.sep)"):
    t(exec, source, {"__builtins__": {"__import__": denied}})
    t(exec, source, {"__builtins__": {"__import__": logged, "print": print}})


class Property:
    @property
    def __dict__(self):
        return {"a": 2}


print(vars(Property()), Property().__dict__, dir(Property())[-1])


class Length:
    def __len__(self):
        return self.value


length = Length()
for length.value in (10 ** 30, -10 ** 30, -1, 1.5, "a", None, True, 3):
    t(len, length)
    t(bool, length)
import types
for scope in (None, 5, types.MappingProxyType({"abs": len}), "text"):
    t(eval, "abs([1])", {"__builtins__": scope})
    t(eval, "missing", {"__builtins__": scope})


class Keys(dict):
    def keys(self):
        return ["x", "y"]


t(eval, "dir()", {}, Keys())


class Bytes(str):
    def __bytes__(self):
        return b"own"


t(bytes, Bytes("a"))
t(bytes, Bytes("a"), "ascii")
for arguments in ((), ("",), ("", "ascii", b"x"), ("", 5), (0, "ascii"), (b"", "ascii")):
    t(bytes, *arguments)
    t(bytearray, *arguments)
t(lambda: bytes("", errors="ignore"))
t(lambda: bytes(encoding="ascii"))
