import string
import sys
import textwrap
from collections import namedtuple
from itertools import groupby, zip_longest


def roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} out of range")
    out = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        q, n = divmod(n, v)
        out += s * q
    return out


def unroman(s):
    vals = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    return sum(-vals[a] if vals[a] < vals.get(b, 0) else vals[a] for a, b in zip_longest(s, s[1:]))


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)], all(unroman(roman(i)) == i for i in range(1, 4000)))
for bad in (0, 4000, "x", 1.5):
    try:
        print(roman(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def caesar(text, k):
    lo, up = string.ascii_lowercase, string.ascii_uppercase
    return text.translate(str.maketrans(lo + up, lo[k:] + lo[:k] + up[k:] + up[:k]))


print(caesar("Hello, Wörld!", 3), caesar(caesar("abcXYZ", 5), -5), "".join(f"{len(list(g))}{k}" for k, g in groupby("aaabbc")))
Row = namedtuple("Row", "name qty price", defaults=[0.0])
rows = [Row("Widget", 5, 3.5), Row("Ünïcode", 12, 1234.5), Row("日本", 1), Row(name="x" * 20, qty=-3, price=1e6)]
print(f"{'name':<12}|{'qty':^7}|{'price':>14}")
for r in rows:
    print(f"{r.name:<12.12}|{r.qty:^+7d}|{r.price:>14,.2f}")
print(f"{sum(r.qty * r.price for r in rows):=+20,.1f}|{0.000012345:g}|{1e22:g}|{123456789:e}|{0.5:%}|{12:08b}|{255:#06x}|{-7:o}|{65:c}|{1234567:_}|{3.0:n}|{True:d}|{2**70:,}")
print("{:>{w}.{p}f}|{!r:^10}|{0[1]}|{x.real}|{y[k]}".format(3.14159, "é", w=10, p=2, x=3 + 4j, y={"k": "v"}) if False else "{0:>{w}.{p}f}|{1!r:^10}|{2[1]}|{x.real}|{y[k]}".format(3.14159, "é", [1, 2], w=10, p=2, x=3 + 4j, y={"k": "v"}))
print("%-8s|%08.3f|%+5d|%x|%o|%c|%r|%5.1f%%|%s" % ("ab", 3.14159, 42, 255, 8, "z", "q'", 99.5, [1]), "%(a)s-%(b)03d" % {"a": 1, "b": 7})
t = string.Template("$who likes ${what} and $$5; $missing")
print(t.safe_substitute(who="Tim", what="tea"))
try:
    t.substitute(who="Tim", what="tea")
except KeyError as e:
    print("KeyError", e)
try:
    string.Template("$ bad").substitute()
except ValueError as e:
    print(e)
para = "The quick brown fox jumps over the lazy dog. " * 3 + "Supercalifragilisticexpialidocious-and-more end."
print(textwrap.fill(para, 30))
print(textwrap.wrap(para, 25, max_lines=3, placeholder=" [...]"), textwrap.TextWrapper(width=20, break_long_words=False, break_on_hyphens=False).wrap(para)[-3:])
print(textwrap.dedent("\n   a\n     b\n\n   c\n").strip().split("\n"), textwrap.shorten("a  b   c d e f", 8))
s = "  Hello World, hello Python  "
print(s.strip().lower().count("hello"), s.title(), s.swapcase(), s.find("World"), s.rfind("hello"), s.split(), s.partition(","), s.strip().rsplit(None, 1), s.replace("l", "L", 2), s.center(40, "*"), s.lstrip().startswith(("Hello", "Bye")), s.isspace(), s.encode().hex(" ", 4))
print("ß".casefold(), "ǆ".title(), "ŉ".upper(), "Σας".lower(), "İ".lower(), "ﬁ".upper(), "ª".isalpha(), "²".isdigit(), "½".isnumeric(), "٣".isdecimal(), int("٣"), "a\u0301".isidentifier(), "\u200b".isprintable(), "tab\tx".expandtabs(4), "x\x0by\x1cz\u2028w".splitlines(), "a,b;c".split(";")[0].split(","), ",".join("abc").rjust(10, "."), "abc" < "abd" < "b", "Z" < "a", min("hello"), sorted("bAc", key=str.lower), "%s" % ("t",), "x".join([]), "abc".zfill(6), "-5".zfill(4), "a-b_c d".translate({45: None, 95: " ", 32: "__"}))
print(ascii("é😀\n"), repr("it's \"q\""), "\N{GREEK SMALL LETTER PI}", "\x41\u0042\U00000043\101", r"\n", b"\x00\xff\t".decode("latin-1").encode("unicode_escape"), "abc"[::-1], "abcdef"[-3:-1], "abc" * 0, "é" == "e\u0301", len("👨‍👩‍👧"), [hex(ord(c)) for c in "é😀"], chr(0x1F600), "{}{{}}".format(1), f"{'nested ' + f'{1 + 1}'}", f"{3.7!s:>6}", f"{{{5}}}", f"{'a':\u2014^5}")
def is_pal(x): return (c := [ch.lower() for ch in x if ch.isalnum()]) == c[::-1]
print(is_pal("A man, a plan, a canal: Panama"), is_pal("nope"), " ".join(w.capitalize() for w in "the end of it".split()), sys.maxunicode, string.punctuation, string.capwords("hello big-world  x"))
