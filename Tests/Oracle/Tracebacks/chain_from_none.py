try:
    {}["key"]
except KeyError:
    raise LookupError("nothing there") from None
