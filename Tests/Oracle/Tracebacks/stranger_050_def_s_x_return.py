class A:
    @staticmethod
    def s(x): return x
A().s(1, 2)
