complex("x")
