format(5, "q")
