for i in range(3):
    if i == 2: raise IndexError(f"at {i}")
