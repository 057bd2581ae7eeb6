import warnings, sys, io
def show(message, category, filename, lineno, file=None, line=None): print('SHOW', category.__name__, message, lineno)
warnings.showwarning = show
def old(): warnings.warn('old is old', DeprecationWarning, stacklevel=2)
old(); old()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); old(); old(); warnings.warn('u'); print(len(w), w[0].message, w[0].category, w[-1].lineno, str(w[0])[:60], w[0].source)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    for f in (lambda: warnings.warn('e'), lambda: warnings.warn(ResourceWarning('r')), lambda: old()):
        try: f()
        except Warning as e: print(type(e).__name__, e)
    warnings.filterwarnings('ignore', message='qui.*', category=UserWarning); warnings.warn('quiet'); 
    try: warnings.warn('loud')
    except UserWarning as e: print(e)
    warnings.filterwarnings('ignore', category=DeprecationWarning, module='__main__', lineno=0, append=True); print(warnings.filters[0][0], len(warnings.filters) > 3)
with warnings.catch_warnings(action='ignore'): warnings.warn('not seen')
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('once')
    for i in range(3): warnings.warn('one', RuntimeWarning)
    for i in range(2): warnings.warn(f'n{i}', RuntimeWarning)
    print([str(x.message) for x in log])
    warnings.resetwarnings(); warnings.simplefilter('module'); [warnings.warn('m') for _ in range(3)]; print(len(log))
for bad in (lambda: warnings.warn('x', int), lambda: warnings.warn('x', 'y'), lambda: warnings.warn(5), lambda: warnings.simplefilter('sometimes'), lambda: warnings.filterwarnings('ignore', message=5), lambda: warnings.filterwarnings('ignore', category=int), lambda: warnings.filterwarnings('ignore', lineno=-1), lambda: warnings.warn('x', stacklevel='a'), lambda: warnings.warn('s', skip_file_prefixes=5), lambda: warnings.catch_warnings(module=3).__enter__()):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(warnings.formatwarning('msg', UserWarning, 'file.py', 12, 'the line'), end=''); print(warnings.formatwarning('msg', UserWarning, 'file.py', 12), end='')
warnings.warn_explicit('explicit', UserWarning, 'x.py', 77, registry={}); warnings.warn_explicit(FutureWarning('f'), None, 'y.py', 1, module='mod')
@warnings.deprecated('use new()')
def older(x): return x
print(older(3), older.__deprecated__, older.__name__)
@warnings.deprecated('no class', category=PendingDeprecationWarning)
class K:
    def __init__(self, a): self.a = a
print(K(4).a, K.__deprecated__)
class Sub(K): pass
class W(UserWarning):
    def __str__(self): return 'custom text'
warnings.warn(W('z')); warnings.warn('with W', W)
print(issubclass(BytesWarning, Warning), [c.__name__ for c in Warning.__subclasses__()][:11])
wm = warnings.WarningMessage('m', UserWarning, 'f', 1); print(wm, wm.category is UserWarning, wm.file)
cw = warnings.catch_warnings(); print(repr(cw)); 
with cw: print(repr(cw))
try:
    with cw: pass
except RuntimeError as e: print(e)
try: warnings.catch_warnings().__exit__()
except RuntimeError as e: print(e)
