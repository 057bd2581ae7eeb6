import sys
def hook(t, v, tb):
    print("hook", t.__name__, v, tb.tb_lineno)
    sys.exit(9)
sys.excepthook = hook
{}["x"]
