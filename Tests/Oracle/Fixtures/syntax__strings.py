"""String literals: quotes, prefixes, escapes, joining."""

print("quotes")
print('it\'s', "say \"hi\"", 'a"b', "a'b", '''three ' and " inside''', """x""")
print("""line one
line two\
 joined
    indented""")
print("escapes")
print(repr("\a\b\f\n\r\t\v\\\'\"\0\07\101\x41\u00e9\U0001F600\N{GREEK SMALL LETTER ALPHA}"))
print("\
continued")
print("prefixes")
print(r"raw \n \x", R'\'', u"unicode", rb"raw \x00", Rb"x", bR'y', b"bytes \x00\xff\n")
print(f"{1}" F"{2}" rf"\{3}" fr"{4}\n" Rf"{5}")
print("joining")
print("a" "b" 'c', "x"
      "y", b"1" b"2", f"{1}" "{not}" f"{2}")
print("length", len("\n"), len(r"\n"), len("é"), len("😀"), len("e\u0301"))
