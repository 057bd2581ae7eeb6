class A[T]:
    def f(self) -> T: return self.g
A[int]().f()
