class X:
    def __format__(self, s): return 5
f"{X():a}"
