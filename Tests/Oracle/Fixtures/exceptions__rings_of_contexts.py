def chain(e):
    seen = []
    while e is not None and len(seen) < 6:
        seen.append(type(e).__name__ + str(e)); e = e.__context__
    return seen
# cycles in __context__
try:
    try: raise ValueError(1)
    except Exception as a:
        x = a
        raise TypeError(2)
except Exception as b:
    x.__context__ = b
    print(chain(b), chain(x))
try:
    try:
        raise x
    except ValueError as e:
        raise KeyError(3)
except KeyError as e: print(chain(e))
class A(Exception): pass
class B(Exception): pass
class C(Exception): pass
class D(Exception): pass
class E(Exception): pass
def f():
    e = A()
    c = C()
    c.__context__ = c
    try:
        raise A()
    except Exception as e:
        B().__context__ = e
        try: raise c
        except Exception as z: print(chain(z))
    # cycle deeper than the raised one
    def mk(n, cls): return cls(n)
    a, b, c, d = A(1), B(2), C(3), D(4)
    a.__context__ = b; b.__context__ = c; c.__context__ = b
    try:
        try: raise a
        except A: raise d
    except D as e: print(chain(e))
f()
# except raising same
e1 = ValueError("one")
try:
    try: raise e1
    except ValueError: raise e1
except ValueError as q: print(q.__context__, chain(q))
try:
    try: raise KeyError("k")
    except KeyError as k:
        try: raise e1
        except ValueError: raise k
except KeyError as z: print(chain(z))
def g():
    try: yield 1
    finally:
        try: raise ZeroDivisionError
        except ZeroDivisionError: pass
it = g(); next(it)
try: it.throw(ValueError("v"))
except ValueError as v: print(chain(v))
try:
    try: 1/0
    finally: raise KeyError("fin")
except KeyError as k: print(chain(k))
try:
    try: 1/0
    except ZeroDivisionError as e: raise e from e
except ZeroDivisionError as z: print(z.__cause__ is z, z.__context__, z.__suppress_context__)
import traceback
try:
    try: 1/0
    except ZeroDivisionError as e: raise e from e
except ZeroDivisionError as z: traceback.print_exception(z)
raise x
