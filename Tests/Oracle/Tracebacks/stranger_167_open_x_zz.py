open("x", "zz")
