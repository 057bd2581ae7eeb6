class X:
    def __hash__(self): raise ValueError("ha")
{X(): 1}
