import functools
import time
from collections import OrderedDict, deque
from contextlib import contextmanager, ExitStack, closing, suppress, nullcontext, redirect_stdout
import io


class LRU:
    def __init__(self, cap):
        self.cap, self.d = cap, OrderedDict()
        self.hits = self.misses = 0

    def __getitem__(self, k):
        try:
            v = self.d[k]
        except KeyError:
            self.misses += 1
            raise
        self.d.move_to_end(k)
        self.hits += 1
        return v

    def __setitem__(self, k, v):
        self.d[k] = v
        self.d.move_to_end(k)
        if len(self.d) > self.cap:
            self.d.popitem(last=False)

    def __contains__(self, k):
        return k in self.d

    def __repr__(self):
        return f"LRU({dict(self.d)}, hits={self.hits}, misses={self.misses})"


c = LRU(2)
c["a"] = 1
c["b"] = 2
c["a"]
c["c"] = 3
print(c, "b" in c, "a" in c)
with suppress(KeyError):
    c["zz"]
print(c)


@functools.lru_cache(maxsize=3)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(30), fib.cache_info(), fib.cache_parameters())
fib.cache_clear()
print(fib.cache_info(), fib.__name__)


@functools.cache
def add(a, b=1, *, c=2):
    print("computing", a, b, c)
    return a + b + c


print(add(1), add(1), add(1, 1), add(a=1), add(1.0), add(1, c=2))
try:
    add([1])
except TypeError as e:
    print(e)


class timed:
    def __init__(self, label):
        self.label = label

    def __enter__(self):
        self.t = time.perf_counter()
        return self

    def __exit__(self, *exc):
        ok = time.perf_counter() - self.t >= 0
        print(self.label, ok, exc[0])
        return exc[0] is ZeroDivisionError


with timed("x") as t, timed("y"):
    1 / 0
print("after")


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print(f"</{name}>")


with tag("a") as A, tag("b") as B:
    print(A, B)
    raise ValueError("inside")


@tag("deco")
def hello(n):
    print("hello", n)
    return n * 2


print(hello(2), hello(3))
with ExitStack() as st:
    names = [st.enter_context(tag(n)) for n in "xyz"]
    st.callback(print, "callback", sep="|")
    st.push(lambda *a: print("pushed", a[0]))
    print(names)
buf = io.StringIO()
with redirect_stdout(buf), nullcontext(5) as five:
    print("captured", five)
print(repr(buf.getvalue()))
d = deque([1, 2, 3], maxlen=3)
d.append(4)
d.appendleft(0)
print(d, d.maxlen, list(reversed(d)), d[0], d.count(2))
d.rotate(1)
d.extend("ab")
print(d, deque("abc").index("c"), deque([3, 1]) < deque([3, 2]), deque() == [], d + deque([1]))
try:
    d.insert(1, "q")
except IndexError as e:
    print(e)
try:
    deque([]).pop()
except IndexError as e:
    print(e)
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e)


class Prop:
    calls = 0

    @functools.cached_property
    def v(self):
        Prop.calls += 1
        return self.calls * 10

    @functools.singledispatchmethod
    def show(self, arg):
        return f"default {arg!r}"

    @show.register
    def _(self, arg: int):
        return f"int {arg}"

    @show.register(list)
    @show.register(tuple)
    def _seq(self, arg):
        return "seq " + ",".join(map(self.show, arg))

    part = functools.partialmethod(show, 5)


p = Prop()
print(p.v, p.v, p.__dict__, p.show(1), p.show("s"), p.show([1, "a", (2,)]), p.part(), p.show(True))
del p.v
print(p.v)
cmp = functools.cmp_to_key(lambda a, b: (a > b) - (a < b))
print(sorted([3, 1, 2], key=cmp), cmp(1) < cmp(2), functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(int, base=2)("101"), functools.partial(print, 1, sep="-"))


@functools.total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v


print(V(1) <= V(1), V(2) > V(1), V(2) >= V(3), max(V(1), V(5), key=lambda v: v.v).v)
