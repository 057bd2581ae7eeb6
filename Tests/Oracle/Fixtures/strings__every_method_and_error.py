"""str, method by method: results and errors."""

def t(expr, **env):
    try:
        print(f'{expr:<46} -> {eval(expr, globals(), env)!r}')
    except BaseException as e:
        print(f'{expr:<46} !! {type(e).__name__}: {e}')
s = 'Hello, World'
for e in '''
s.center(20)
s.center(20, "*")
s.center(5)
s.center(20, "ab")
s.center("x")
s.center(20, b"*")
s.ljust(15, ".")
s.rjust(15, ".")
s.zfill(15)
"-5".zfill(4)
"+".zfill(3)
"".zfill(2)
"--1".zfill(6)
s.count("l")
s.count("")
s.count("l", 4)
s.count("l", -3, None)
s.count("l", None, None)
"aaaa".count("aa")
s.count(1)
s.count()
s.count("a", "b")
s.find("o")
s.find("o", 5)
s.rfind("o")
s.find("")
s.find("", 12)
s.find("", 13)
s.rfind("")
s.rfind("", 0, 4)
s.index("z")
s.rindex("z")
s.index("o", -4)
s.find(None)
s.split()
s.split(",")
s.split("")
s.split(None, 1)
" a  b ".split()
" a  b ".split(" ")
"a,b,c".split(",", 1)
"a,b,c".rsplit(",", 1)
"a,b,c".split(",", -1)
"a,b,c".split(",", 0)
"".split()
"".split(",")
" ".rsplit()
"a b".split(sep=" ", maxsplit=1)
s.split(1)
"a\\x1cb\\x85c\\u2028d\\x0be".split()
"a b c d".rsplit(maxsplit=2)
"a\\nb\\r\\nc\\rd\\x0be\\x0cf\\x1cg\\x1dh\\x1ei\\x85j\\u2028k\\u2029l".splitlines()
"a\\n\\nb\\n".splitlines(True)
"".splitlines()
"\\n".splitlines()
"a\\n".splitlines(keepends=1)
"x".splitlines(1, 2)
"a-b-c".partition("-")
"a-b-c".rpartition("-")
"abc".partition("-")
"abc".rpartition("-")
"abc".partition("")
"abc".partition(1)
"xxabcxx".strip("x")
"  a ".strip()
"abc".strip("")
"abc".strip(None)
"abc".strip(1)
"abcba".lstrip("ab")
"abcba".rstrip("ab")
"\\u3000a\\u2003".strip()
"\\ufeffa".strip()
"abc".replace("", "-")
"abc".replace("", "-", 2)
"aaa".replace("a", "b", 2)
"aaa".replace("a", "b", -1)
"aaa".replace("a", "b", count=1)
"aaa".replace("aa", "b")
"abc".replace("a")
"abc".replace("b", 1)
"".replace("", "x")
"".replace("", "x", 0)
"abc".removeprefix("ab")
"abc".removesuffix("bc")
"abc".removeprefix(("a",))
"abc".startswith(("x", "a"))
"abc".startswith("")
"abc".startswith("b", 1)
"abc".endswith("c", 0, 2)
"abc".startswith(1)
"abc".startswith(("a", 1))
"abc".startswith(("x", 1))
"abc".startswith(["a"])
"".startswith("", 1)
"abc".endswith(())
",".join(["a", "b"])
",".join("abc")
",".join([])
",".join(["a", 1])
",".join(1)
"".join({"x": 1})
",".join(c for c in "xy")
",".join([b"a"])
"ab".join("c")
"abc".translate({97: "X", 98: None, 99: 0x1F600})
"abc".translate("xyz" * 40)
"abc".translate([1, 2])
"abc".translate(1)
"abc".translate({97: 1.5})
"abc".translate({97: 0x110000})
"abc".translate({97: ""})
str.maketrans("ab", "xy", "c")
str.maketrans("ab", "x")
str.maketrans({"a": 1, 98: None})
str.maketrans({"ab": 1})
str.maketrans(1)
str.maketrans({1.0: 2})
str.maketrans("a", "b", 1)
"straße".upper()
"ŉ".upper()
"İ".lower()
"ΑΣ".lower()
"ΑΣ Σ".lower()
"ß".casefold()
"ﬀ".title()
"they're bill's".title()
"they're".capitalize()
"ǆ".title()
"ǆ".capitalize()
"aBc".swapcase()
"ß".swapcase()
"ΐ".upper()
"ﬃx".capitalize()
"abc".isalpha()
"".isalpha()
"²".isdigit()
"²".isdecimal()
"½".isnumeric()
"½".isdigit()
"٣".isdecimal()
"a1".isalnum()
" ".isspace()
"\\x1f".isspace()
"Abc Def".istitle()
"ABc".istitle()
"A".istitle()
"".istitle()
"1A".isupper()
"ª".islower()
"ⅷ".islower()
"a_1".isidentifier()
"1a".isidentifier()
"µ".isidentifier()
"℘".isidentifier()
"class".isidentifier()
"\\n".isprintable()
"\\u00a0".isprintable()
"".isprintable()
"é".isascii()
"".isascii()
"一".isnumeric()
"一".isalpha()
"a\\tb\\tc".expandtabs()
"a\\tb".expandtabs(4)
"a\\tb".expandtabs(0)
"a\\tb".expandtabs(-1)
"ab\\n\\tc".expandtabs(3)
"a\\tb".expandtabs(tabsize=2)
"\\t".expandtabs("x")
"a\\r\\tb".expandtabs(4)
"abc"[1]
"abc"[-1]
"abc"[3]
"abc"[::2]
"abc"[::-1]
"abc"[5:]
"abc"["a"]
"abc"[1.0]
"abc"[None]
"abc"[::0]
"abc"[10**30]
"abc"[-10**30:10**30]
"abc"[True]
"abc"[slice(None, None, -2)]
"abc"[1, 2]
"a" + 1
"a" + b"b"
"a" * 3
3 * "a"
"a" * -1
"a" * 1.0
"a" * "b"
"ab" % ()
"ab" % 1
"a" - "b"
-"a"
"a" < 1
"a" < "b"
"a" in 1
1 in "a"
"" in ""
None in "a"
b"a" in "a"
"é".encode()
"é".encode("latin-1")
"é".encode("ascii")
"é€".encode("ascii", "ignore")
"é€".encode("ascii", "replace")
"é€".encode("ascii", "xmlcharrefreplace")
"é€😀".encode("ascii", "backslashreplace")
"é".encode("ascii", "namereplace")
"\\ud800".encode()
"\\ud800".encode("utf-8", "surrogatepass")
"\\udc80".encode("utf-8", "surrogateescape")
"a".encode("nope")
"a".encode("utf-16")
"a😀".encode("utf-16-le")
"a".encode("utf-32-be")
"a".encode(1)
"é".encode("ascii", "nope")
"a".encode("ascii", "nope")
"abc\\u20ac\\u20acd".encode("latin1")
"{} {}".format(1)
"{0} {}".format(1, 2)
"{} {0}".format(1, 2)
"{a}".format()
"{a.b}".format(a=1)
"{a[0]}".format(a="xy")
"{a[x]}".format(a={"x": 5})
"{a[-1]}".format(a=[1, 2])
"{".format()
"}".format()
"{}}".format(1)
"{{}}".format(1)
"{!r}".format("a")
"{!x}".format("a")
"{!}".format(1)
"{!rs}".format(1)
"{:{}}".format("a", 5)
"{:{w}.{p}}".format("abcdef", w=8, p=3)
"{:{:{}}}".format(1, 2, 3)
"{a[}".format(a=1)
"{a.}".format(a=1)
"{a[]}".format(a=1)
"{[0]}".format([7])
"{.real}".format(5)
"{0[0][1]}".format([[1, 2]])
"{:d}".format("a")
"{:s}".format(1)
"{:>{}}".format("x", "y")
"{a[0]x}".format(a=[1])
"%d %s" % (1, "a")
"%d" % "a"
"%d" % 1.9
"%x" % 1.5
"%c" % 65
"%c" % "ab"
"%c" % -1
"%5.2f|%-8s|%08.3f" % (1.5, "a", 3.14159)
"%(a)s" % {"a": 1}
"%(a)s" % 1
"%(a)s" % {}
"%s %s" % 1
"%s" % (1, 2)
"%" % 1
"%y" % 1
"%%" % ()
"%*d" % (5, 3)
"%-*d|" % (5, 3)
"%.*f" % (2, 3.14159)
"%*d" % ("a", 3)
"%r %a" % ("é", "é")
"%i %u" % (3, 4)
"%#x %#o" % (255, 8)
"% d" % 5
"%+d" % 5
"%e %E %g %G" % (1e10, 1e-10, 1e20, 1e-5)
"%s" % None
"%s" % ((1, 2),)
"%d" % None
"%f" % "x"
"%.3s|" % "abcdef"
"%5%" % ()
"%(a" % {}
"%ld" % 5
"%.0f" % 0.5
"%d" % 10**30
"%.50d" % 3
"%d" % True
"abc".__getitem__(0)
"abc".__contains__("b")
"abc".__add__(1)
"abc".__mul__(2)
"abc".__eq__(1)
"abc".__len__()
str(b"a")
str(b"a", "ascii")
str("a", "ascii")
str(1, "ascii")
str(object=5)
str(b"\\xff", "utf-8")
str(b"\\xff", errors="replace")
str()
str(b"abc", encoding="utf-8", errors="strict")
str(1, 2, 3, 4)
'''.strip().split('\n'):
    for x in e.split(' | '):
        t(x.replace('\\\\', '\\'))
print(sorted(set(dir(str)) - set(dir(object)))[:12])
print(len([m for m in dir(str) if not m.startswith('_')]))
