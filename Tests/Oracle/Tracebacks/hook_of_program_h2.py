import sys
del sys.excepthook
raise ValueError(1)
