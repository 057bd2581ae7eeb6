assert False, ("a", 1)
