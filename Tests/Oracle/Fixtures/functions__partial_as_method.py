"""A partial as an attribute of a class warns where it is reached through an instance."""
import warnings
from functools import partial


class A:
    p = partial(print, "x")
    s = staticmethod(partial(print, "static"))


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    a = A()
    a.p(1)
    A.p(2)
    a.s(3)
    getattr(a, "p")()
    a.q = A.p
    a.q(4)
print([(w.category.__name__, str(w.message)) for w in caught])
warnings.simplefilter("error")
try:
    a.p
except FutureWarning as e:
    print("raised", e)
