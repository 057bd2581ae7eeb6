class A:
    def __getattr__(self, n): raise AttributeError(f"nope {n}")
A().zip
