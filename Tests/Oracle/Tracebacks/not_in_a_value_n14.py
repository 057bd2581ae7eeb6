class A:
    def __eq__(self, o): return self
    def __bool__(self): raise ValueError("b")
x = not (A() == 1)
