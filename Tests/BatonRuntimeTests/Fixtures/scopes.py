# Names in every kind of scope.
import os
x = 1
y = [i for i in range(3)]
z = {k: [v for v in k] for k in y}

def plain(a, /, b, *args, c=1, d, **kwargs):
    e = a
    for f in b:
        g = f
    with e as h, g as (i, j):
        pass
    try:
        k = 1
    except E as l:
        m = 2
    import n.o as p, q.r
    del g
    return x, undefined

def closures(a, b):
    c = a
    d = b
    def inner(e):
        nonlocal c
        c = e + b
        def innermost():
            nonlocal c
            return c, d, x
        return innermost
    return inner

def declared():
    global made
    made = 1
    def also():
        global declared_inside
        class declared_inside:
            pass
    return also

def comprehensions(a):
    b = [i for i in a]
    c = {i: j for i in a for j in b if i}
    d = [lambda: i for i in a]
    e = (lambda: (i, a) for i in a)
    f = [[k for k in j] for j in a]
    g = [h := i for i in a]
    i = 1
    return {l for l in [m for m in (n for n in a)]}, h

class Base:
    attribute = 1
    other = [attribute for _ in range(3)]
    __private = 2
    def method(self, __arg):
        self.__private = __arg
        __local = 1
        return super().method(), __class__, attribute
    def lambdas(self):
        return lambda: super().method
    class Nested:
        x = x
        def method(self):
            return __class__

def factory(name, value):
    class Made(Base):
        name = name
        read = value
        def get(self):
            return value, name
    return Made

async def coroutine(a):
    async for b in a:
        await b
    async with a as c:
        return [d async for d in c], (e async for e in c)

async def generator(a):
    yield a
    await a

def sync_generator(a):
    yield from a
    x = yield

def walrus():
    if (a := 1) and [b := c for c in (1, 2)]:
        return lambda: (a, b)

def matching(a):
    match a:
        case {"k": b, **c} | [b, *c] if d:
            return b
        case Base(x=e) as f:
            return lambda: e

def late():
    def user():
        return value
    value = 1
    return user

def in_default(a=lambda: x, *, b=[i for i in range(2)]):
    return lambda c=a: (c, b)
