name = f"hello {1 + 1
