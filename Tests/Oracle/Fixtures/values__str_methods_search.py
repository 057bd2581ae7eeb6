"""str: find, count, replace, split, join, strip, and what they refuse."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
s = "hello world, hello"
print("search")
show(lambda: s.find("hello"), lambda: s.find("hello", 1), lambda: s.find("x"), lambda: s.find("", 5), lambda: s.rfind("hello"), lambda: s.rfind("l", 0, 5), lambda: s.index("wor"), lambda: s.rindex("o"),
     lambda: s.index("zz"), lambda: s.count("l"), lambda: s.count(""), lambda: s.count("l", 3, 9), lambda: "aaaa".count("aa"), lambda: s.find("o", -8), lambda: s.find("h", -100, 100), lambda: "lo w" in s, lambda: "" in "", lambda: 5 in s,
     lambda: s.startswith("hell"), lambda: s.startswith(("x", "h")), lambda: s.startswith("world", 6), lambda: s.endswith("lo"), lambda: s.endswith(""), lambda: s.startswith(5), lambda: s.startswith(["h"]), lambda: s.find(1))
print("replace")
show(lambda: s.replace("hello", "bye"), lambda: s.replace("l", "L", 2), lambda: "abc".replace("", "-"), lambda: "abc".replace("", "-", 2), lambda: "aaa".replace("aa", "b"), lambda: s.replace("x", "y"), lambda: s.replace("l", ""), lambda: s.replace("l"), lambda: s.replace(1, 2), lambda: "abc".replace("b", "x", -1))
print("split")
show(lambda: " a  b c ".split(), lambda: "a,b,,c".split(","), lambda: "a,b,c".split(",", 1), lambda: "a b c d".split(None, 2), lambda: "".split(), lambda: "".split(","), lambda: "abc".split("abc"), lambda: "a--b--c".rsplit("--", 1), lambda: " a b c ".rsplit(None, 1),
     lambda: "one\ntwo\r\nthree\rfour\n".splitlines(), lambda: "a\nb\n".splitlines(True), lambda: "".splitlines(), lambda: "\n".splitlines(), lambda: "a\x0bb\x1cc\u2028d".splitlines(), lambda: "a,b".split(""), lambda: "a".split(1), lambda: "k=v=w".partition("="), lambda: "kv".partition("="), lambda: "k=v=w".rpartition("="), lambda: "kv".rpartition("="), lambda: "a".partition(""))
print("join")
show(lambda: ",".join(["a", "b"]), lambda: "".join([]), lambda: "-".join("abc"), lambda: ", ".join({"k": 1, "j": 2}), lambda: " ".join(str(n) for n in range(3)), lambda: ",".join(["a", 1]), lambda: ",".join(5), lambda: "-".join(["only"]), lambda: ",".join([b"x"]))
print("strip")
show(lambda: "  x ".strip(), lambda: "xxaxbxx".strip("x"), lambda: "abcba".lstrip("ab"), lambda: "abcba".rstrip("ba"), lambda: "\t\n x\u00a0".strip(), lambda: "".strip(), lambda: "x".strip(""), lambda: "x".strip(None), lambda: "x".strip(1), lambda: "prefix-x".removeprefix("prefix-"), lambda: "x.py".removesuffix(".py"), lambda: "x".removesuffix(""))
