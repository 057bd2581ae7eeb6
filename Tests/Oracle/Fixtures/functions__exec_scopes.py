def test():
    y = 9
    g = {}; l = {}
    exec("""
global x
x = 5
def f():
    x = 1
    def g():
        global x
        def h(): return x
        return h()
    return g()
print(f())
""", g)
    exec("""
y = 1
def outer():
    def f1():
        global y2
        y2 = 2
    f1()
    return y2
print(outer())
""", g)
test()
def scope2():
    class I:
        pass
    prog = '''
if 1:
    y, g, h, result = 0, 0, 0, 0
    def f():
        y = 1
        def g():
            global y
            return y
        def h():
            return y + 1
        return g, h
    y = 9
    g, h = f()
    result9 = g()
    result2 = h()
'''
    l = {}; gl = {"y": 77}
    try:
        exec(prog, gl, l)
    except NameError as e: print("NameError", e)
    print(l.get("result9"), l.get("result2"))
    exec(prog, gl2 := {}); print(gl2["result9"], gl2["result2"])
    for p in ('''
def f():
    x = 1
    def g():
        global x
        def i():
            def h():
                return x
            return h()
        return i()
    return g()
x = 10
res = f()
''', '''
class Q:
    x = 2
    def m(self): return x
    class R:
        global x
        x = 3
    y = x
x = 10
res = Q().m(), Q.y, hasattr(Q.R, "x")
'''):
        l = {}; gl = {}
        try: exec(p, gl, l); print(l["res"])
        except NameError as e: print("NameError", e)
        gl={}
        exec(p, gl); print(gl["res"])
scope2()
exec("global zz; zz = 4", {}, d := {}); print(d)
def k():
    x = 3
    exec("x = 4; print(x)")
    print(x, eval("x + 1"))
    exec("def inner(): return 5\nprint(inner())")
    try: exec("def a(): return b2()\ndef b2(): return 1\nprint(a())")
    except NameError as e: print(e)
    try: exec("v = 2\nprint([v for _ in range(2)])")
    except NameError as e: print(e)
    print(eval("[x for _ in range(2)]"), eval("(lambda: x2)", {"x2": 5})())
    try: print(eval("(lambda: x)()"))
    except NameError as e: print(e)
k()
