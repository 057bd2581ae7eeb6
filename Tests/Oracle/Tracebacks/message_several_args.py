raise ValueError("text", 1, None)
