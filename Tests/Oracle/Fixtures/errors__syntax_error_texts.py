def show(src, mode="eval"):
    try:
        compile(src, "<f>", mode) if mode != "e" else eval(src)
    except SyntaxError as e:
        print(repr(src), mode, e.msg, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, e.filename, e.args)
for src in ("1 +", "1 +\n", "x = = 1", "\n", "\n\n", "(", "(\n1", "a b", "a b\n", "1\n2 3", "1\n2 3\n4", "f(", "'abc", "'''abc", "if x:", "if x:\n", "if x\n  y", "  1", "\t1", "1\n  2", "return", "x := 1", "yield", "é é", "1;2", "x = 1", "lambda", "[1, 2", "{1: }", "print 1", "5 = 1", "f() = 1\n", "a\n\nb c\n\nd"):
    for mode in ("eval", "exec", "e"):
        show(src, mode)
try: exec("def f():\n  return 1\n x = 2")
except SyntaxError as e: print(type(e), e, repr(e.text))
try: exec("if 1:\n\tx\n        y")
except SyntaxError as e: print(type(e), e, repr(e.text), e.lineno, e.offset)
try: eval(b"1 +")
except SyntaxError as e: print(type(e), e, repr(e.text))
try: eval("a = 1\n")
except SyntaxError as e: print(type(e), e, repr(e.text))
