class A:
    def f(self, **k): raise ValueError
class B(A):
    def f(self, **k):
        return (super()
            .f(
              a=1))
B().f()
