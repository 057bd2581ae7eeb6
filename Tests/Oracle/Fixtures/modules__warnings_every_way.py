import warnings, sys, io, contextlib, functools

def t(f, *a, **k):
    try:
        return f(*a, **k)
    except BaseException as e:
        return f'{type(e).__name__}: {e}'

def deprecated_api():
    warnings.warn('old api', DeprecationWarning, stacklevel=2)

class W2(UserWarning):
    pass
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    deprecated_api()
    warnings.warn('plain')
    warnings.warn(W2('inst'))
    warnings.warn('msg', W2)
    warnings.warn_explicit('expl', RuntimeWarning, 'file.py', 42)
    for w in log:
        print(w.category.__name__, w.message, w.lineno, w.filename.rsplit('/')[-1])
        print(type(w.message).__name__, w.line, w.source)
    print(str(log[0]).replace(log[0].filename, 'F'), len(log))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    print(t(deprecated_api), t(warnings.warn, 'x'), t(warnings.warn, 'x', int))
    print(t(warnings.warn, 5), t(warnings.warn), t(warnings.warn, 'x', 'UserWarning'))
    print(t(warnings.warn, KeyError('x')))
for action in ('default', 'always', 'module', 'once', 'ignore', 'error'):
    with warnings.catch_warnings(record=True) as log:
        warnings.resetwarnings()
        warnings.filterwarnings(action)
        r = [t(warnings.warn, m) for m in ('a', 'a', 'b') for _ in range(2)]
        print(action, len(log), [str(w.message) for w in log], r[:1])
print(t(warnings.filterwarnings, 'nope'), t(warnings.simplefilter, 'x'))
print(t(warnings.filterwarnings, 'error', message=5))
print(t(warnings.filterwarnings, 'error', category=5))
print(t(warnings.simplefilter, 'error', lineno=-1), warnings.filters[:1])

@warnings.deprecated('use new_f')
def old_f():
    return 1

@warnings.deprecated('use NewC', category=W2)
class OldC:
    pass
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    old_f()
    OldC()
    print([(str(w.message), w.category.__name__, w.lineno) for w in log])
    print(old_f.__deprecated__)
warnings.warn('to stderr')
deprecated_api()
warnings.warn('rt', RuntimeWarning)
warnings.warn('pend', PendingDeprecationWarning)
warnings.warn('fut', FutureWarning)

def show(message, category, filename, lineno, file=None, line=None):
    print('SHOW', category.__name__, message, lineno, file, line)
old = warnings.showwarning
warnings.showwarning = show
warnings.warn('custom shown')
warnings.showwarning = old
oldf = warnings.formatwarning
warnings.formatwarning = lambda m, c, f, l, line=None: f'FMT {c.__name__}: {m}\n'
warnings.warn('formatted')
warnings.formatwarning = oldf
print(repr(warnings.formatwarning('m', UserWarning, 'f.py', 3)))
print(repr(warnings.formatwarning('m', UserWarning, 'f.py', 3, 'src line')))
err = io.StringIO()
with contextlib.redirect_stderr(err):
    warnings.warn('redirected')
print(err.getvalue().split(':', 2)[2])

def deep(n):
    if n:
        deep(n - 1)
    else:
        warnings.warn('deep', stacklevel=3)
deep(3)
deep(3)
for i in range(3):
    warnings.warn(f'loop')
for i in range(2):
    warnings.warn(f'loop {i}')
warnings.warn('high', stacklevel=50)
warnings.warn('skip', skip_file_prefixes=())
None
with warnings.catch_warnings(action='ignore'):
    warnings.warn('ignored')
with warnings.catch_warnings(record=True, category=UserWarning, action='always') as log:
    warnings.warn('r')
print(log[0].message, t(lambda: warnings.catch_warnings().__exit__()))
print(repr(warnings.catch_warnings(record=True)))
cw = warnings.catch_warnings()
cw.__enter__()
print(t(cw.__enter__))
cw.__exit__(None, None, None)
exec(compile("assert (1, 'x')\nx = 1 is 1\n'\\d'\nif 5 == 5: 0\n(1)(2) if 0 else 0\n[1]['a'] if 0 else 0", '<gen>', 'exec'))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    print(t(compile, "'\\d'", 'f', 'exec'), t(compile, '1 is 1', 'f', 'exec'))
    print(t(compile, '0x1for x in y', 'f', 'eval'))
print(issubclass(DeprecationWarning, Warning), BytesWarning.__mro__[1:3])
print(ResourceWarning('x'), EncodingWarning.__name__)
sys.warnoptions.append('x')
print(sys.warnoptions)
