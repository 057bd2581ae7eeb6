"""Surgery on builtins, modules, classes, instances; hooks that fail."""
import sys, builtins, types, gc

def t(label, f, *a):
    try:
        r = f(*a)
        print(label, '->', repr(r)[:110])
    except BaseException as e:
        print(label, '!!', type(e).__name__, str(e)[:170])

def ex(s, **ns):

    def run():
        exec(s, ns)
        return sorted((k for k in ns if not k.startswith('__')))
    t(s.replace('\n', '; ')[:90], run)
for s in '''
del len
----
import builtins; x = builtins.len; del builtins.len
try: len([])
except NameError as e: print(e)
builtins.len = x
----
__builtins__['len'] = lambda x: 'mine' if 0 else 1; print(len('abc')) if 0 else None
----
len = 5; del len; print(len('ab'))
----
None.x = 1
----
int.x = 1
----
del int.__add__
----
class A: pass
A.__bases__ = (A,)
----
class A: pass
class B(A): pass
A.__bases__ = (B,)
----
class A: pass
class B(A): pass
class C(B): pass
B.__bases__ = ()
----
class A: pass
A.__bases__ = 5
----
class A: pass
class B(A): pass
B.__bases__ = (int,)
----
class A: pass
class B(A): pass
B.__bases__ = (A, A)
----
class A(A): pass
----
class A: pass
a = A(); a.__class__ = int
----
class A: pass
class B: __slots__ = 'x',
a = A(); a.__class__ = B
----
class A: pass
class B: pass
a = A(); a.x = 1; a.__class__ = B; print(a.x, type(a) is B)
----
class A: pass
a = A(); a.__dict__ = {'y': 2}; print(a.y); a.__dict__ = 5
----
class A: pass
a = A(); del a.__dict__; print(a.__dict__, vars(a)); a.z = 1; print(a.__dict__)
----
class A: pass
a = A(); a.__dict__['bad key'] = 1; a.__dict__[5] = 6; print(vars(a))
----
class D(dict):
  def __getitem__(s, k): return 'magic'
  def __missing__(s, k): return 'missing'
class A: pass
a = A(); a.__dict__ = D(x=1); print(a.x, vars(a)['q'])
try: a.q
except AttributeError as e: print(e)
----
def f(): pass
f.__class__ = int
----
def f(): pass
f.__dict__ = {'q': 1}; print(f.q); del f.q; f.__globals__ = {}
----
(lambda: 0).__code__ = 5
----
class A: pass
del A.__name__
----
class A: pass
A.__mro__ = ()
----
class A: pass
A.mro = lambda: [] ; print(A.__mro__)
----
class M(type):
  def mro(c): return [c]
class A(metaclass=M): pass
print(A.__mro__)
----
class M(type):
  def mro(c): return [5]
class A(metaclass=M): pass
----
class M(type):
  def mro(c): return []
class A(metaclass=M): pass
----
class M(type):
  def mro(c): 1/0
class A(metaclass=M): pass
----
class M(type):
  def mro(c): return (c, dict, object)
class A(metaclass=M): pass
print(A.get, A.__mro__)
----
class E:
  def __mro_entries__(s, b): return 5
class A(E()): pass
----
class E:
  def __mro_entries__(s, b): return (s,)
class A(E()): pass
----
class E:
  def __mro_entries__(s, b): raise KeyError('k')
class A(E()): pass
----
class E:
  def __mro_entries__(s, b): return ()
class A(E()): pass
print(A.__bases__, A.__orig_bases__ is not None)
----
class A(5): pass
----
class A(None): pass
----
class A(*[int], **{}): pass
print(A.__bases__)
----
class A(int, int): pass
----
class A(type(lambda: 0)): pass
----
class A(metaclass=5): pass
----
class A(metaclass=int): pass
----
class A(metaclass=lambda *a, **k: (a[0], k), x=1): pass
print(A)
----
class M(type):
  @classmethod
  def __prepare__(m, n, b): return []
class A(metaclass=M): pass
----
class M(type):
  @classmethod
  def __prepare__(m, n, b): return {'a': 1}
class A(metaclass=M): print(a); b = a + 1
print(A.b)
----
class M(type):
  @classmethod
  def __prepare__(m, n, b):
    class N(dict):
      def __setitem__(s, k, v): print('set', k); super().__setitem__(k, v)
      def __getitem__(s, k): return super().__getitem__(k)
      def __delitem__(s, k): print('del', k); super().__delitem__(k)
    return N()
class A(metaclass=M): x = 1; y = x; del x; z: int = 2
----
class A:
  __slots__ = 'a', 'b'
  a = 1
----
class A: __slots__ = 'a',
x = A(); x.a = 1; del x.a; x.a
----
class A: __slots__ = ()
A().x = 1
----
class A: __slots__ = 'a',
del A.a; x = A(); x.a = 1
----
class A: __slots__ = '__weakref__', '__dict__'
A().q = 1; print(A().__weakref__)
----
class A: __slots__ = {'a': 'doc of a'}
print(A.a.__doc__, A.__slots__)
----
class A: __slots__ = ['a']
class B: __slots__ = ['b']
class C(A, B): pass
----
class A: __slots__ = 'a',
class B(A): __slots__ = 'a', 'c'
b = B(); b.a = 1; print(A.a.__get__(b)) if 0 else print(b.a)
----
class A:
  def __init__(s): return 5
A()
----
class A:
  def __new__(c): return 5
print(A())
----
class A:
  def __new__(c, *a): return object.__new__(c, 1)
A()
----
class A:
  def __init__(s, x): pass
A(1, 2)
----
class A: pass
A(1)
----
class A:
  def __new__(c, x): return object.__new__(c)
A(1).y
----
class A:
  __new__ = None
A()
----
class A:
  __init__ = None
A()
----
class A:
  __call__ = None
A()()
----
class A:
  __hash__ = None
{A()}
----
class A:
  def __hash__(s): return 'x'
hash(A())
----
class A:
  def __hash__(s): return 10**30
print(hash(A()) == hash(10**30))
----
class A:
  def __hash__(s): return -1
print(hash(A()))
----
class A:
  def __len__(s): return -1
len(A())
----
class A:
  def __len__(s): return 10**30
len(A())
----
class A:
  def __len__(s): return 1.5
len(A())
----
class A:
  def __len__(s): return True
print(len(A()))
----
class A:
  def __bool__(s): return 5
bool(A())
----
class A:
  def __bool__(s): return None
if A(): pass
----
class A:
  def __iter__(s): return 5
for x in A(): pass
----
class A:
  def __iter__(s): return s
for x in A(): pass
----
class A:
  def __getitem__(s, i): return i if i < 3 else [][0]
print(list(A()), 2 in A(), 9 in A(), list(reversed(A())) if 0 else '')
----
class A:
  def __contains__(s, x): return 'yes'
print(5 in A(), 5 not in A())
----
class A:
  def __str__(s): return 5
str(A())
----
class A:
  def __repr__(s): return None
print([A()])
----
class A:
  def __format__(s, f): return 5
f'{A()}'
----
class A:
  def __index__(s): return 'x'
[1][A()]
----
class A:
  def __int__(s): return 1.5
int(A())
----
class A:
  def __float__(s): return 1
float(A())
----
class A:
  def __complex__(s): return 1.0
complex(A())
----
class A:
  def __bytes__(s): return 'x'
bytes(A())
----
class A:
  def __dir__(s): return 5
dir(A())
----
class A:
  def __dir__(s): return ['b', 'a', 5]
dir(A())
----
class A:
  def __instancecheck__(s, o): return 1
isinstance(5, A())
----
class A:
  __class__ = int
print(isinstance(A(), int), type(A()))
----
class A:
  @property
  def __class__(s): 1/0
isinstance(A(), int)
----
class A:
  __eq__ = 5
A() == 1
----
class A:
  def __eq__(s, o): return []
print(A() == 1, A() != 1, [A()] == [1], A() in [1])
----
class A:
  def __lt__(s, o): return None
print(sorted([A(), A()]).__len__(), A() < 1)
----
class A:
  def __add__(s, o): return NotImplemented
A() + 1
----
class A:
  def __add__(s, o): return NotImplemented
  __radd__ = __add__
A() + A()
----
class A:
  def __iadd__(s, o): return NotImplemented
a = A(); a += 1
----
class A:
  def __enter__(s): pass
with A(): pass
----
class A:
  def __enter__(s): pass
  __exit__ = 5
with A(): pass
----
class A:
  def __enter__(s): 1/0
  def __exit__(s, *a): print('never')
with A(): pass
----
class A:
  def __enter__(s): pass
  def __exit__(s, *a): 1/0
with A(): raise KeyError('body')
----
class A:
  def __enter__(s): pass
  def __exit__(s, *a): return 'truthy'
with A(): raise KeyError
print('after')
----
class A:
  def __set_name__(s): pass
class B: a = A()
----
class A:
  def __set_name__(s, o, n): 1/0
class B: a = A()
----
class A:
  def __init_subclass__(cls, x): pass
class B(A): pass
----
class A:
  def __class_getitem__(cls): pass
A[1]
----
class A: __class_getitem__ = 5
A[1]
----
class A:
  def __getattr__(s): pass
A().x
----
class A:
  def __getattribute__(s, n): return 1
print(A().x, A().__class__, type(A()).__name__)
----
class A:
  def __getattribute__(s, n): raise AttributeError('no')
  def __getattr__(s, n): return 'fallback ' + n
print(A().q)
----
class A:
  def __setattr__(s, n, v): raise TypeError('ro')
A().x = 1
----
class A:
  def __delattr__(s, n): print('del', n)
del A().zz
----
class A:
  def __missing__(s, k): return 1
A()['x']
----
class D(dict):
  def __missing__(s, k): raise LookupError(k)
D()['x']
----
class A:
  def __length_hint__(s): return -1
  def __iter__(s): return iter([1])
list(A())
----
class A:
  def __length_hint__(s): return 'x'
  def __iter__(s): return iter([1])
list(A())
----
class A:
  def __length_hint__(s): return 10**10
  def __iter__(s): return iter([1])
print(list(A()))
----
class A:
  def __reversed__(s): return 5
print(reversed(A()))
----
class A:
  __reversed__ = None
  def __len__(s): return 1
  def __getitem__(s, i): return 1
reversed(A())
----
class A:
  __iter__ = None
  def __getitem__(s, i): return 1
iter(A())
----
class A:
  def __round__(s): return 'r'
print(round(A()), round(A(), 1))
----
class A:
  def __pow__(s, o, m): return (o, m)
print(pow(A(), 2, 3)); A() ** 2
----
class A:
  def __matmul__(s, o): return 'mm'
  def __rmatmul__(s, o): return 'rmm'
print(A() @ 1, 1 @ A())
----
class A:
  def __divmod__(s, o): return 'dm'
print(divmod(A(), 1)); divmod(1, A())
----
class A:
  def __sizeof__(s): return -1
import sys; sys.getsizeof(A())
----
class A:
  def __subclasscheck__(s, c): return 'x'
print(issubclass(int, A()))
----
class A: __subclasshook__ = 5
issubclass(int, A)
----
class A: __abstractmethods__ = {'x'}
A()
----
class A: pass
A.__abstractmethods__ = ['q']; A()
----
class A: __match_args__ = 5
match A():
  case A(x): pass
----
class A(Exception):
  def __init__(s, *a): pass
print(repr(A(1, 2)), A(1).args)
----
class A(BaseException): pass
try: raise A
except Exception: pass
----
e = ValueError(); e.__cause__ = 5
----
e = ValueError(); e.__traceback__ = 5
----
e = ValueError(); e.__context__ = e; print(e.__context__ is e)
----
e = ValueError(); e.args = 5
----
e = ValueError(1); e.args = 'ab'; print(e.args, e); del e.args
----
e = ValueError(); e.__suppress_context__ = 5 ; print(e.__suppress_context__)
----
raise ValueError.__new__(ValueError, 5)
----
raise ValueError().with_traceback(5)
----
import sys; sys.modules['zzz'] = 5; import zzz; print(zzz)
----
import sys; sys.modules[5] = 6; del sys.modules[5]; print('ok')
----
__import__('')
----
__import__('a', level=1)
----
__import__(5)
----
def f(): yield
g = f(); g.gi_frame.f_locals['x'] = 1; g.__next__ = 5
----
def f(x): x = 1; del x; return x
f(1)
----
def f():
  locals()['q'] = 1; return q
f()
----
def f():
  exec('q = 1'); return q
f()
----
def f():
  x = 1; exec('x = 2'); return x
print(f())
----
def f():
  def g(): return x
  x = 1; del x; return g()
f()
----
class A:
  x = 1
  def f(s): return x
A().f()
----
class A:
  x = 1
  y = [x for _ in range(2)]

'''.strip().split('\n----\n'):
    ex(s)
