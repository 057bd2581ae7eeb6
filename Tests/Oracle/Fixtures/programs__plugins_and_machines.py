import functools
import inspect
import io
import sys
import weakref
from abc import ABC, abstractmethod
from contextlib import contextmanager
from types import SimpleNamespace


class PluginMeta(type):
    registry = {}

    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, ns)
        for key in kw.get("handles", ()):
            m.registry.setdefault(key, []).append(cls)
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)


class Plugin(metaclass=PluginMeta):
    def __init_subclass__(cls, **kw):
        print("plugin", cls.__qualname__, sorted(kw))
        super().__init_subclass__()


class Upper(Plugin, handles=["text"]):
    def run(self, x): return x.upper()


class Rev(Plugin, handles=["text", "list"]):
    def run(self, x): return x[::-1]


print({k: [c.__name__ for c in v] for k, v in PluginMeta.registry.items()})
print(functools.reduce(lambda acc, c: c().run(acc), PluginMeta.registry["text"], "abc"))


class EventBus:
    def __init__(self):
        self._subs = {}

    def on(self, name, fn=None):
        if fn is None:
            return functools.partial(self.on, name)
        ref = weakref.WeakMethod(fn) if inspect.ismethod(fn) else weakref.ref(fn)
        self._subs.setdefault(name, []).append(ref)
        return fn

    def emit(self, name, *a, **k):
        alive = [(r, f) for r in self._subs.get(name, []) if (f := r()) is not None]
        self._subs[name] = [r for r, _ in alive]
        return [f(*a, **k) for _, f in alive]


bus = EventBus()


@bus.on("greet")
def hello(who): return f"hello {who}"


class Listener:
    def __init__(self, n): self.n = n
    def heard(self, who): return f"{self.n} heard {who}"
    def __del__(self): print("del", self.n)


l1, l2 = Listener(1), Listener(2)
bus.on("greet", l1.heard)
bus.on("greet", l2.heard)
print(bus.emit("greet", "bob"))
del l1
print(bus.emit("greet", "amy"), bus.emit("none"))


class VM:
    def __init__(self, out=sys.stdout):
        self.stack, self.vars, self.out, self.pc = [], {}, out, 0

    def run(self, code):
        prog = [line.split() for line in code.strip().splitlines() if line.strip() and not line.strip().startswith("#")]
        labels = {op[0][:-1]: i for i, op in enumerate(prog) if op[0].endswith(":")}
        self.pc = 0
        while self.pc < len(prog):
            op, *args = prog[self.pc]
            self.pc += 1
            if op.endswith(":"):
                continue
            handler = getattr(self, f"op_{op}", None)
            if handler is None:
                raise NameError(f"bad op {op!r} at {self.pc}")
            target = handler(*args)
            if target is not None:
                self.pc = labels[target]
        return self

    def op_push(self, v): self.stack.append(int(v))
    def op_load(self, n): self.stack.append(self.vars[n])
    def op_store(self, n): self.vars[n] = self.stack.pop()
    def op_print(self): print(self.stack.pop(), file=self.out)
    def op_jmp(self, l): return l
    def op_jz(self, l): return l if self.stack.pop() == 0 else None

    def __getattr__(self, name):
        ops = {"add": int.__add__, "sub": int.__sub__, "mul": int.__mul__, "lt": lambda a, b: int(a < b), "mod": int.__mod__, "div": int.__floordiv__}
        if name.startswith("op_") and (f := ops.get(name[3:])):
            def binary():
                b, a = self.stack.pop(), self.stack.pop()
                self.stack.append(f(a, b))
            return binary
        raise AttributeError(name)


vm = VM().run("""
    push 10
    store n
    push 1
    store acc
loop:
    load n
    jz end
    load acc
    load n
    mul
    store acc
    load n
    push 1
    sub
    store n
    jmp loop
end:
    load acc
    print
""")
print(vm.vars, vm.stack)
for bad in ("nope", "add", "push x", "load q", "jmp nowhere", "push 1\npush 0\ndiv", "push 1 2"):
    try:
        VM().run(bad)
    except Exception as e:
        print(type(e).__name__, e)


def bf(src, data=""):
    jumps, stack = {}, []
    for i, c in enumerate(src):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    tape, p, i, out, inp = bytearray(30), 0, 0, io.StringIO(), iter(data)
    while i < len(src):
        match src[i]:
            case ">": p += 1
            case "<": p -= 1
            case "+": tape[p] = (tape[p] + 1) % 256
            case "-": tape[p] = (tape[p] - 1) % 256
            case ".": out.write(chr(tape[p]))
            case ",": tape[p] = ord(next(inp, "\0"))
            case "[" if not tape[p]: i = jumps[i]
            case "]" if tape[p]: i = jumps[i]
        i += 1
    return out.getvalue()


print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."), bf(",[.,]", "echo"))


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): "The area."

    @staticmethod
    @abstractmethod
    def make(): ...


class Sq(Shape):
    def __init__(self, s=2): self.s = s
    area = property(lambda self: self.s ** 2)
    make = staticmethod(lambda: Sq())


print(Sq.make().area, Shape.__abstractmethods__ == {"area", "make"}, inspect.isabstract(Shape), inspect.isabstract(Sq), Shape.area.__doc__)


@contextmanager
def patched(obj, **kw):
    old = {k: getattr(obj, k) for k in kw}
    try:
        obj.__dict__.update(kw)
        yield obj
    finally:
        obj.__dict__.update(old)


ns = SimpleNamespace(a=1, b=2)
try:
    with patched(ns, a=10) as n:
        print(n)
        raise KeyError("stop")
except KeyError as e:
    print(ns, e)
