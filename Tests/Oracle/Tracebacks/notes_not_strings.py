error = ValueError("odd notes")
error.__notes__ = [1, "text", None]
raise error
