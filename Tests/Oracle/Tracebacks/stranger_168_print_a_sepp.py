print("a", sepp="")
