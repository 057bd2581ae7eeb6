import collections
for base in (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, Exception, ValueError, type, object, collections.OrderedDict, collections.deque, collections.defaultdict, collections.Counter):
    def d(self): print("del", type(self).__name__)
    C = type("C_"+base.__name__, (base,), {"__del__": d})
    x = C("a",(),{}) if base is type else C()
    print(base.__name__)
    del x
    y = [C("a",(),{}) if base is type else C()]
    y.clear()
    print("--")
class L(list):
    def __del__(self): print("L", list(self), self.tag)
l = L([1,2]); l.tag = 5
l = None
class S(str):
    __slots__=()
    def __del__(self): print("S", self + "!", len(self))
s = S("abc"); s = None
class N(int):
    def __del__(self): global keep; keep = self; print("N", self+1)
n = N(5); n = None; print(keep, type(keep)); keep=None
class T(tuple):
    def __del__(self): print("T", self[0])
t = T([1,2]); del t
class D(dict):
    def __del__(self): print("D", self["a"])
d = D(a=1); d["me"]=d; del d
import gc; gc.collect()
class SS(set):
    def __del__(self): print("SS", sorted(self))
SS([1,2])
class E(Exception):
    def __del__(self): print("E", self.args)
try: raise E(1)
except E: pass
print("end")
