"""`*=` asks the sequence on its right only where the left operand is of a type without a sequence table."""
import collections

def t(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)


class I(int):
    pass


class X:
    def __index__(self):
        return 2


class L(list):
    pass


lefts = [{1: 2}, {1}, frozenset(), object(), None, 1.5, 2, True, 1j, len, I(2), X(), range(2), collections.deque([1]), memoryview(b"a"), {}.keys(), (x for x in ""), type, L([1])]
for left in lefts:
    for right in (b"ab", "s", [1], (1,), bytearray(b"x"), range(3), L([2]), collections.deque([3], maxlen=4)):
        for code in ("c = left\nc *= right", "c = right\nc *= left", "c = left * right", "c = right * left", "c = left\nc += right"):
            scope = {"left": left if not isinstance(left, list) else L(left), "right": right[:] if isinstance(right, (list, bytearray)) else right}
            try:
                exec(code, scope)
                print(code.split("\n")[-1], type(left).__name__, type(right).__name__, repr(scope["c"])[:40])
            except TypeError as e:
                print(code.split("\n")[-1], type(left).__name__, type(right).__name__, e)
for f in "diuxoc":
    for v in ("x", b"x", None, 1j, [1]):
        for template in ("%" + f, b"%" + f.encode()):
            t(lambda: template % (v,))
