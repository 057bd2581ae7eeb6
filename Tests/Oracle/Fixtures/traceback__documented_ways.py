import traceback, sys, io, linecache
def a(x): return b(x)
def b(x):
    return c(x,
             y=1)
def c(x, y): return x / (y - 1)
try: a(3)
except ZeroDivisionError as e:
    err = e
    print(traceback.format_exc()); print(traceback.format_exception(e)); print(traceback.format_exception_only(e)); print(traceback.format_tb(e.__traceback__)); print(traceback.extract_tb(e.__traceback__)); traceback.print_tb(e.__traceback__, limit=1, file=sys.stdout); traceback.print_exception(e, limit=-1, file=sys.stdout); traceback.print_exception(type(e), e, e.__traceback__, chain=False, file=sys.stdout)
    for fs in traceback.extract_tb(e.__traceback__): print(fs.name, fs.lineno, fs.line, fs.end_lineno, fs.colno, fs.end_colno, fs.locals, tuple(fs)[1:])
def chain():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise ValueError('v') from e
    except ValueError: raise KeyError('k')
try: chain()
except KeyError as e:
    s = ''.join(traceback.format_exception(e)); print(s); print(''.join(traceback.format_exception(e, chain=False))); e.add_note('note1\nsecond'); e.add_note('n2'); print(traceback.format_exception_only(e)); print(e.__notes__)
    te = traceback.TracebackException.from_exception(e); print(te.__cause__, te.__context__.exc_type_str, te.__context__.__cause__.exc_type_str, te.__suppress_context__, te.__notes__)
try: raise ExceptionGroup('eg', [ValueError(1), TypeError('t'), ExceptionGroup('in', [KeyError('x')])])
except ExceptionGroup as e: print(''.join(traceback.format_exception(e))); print(traceback.format_exception_only(e, show_group=True))
try: compile('a b', 'f.py', 'exec')
except SyntaxError as e: print(traceback.format_exception_only(e)); traceback.print_exception(e, file=sys.stdout)
try: exec('x = (\n  1 +\n')
except SyntaxError as e: print(traceback.format_exception_only(type(e), e))
def rec(n): return rec(n-1) if n else 1/0
try: rec(20)
except ZeroDivisionError as e: print(''.join(traceback.format_tb(e.__traceback__))); print(len(traceback.extract_tb(e.__traceback__)), len(traceback.extract_tb(e.__traceback__, limit=3)), traceback.extract_tb(e.__traceback__, limit=-2))
def st(): return traceback.extract_stack(limit=2), traceback.format_stack(limit=1)
print(st()); traceback.print_stack(file=sys.stdout, limit=1)
fs = traceback.FrameSummary('f.py', 3, 'fn', line='  x = 1  ', locals={'a': 1}); print(fs, fs.line, fs.locals, fs == ('f.py', 3, 'fn', 'x = 1'), list(fs), fs[0], len(fs))
sl = traceback.StackSummary.from_list([('a.py', 1, 'f', 'line one'), ('a.py', 1, 'f', 'line one'), ('a.py', 1, 'f', 'line one'), ('a.py', 1, 'f', 'line one'), ('a.py', 1, 'f', 'line one'), ('b.py', 2, 'g', None)]); print(''.join(sl.format())); print(traceback.format_list(sl[:1])); traceback.print_list(sl[-1:], file=sys.stdout)
class Bad(Exception):
    def __str__(self): raise RuntimeError('no str')
try: raise Bad()
except Bad as e: print(traceback.format_exception_only(e))
class MyErr(Exception):
    def __init__(self, code): super().__init__(f'code {code}'); self.code = code
try: raise MyErr(5)
except MyErr as e: print(traceback.format_exc(limit=0)); print(traceback.format_exception_only(e))
for f in (lambda: traceback.format_exception(5), lambda: traceback.format_exception(None), lambda: traceback.print_exception(err, 5), lambda: traceback.format_tb(5), lambda: traceback.format_list([(1, 2)]), lambda: traceback.format_exception_only(None), lambda: traceback.extract_tb(None), lambda: traceback.format_exc()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
buf = io.StringIO(); traceback.print_exc(file=buf); print(repr(buf.getvalue()))
for fr, ln in traceback.walk_tb(err.__traceback__): print(fr.f_code.co_name, ln)
try: raise AttributeError('no such', name='fo', obj=sys)
except AttributeError as e: print(traceback.format_exception_only(e))
try: sys.maxsiz
except AttributeError as e: print(traceback.format_exception_only(e), str(e))
try: undefined_nam
except NameError as e: print(traceback.format_exception_only(e))
except ImportError as e: print(traceback.format_exception_only(e))
try: [][5]
except IndexError: traceback.print_exc(file=sys.stdout)
print(linecache.getline(__file__, 2).strip() if True else '')
