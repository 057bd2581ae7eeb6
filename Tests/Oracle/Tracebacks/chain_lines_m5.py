class A:
    def f(self, x): return self
A().f(
   1
).f()
