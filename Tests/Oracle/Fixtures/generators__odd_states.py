import sys, gc

def t(label, f):
    try:
        print(label, f())
    except BaseException as e:
        print(label, type(e).__name__, e, '| ctx', type(e.__context__).__name__, '| cause')
        print(type(e.__cause__).__name__)

def f():

    def g():
        yield next(it)
    it = g()
    return next(it)
t('self next', f)

def f():

    def g():
        it.send(None)
        yield
    it = g()
    return next(it)
t('self send', f)

def f():

    def g():
        it.close()
        yield
    it = g()
    return next(it)
t('self close', f)

def f():

    def g():
        try:
            it.throw(ValueError)
        except ValueError as e:
            yield repr(e)
    it = g()
    return (next(it), it.gi_running, it.gi_frame is None)
t('self throw', f)

def f():

    def g():
        yield from it
    it = g()
    return next(it)
t('yield from self', f)

def f():

    def g():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    it = g()
    next(it)
    it.close()
t('ignored exit', f)

def f():

    def g():
        try:
            yield 1
        finally:
            raise KeyError('in finally')
    it = g()
    next(it)
    it.close()
t('raise in close', f)

def f():

    def g():
        try:
            yield 1
        except GeneratorExit:
            return 5
    it = g()
    next(it)
    return (it.close(), it.close())
t('return in close', f)

def f():

    def g():
        yield 1
    it = g()
    return (it.close(), list(it), it.close())
t('close unstarted', f)

def f():

    def g():
        yield 1
    return g().send(5)
t('send first', f)

def f():

    def g():
        raise StopIteration(3)
        yield
    return next(g())
t('stop in gen', f)

def f():

    def g():
        yield next(iter([]))
    return list(g())
t('next in gen', f)

def f():

    def g():
        x = (yield)
        print('got', x)
        y = (yield (x * 2))
        return y
    it = g()
    it.send(None)
    print(it.send(4))
    try:
        it.send('end')
    except StopIteration as e:
        return (e.value, e.args)
t('send chain', f)

def f():

    def g():
        try:
            yield 1
        except ValueError as e:
            yield f'caught {e!r} ctx {e.__context__!r}'
    it = g()
    next(it)
    try:
        1 / 0
    except ZeroDivisionError:
        return it.throw(ValueError('thrown'))
t('throw ctx', f)
for args in (
    (ValueError,), (ValueError, 'x'), (ValueError, ValueError('y')), (ValueError('z'), 1),
    ('str',), (ValueError, KeyError('k')), (ValueError, None, 5), (ValueError, ('a', 'b')),
    (), (int,), (None,),
):

    def f():

        def g():
            try:
                yield
            except ValueError as e:
                yield e.args
        it = g()
        next(it)
        import warnings
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            return it.throw(*args)
    t(f'throw {args}', f)

def f():

    def inner():
        try:
            yield 1
        except KeyError:
            yield 'inner caught'

    def outer():
        try:
            yield from inner()
        except ValueError:
            yield 'outer caught'
    it = outer()
    next(it)
    print(it.gi_yieldfrom)
    return it.throw(KeyError)
t('throw deleg', f)

def f():

    class It:

        def __iter__(s):
            return s

        def __next__(s):
            return 1

        def throw(s, *a):
            return ('thrown', a)

        def close(s):
            print('closed')

        def send(s, v):
            return ('sent', v)

    def g():
        r = (yield from It())
        print('r', r)
    it = g()
    return (next(it), it.send(4), it.send(None), it.throw(KeyError('k')), it.close())
t('custom deleg', f)

def f():

    class It:

        def __iter__(s):
            return s

        def __next__(s):
            raise StopIteration('val')

    def g():
        return (yield from It())
    try:
        next(g())
    except StopIteration as e:
        return e.value
t('deleg value', f)

def f():

    def g():
        yield from [1, 2]
    it = g()
    next(it)
    return it.send(3)
t('send to list', f)

def f():

    def g():
        yield from 5
    return next(g())
t('yield from int', f)

def f():

    class It:

        def __iter__(s):
            return s

        def __next__(s):
            return 1

        @property
        def close(s):
            raise RuntimeError('no close attr')

    def g():
        yield from It()
    it = g()
    next(it)
    it.close()
t('close attr raises', f)

def f():

    def g():
        while True:
            try:
                yield
            except GeneratorExit:
                print('cleanup')
                raise
    it = g()
    next(it)
    del it
    gc.collect()
t('del gen', f)

def f():

    def g():
        try:
            yield 1
        finally:
            yield 2
    it = g()
    next(it)
    del it
t('del yields', f)

def f():

    def g():
        try:
            yield 1
        finally:
            print('fin')
            raise OSError('lost')
    it = g()
    next(it)
    del it
t('del raises', f)

def f():
    g = (x for x in undefined_name)
t('genexp eager', f)

def f():
    g = (y for x in [1] for y in undefined_name)
    return list(g)
t('genexp lazy', f)

def f():
    g = (x for x in 5)
t('genexp int', f)

def f():
    g = (1 // x for x in (1, 0, 2))
    out = []
    for _ in range(4):
        try:
            out.append(next(g))
        except Exception as e:
            out.append(type(e).__name__)
    return out
t('dead gen', f)

def f():

    def g():
        yield 1
    x = g()
    print(x.__name__, x.__qualname__, x.gi_code.co_name, x.gi_suspended, x.gi_running)
    next(x)
    print(x.gi_suspended, x.gi_frame.f_lineno > 0)
    x.__name__ = 'zz'
    return (repr(x)[:18], type(x), x.__next__ is not None)
t('attrs', f)

def f():

    def g():
        yield 1
    x = g()
    x.__name__ = 5
t('name int', f)

def f():

    def a():
        yield 1
        yield 2
        return 'ret'

    def b():
        r = (yield from a())
        yield r
    return (
    [*b()], dict(zip('ab', b())), sum((1, 2)), max(b(), key=str), sorted(b(), key=str),
    ''.join(map(str, b())), next(b()), tuple(b()), {*b()} == {1, 2, 'ret'},
)
t('consumers', f)

def f():

    def g(n):
        if n:
            yield n
            yield from g(n - 1)
    return list(g(200))[-1]
t('deep', f)

def f():

    def g():
        yield
        return g()
    it = g()
    next(it)
    try:
        next(it)
    except StopIteration as e:
        return type(e.value).__name__
t('returns gen', f)

def f():

    def g():
        try:
            try:
                yield 1
            finally:
                print('inner fin')
        finally:
            print('outer fin')
    for x in g():
        break
    print('after')
    return x
t('break fin', f)

def f():

    def g():
        with open('/nonexistent'):
            yield
    return next(g())
t('with in gen', f)

def f():
    l = []

    def g():
        for x in l:
            yield x
    it = g()
    l.append(1)
    print(next(it))
    l.append(2)
    print(next(it))
    print(next(it, 'end'))
    l.append(3)
    return next(it, 'still')
t('late', f)

def f():

    def co():
        total = 0
        while True:
            v = (yield total)
            if v is None:
                return total
            total += v

    def drv():
        r = (yield from co())
        print('sum', r)
    d = drv()
    next(d)
    d.send(3)
    d.send(4)
    try:
        d.send(None)
    except StopIteration:
        return 'done'
t('averager', f)

def f():

    def g():
        try:
            yield
        except BaseException as e:
            print('in', repr(e), repr(e.__context__))
            raise RuntimeError('new') from e
    it = g()
    next(it)
    it.throw(KeyboardInterrupt)
t('throw kbd', f)

def f():

    def g():
        yield locals()
        x = 1
        yield locals()
        del x
        yield locals()
    return list(g())
t('locals', f)

def f():

    def g():
        x = [(yield 1), (yield 2)]
        yield x
    it = g()
    return (next(it), it.send('a'), it.send('b'))
t('yield in list', f)

def f():
    it = iter(lambda: next(src), 3)
    src = iter(range(10))
    return (list(it), next(it, 'e'), next(src))
t('iter sentinel', f)

def f():

    def s():
        raise StopIteration
    return list(iter(s, 1))
t('sentinel stop', f)

def f():

    def g():
        return
        yield
    try:
        next(g())
    except StopIteration as e:
        return (e.value, e.args, repr(e))
t('empty', f)

def f():

    def g():
        return (yield)
    it = g()
    next(it)
    try:
        it.send((1, 2))
    except StopIteration as e:
        return (e.value, e.args)
t('tuple ret', f)

def f():

    def g():
        return StopIteration(7)
        yield
    try:
        next(g())
    except StopIteration as e:
        return repr(e.value)
t('exc ret', f)
