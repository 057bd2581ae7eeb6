import sys, traceback
def hook(t, v, tb):
    print("".join(traceback.format_exception(t, v, tb)), end="")
sys.excepthook = hook
def f(): raise ValueError("in f") from KeyError(1)
f()
