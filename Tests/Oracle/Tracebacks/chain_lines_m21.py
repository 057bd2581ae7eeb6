class Q:
    def filter(self, f): return self
    def map(self, f): f(1); return self
    def first(self): raise LookupError("empty")
q = Q()
r = (
    q.filter(lambda x: x)
     .map(lambda x: x + 1)
     .first()
)
