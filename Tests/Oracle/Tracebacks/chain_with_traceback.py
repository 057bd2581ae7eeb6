try:
    [][1]
except IndexError as error:
    raise error.with_traceback(None)
