class Q:
    def a(self, *k): return self
    def b(self, *k): raise ValueError("b")
q = Q()
r = q.a(1,
        2).a(3,
             4).b(5,
                  6)
