def clean(text):
    """The text without addresses."""
    parts = text.split(' at 0x')
    return parts[0] + ''.join([' at ADDRESS' + part.lstrip('0123456789abcdef') for part in parts[1:]])


def t(f):
    try:
        print(clean(repr(f())))
    except BaseException as e:
        print(type(e).__name__, clean(str(e)), clean(repr(e.__cause__)))


import string
from string import Template, Formatter
for n in string.__all__: 
    if n[0] not in 'FTc': print(n, repr(getattr(string,n)))
t(lambda: string.capwords('hello  wORLD x')); t(lambda: string.capwords('a-b-cD','-')); t(lambda: string.capwords(''))
for s in ['$a $b', '${a}x$$y', '$', 'x $ y', '$1', '${a', '${}', '${1}', 'ab\ncd $! z', '$a$b$a', '$aé', '$$', '$$$a', '${a b}', '$_x1 $A', '', 'plain', 'a\r\n$']:
    print(repr(s))
    T=Template(s)
    t(lambda: T.substitute(a=1,b='B',_x1=3)); t(lambda: T.substitute({'a':1,'b':2})); t(lambda: T.substitute({'a':1,'b':2}, a=9)); t(lambda: T.safe_substitute(a=1)); t(lambda: T.is_valid()); t(lambda: T.get_identifiers())
class D(Template): delimiter='%'
t(lambda: D('%a $b %%').substitute(a=3))
class D2(Template): delimiter='@@'
t(lambda: D2('@@a $b @@@@ @@{a}').substitute(a=3))
t(lambda: Template('$a').substitute(1,2)); t(lambda: Template('$a').template); t(lambda: Template())
F=Formatter()
class O: x=[1,{'k':2}]
for s,a,k in [('{} {}',(1,2),{}),('{0} {1} {0}',(1,2),{}),('{a} {b!r:>5}',(),dict(a=1,b='x')),('{} {0}',(1,),{}),('{0} {}',(1,),{}),('{',(),{}),('}',(),{}),('{a',(),{}),('{{}} {}',(1,),{}),('{!r}',('x',),{}),('{!z}',(1,),{}),('{!',(1,),{}),('{!r',(1,),{}),('{!rx}',(1,),{}),('{:{}}',(1,5),{}),('{:{w}.{p}}',(1.2345,),dict(w=10,p=3)),('{o.x[1][k]}',(),dict(o=O)),('{o.}',(),dict(o=O)),('{o.x[}',(),dict(o=O)),('{o.x[0]y}',(),dict(o=O)),('{2}',(1,),{}),('{q}',(1,),{}),('{0[0]}',([7],),{}),('{:{:{}}}',(1,2,3),{}),('{:{',(1,),{}),('{a{}',(1,),{}),('{a[b}c]}',(),{'a':{'b}c':3}}),('',(),{}),('x{}y{{z',(1,),{}),('{:,}',(12345,),{}), ('{0.real}',(3,),{}), ('{}{',(3,),{}), ('{}}',(3,),{})]:
    print(repr(s), end=' '); t(lambda: F.format(s,*a,**k))
for s in ['a{b!r:c}d{e}','{{','}}','','{a:{b}}','{}']: t(lambda: list(F.parse(s)))
class MyF(Formatter):
    def get_value(self,k,a,kw): return f'<{k}>'
    def check_unused_args(self,u,a,k): print('used',sorted(map(str,u)))
    def convert_field(self,v,c): return v if c is None else f'{c}:{v}'
t(lambda: MyF().format('{} {x} {y!q}', 1)); t(lambda: F.vformat('{a}',(),{'a':2})); t(lambda: F.format()); t(lambda: F.get_field('0.real',(5,),{}))
