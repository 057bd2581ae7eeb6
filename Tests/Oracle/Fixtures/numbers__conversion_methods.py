class A:
    def __complex__(s): return 1.5
class B:
    def __complex__(s): return s
class C:
    def __float__(s): return 1
class D:
    def __index__(s): return 1.5
class E:
    def __int__(s): return 1.5
class CC(complex): pass
class F:
    def __complex__(s): return CC(1)
class G:
    def __float__(s): return type('FF',(float,),{})(2)
class H:
    def __int__(s): return type('II',(int,),{})(2)
import math, warnings
warnings.simplefilter("ignore")
for x in A(), B(), C(), D(), E(), F(), G(), H():
    for f in (complex, float, int, round, abs, math.sqrt, math.floor, bool, lambda v: complex(1, v), lambda v: complex(v, 1), lambda v: pow(v, 1), lambda v: 1 + v, lambda v: range(v), lambda v: "%d" % v, lambda v: "%f" % v, lambda v: "%x" % v, lambda v: [1][v], lambda v: hex(v), lambda v: chr(v), lambda v: divmod(v, 1), lambda v: math.gcd(v, 1), lambda v: math.factorial(v), lambda v: sum([v]), lambda v: bytes(v), lambda v: "a" * v, lambda v: round(1.5, v), lambda v: format(v, "d"), lambda v: math.trunc(v), lambda v: math.isfinite(v), lambda v: math.ldexp(1, v), lambda v: int("1", v)):
        try: print(type(x).__name__, f(x) is not None)
        except Exception as e: print(type(x).__name__, type(e).__name__, e)
