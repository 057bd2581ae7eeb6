import sys
def hook(u):
    raise KeyError("again")
sys.unraisablehook = hook
class A:
    def __del__(self): raise ValueError("x")
A()
print("ok")
