"""The context of what is thrown into a chain of functions that handle exceptions, through everything that awaits."""

import asyncio
class Err(Exception): pass
def told(error):
    text = f"{type(error).__name__}{error.args}"
    if error.__cause__ is not None:
        text += " from (" + told(error.__cause__) + ")"
    if error.__context__ is not None:
        text += " in (" + told(error.__context__) + ")"
    return text
async def plain(fut):
    await fut
async def trans(fut):
    try: await fut
    except asyncio.CancelledError: raise ValueError(2)
async def trans0(fut):
    try: await fut
    except asyncio.CancelledError: raise ValueError(2) from None
async def own(fut):
    try: raise KeyError(9)
    except KeyError:
        await fut
async def fin(fut):
    try: await fut
    finally:
        raise ValueError(3)
async def tout(fut):
    async with asyncio.timeout(0.2):
        await fut
async def tg(fut):
    async with asyncio.TaskGroup() as g:
        await fut
async def tg2(fut):
    async with asyncio.TaskGroup() as g:
        g.create_task(plain(fut))
async def gen(fut):
    async def ag():
        await fut
        yield 1
    async for x in ag(): pass
async def sl(fut): await asyncio.sleep(5)
async def sl0(fut):
    while True: await asyncio.sleep(0)
lock = asyncio.Lock()
async def lk(fut):
    async with lock: pass
cond = asyncio.Condition()
async def cw(fut):
    async with cond: await cond.wait()
async def cw2(fut):
    async with cond: await cond.wait_for(lambda: False)
async def br(fut): await asyncio.Barrier(2).wait()
async def sem(fut):
    s = asyncio.Semaphore(0)
    await s.acquire()
async def q(fut): await asyncio.Queue().get()
async def qp(fut):
    q = asyncio.Queue(1); await q.put(1); await q.put(1)
async def qj(fut):
    q = asyncio.Queue(1); await q.put(1); await q.join()
async def ev(fut): await asyncio.Event().wait()
async def ac(fut):
    for x in asyncio.as_completed([asyncio.create_task(plain(fut))]): await x
async def aca(fut):
    async for x in asyncio.as_completed([asyncio.create_task(plain(fut))]): await x
async def wa(fut): await asyncio.wait([asyncio.create_task(plain(fut))])
class C:
    def __init__(s, f): s.f=f
    def __await__(s):
        yield from s.f
class C2(C):
    def __await__(s):
        try: yield from s.f
        except asyncio.CancelledError: raise ValueError(7)
class C3(C):
    def __await__(s): return s.f.__await__()
class C4(C):
    def __await__(s): return plain(s.f).__await__()
class M:
    def __init__(s, f): s.f=f
    async def __aenter__(s): pass
    async def __aexit__(s, *a):
        await s.f
async def mm(fut):
    async with M(fut): raise KeyError(5)
async def mm2(fut):
    async with M(fut): pass
kinds = dict(fut=lambda f: f, plain=plain, trans=trans, trans0=trans0, own=own, fin=fin, wf=lambda f: asyncio.wait_for(f, 0.2), wf0=lambda f: asyncio.wait_for(f, 0), wfn=lambda f: asyncio.wait_for(f, None),wfc=lambda f: asyncio.wait_for(plain(f), 0.2),
 tout=tout, tg=tg, tg2=tg2, gat=lambda f: asyncio.gather(f), gatc=lambda f: asyncio.gather(plain(f)), sh=lambda f: asyncio.shield(f), gen=gen, sl=sl, sl0=sl0, sl1=lambda f: asyncio.sleep(5), lk=lk, cw=cw, cw2=cw2, br=br, sem=sem, q=q, qp=qp, qj=qj, ev=ev, ac=ac, aca=aca, wa=wa,
 cc=C, c2=C2, c3=C3, c4=C4, mm=mm, mm2=mm2, task=lambda f: asyncio.create_task(plain(f)), taskt=lambda f: asyncio.create_task(trans(f)), acl=lambda f: lock.acquire(), evw=lambda f: asyncio.Event().wait(), qg=lambda f: asyncio.Queue().get(), bw=lambda f: asyncio.Barrier(2).wait(), waw=lambda f: asyncio.wait([f]))
async def body(k, f, how):
    if how == 0:
        await kinds[k](f)
    elif how == 1:
        try: raise Err(1)
        except Err:
            await kinds[k](f)
    elif how == 2:
        async def inner(): await kinds[k](f)
        try: raise Err(1)
        except Err:
            await inner()
    elif how == 3:
        async def inner():
            try: raise Err(2)
            except Err: await kinds[k](f)
        try: raise Err(1)
        except Err:
            await inner()
    elif how == 4:
        async def inner():
            try: raise Err(2)
            except Err: await kinds[k](f)
        async def mid():
            await inner()
        try: raise Err(1)
        except Err:
            await asyncio.create_task(mid())
    elif how == 5:
        try: raise Err(1)
        except Err:
            async with asyncio.timeout(0.2):
                await kinds[k](f)

async def case(kind, how, end):
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    if end == "exception":
        loop.call_later(0.05, lambda: future.done() or future.set_exception(IndexError(1)))
        task = asyncio.create_task(asyncio.wait_for(body(kind, future, how), 0.4))
    elif end == "cancel":
        task = asyncio.create_task(body(kind, future, how))
        loop.call_later(0.05, task.cancel, "msg")
    else:
        task = asyncio.create_task(asyncio.wait_for(body(kind, future, how), 0.1))
    try:
        await task
    except BaseException as error:
        return f"{kind} {how} {end} {told(error)}"
    return f"{kind} {how} {end} fine"


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
    await lock.acquire()
    cases = [(kind, how, end) for kind in kinds for how in range(6) for end in ("cancel", "exception", "timeout")
             if (kind, end) != ("wf0", "exception")]
    for text in await asyncio.gather(*[case(*each) for each in cases]):
        print(text)


asyncio.run(main())
