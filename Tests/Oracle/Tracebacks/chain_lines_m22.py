class Q:
    def filter(self, f): return self
    def map(self, f): f("a"); return self
q = Q()
r = (
    q.filter(lambda x: x)
     .map(
        lambda x:
            x + 1)
)
