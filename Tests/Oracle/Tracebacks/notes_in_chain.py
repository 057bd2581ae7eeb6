try:
    1 / 0
except ZeroDivisionError as error:
    error.add_note("do not divide by zero")
    raise ValueError("second") from error
