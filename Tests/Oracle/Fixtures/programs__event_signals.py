import weakref, gc
class Signal:
    def __init__(self): self._subs = []
    def connect(self, f): self._subs.append(weakref.WeakMethod(f) if hasattr(f, "__self__") else weakref.ref(f)); return f
    def __call__(self, *a, **k):
        dead = []
        for r in self._subs:
            if (f := r()) is None: dead.append(r)
            else: f(*a, **k)
        for d in dead: self._subs.remove(d)
        return len(self._subs)
class Button:
    clicked = None
    def __init__(self, n): self.n = n; self.clicked = Signal()
    def __del__(self): print("del", self.n)
class Log:
    def __init__(self): self.lines = []
    def write(self, *a): self.lines.append(a)
b = Button("ok"); log = Log(); b.clicked.connect(log.write)
@b.clicked.connect
def shout(*a): print("SHOUT", *a)
print(b.clicked(1, 2), log.lines); del log; print(b.clicked("x")); del shout; print(b.clicked("y")); del b
d = weakref.WeakValueDictionary(); k = weakref.WeakKeyDictionary(); s = weakref.WeakSet()
class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"O{self.n}"
o1, o2 = O(1), O(2); d["a"] = o1; d["b"] = o2; k[o1] = "one"; s.add(o1); s.add(o2)
print(sorted(d), len(k), len(s), dict(d)); del o1; print(sorted(d), len(k), len(s)); 
f = weakref.finalize(o2, print, "finalized", 2); print(f.alive, f.peek() is not None); del o2; print(f.alive, len(d))
p = O(3); pr = weakref.proxy(p); print(pr.n, repr(pr)[:12]); pr.n = 5; print(p.n); del p
try: pr.n
except ReferenceError as e: print(e)
