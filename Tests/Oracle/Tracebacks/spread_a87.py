class X:
    def __index__(self): raise ValueError("ix")
[1][X()]
