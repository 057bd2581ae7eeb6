"""Encodings of one byte for each character."""
import io

def t(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)


NAMES = ["cp1252", "windows-1252", "cp1250", "cp1251", "cp1253", "cp437", "cp850", "cp866", "iso-8859-2", "iso8859-5", "iso-8859-7", "latin5", "latin9", "iso-8859-15", "koi8-r", "mac_roman"]
for name in NAMES:
    whole = bytes(range(256)).decode(name, "replace")
    print(name, len(whole), ascii(whole[128:]))
    for text in ("é", "€", "я", "Ω", "a😀b", "日本", "plain"):
        t(lambda: text.encode(name))
        t(lambda: text.encode(name, "replace"))
        t(lambda: text.encode(name, "xmlcharrefreplace"))
        t(lambda: text.encode(name, "ignore").decode(name))
t(lambda: b"\x81\x8d".decode("cp1252"))
t(lambda: b"\x81a".decode("cp1252", "backslashreplace"))
t(lambda: b"\x81a".decode("cp1252", "surrogateescape").encode("cp1252", "surrogateescape"))
print(str(b"\x80", "cp1252"), bytes("€", "latin9"), io.TextIOWrapper(io.BytesIO(b"\x80\n"), encoding="cp1252").read())
