min(1)
