"""Everything is evaluated left to right, targets last."""


def say(label, value=None):
    print(label, end=" ")
    return value


class Box:
    def __init__(self, name): self.name = name
    def __setattr__(self, name, value): print(f"set.{name}", end=" ") if name != "name" else object.__setattr__(self, name, value)
    def __getattr__(self, name): print(f"get.{name}", end=" "); return 1
    def __setitem__(self, key, value): print(f"set[{key}]", end=" ")
    def __getitem__(self, key): print(f"get[{key}]", end=" "); return 1
    def __delitem__(self, key): print(f"del[{key}]", end=" ")


box = Box("b")
say("f", print)(say("x", 1), *say("args", [2]), sep=say("sep", ","), **say("kw", {}))
{say("k1"): say("v1"), say("k2"): say("v2"), **say("more", {})}; print()
[say("a"), say("b")], (say("c"),), {say("d")}; print()
say("a", 1) + say("b", 2) * say("c", 3) ** say("d", 1); print()
say("a", 1) < say("b", 0) < say("c"); print()
say("a", []) or say("b", 0) or say("c"); print()
say("yes") if say("test", 0) else say("no"); print()
say("list", [1, 2, 3])[say("i", 0)]; say("s", "abc")[say("lo", 0):say("hi", 2):say("st", 1)]; print()
say("t", box)[say("i", 0)] = say("value", 5); print()
say("t", box).attr = say("value", 5); print()
say("t", box)[say("i", 0)] += say("value", 5); print()
say("t", box).attr += say("value", 5); print()
say("one", box)[say("i")], say("two", box).x = say("a", 1), say("b", 2); print()
say("first", box)[0] = say("second", box)[1] = say("value"); print()
del say("d", box)[say("i")], say("e", box)[say("j")]; print()
lambda x=say("default"): 0; print()
def f(a=say("a"), *, b=say("b"), c: say("annotation") = say("c")) -> say("returns"): pass
print()
@say("dec1", lambda f: f)
@say("dec2", lambda f: f)
def g(x=say("default")): pass
print()
class C(say("base", object), metaclass=say("meta", type)): say("body")
print()
f"{say('a', 1)} {say('b', 2):{say('w', 5)}}"; print()
[say("x") for _ in say("iter", [1, 2]) if say("if", True)]; print()
for box[say("target", 0)] in say("iter", [1, 2]): say("body")
print()
with say("cm", type("M", (), {"__enter__": lambda s: say("enter"), "__exit__": lambda s, *a: say("exit")})()) as box[say("t", 0)]: say("body")
print()
try: raise say("exc", ValueError("v")) from say("cause", None)
except say("type", ValueError) as error: print()
assert say("test", True), say("never"); print()
match say("subject", 1):
    case int() if say("guard", True): print()
x = y = z = say("value", 1); print(x, y, z)
say("obj", "text").upper(*say("args", [])); print()
print(say("a", 1), say("b", 2), say("c", 3))
