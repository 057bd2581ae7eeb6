class D:
    def __set__(self, o, v): raise ValueError(f"bad {v}")
class A: d = D()
A().d = 3
