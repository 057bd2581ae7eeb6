try:
    1/0
except ZeroDivisionError:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except ExceptionGroup as g:
        a, b = g.split(ValueError)
        print(a.__context__, a.__suppress_context__, b.__suppress_context__, a.__cause__, g.subgroup(KeyError).__suppress_context__, g.derive([ValueError()]).__suppress_context__)
        raise a
