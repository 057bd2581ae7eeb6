def t(label, f):
    try: print(label, f())
    except BaseException as e: print(label, type(e).__name__, e)
def di():
    d = dict.fromkeys(range(5))
    for k in d: d[k + 10] = 1
t("dict grow", di)
def di2():
    d = dict.fromkeys(range(5))
    for k in d: del d[k]
t("dict shrink", di2)
def di3():
    d = dict.fromkeys(range(5))
    for k in d: d[k] = 2
    return d
t("dict set", di3)
def di4():
    d = dict.fromkeys(range(5)); out = []
    for k in d:
        out.append(k); del d[k]; d[k + 100] = 1
        if len(out) > 20: break
    return out
t("dict swap", di4)
def si():
    s = set(range(5))
    for k in s: s.add(k + 10)
t("set grow", si)
def li():
    l = [1, 2, 3]; out = []
    for x in l:
        out.append(x)
        if len(out) < 6: l.append(x * 2)
    return out
t("list grow", li)
def li2():
    l = list(range(10)); 
    for x in l: l.remove(x)
    return l
t("list remove", li2)
def so():
    l = [3, 1, 2]
    def key(x): l.append(9); return x
    l.sort(key=key)
t("sort append", so)
def so2():
    l = [3, 1, 2]
    class C:
        def __init__(s, v): s.v = v
        def __lt__(s, o): l2.clear(); return s.v < o.v
    l2 = [C(3), C(1), C(2)]
    try: l2.sort()
    finally: print(len(l2))
t("sort clear", so2)
def so3():
    l = [3, 1, 2]
    def key(x): print(l, len(l)); return x
    l.sort(key=key); return l
t("sort see", so3)
def so4():
    l = [1, "a", 2, None]
    try: l.sort()
    finally: print(l)
t("sort mixed", so4)
class Ev:
    def __init__(s, f): s.f = f
    def __index__(s): s.f(); return 0
def ix():
    l = [1, 2, 3]
    l[Ev(l.clear)]
t("index clear", ix)
def ix2():
    l = [1, 2, 3]
    l[Ev(l.clear)] = 5
t("setindex clear", ix2)
def ix3():
    l = [1, 2, 3]; del l[Ev(l.clear)]
t("delindex clear", ix3)
def ix4():
    l = [1, 2, 3]; l[Ev(l.clear):5] = [7, 8]; return l
t("setslice clear", ix4)
def ix5():
    l = [1, 2, 3]; return l[Ev(l.clear):5]
t("slice clear", ix5)
def ix6():
    l = [1, 2, 3]; l.insert(Ev(l.clear), 5); return l
t("insert clear", ix6)
def ix7():
    l = [1, 2, 3]; l.pop(Ev(l.clear)); return l
t("pop clear", ix7)
def ix8():
    b = bytearray(b"abc"); b[Ev(b.clear)] = 65; return b
t("ba clear", ix8)
def ix9():
    l = [1, 2, 3]; l *= Ev(l.clear); return l
t("imul clear", ix9)
def gen(l):
    for i in range(3): l.append(i); yield i
def ex():
    l = []; l.extend(gen(l)); return l
t("extend self", ex)
def ex2():
    l = [1, 2, 3]; l[0:1] = (l.clear() or x for x in (7, 8)); return l
t("slice gen clear", ex2)
def ex3():
    l = [1, 2, 3]; l.extend(l); l += l; l[1:2] = l; return l
t("self ops", ex3)
class Eq:
    def __init__(s, f): s.f = f
    def __eq__(s, o): s.f(); return False
    def __hash__(s): return 1
def eq1():
    l = [1, 2, 3]; l.insert(1, Eq(l.clear)); return 5 in l, l
t("contains clear", eq1)
def eq2():
    l = [1, 2, 3]; l.insert(1, Eq(l.clear)); return l.index(5)
t("index clear", eq2)
def eq3():
    l = [1, 2, 3]; l.insert(1, Eq(l.clear)); l.remove(5)
t("remove clear", eq3)
def eq4():
    l = [1, 2, 3]; l.insert(1, Eq(l.clear)); return l == [1, 2, 3, 4]
t("eq clear", eq4)
def eq5():
    d = {}; d[Eq(d.clear)] = 1; d[Eq(lambda: None)] = 2; return len(d)
t("dict eq clear", eq5)
def eq6():
    d = {}; d[Eq(lambda: d.update({i: i for i in range(50)}))] = 1; return d.get(Eq(lambda: None)), len(d)
t("dict eq grow", eq6)
def eq7():
    s = set(); s.add(Eq(s.clear)); s.add(Eq(lambda: None)); return len(s)
t("set eq clear", eq7)
def eq8():
    s = {Eq(lambda: s.clear()), 2, 3}; return s == {Eq(lambda: None), 2, 3}
t("set == clear", eq8)
def eq9():
    d = {Eq(lambda: d.clear()): 1}; e = {Eq(lambda: None): 1}; return d == e
t("dict == clear", eq9)
def eq10():
    l = [1, 2, 3]; l.insert(0, Eq(l.clear)); return l.count(5), l
t("count clear", eq10)
def mp():
    l = [1, 2, 3]
    return list(map(lambda x: l.clear() or x, l))
t("map clear", mp)
def fl():
    l = [1, 2, 3]
    return list(filter(lambda x: l.pop(), l))
t("filter pop", fl)
def rv():
    l = [1, 2, 3]; r = reversed(l); next(r); l.clear(); return list(r)
t("reversed clear", rv)
def zp():
    l = [1, 2, 3]; return [(l.append(1) if len(l) < 5 else 0, a, b) for a, b in zip(l, l)]
t("zip append", zp)
def mn():
    l = [3, 1, 2]; return min(l, key=lambda x: l.clear() or x), l
t("min clear", mn)
def sm():
    l = [1, 2]; return sum((l.append(x) or x for x in list(l))), l
t("sum", sm)
def jo():
    l = ["a", "b"]; return ",".join(l.clear() or x for x in list(l))
t("join", jo)
def up():
    d = {1: 1, 2: 2}
    class K:
        def keys(s): return [1, 2, 3]
        def __getitem__(s, k): d.clear(); return k
    d.update(K()); return d
t("update clear", up)
def dq():
    from collections import deque
    q = deque([1, 2, 3])
    for x in q: q.append(x)
t("deque", dq)
def od():
    from collections import OrderedDict
    o = OrderedDict.fromkeys("abc")
    for k in o: o.move_to_end(k); 
t("od move", od)
def od2():
    from collections import OrderedDict
    o = OrderedDict.fromkeys("abc")
    for k in o: del o[k]
t("od del", od2)
def st():
    class X(str):
        def __hash__(s): return 1
        def __eq__(s, o): return True
    d = {X("a"): 1}; return d.get("zzz"), X("q") in d, "a" in d
t("str heir", st)
