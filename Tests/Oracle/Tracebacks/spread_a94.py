class X:
    def __set_name__(self, o, n): return 1 / 0
class Y: a = X()
