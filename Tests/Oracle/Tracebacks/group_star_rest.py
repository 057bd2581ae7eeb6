try:
    raise ExceptionGroup("mixed", [ValueError("v"), TypeError("t"), OSError("o")])
except* ValueError as group:
    print("handled", group.exceptions)
