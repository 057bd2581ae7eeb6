print("a", file=5)
