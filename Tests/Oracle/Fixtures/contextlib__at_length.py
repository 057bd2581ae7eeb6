"""Context managers, stacks and redirections, plain and async."""

import contextlib as c, sys, io, asyncio


@c.contextmanager
def m(x, fail=False):
    print('in', x)
    try:
        yield (x * 2)
    except KeyError as e:
        print('swallow', e)
    finally:
        print('out', x)


with m(1) as v:
    print(v)
with m(2):
    raise KeyError('k')
try:
    with m(3):
        raise ValueError('v')
except ValueError as e:
    print('got', e)


@m(4)
def deco():
    print('body')
    return 'r'


print(deco(), deco.__name__, deco.__wrapped__)


@c.contextmanager
def noyield():
    if 0:
        yield


try:
    with noyield():
        pass
except RuntimeError as e:
    print(e)


@c.contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as e:
    print(e)


@c.contextmanager
def swallow2():
    try:
        yield
    except ValueError:
        yield 'again'


try:
    with swallow2():
        raise ValueError
except RuntimeError as e:
    print(e)


@c.contextmanager
def stop():
    yield


try:
    with stop():
        raise StopIteration('x')
except BaseException as e:
    print(type(e).__name__, e, e.__cause__)
with c.suppress(ZeroDivisionError, KeyError):
    1 / 0
print('after')
try:
    with c.suppress():
        1 / 0
except ZeroDivisionError as e:
    print(e)
with c.suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1), ValueError(2)])
try:
    with c.suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as e:
    print(repr(e))


class Cl:

    def close(self):
        print('closed')


with c.closing(Cl()) as x:
    print(x.__class__.__name__)
with c.nullcontext(5) as n:
    print(n)
f = io.StringIO()
with c.redirect_stdout(f), c.redirect_stderr(f):
    print('hid')
    print('err', file=sys.stderr)
print(repr(f.getvalue()))
with c.ExitStack() as st:
    print(st.enter_context(m(5)))
    st.callback(print, 'cb', 1)
    st.push(lambda t, v, tb: print('p', t))
    ns = st.pop_all()
print('popped')
ns.close()
st = c.ExitStack()
try:
    st.enter_context(5)
except TypeError as e:
    print(e)
try:
    with c.ExitStack() as s2:
        s2.callback(lambda: 1 / 0)
        s2.callback(lambda: {}['x'])
        raise ValueError('first')
except Exception as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))


class CM(c.ContextDecorator):

    def __init__(self, n='x'):
        self.n = n

    def __enter__(self):
        print('E', self.n)
        return self

    def __exit__(self, *a):
        print('X', a[0])
        return False


@CM('d')
def g(a, b=2):
    return a + b


print(g(1), g(1, b=5))


class Ab(c.AbstractContextManager):
    pass


try:
    Ab()
except TypeError as e:
    print(e)
print(issubclass(CM, c.AbstractContextManager))
print(isinstance(st, c.AbstractContextManager), c.nullcontext().__enter__())


@c.asynccontextmanager
async def am(x):
    print('ain', x)
    try:
        yield x
    finally:
        print('aout', x)


async def main():
    async with am(1) as a:
        print(a)
    async with c.AsyncExitStack() as s:
        await s.enter_async_context(am(2))
        s.push_async_callback(am3, 7)
        s.callback(print, 'sync')
        s.enter_context(m(9))
    async with c.aclosing(agen()) as ag:
        async for i in ag:
            print(i)
            break
    try:
        async with am(4):
            raise ValueError('z')
    except ValueError as e:
        print(e)


async def am3(x):
    print('cb', x)


async def agen():
    try:
        yield 1
        yield 2
    finally:
        print('agen closed')


asyncio.run(main())
try:
    with 5:
        pass
except TypeError as e:
    print(e)
with c.chdir('/tmp'):
    import os
    print(os.getcwd())
try:
    with m(1), m(2) as q:
        raise LookupError('both')
except LookupError as e:
    print(e)
