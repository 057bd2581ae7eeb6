"""SyntaxWarnings of compile, eval and exec go through module warnings, and may become errors."""
import warnings

SOURCES = ["x = 5 is 5", "assert (1, 'a')", "'\\d'", "f'\\{1}'", "[1, 2](3)", "0x1for x in [1]", "5()", "def f():\n    return '\\q'", "x = 1 is not 'a'", "() is ()", "{1: 2}[1](2)"]
for source in SOURCES:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "<source>", "exec")
        except SyntaxError as e:
            print("SyntaxError", e)
    print(repr(source), [(w.category.__name__, str(w.message), w.filename, w.lineno) for w in caught])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            exec(source)
        except SyntaxError as e:
            print("error:", e.msg, e.filename, e.lineno)
        except Exception as e:
            print(type(e).__name__, e)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        compile(source, "<source>", "exec")
