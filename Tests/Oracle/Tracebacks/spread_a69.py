class X:
    def __str__(self): raise ValueError("str")
print("a %s b %s" % (1, X()))
