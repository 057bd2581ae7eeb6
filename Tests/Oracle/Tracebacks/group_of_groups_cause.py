try:
    raise ExceptionGroup("cause", [ValueError(1)])
except ExceptionGroup as error:
    raise ExceptionGroup("effect", [TypeError(2), KeyError(3)]) from error
