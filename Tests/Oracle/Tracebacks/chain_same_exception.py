error = ValueError("one")
try:
    raise error
except ValueError:
    try:
        raise KeyError("between")
    except KeyError:
        raise error
