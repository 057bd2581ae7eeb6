"""What `compile` says of texts that are no program, no expression or no single statement."""

for mode, texts in (
        ("eval", ["*a", "*a, b", "a, *b", "(*a, b)", "1e", "5)"]),
        ("exec", ["*a", "return 1", "0x", "x = *a", "a $ b"]),
        ("single", ["for x in y: pass", "for x in y: pass\n", "x = 1\ny = 2", "x; y", "", "\n", "# c", "if 1: a\nelse: b"])):
    for text in texts:
        try:
            compile(text, "f", mode)
            print(mode, repr(text), "compiled")
        except SyntaxError as error:
            print(mode, repr(text), error.msg, error.lineno, error.offset, error.end_offset, repr(error.text))


class Plain:
    pass


plain = Plain()
plain.known = 1
try:
    del plain.knownn
except AttributeError as error:
    print(error, error.name, error.obj)
