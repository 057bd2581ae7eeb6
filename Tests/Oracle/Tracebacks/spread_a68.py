class X:
    def __str__(self): raise ValueError("str")
print("%s" % (X(),))
