import contextlib, io, sys, os
from contextlib import *
@contextmanager
def managed(name, log):
    log.append(f'enter {name}')
    try: yield name.upper()
    except ValueError as e: log.append(f'caught {e}')
    finally: log.append(f'exit {name}')
log = []
with managed('a', log) as x, managed('b', log) as y: log.append((x, y))
print(log); log.clear()
with managed('c', log): raise ValueError('boom')
print(log)
try:
    with managed('d', log): raise KeyError('k')
except KeyError as e: print('KeyError', e, log[-1])
@managed('deco', log)
def work(): log.append('working'); return 5
print(work(), work(), log[-3:], work.__name__)
@contextmanager
def noyield():
    if 0: yield
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def stopper(): yield; raise StopIteration('x')
@contextmanager
def swallow():
    try: yield
    except Exception: pass
for cm in (noyield, twice, stopper):
    try:
        with cm(): pass
    except Exception as e: print(type(e).__name__, e)
try:
    with twice(): raise KeyError(1)
except Exception as e: print(type(e).__name__, e)
with swallow(): raise StopIteration
with suppress(FileNotFoundError, KeyError): {}['x']; print('never')
try:
    with suppress(KeyError): raise ExceptionGroup('g', [KeyError(1), ValueError(2)])
except* ValueError as g: print(g.exceptions)
with suppress(): pass
with ExitStack() as st:
    for n in 'xyz': print(st.enter_context(managed(n, log)))
    st.callback(print, 'callback', end='!\n'); st.push(lambda *e: print('push', e[0]) or True)
    raise RuntimeError('err')
print(log[-3:])
class CM:
    def __init__(s, n): s.n = n
    def __enter__(s): print('in', s.n); return s
    def __exit__(s, *e): print('out', s.n, e[0] and e[0].__name__, e[1]); return s.n == 2
try:
    with ExitStack() as st:
        [st.enter_context(CM(i)) for i in (1, 3)]
        st.callback(lambda: 1/0)
        raise KeyError('orig')
except Exception as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__) if e.__context__ else None)
st = ExitStack(); st.enter_context(CM(5)); st2 = st.pop_all(); st.close(); print('closing'); st2.close()
for f in (lambda: ExitStack().enter_context(5), lambda: ExitStack().__enter__().push(5), lambda: ExitStack().callback(), lambda: closing(5).__exit__(), lambda: nullcontext(3).__enter__(), lambda: suppress(5).__exit__(KeyError, KeyError(), None), lambda: redirect_stdout().x, lambda: managed()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
buf = io.StringIO()
with redirect_stdout(buf): print('hidden'); print('more', file=sys.stdout)
with redirect_stderr(buf): print('err', file=sys.stderr)
print(repr(buf.getvalue()))
class Q:
    def close(self): print('closed')
with closing(Q()) as q: print(type(q).__name__)
class Deco(ContextDecorator):
    def __enter__(self): print('start'); return self
    def __exit__(self, *e): print('finish'); return False
@Deco()
def fn(a, *, b=2): "doc"; return a + b
print(fn(1, b=5), fn.__doc__, fn.__wrapped__(1))
print(issubclass(CM, AbstractContextManager), isinstance(nullcontext(), AbstractContextManager), isinstance(3, AbstractContextManager), AbstractContextManager[int])
try: AbstractContextManager()
except TypeError as e: print(e)
c = managed('r', log); print(type(c).__name__, c.__doc__)
with c: pass
try:
    with c: pass
except Exception as e: print(type(e).__name__, e)
cwd = os.getcwd()
with chdir('/'): print(os.getcwd())
print(os.getcwd() == cwd)
import asyncio
@asynccontextmanager
async def am(n):
    print('aenter', n)
    try: yield n
    finally: print('aexit', n)
async def main():
    async with am(1) as a, am(2): print(a)
    async with AsyncExitStack() as s:
        await s.enter_async_context(am(3)); s.enter_context(CM(7)); s.push_async_callback(asyncio.sleep, 0); s.callback(print, 'cb')
    try:
        async with am(4): raise ValueError('x')
    except ValueError as e: print(e)
    async def gen():
        try: yield 1; yield 2
        finally: print('gen closed')
    async with aclosing(gen()) as g:
        async for v in g: print(v); break
    @am(9)
    async def dec(): return 'dec'
    print(await dec())
    async with nullcontext(3) as n: print(n)
asyncio.run(main())
@contextmanager
def reraise():
    try: yield
    except KeyError as e: raise ValueError('translated') from e
try:
    with reraise(): raise KeyError('a')
except ValueError as e: print(repr(e), repr(e.__cause__))
import traceback
def t():
    with managed('tb', []): 1/0
try: t()
except ZeroDivisionError: traceback.print_exc(file=sys.stdout)
