"""Slices, loops, comparisons, % formats and str methods: the short ways agree with the long ones."""
import sys, random
random.seed(7)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n
class D:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name, len(L))
L = []
def attempt(f):
    try: r = f(); print(type(r).__name__, r)
    except Exception as e: print(type(e).__name__, e)
vals = [None, 0, 1, 2, 5, -1, -2, -9, 9, 2**70, -2**70, True, I(3), I(-2)]
seqs = [[], [1], list(range(7)), "", "a", "abcdefg", "\u0400bc\u0401efg", "\xe9bc\xe9", (), (1,), tuple(range(7)), b"abcdefg", range(7), bytearray(b"abc")]
n = 0
for i in range(600):
    a, b, c = random.choice(vals), random.choice(vals), random.choice(vals)
    s = random.choice(seqs)
    try: r = s[a:b:c]
    except Exception as e: r = (type(e).__name__, str(e))
    try: q = s[a:b]
    except Exception as e: q = (type(e).__name__, str(e))
    n = (n * 31 + sum(map(ord, repr((r, q, s[:], s[a:], s[:b]))))) % 2**64
    if i % 100 == 0: print(r, q, n)
    l = list(range(6))
    v = random.choice([[], [7], (8, 9), range(3), "xy", list("abcdef"), iter([1, 2]), 5])
    try: l[a:b:c] = v
    except Exception as e: l.append((type(e).__name__, str(e)))
    l2 = list(range(6)); v = list("abc")[:i % 4]
    try: l2[a:b] = v
    except Exception as e: l2.append((type(e).__name__, str(e)))
    l3 = list(range(6))
    try: del l3[a:b:c]
    except Exception as e: l3.append((type(e).__name__, str(e)))
    n = (n * 31 + sum(map(ord, repr((l, l2, l3))))) % 2**64
print(n)
t = (1, 2, 3); print(t[:] is t, t[0:3] is t, "abc"[:] == "abc", t[::-1])
L[:] = [D(1), D(2), D(3)]
L[:2] = [10, 11, 12]
L[1:1] = [5]; L[:] = L; print(len(L)); L[1:3] = L; print(len(L)); L[::2] = L[::2]; del L[:]; print(L)
for x in ("a['b':]", "a[1.5:]", "a[::0]", "a[:'x']", "a[::1.0]", "{}[1:2]", "a[1:2:3:4]" ):
    a = [1, 2, 3]
    attempt(lambda: eval(x))
def f(a):
    a[1:2]['x']
def g(a):
    a['q':1] = [1]
def h(a):
    a[::2] = [1]
import traceback
for fn in (f, g, h):
    try: fn([1, 2, 3])
    except Exception: traceback.print_exc(file=sys.stdout)
print(max(1, 2), max(3, 1, 2), min("b", "a"), max(1.5, 2), min(True, 0), max([1], [2]), max(1, 1.0), max(1.0, 1))
attempt(lambda: max(1, "a")); attempt(lambda: max()); attempt(lambda: max(1)); attempt(lambda: max([])); attempt(lambda: max(1, 2, default=3)); attempt(lambda: max([], default=3)); attempt(lambda: max(1, -5, key=abs)); attempt(lambda: min(*[4, 2])); attempt(lambda: max(1, 2, foo=3))
# text
texts = ["", "a", " a ", "a b", "  a  b\tc\n", "a,b,,c", ",", "a\xa0b\x85c", "\xe9 \xe9", "\u0400 \u0401", "x\u2003y", "aaa", "abababab", "\xe9x\xe9", "none\x1cof\x1dthe"]
for t in texts:
    print([t.split(), t.split(","), t.split(None, 1), t.split(",", 1), t.split("ab"), t.rsplit(None, 1), t.strip(), t.lstrip(), t.rstrip(), t.strip("a,"), t.partition(","), t.partition("b"), t.rpartition("a")])
    for o in ["a", "ab", ",", "\xe9", "\u0400", "aa", "", " "]:
        for w in ["", "b", "XYZ", "\xe9", "\u0401"]:
            print(repr(t.replace(o, w)), repr(t.replace(o, w, 1)), ascii(t.replace(o, w, 0)), t.replace(o, w).isascii(), end=" ")
    print()
class S(str):
    def __str__(self): return "S!"
    def __eq__(self, o): return "EQ"
    __hash__ = str.__hash__
class T(tuple): pass
class N(int):
    def __str__(self): return "N!"
print("%d %s" % (1, "x"), "%d" % 5, "%s" % 5, "%s" % "y", "%s-%s" % (-7, "\xe9"), "%s" % "\u0400", "%d%%" % 50, "%s" % (S("q"),), "%s" % N(3), "%d" % N(3), "%d" % True, "%s" % True, "%s" % None, "%s" % 1.5, "%d" % 3.9, "%s %s" % T((1, 2)), "%s" % [1], "%s%s" % ("", ""), "%s" % "", "%s" % ("z",), "%i" % 2**70, "%d" % -2**63, "%s" % ("w" * 300), "\xe9%s" % "a")
for fmt, v in (("%d", "a"), ("%d %d", (1,)), ("%d", (1, 2)), ("%s", ()), ("%s", (1, 2)), ("abc", 1), ("abc", ()), ("abc", {}), ("%d", None), ("%s", {"a": 1}), ("%(a)s", {"a": 1}), ("%d %s", 1)):
    attempt(lambda: fmt % v)
print(int("12"), int(" 12 "), int("-7"), int(S("15")), int("1_000"))
attempt(lambda: int("x")); attempt(lambda: int("")); attempt(lambda: int("1" * 5000)); attempt(lambda: int("٣"))
a = "q"; b = S("q")
print(a == "q", a != "q", b == "q", b != "q", 5 == "q", "q" == a, None != "q", [x for x in "abca" if x == "a"], (a == "q") + 1)
def u():
    if zz == "x": pass
    zz = 1
attempt(u)
for c in "h\u0400\xe9": print(repr(c), end=";")
else: print("end")
for p, q in ((1, 2), (3, 4)): print(p, q)
for x in (): print("no")
else: print("else")
for x in "abc":
    if x == "b": break
else: print("never")
def gen():
    for x in ("a", "b"): yield x
    for y in "cd": yield y
    return 5
print(list(gen()))
print("%5d|%-5d|%05d|%-05d|%5s|%-5s|%05s|%3d|%03d" % (12, 12, -12, -12, "ab", "\xe9", 7, 12345, -5), "%05s" % "a", "%300d" % 5 == " " * 299 + "5", "%256s" % "a" == " " * 255 + "a", "%257s" % "a" == " " * 256 + "a", "%1d" % 5, "%2d" % -5, "%-3s|" % -55, "%05d" % True, "%5d" % 2**70, "%5s" % "\u0400", "%0d" % 3, "%02d:%02d" % (3, 14), "% d" % 5, "%+d" % 5)
print(2**64, 2**-1, 1 << 70, (1 << 70) >> 3, 2**200 % 7, 7 / 2, 7 // 2, -7 // 2, -7 % 3, 7.5 // 2, 1e308 * 10, "ab" * 3, "ab" + "cd", "a" * 0, 5 & 3, 5 | 3, 5 ^ 3, 2.5 ** 2, 10**18 * 10**18, 2**63 - 1, -2**63, -2**63 - 1, 0 * 5, 1 - 1.5)
def c():
    return 1 / 0
def d(): return "a" % 5
def e(): return 1 << -1
def g(): return "a" + 5
def h(): return 5 % 0.0
for fn in (c, d, e, g, h):
    try: fn()
    except Exception: traceback.print_exc(file=sys.stdout)
for i in (0, 2, -1, -3, 3, -4, True, "x", 1.0):
    attempt(lambda: "a\u0400c"[i])
    def k(i): s = "xyz"; return s[i]
    attempt(lambda: k(i))
dd = {"a": 1, "b": 2, "c": 3}
for k in dd: print(k)
else: print("else")
for k in {}: print("no")
def mut1():
    for k in dd: dd[k + "x"] = 1
def mut2():
    for k in dd: del dd[k]; dd[k + "y"] = 0
def mut3():
    for k in dd:
        if k == "b": break
        del dd[k]; dd[k] = 5
for fn in (mut1, mut2, mut3):
    dd = {"a": 1, "b": 2, "c": 3}
    try: fn()
    except Exception: traceback.print_exc(file=sys.stdout)
    print(dd)
for k, v in {(1, 2): 3, (4, 5): 6}: print(k, v)
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(True, 1), pow(3, 7, 11), pow(-3, 7, 11), pow(2, 0, 1), pow(0, 0, 5), pow(5, 3, -7), pow(2**62, 2**62, 2**62 + 1), pow(3, -1, 7), int("ff", 16), int("0b1", 0), int(x := "5"), complex(1, 2), complex(imag=1), bytes("a", "utf8"))
