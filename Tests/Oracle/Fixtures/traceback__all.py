def clean(text):
    """The text without addresses."""
    parts = text.split(' at 0x')
    return parts[0] + ''.join([' at ADDRESS' + part.lstrip('0123456789abcdef') for part in parts[1:]])


def t(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, clean(str(e)), clean(repr(e.__cause__)))


import traceback, sys
def f(n):
    if n: return f(n-1)
    x = 1
    return [1,2][5] + (
       3)
def g():
    try: f(2)
    except IndexError as e:
        e.add_note('a note\nsecond'); e.add_note('more')
        raise ValueError('multi\nline') from e
def h():
    try: g()
    except ValueError: undefined_nam
undefined_name=1
for fn in (lambda: f(0), lambda: f(10), g, h, lambda: 1/0, lambda: exec('a b'), lambda: exec('def q():\n  return 1/0\nq()'), lambda: int('x'), lambda: sys.exitt, lambda: {}['k']):
    try: fn()
    except Exception as e:
        print(traceback.format_exc())
        print(traceback.format_exception(e))
        print(traceback.format_exception(e, chain=False, limit=1))
        print(traceback.format_exception(type(e), e, e.__traceback__, -1))
        print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
        tb=traceback.extract_tb(e.__traceback__)
        print(tb, [tuple(x) for x in tb], tb[-1].line, tb[-1].lineno, tb[-1].end_lineno, tb[-1].colno, tb[-1].end_colno, tb[-1].name, tb[-1].filename)
        print(traceback.format_tb(e.__traceback__, 2), traceback.format_list(tb), tb.format())
        te=traceback.TracebackException.from_exception(e)
        print(str(te), te.exc_type_str, te.__cause__ is None, te.__context__ is None, te.__notes__, list(te.format(chain=False)), te.stack[0])
        print(''.join(te.format()))
        traceback.print_exc(file=sys.stdout)
        traceback.print_tb(e.__traceback__, file=sys.stdout)
        traceback.print_exception(e, file=sys.stdout, limit=2)
def grp():
    es=[]
    for x in ('1','x',None):
        try: int(x)
        except Exception as e: es.append(e)
    es.append(ExceptionGroup('inner',[KeyError('k'), OSError(2,'no')]))
    raise ExceptionGroup('top', es)
try: grp()
except* OSError as eg:
    print(traceback.format_exc())
except* Exception as eg:
    print(''.join(traceback.format_exception(eg)), traceback.format_exception_only(eg, show_group=True))
t(lambda: traceback.format_exc()); t(lambda: traceback.format_exception(None)); t(lambda: traceback.format_exception(3)); t(lambda: traceback.format_exception(ValueError,None)); t(lambda: traceback.format_exception_only(ValueError('x'))); t(lambda: traceback.format_exception_only(None))
t(lambda: traceback.format_exception(ValueError('no tb'))); t(lambda: traceback.format_exception(ExceptionGroup('x',[ValueError(i) for i in range(20)])))
traceback.print_exc()
def st():
    traceback.print_stack(file=sys.stdout)
    print(traceback.format_stack(limit=2)); print(traceback.extract_stack()); print(traceback.extract_stack(limit=-1)); print([ (fr.f_code.co_name, l) for fr,l in traceback.walk_stack(sys._getframe())])
st()
fs=traceback.FrameSummary('nofile.py', 3, 'fn', line='  some line  '); print(fs, tuple(fs), fs==fs, fs[0], len(fs), fs.line)
t(lambda: traceback.StackSummary.from_list([('a.py',1,'f','x=1'), fs]).format()); t(lambda: traceback.StackSummary.from_list([('a.py',1,'f',None)]*6).format())
try: f(0)
except Exception as e:
    te=traceback.TracebackException.from_exception(e, capture_locals=True); print(te.stack[-1].locals); print(list(te.stack.format())[-1])
    print([fr.f_code.co_name for fr,_ in traceback.walk_tb(e.__traceback__)])
class MyE(Exception):
    def __str__(self): raise RuntimeError('in str')
class Outer:
    class In(Exception): pass
t(lambda: traceback.format_exception_only(MyE())); t(lambda: traceback.format_exception_only(Outer.In('q'))); t(lambda: traceback.format_exception_only(KeyError()))
import linecache
t(lambda: linecache.getline(__file__, 1)); t(lambda: linecache.getline('nope',1)); t(lambda: linecache.getlines(__file__)[-1])
try:
    try: 1/0
    finally: raise KeyError('x') from None
except KeyError: print(traceback.format_exc())
