try:
    try:
        1/0
    except ZeroDivisionError:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* ValueError:
    pass
