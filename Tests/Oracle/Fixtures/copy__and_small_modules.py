def clean(text):
    """The text without addresses."""
    parts = text.split(' at 0x')
    return parts[0] + ''.join([' at ADDRESS' + part.lstrip('0123456789abcdef') for part in parts[1:]])


def t(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, clean(str(e)), clean(repr(e.__cause__)))


import copy, collections, textwrap, reprlib, numbers, keyword, types
class A:
    def __init__(self, x): self.x=x
    def __repr__(self): return f'A({self.x!r})'
class S:
    __slots__=('a','b')
    def __repr__(self): return f'S({getattr(self,"a",None)}, {getattr(self,"b",None)})'
class C:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
class R:
    def __init__(self,v): self.v=v
    def __reduce__(self): return (R,(self.v,))
    def __repr__(self): return f'R({self.v})'
class N:
    def __new__(cls, a, b=2): o=object.__new__(cls); o.a=a; return o
    def __getnewargs__(self): return (self.a,)
class NX:
    def __new__(cls, *, a): o=object.__new__(cls); o.a=a; return o
    def __getnewargs_ex__(self): return (),{'a':self.a}
class St:
    def __getstate__(self): return {'z':1}
    def __setstate__(self, s): self.got=s
class L(list): pass
class D(dict): pass
class I(int): pass
class SS(str): pass
class TT(tuple): pass
class E(Exception): pass
a=A([1]); b=copy.copy(a); c=copy.deepcopy(a)
print(b.x is a.x, c.x is a.x, c)
s=S(); s.a=[1]; print(copy.copy(s), copy.deepcopy(s), copy.deepcopy(s).a is s.a)
t(lambda: copy.copy(C())); t(lambda: copy.deepcopy([C()]))
t(lambda: copy.copy(R(3))); t(lambda: copy.deepcopy(R([3])))
t(lambda: copy.copy(N(3)).a); t(lambda: copy.deepcopy(NX(a=3)).a)
t(lambda: copy.copy(St()).got); t(lambda: copy.deepcopy(St()).got)
l=L([1,[2]]); l.q=5; m=copy.deepcopy(l); t(lambda: (m, type(m).__name__, m.q, m[1] is l[1]))
d=D(a=[1]); d.q=[5]; m=copy.deepcopy(d); t(lambda: (m, type(m).__name__, m.q, m['a'] is d['a']))
i=I(5); i.q=3; t(lambda: (copy.copy(i), copy.copy(i).q, type(copy.copy(i)).__name__))
e=E(1,2); e.z=3; m=copy.copy(e); t(lambda: (m.args, m.z, type(m)))
for v in [[1,[2]], (1,[2]), {1:[2]}, {1,2}, frozenset([1]), collections.deque([1,[2]],3), collections.OrderedDict(a=[1]), collections.defaultdict(list,{1:[2]}), collections.Counter('aab'), bytearray(b'x'), b'x', range(3), slice(1,2), 1.5, 1j, None, print, len, A, Ellipsis, types.SimpleNamespace(a=[1]), collections.ChainMap({1:2}), collections.UserDict({1:[2]}), collections.UserList([1]), 2**100, (lambda: 0).__name__, object.__init__, str.join, collections.namedtuple('NT','a b')(1,[2]), StopIteration(3), ValueError('x')]:
    print(repr(copy.copy(v)), repr(copy.deepcopy(v)), copy.copy(v) is v, copy.deepcopy(v) is v, type(copy.deepcopy(v)).__name__)
x=[1]; x.append(x); y=copy.deepcopy(x); print(y, y[1] is y)
x={}; x['a']=x; y=copy.deepcopy(x); print(y['a'] is y)
a=A(None); a.x=(a,[a]); y=copy.deepcopy(a); print(y.x[0] is y, y.x[1][0] is y)
sh=[1]; y=copy.deepcopy([sh,sh]); print(y[0] is y[1])
def gen(): yield 1
t(lambda: copy.replace(collections.namedtuple('NT','a b')(1,2), a=5)); t(lambda: copy.replace(3, a=1)); t(lambda: copy.replace(types.SimpleNamespace(a=1,b=2), b=3))
t(lambda: copy.deepcopy(A(1).__init__).__self__)
f=lambda: 0
print(copy.copy(f) is f, copy.deepcopy(f) is f)
memo={}; l=[1,[2]]; copy.deepcopy(l, memo); print(len(memo))
t(lambda: object().__reduce_ex__(4)[1]); t(lambda: A(1).__reduce_ex__(2)[1:]); t(lambda: A(1).__reduce__()[1:]); t(lambda: {1}.__reduce__()); t(lambda: gen().__reduce_ex__(2)); t(lambda: I(3).__reduce_ex__(2)[1:])
print('---- textwrap')
T="Hello there, how are you this fine day? I'm glad to hear it! This is a well-known state-of-the-art e-mail -- or so I thought--really---a test. http://example.com/some-long-url-path/with-dashes A-B c-d x--y 3-4 co-op   multiple   spaces\tand\ttabs\nnewline \"quoted.\" end. Supercalifragilisticexpialidocious"
for w in (1,2,5,8,10,13,20,33,40,70):
    print(w, textwrap.wrap(T,w))
for k in [dict(break_long_words=False), dict(break_on_hyphens=False), dict(fix_sentence_endings=True), dict(drop_whitespace=False), dict(replace_whitespace=False), dict(expand_tabs=False), dict(initial_indent='* ', subsequent_indent='    '), dict(max_lines=2), dict(max_lines=1, placeholder='~'), dict(max_lines=3, placeholder=' ...', drop_whitespace=False), dict(tabsize=3)]:
    for w in (7,18,25,50):
        t(lambda: textwrap.wrap(T, w, **k))
t(lambda: textwrap.wrap('x',0)); t(lambda: textwrap.fill('')); t(lambda: textwrap.wrap('')); t(lambda: textwrap.wrap('   '))
for w in (3,5,6,12,20): t(lambda: textwrap.shorten('Hello  world of wonders', w))
t(lambda: textwrap.shorten('Hello  world of wonders', 12, placeholder='...'))
for s in ['  a\n  b', '  a\n    b\n\n   \n c', '\ta\n\tb', '\t a\n  b', 'a\n b', '', '\n  x\n  \n', '   ', ' \t x\n \ty', '  a\r\n  b\x0c\n']: t(lambda: textwrap.dedent(s))
for s in ['a\nb\n\n c', '', '\n', 'a\r\nb', ' \n x']: t(lambda: textwrap.indent(s,'> ')); t(lambda: textwrap.indent(s,'> ',lambda l: True))

words=['a','bb','ccc-ddd','e--f','gg.','"h!"','iiiiiiiiiiiiii','j-','-k','--','l---m',"n'o",'p,q-r','1-2','é-üü','x_y-z_w']
seed=12345
def nxt(n):
    global seed; seed=(seed*1103515245+12345)&0x7fffffff; return (seed>>8)%n
for _ in range(150):
    s=''.join(words[nxt(len(words))]+(' ','  ','\t','\n','','')[nxt(6)] for _ in range(nxt(14)+1))
    w=nxt(20)+1
    print(w, repr(s), textwrap.wrap(s,w), textwrap.wrap(s,w,fix_sentence_endings=True,break_long_words=bool(nxt(2)),drop_whitespace=bool(nxt(2))))
print('---- reprlib')
for v in [list(range(20)), 'x'*100, {i:i for i in range(10)}, [[[[[[[[1]]]]]]]], set(range(10)), frozenset(range(10)), 10**60, collections.deque(range(10)), (1,), (1,2), A('y'*50), {}, set(), b'z'*60, {'b':1,'a':[1,2,3,4,5,6,7,8]}, 'it\'s '+'"q"'*20]:
    t(lambda: reprlib.repr(v))
r=reprlib.Repr(maxlist=2,indent=2); t(lambda: r.repr([1,[2,3,4],{'a':(1,)}]));
r=reprlib.Repr(indent='--'); print(r.repr([1,[2,3,4],{'a':(1,)}]))
class RR:
    @reprlib.recursive_repr('<...>')
    def __repr__(self): return f'RR({self.x})'
q=RR(); q.x=[q]; print(q, RR.__repr__.__name__, RR.__repr__.__wrapped__ is not None)
print('---- numbers')
for v in (1,1.5,1j,True,'x'): print([isinstance(v,c) for c in (numbers.Number,numbers.Complex,numbers.Real,numbers.Rational,numbers.Integral)])
t(lambda: numbers.Integral()); t(lambda: numbers.Number())
print(keyword.iskeyword('for'), keyword.issoftkeyword('match'), keyword.kwlist, keyword.softkwlist)
import __future__; print(__future__.annotations, __future__.all_feature_names, __future__.division.getMandatoryRelease())
print('--- types')
t(lambda: types.new_class('X',(int,),{},lambda ns: ns.update(a=1))(5).a); t(lambda: types.new_class('X',(list[int],)).__orig_bases__); t(lambda: types.resolve_bases((list[int],int))); t(lambda: types.prepare_class('X',(int,),{'metaclass':type,'z':1})); t(lambda: types.get_original_bases(int)); t(lambda: types.get_original_bases(3))
@types.coroutine
def gco(): yield 1
ns=types.SimpleNamespace(a=1,b='x'); t(lambda: ns); t(lambda: ns==types.SimpleNamespace(a=1,b='x')); t(lambda: types.SimpleNamespace({'a':1},b=2)); t(lambda: ns.c); t(lambda: types.SimpleNamespace(1))
mp=types.MappingProxyType({'a':1}); t(lambda: mp); t(lambda: mp['a']); t(lambda: mp.__setitem__('a',2)); t(lambda: mp|{'b':1}); t(lambda: types.MappingProxyType(3))
t(lambda: types.GenericAlias(list,(int,))); t(lambda: types.UnionType); t(lambda: isinstance(int|str, types.UnionType)); t(lambda: types.MethodType(lambda s: s, 5)()); t(lambda: types.ModuleType('m').__name__)
class X:
    @types.DynamicClassAttribute
    def f(self): return 7
t(lambda: X().f); t(lambda: X.f)
