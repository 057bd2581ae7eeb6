"""bytes: literals, methods, indexing, decoding."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
b = b"hello world"
show(lambda: b[0], lambda: b[-1:], lambda: b[::2], lambda: b + b"!", lambda: b * 2, lambda: b == b"hello world", lambda: b"a" < b"b", lambda: b"lo" in b, lambda: 104 in b, lambda: len(b), lambda: list(b"abc"), lambda: bytes([65, 66]), lambda: bytes(3), lambda: bytes("é", "utf-8"), lambda: bytes(), lambda: bytes(b"x"),
     lambda: b.decode(), lambda: "é😀".encode(), lambda: "é".encode("latin-1"), lambda: b"\xc3\xa9".decode("utf-8"), lambda: b.upper(), lambda: b.split(), lambda: b.split(b"o"), lambda: b.replace(b"l", b"L"), lambda: b.find(b"wor"), lambda: b.startswith(b"he"), lambda: b.strip(b"hd"), lambda: b",".join([b"a", b"b"]), lambda: b"ab".hex(), lambda: bytes.fromhex("00ff 10"),
     lambda: b"\x00\x7f\x80\xff\n\t\\'\"", lambda: repr(b'"'), lambda: repr(b"'"), lambda: str(b"x"), lambda: hash(b"a") == hash(b"a"), lambda: b"a".isalpha(), lambda: b"12".isdigit(), lambda: b"abc".index(b"c"), lambda: b"abc".title(), lambda: b"%d %s" % (1, b"x"), lambda: b"ab".ljust(4, b"."), lambda: b"a\nb".splitlines())
print("errors")
show(lambda: b[20], lambda: b + "x", lambda: "x" + b, lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(["a"]), lambda: bytes("x"), lambda: bytes(-1), lambda: b"\xff".decode(), lambda: b"\xe9".decode("ascii"), lambda: "é".encode("ascii"), lambda: b"x".decode("nope"), lambda: b.find("x"), lambda: b"a" < "a", lambda: b"".join(["a"]), lambda: b["x"], lambda: bytes.fromhex("0g"), lambda: b == "hello world", lambda: b"a".index(b"z"), lambda: b"\xc3".decode(), lambda: b"ab\xe9\x80cd".decode(), lambda: b"\xff\xfeab".decode("utf-8", "replace"), lambda: b"\xffa".decode("utf-8", "ignore"), lambda: "aé".encode("ascii", "replace"), lambda: "aé".encode("ascii", "ignore"), lambda: "aé".encode("ascii", "backslashreplace"), lambda: "\ud800".encode())
try:
    b[0] = 1
except TypeError as error:
    print(error)
