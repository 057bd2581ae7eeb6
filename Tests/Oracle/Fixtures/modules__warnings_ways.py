import warnings, sys, io
def show(message, category, filename, lineno, file=None, line=None): print('SHOW', message, category.__name__, lineno, line)
warnings.showwarning, old = show, warnings.showwarning
warnings.warn('one'); warnings.warn('one')
for _ in range(2): warnings.warn('loop')
warnings.warn('dep', DeprecationWarning); warnings.warn(UserWarning('obj')); warnings.warn('rt', RuntimeWarning, stacklevel=1)
warnings.showwarning = old
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    for i in range(2): warnings.warn(f'w{i}', FutureWarning)
    print(len(w), w[0].message, w[0].category, w[0].lineno, w[0].filename == __file__, str(w[0])[:40], w[-1].source)
    warnings.simplefilter('ignore', FutureWarning); warnings.warn('x', FutureWarning); print(len(w))
    warnings.filterwarnings('error', message='bad.*', category=UserWarning)
    try: warnings.warn('bad thing')
    except UserWarning as e: print('raised', e)
    warnings.warn('BAD upper') if False else None
    warnings.resetwarnings(); warnings.filterwarnings('once'); [warnings.warn('o') for _ in range(3)]; print(len(w))
    warnings.resetwarnings(); warnings.simplefilter('module'); [warnings.warn('m') for _ in range(3)]; print(len(w), warnings.filters)
with warnings.catch_warnings(action='ignore'): warnings.warn('gone')
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for f in (lambda: warnings.warn('e'), lambda: warnings.warn('e', 5), lambda: warnings.warn('e', int), lambda: warnings.simplefilter('nope'), lambda: warnings.filterwarnings('always', message=5), lambda: warnings.filterwarnings('always', category=int), lambda: warnings.filterwarnings('always', lineno=-1), lambda: warnings.filterwarnings('always', module=5), lambda: warnings.warn_explicit('x', UserWarning, 'f.py', 7), lambda: warnings.catch_warnings().__exit__()):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
print(warnings.formatwarning('msg', UserWarning, 'file.py', 3, 'the line')); print(warnings.formatwarning('msg', UserWarning, 'nofile.py', 3))
print(warnings.WarningMessage('m', UserWarning, 'f', 1), repr(warnings.catch_warnings(record=True)), repr(warnings.catch_warnings()))
@warnings.deprecated('use new')
def oldf(): "doc"; return 1
@warnings.deprecated('old class')
class OldC:
    def __init__(self, x): self.x = x
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); print(oldf(), OldC(3).x, [str(x.message) for x in w], oldf.__deprecated__, oldf.__doc__, OldC.__deprecated__)
def helper(): warnings.warn('deep', stacklevel=2)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); helper(); print(w[0].lineno)
class MyW(UserWarning):
    def __str__(self): return 'my:' + self.args[0]
sys.stderr = io.StringIO()
warnings.simplefilter('always'); warnings.warn(MyW('z')); warnings.warn('plain', MyW); warnings.showwarning('direct', UserWarning, 'd.py', 9); warnings.warn_explicit('ex', UserWarning, 'q.py', 4, source=object())
out = sys.stderr.getvalue(); sys.stderr = sys.__stderr__; print(out)
warnings.formatwarning = lambda *a, **k: f'FMT {a[0]} {a[1].__name__}\n'
buf = io.StringIO(); sys.stderr = buf; warnings.warn('formatted'); sys.stderr = sys.__stderr__; print(buf.getvalue())
print(warnings.filters[0], len(warnings.filters) > 0, issubclass(BytesWarning, Warning), [c.__name__ for c in Warning.__subclasses__()])
