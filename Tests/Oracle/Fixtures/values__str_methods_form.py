"""str: case, padding, tests of character classes, translation."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
print("case")
show(lambda: "hello World".title(), lambda: "hELLO wORLD".capitalize(), lambda: "Hello".swapcase(), lambda: "they're bill's".title(), lambda: "ß".upper(), lambda: "ŉ".upper(), lambda: "İ".lower(), lambda: "ΑΣ".lower(), lambda: "Straße".casefold(), lambda: "ǆ".title(), lambda: "ﬁ".upper(), lambda: "x1y".upper(), lambda: "".title())
print("padding")
show(lambda: "ab".center(5), lambda: "ab".center(6, "*"), lambda: "abc".center(6, "-"), lambda: "ab".ljust(4) + "|", lambda: "ab".rjust(4, "."), lambda: "42".zfill(5), lambda: "-42".zfill(5), lambda: "+1".zfill(1), lambda: "".zfill(3), lambda: "ab".center(1), lambda: "ab".ljust(5, "xy"), lambda: "a\tb\tc".expandtabs(4), lambda: "\t".expandtabs(), lambda: "ab\ncd\te".expandtabs(3), lambda: "x".center("5"))
print("tests")
for text in ("abc", "ABC", "Abc", "abc1", "123", "1.5", " ", "", "²", "½", "٣", "a b", "A B", "Ab Cd", "_x", "1x", "é", "日", "\n", "for", "x\x7f", "aB"):
    print(repr(text), [name for name in ("isalpha", "isdigit", "isalnum", "isdecimal", "isnumeric", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii") if getattr(text, name)()])
print("translate")
show(lambda: "hello".translate({104: "H", 108: None}), lambda: "hello".translate({ord("e"): 51}), lambda: "abc".translate(str.maketrans("ab", "xy")), lambda: "abc".translate(str.maketrans("a", "x", "c")), lambda: "abc".translate(str.maketrans({"a": "1", "b": None})), lambda: str.maketrans("ab", "x"), lambda: "abc".translate([]))
print("indexing")
s = "abcdef"
show(lambda: s[0], lambda: s[-1], lambda: s[1:3], lambda: s[::-1], lambda: s[::2], lambda: s[5:1:-2], lambda: s[10:], lambda: s[-100:2], lambda: s[3:3], lambda: s[6], lambda: s[-7], lambda: s["0"], lambda: s[1.0], lambda: s[::0], lambda: s[True], lambda: s[None:2], lambda: "é日😀x"[2], lambda: "é日😀x"[::-1], lambda: s[1:"x"])
print("arithmetic")
show(lambda: "ab" + "cd", lambda: "ab" * 3, lambda: 3 * "ab", lambda: "ab" * 0, lambda: "ab" * -1, lambda: "a" + 1, lambda: "a" * "b", lambda: "a" - "b", lambda: "abc" < "abd", lambda: "a" < "B", lambda: "é" > "z", lambda: "a" < 1, lambda: "%s" % 1, lambda: max("hello"), lambda: sorted("hello"), lambda: list("ab"), lambda: len("é😀"), lambda: "a" "b", lambda: hash("a") == hash("a"), lambda: "abc" == "abc", lambda: str(b"x"), lambda: str(b"x", "utf-8"), lambda: str(1, "x"), lambda: str(), lambda: ord("ab"), lambda: ord(""), lambda: chr(1114112), lambda: chr("a"))
