class A:
    def __bool__(self): raise ValueError("b")
x = not A()
