import contextlib, sys, io
from contextlib import *
@contextmanager
def tag(name):
    "A tag."
    print('<', name)
    try: yield name
    except KeyError as e: print('caught', e)
    finally: print('>', name)
with tag('a') as t: print(t)
with tag('b'): raise KeyError('k')
try:
    with tag('c'): raise ValueError('v')
except ValueError as e: print('out', e)
@tag('deco')
def f(x): return x
print(f(3), f.__name__, tag.__doc__)
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def none():
    if 0: yield
for cm in (twice, none):
    try:
        with cm(): pass
    except RuntimeError as e: print(e)
try:
    with twice(): raise ValueError('inner')
except Exception as e: print(type(e), e, repr(e.__context__))
with ExitStack() as st:
    st.enter_context(tag('x')); st.callback(print, 'cb', sep='!', end='\n'); st.push(lambda *a: print('push', a[0])); st2 = st.pop_all()
print('moved'); st2.close()
def boom(*a): raise OSError('boom')
try:
    with ExitStack() as st: st.push(boom); st.callback(lambda: 1 / 0); raise KeyError('first')
except OSError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
with ExitStack() as st: st.push(lambda *a: True); raise KeyError
try: ExitStack().enter_context(5)
except TypeError as e: print(e)
with suppress(KeyError, ValueError): {}['x']
with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError): raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except ExceptionGroup as e: print(e.exceptions)
with redirect_stdout(io.StringIO()) as out, redirect_stderr(out): print('hidden'); print('err', file=sys.stderr)
print(repr(out.getvalue()))
class Res:
    def close(self): print('closed')
with closing(Res()) as r: print(type(r).__name__)
with nullcontext('n') as n: print(n)
class C(ContextDecorator):
    def __enter__(self): print('in'); return self
    def __exit__(self, *e): print('out', e[0]); return False
@C()
def g(): print('body')
g()
print(isinstance(C(), AbstractContextManager), issubclass(C, AbstractContextManager))
class Bad: pass
for s in ('with Bad(): pass', 'with 3: pass', 'with tag("q") as (a, b): pass'):
    try: exec(s)
    except Exception as e: print(type(e).__name__, e)
with chdir('/'): import os; print(os.getcwd())
cm = tag('once')
with cm: pass
try:
    with cm: pass
except Exception as e: print(type(e).__name__, e)
import asyncio
@asynccontextmanager
async def acm(): print('a in'); yield 5; print('a out')
async def main():
    async with acm() as v, AsyncExitStack() as st: st.push_async_callback(asyncio.sleep, 0); print(v); print(await st.enter_async_context(acm()))
    async with aclosing(gen()) as g: print(await anext(g))
async def gen():
    try: yield 1
    finally: print('gen closed')
asyncio.run(main())
print(sorted(contextlib.__all__))
