"""repr and ascii of strings."""

for text in ("plain", "it's", 'say "x"', "both ' and \"", "\\", "\n\t\r", "\x00\x1f\x7f\x80\xa0\xad", "é", "日本", "😀", "\u200b", "\ud800", "\u0378", "\ue000", "\U0010ffff", "a\u0301", "", "\\n", "'", '"', "'\"\\'"):
    print(repr(text).encode("unicode_escape").decode() if "\ud800" == text else repr(text), ascii(text), len(text))
print([u"x", 'a"b', "c'd"], {"k'": "v"}, ("t",), {"s"}, str(["\n"]))
print(f"{'x'!r} {'é'!a} {'s'!s}", "%r %a" % ("q", "é"), "{!r}".format("z"))
