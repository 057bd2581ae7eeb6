int("ff", 40)
