"""`sys.getsizeof`: growing and shrinking show in the sizes."""
import sys
g=sys.getsizeof
d={}
r=[g(d)]
for i in range(30): d[i]=i; r.append(g(d))
print(r)
d={}; r=[]
for i in range(30): d[str(i)]=i; r.append(g(d))
print(r)
d={'a':1}; r=[g(d)]; d[1]=2; r.append(g(d)); d.clear(); r.append(g(d)); print(r, g({'a':1,'b':2,'c':3,'d':4,'e':5,'f':6}), g({'a':1,'b':2,'c':3,'d':4,'e':5,6:6}), g(dict(a=1)), g({**d,'x':1}), g({1:2,3:4}.copy()))
l=[]; r=[g(l)]
for i in range(70): l.append(i); r.append(g(l))
print(r)
for i in range(70): l.pop(); r.append(g(l))
print(r)
print(g([1,2,3]), g(list(range(10))), g([x for x in range(10)]), g(list('abc')), g([0]*5), g([1,2]+[3]), g(l[:]), g(()), g((1,2,3)), g(set()), g(frozenset([1])), g(set(range(10))), g(range(10)), g(slice(1)), g(list((1,2,3))), g(sorted([3,1,2])), g(list({1,2,3})))
print(g({}.keys()), g(iter([])), g(enumerate([])), g(zip()), g(reversed([])), g(map(int,[])))
g=lambda d: (d.__sizeof__(), len(d))
d={}; d['a']=1; print(g(d)); d[1]=2; print(g(d))
d={}; d['a']=1; d['b']=1; print(g(d)); d[1]=2; print(g(d))
d={}; d['a']=1; del d['a']; d[1]=2; print(g(d))
for n in range(0,12):
    d={str(i):1 for i in range(n)}; d[1]=1; print(n, g(d), end=' ')
print()
for n in range(1,12):
    d={i:1 for i in range(n)}; print(n, g(d), g(dict.fromkeys(d)), g(dict.fromkeys(list(d))), g(dict(d)), g(d.copy()), g({**d}), g(d|{}), g({}|d), end=' ')
    e={}; e.update(d); print(g(e), g(dict.fromkeys(set(d))), end=';')
    e={}; e[77]=1; e.update(d); print(g(e), end='\n')
d={1:1,2:2,'a':3}; print(g(d), g(dict.fromkeys(d,3)))
d={'a':3}; print(g(d), g(dict.fromkeys(d,3)))
d={'a':3,1:2}; print(g(d), g(dict.fromkeys(d,3)))
d={'a':3,1:2, 3:3,4:4,5:5}; print(g(d), g(dict.fromkeys(d,3)))
d={'a':3,1:2, 3:3,4:4,5:5,6:6}; print(g(d), g(dict.fromkeys(d,3)))
