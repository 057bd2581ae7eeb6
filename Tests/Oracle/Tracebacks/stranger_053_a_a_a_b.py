class A:
    __slots__ = ("a",)
a = A(); a.b = 1
