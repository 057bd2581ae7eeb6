try:
    raise ExceptionGroup("mixed", [ValueError("v"), TypeError("t")])
except* ValueError as group:
    raise RuntimeError("in the handler")
except* TypeError:
    print("types handled")
