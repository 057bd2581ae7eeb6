def make():
    inner = ExceptionGroup("inner", [OSError("disk"), ExceptionGroup("innermost", [EOFError()])])
    raise ExceptionGroup("outer", [inner, ValueError("flat")])


make()
