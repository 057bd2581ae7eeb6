import collections.abc
for s in ["ab", b"ab", bytearray(b"x"), range(2), memoryview(b"x"), [1], (1,), {}, set(), frozenset(), {}.keys(), collections.deque([1]), collections.UserList([1]), collections.UserString("abc"), collections.UserDict(), collections.OrderedDict(), collections.Counter()]:
    match s:
        case [*x]: print(type(s), "seq")
        case {}: print(type(s), "map")
        case _: print(type(s), "no")
class A(collections.abc.Sequence):
    def __len__(self): return 1
    def __getitem__(self,i): return [5][i]
class B: 
    def __len__(self): return 1
    def __getitem__(self,i): return [5][i]
class C(B): pass
collections.abc.Sequence.register(B)
class D(str): pass
class E(collections.abc.Mapping):
    def __len__(self): return 1
    def __getitem__(self,i): return 5
    def __iter__(self): return iter("a")
for s in [A(),B(),C(),D("ab"),E()]:
    match s:
        case [*x]: print(type(s), "seq", x)
        case {"a":v}: print(type(s), "map",v)
        case _: print(type(s), "no")
