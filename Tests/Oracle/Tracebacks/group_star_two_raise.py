try:
    raise ExceptionGroup("mixed", [ValueError("v"), TypeError("t"), KeyError("k")])
except* ValueError as group:
    raise RuntimeError("first")
except* TypeError as group:
    raise LookupError("second") from group
