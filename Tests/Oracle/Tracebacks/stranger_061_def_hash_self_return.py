class A:
    def __hash__(self): return "a"
{A(): 1}
