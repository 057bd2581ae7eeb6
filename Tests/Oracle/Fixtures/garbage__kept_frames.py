"""What a traceback keeps alive: the locals of its frames and of those who called them; the innermost dies first."""

class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def h():
    d = D("h"); e = D("h2")
    raise ValueError
def g():
    d = D("g"); e = D("g2")
    h()
def f():
    d = D("f"); e = D("f2")
    try:
        g()
    finally:
        x = D("f3")
try:
    f()
except ValueError:
    print("caught")
print("after")
saved = []
def k():
    d = D("k")
    try: g()
    except ValueError as e: saved.append(e)
    d2 = D("k2")
def l():
    d = D("l")
    k()
    print("k over")
    d3 = D("l3")
l()
print("l over")
saved.clear()
print("end")
def two():
    a = D("two")
    try: g()
    except ValueError as e: first = e; saved.append(e)
    first = None
    raise KeyError
try: two()
except KeyError: print("caught")
print("first still")
saved.clear()
print("gone")
