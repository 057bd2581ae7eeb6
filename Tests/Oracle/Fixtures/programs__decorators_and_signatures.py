import functools
import inspect
import time
import warnings


def retry(times=3, exceptions=(Exception,), on_fail=None):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return fn(*args, **kwargs)
                except exceptions as e:
                    last = e
                    print(f"attempt {attempt}/{times} failed: {type(e).__name__}({e})")
            if on_fail:
                return on_fail(last)
            raise RuntimeError(f"{fn.__name__} failed after {times}") from last
        wrapper.retries = times
        return wrapper
    return deco


def typed(fn):
    sig = inspect.signature(fn)

    @functools.wraps(fn)
    def inner(*a, **k):
        bound = sig.bind(*a, **k)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            want = fn.__annotations__.get(name)
            if isinstance(want, type) and not isinstance(value, want):
                raise TypeError(f"{name}={value!r} is not {want.__name__}")
        return fn(*a, **k)
    return inner


class CountCalls:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn, self.n = fn, 0

    def __call__(self, *a, **k):
        self.n += 1
        return self.fn(*a, **k)

    def __get__(self, obj, cls=None):
        return functools.partial(self, obj) if obj is not None else self


flaky_calls = iter([ValueError("a"), KeyError("b"), 42])


@retry(exceptions=(ValueError, KeyError))
def flaky(x: int = 1) -> int:
    """Fails twice."""
    v = next(flaky_calls)
    if isinstance(v, Exception):
        raise v
    return v + x


print(flaky(8), flaky.retries, flaky.__name__, flaky.__doc__, flaky.__wrapped__.__name__, inspect.signature(flaky))


@retry(2, (ZeroDivisionError,))
def always():
    1 / 0


try:
    always()
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))


@typed
def area(w: int, h: int = 2, *rest: str, scale: float = 1.0, **extra) -> float:
    return w * h * scale


print(area(3), area(3, h=4, scale=2.0))
for call in (lambda: area("x"), lambda: area(), lambda: area(1, 2, 3), lambda: area(1, w=2), lambda: area(1, 2, "a", scale=1)):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(inspect.signature(area), area.__annotations__, area.__kwdefaults__, area.__wrapped__.__defaults__, inspect.signature(area).return_annotation)
for p in inspect.signature(area).parameters.values():
    print(p.name, p.kind.name, p.default is p.empty, p)


class S:
    @CountCalls
    def m(self, k):
        "doc m"
        return (type(self).__name__, k)

    @staticmethod
    @functools.lru_cache(None)
    def st(x):
        return x * 2

    @classmethod
    def make(cls, *a):
        return cls, a

    @property
    def prop(self):
        "the prop"
        return self._p

    @prop.setter
    def prop(self, v):
        if v < 0:
            raise ValueError("negative")
        self._p = v

    @prop.deleter
    def prop(self):
        del self._p


s = S()
print(s.m(1), s.m(2), S.m.n, S.m.__name__, S.m.__doc__, s.st(4), S.make(1)[1], S.prop.__doc__)
s.prop = 5
print(s.prop)
try:
    s.prop = -5
except ValueError as e:
    print(e)
del s.prop
for f in (lambda: s.prop, lambda: delattr(s, "prop"), lambda: setattr(S(), "m2", 1) or 3):
    try:
        print(f())
    except AttributeError as e:
        print(e)


def deprecated(fn):
    @functools.wraps(fn)
    def w(*a, **k):
        warnings.warn(f"{fn.__name__} is deprecated", DeprecationWarning, stacklevel=2)
        return fn(*a, **k)
    return w


@deprecated
def old(): return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    old()
print([(str(w.message), w.category.__name__, w.lineno) for w in caught])
old()


def compose(*fs):
    return functools.reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fs)


print(compose(str, abs, int)("-5"), compose(len, list, range)(3))
print((lambda a, b=1, *c, d, e=2, **f: 0).__code__.co_varnames, (lambda: 0).__name__, inspect.getdoc(flaky), inspect.isfunction(old), inspect.ismethod(s.make), inspect.isclass(S), callable(s))
def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    return inc
i = outer(); i(); i()
print(i(), i.__closure__[0].cell_contents, i.__code__.co_freevars, i.__qualname__)
