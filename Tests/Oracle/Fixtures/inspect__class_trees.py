"""Class trees and argument texts of inspect; |= of a mappingproxy."""

import inspect, types
class A: pass
class B(A): pass
class C(A, dict): pass
class D(C, B): pass
print(inspect.getclasstree([A, B, C, D, dict]))
print(inspect.getclasstree([D, C, B, A], True))
print(inspect.getclasstree([D, int, bool, object]))
print(inspect.formatargvalues(['a', 'b'], 'args', 'kw', dict(a=1, b='x', args=(1, 2), kw={'z': 3})))
print(inspect.formatargvalues([], None, None, {}))
print(inspect.formatannotationrelativeto(A)(A), inspect.formatannotationrelativeto(A)(types.ModuleType), inspect.formatannotationrelativeto(3)(A))
d = types.MappingProxyType({})
try: d |= {}
except Exception as e: print(repr(e))
print(d | {1: 2}, types.MappingProxyType.__ior__.__name__)
e = {5: 6}; e |= types.MappingProxyType({1: 2}); print(e)
