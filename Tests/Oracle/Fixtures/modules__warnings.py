import warnings
import sys


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


def old():
    warnings.warn('old is old', DeprecationWarning, stacklevel=2)


warnings.warn('plain')
for i in range(3):
    warnings.warn('loop', RuntimeWarning)
old()
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn('one')
    warnings.warn('two', DeprecationWarning)
    warnings.warn(UserWarning('instance', 5))
    old()
    print(len(log), [str(w.message) for w in log], [w.category.__name__ for w in log], [w.lineno for w in log])
    print(str(log[0]).replace(log[0].filename, 'FILE'), log[2].message.args, log[0].line, log[0].file)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    attempt(warnings.warn, 'now an error')
    attempt(warnings.warn, 'dep', DeprecationWarning)
    try:
        old()
    except DeprecationWarning as error:
        print('caught', error)
with warnings.catch_warnings(record=True, action='ignore') as log:
    warnings.warn('ignored')
    print(log)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('default')
    for i in range(3):
        warnings.warn('same place')
    print(len(log))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('once')
    for i in range(3):
        warnings.warn('once only')
    warnings.warn('once only')
    print(len(log))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('module')
    warnings.warn('module only')
    warnings.warn('module only')
    print(len(log))
with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.filterwarnings('ignore', message='skip this')
    warnings.filterwarnings('ignore', message='.*everywhere')
    warnings.filterwarnings('error', category=ResourceWarning)
    warnings.warn('Skip This one')
    warnings.warn('not skip this')
    warnings.warn('it is everywhere, all of it')
    attempt(warnings.warn, 'res', ResourceWarning)
    print([str(w.message) for w in log])
attempt(warnings.warn, 'x', int)
attempt(warnings.warn, 'x', 5)
attempt(warnings.simplefilter, 'bogus')
attempt(warnings.simplefilter, 'ignore', lineno=-1)
attempt(warnings.filterwarnings, 'bogus')
attempt(warnings.filterwarnings, 'ignore', message=5)
attempt(warnings.filterwarnings, 'ignore', category=int)
print(warnings.formatwarning('msg', UserWarning, 'file.py', 7, 'the line'), end='')
print(warnings.formatwarning('msg', UserWarning, 'file.py', 7), end='')
warnings.showwarning('shown', UserWarning, 'file.py', 3, file=sys.stdout)
warnings.warn_explicit('explicit', UserWarning, 'some.py', 12)
warnings.warn_explicit('explicit', UserWarning, 'some.py', 12)
saved = warnings.showwarning


def mine(message, category, filename, lineno, file=None, line=None):
    print('mine', message, category.__name__, lineno)


warnings.showwarning = mine
warnings.warn('to mine')
warnings.showwarning = saved
warnings.formatwarning = lambda message, category, filename, lineno, line=None: f'<{message}>\n'
warnings.warn('formatted')
manager = warnings.catch_warnings()
print(repr(manager))
with manager:
    pass
attempt(manager.__enter__)


@warnings.deprecated('use new')
def function(x):
    """Doc."""
    return x + 1


@warnings.deprecated('use another')
class Old:
    def __init__(self, x):
        self.x = x


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    print(function(1), function.__doc__, function.__deprecated__, Old(3).x, Old.__deprecated__)
    print([(str(w.message), w.category.__name__) for w in log])
print(issubclass(DeprecationWarning, Warning), warnings.filters[0][0] if warnings.filters else None)
