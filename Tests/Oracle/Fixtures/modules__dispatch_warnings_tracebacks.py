"""Dispatched methods, warning filters, tracebacks as text, stacks of contexts."""

import functools, warnings, traceback, contextlib, sys, io, inspect


class A:

    @functools.singledispatchmethod
    def f(self, x):
        return ('default', x)

    @f.register
    def _(self, x: int):
        return ('int', x)

    @f.register(str)
    def _(self, x):
        return ('str', x)

    @f.register
    def _(self, x: list | tuple):
        return ('seq', x)

    @functools.singledispatchmethod
    @classmethod
    def g(cls, x):
        return (cls.__name__, 'd', x)

    @g.register
    @classmethod
    def _(cls, x: int):
        return (cls.__name__, 'i', x)


a = A()
print(a.f(1), a.f('s'), a.f([1]), a.f((1,)), a.f(2.5), a.f is a.f)
print(A.g(1), A.g('x'), A().g(3))
try:
    a.f()
except TypeError as e:
    print(e)
print(A.f.__name__, a.f.__wrapped__ if hasattr(a.f, '__wrapped__') else None)


class S(A):
    __slots__ = ()


print(S().f(3))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('one')
    warnings.warn('two', DeprecationWarning)
    warnings.warn(RuntimeWarning('three'))
    for x in w:
        print(x.category.__name__, x.message, x.lineno)
with warnings.catch_warnings():
    warnings.filterwarnings('error', message='bad.*')
    try:
        warnings.warn('bad thing')
    except UserWarning as e:
        print('raised', e)
    warnings.filterwarnings('ignore', category=UserWarning)
    warnings.warn('silent')
    print(len(warnings.filters), warnings.filters[0])
with warnings.catch_warnings():
    warnings.filters.insert(0, ('ignore', None, UserWarning))
    try:
        warnings.warn('x')
    except Exception as e:
        print(type(e).__name__, e)


def outer():
    try:
        int('x')
    except ValueError as e:
        raise KeyError('k') from e


try:
    outer()
except KeyError as e:
    te = traceback.TracebackException.from_exception(e)
    print(''.join(te.format()))
    print(list(te.format_exception_only()))
    print(te.exc_type_str if hasattr(te, 'exc_type_str') else '')
    print(traceback.extract_tb(e.__traceback__))
    print(traceback.format_list(traceback.extract_tb(e.__traceback__))[0])


@contextlib.contextmanager
def cm(n):
    print('enter', n)
    try:
        yield n
    except ValueError as e:
        print('caught', e)
    finally:
        print('exit', n)


with contextlib.ExitStack() as st:
    r = [st.enter_context(cm(i)) for i in range(3)]
    st.callback(print, 'cb', sep='|')
    st.push(lambda *exc: print('push', exc[0]))
    raise ValueError('boom')
print(r)


class E(contextlib.AbstractContextManager):

    def __exit__(self, *a):
        print('E exit', a[0])
        return True


with E() as e:
    raise KeyError
print(inspect.signature(contextlib.ExitStack.callback))
