import sys
try: sys.unraisablehook(5)
except TypeError as e: print(e)
sys.excepthook = lambda *a: print("hook", a[0])
raise KeyboardInterrupt
