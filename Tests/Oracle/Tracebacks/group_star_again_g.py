try:
    raise ValueError("naked")
except* ValueError as e:
    print(repr(e), e.__suppress_context__, e.__traceback__ is None, e.exceptions[0].__traceback__ is None)
    raise
