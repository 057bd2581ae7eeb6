import traceback, sys, io
def a(x): return b(x)
def b(x): raise ValueError(f'bad {x}') from KeyError('k')
try: a(1)
except ValueError as e:
    print(traceback.format_exc()); print(''.join(traceback.format_exception(e, limit=1, chain=False))); print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    tb = e.__traceback__
    for fs in traceback.extract_tb(tb): print(fs, fs.filename[-6:], fs.lineno, fs.name, fs.line, fs.colno, fs.end_colno, fs.locals, len(fs), tuple(fs)[1:])
    print(traceback.format_list(traceback.extract_tb(tb, limit=-1)), [(f.f_code.co_name, n) for f, n in traceback.walk_tb(tb)])
    traceback.print_tb(tb, file=sys.stdout); traceback.print_exception(e, file=sys.stdout); buf = io.StringIO(); traceback.print_exc(file=buf); print(len(buf.getvalue()) > 100)
    te = traceback.TracebackException.from_exception(e); print(''.join(te.format())); print(te.exc_type_str, te.stack[0].locals, te.__cause__.exc_type_str, te == traceback.TracebackException.from_exception(e), str(te))
def deep(n): return deep(n - 1) if n else 1 / 0
try: deep(6)
except ZeroDivisionError: print(traceback.format_exc())
e = ExceptionGroup('many', [ValueError(1), ExceptionGroup('in', [TypeError('t'), OSError(2, 'no')])]); e.add_note('note 1\nnote 2')
print(''.join(traceback.format_exception(e)))
try:
    try: 1 / 0
    except ZeroDivisionError: raise e
except ExceptionGroup as g: traceback.print_exception(g, file=sys.stdout)
class Odd(Exception):
    def __str__(self): raise RuntimeError
print(traceback.format_exception_only(Odd()), traceback.format_exception_only(None), traceback.format_exception_only(SyntaxError('msg', ('f.py', 3, 5, 'a b c\n', 3, 8))))
try: compile('x = = 1', 'q.py', 'exec')
except SyntaxError as s: print(''.join(traceback.format_exception_only(s)))
def st(): return traceback.extract_stack()[-1], traceback.format_stack()[-1]
print(st()); 
for bad in (lambda: traceback.format_exception(), lambda: traceback.format_exception(3), lambda: traceback.format_exception(ValueError, None), lambda: traceback.print_tb(3), lambda: traceback.StackSummary.from_list([1])):
    try: print(bad())
    except Exception as ex: print(type(ex).__name__, ex)
print(traceback.FrameSummary('f', 3, 'n', line='  l '), traceback.FrameSummary('f', 3, 'n', lookup_line=False) == ('f', 3, 'n', ''), traceback.StackSummary.from_list([('a.py', 1, 'fn', 'code()')]).format())
try:
    try: raise ValueError('a')
    except ValueError as v: v.__suppress_context__ = True; raise TypeError('b') from None
except TypeError: traceback.print_exc(file=sys.stdout, limit=0)
try: {}['x']['y'] + (1 +
   2)
except KeyError: traceback.print_exc(file=sys.stdout)
