class X:
    def __format__(self, s): raise ValueError("fmt")
print(f"a {X()} b")
