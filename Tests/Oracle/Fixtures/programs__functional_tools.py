import functools, operator, itertools, copy
@functools.singledispatch
def show(x, depth=0): return f"obj {x!r}"
@show.register
def _(x: int | float, depth=0): return f"num {x}"
@show.register(list)
def _(x, depth=0): return "[" + ", ".join(show(i, depth + 1) for i in x) + f"]@{depth}"
@show.register(dict)
def _(x, depth=0): return {k: show(v, depth + 1) for k, v in x.items()}
print(show([1, "a", [2.5, None]]), show({"k": [1]}), show(True), show.dispatch(bool).__name__, sorted(k.__name__ for k in show.registry))
class Fmt:
    @functools.singledispatchmethod
    def f(self, x): return "base"
    @f.register
    def _(self, x: str): return "str " + x
    @functools.cached_property
    def p(self): return []
print(Fmt().f(1), Fmt().f("z"), (q := Fmt()).p is q.p)
p = functools.partial(int, base=2); print(p("101"), p.func, p.keywords, functools.partial(p, base=8)("17"), repr(functools.partial(max, 1, key=abs)))
print(functools.reduce(operator.mul, range(1, 6), 1), functools.reduce(lambda a, b: b + a, "abc"), sorted("bca", key=functools.cmp_to_key(lambda a, b: (a < b) - (a > b))))
try: functools.reduce(operator.add, [])
except TypeError as e: print(e)
def compose(*fs): return functools.reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs)
print(compose(str, lambda x: x + 1, int)("41"))
def curry(f, n=None):
    n = n or f.__code__.co_argcount
    return lambda *a: f(*a) if len(a) >= n else curry(functools.partial(f, *a), n - len(a))
print(curry(lambda a, b, c: (a, b, c))(1)(2)(3), curry(lambda a, b, c: a + b + c)(1, 2)(3))
@functools.total_ordering
class V:
    def __init__(s, *p): s.p = p
    def __eq__(s, o): return s.p == o.p
    def __lt__(s, o): return s.p < o.p
    def __repr__(s): return "v" + ".".join(map(str, s.p))
print(sorted([V(1, 10), V(1, 2), V(2)]), V(1) >= V(1), V(1) > V(0, 9), max(V(1), V(3)))
class Retry:
    def __init__(self, n, *excs): self.n, self.excs = n, excs or (Exception,)
    def __call__(self, f):
        @functools.wraps(f)
        def w(*a, **k):
            for i in range(1, self.n + 1):
                try: return f(*a, **k)
                except self.excs as e:
                    print(f"{f.__name__} attempt {i}: {e!r}")
                    if i == self.n: raise
        return w
tries = iter([ValueError("a"), KeyError("b"), None])
@Retry(3, ValueError, KeyError)
def flaky():
    "docs"
    if e := next(tries): raise e
    return "ok"
print(flaky(), flaky.__name__, flaky.__doc__, flaky.__wrapped__ is not None, flaky.__qualname__)
print(list(itertools.accumulate([1, 2, 3], operator.mul, initial=10)), list(itertools.chain.from_iterable([[1], "ab"])), list(itertools.islice(itertools.cycle("ab"), 5)), [(k, list(g)) for k, g in itertools.groupby("aabbc")], list(itertools.pairwise("abc")), list(itertools.batched(range(5), 2)), list(itertools.zip_longest("a", "bc", fillvalue="-")), list(itertools.starmap(pow, [(2, 3)])), list(itertools.compress("abc", [1, 0, 1])), list(itertools.product("ab", repeat=2)), list(itertools.combinations_with_replacement("ab", 2)), list(itertools.takewhile(lambda x: x < 3, range(9))), list(itertools.filterfalse(None, [0, 1])))
a, b = itertools.tee(iter("xy")); print(next(a), list(b), list(a)); print(operator.itemgetter(1, 0)("ab"), operator.attrgetter("real", "imag")(3+4j), operator.methodcaller("upper")("x"), operator.concat([1], [2]), operator.indexOf("abc", "c"), operator.countOf([1, 1], 1))
x = {"a": [1, {"b": (2, [3])}]}; y = copy.deepcopy(x); z = copy.copy(x); x["a"][1]["b"][1].append(4); print(y, z)
class Self:
    def __init__(s): s.me = s; s.l = [s]
c = copy.deepcopy(Self()); print(c.me is c, c.l[0] is c)
class CC:
    def __copy__(s): return "copied"
    def __deepcopy__(s, memo): return "deep"
print(copy.copy(CC()), copy.deepcopy([CC()]))
