x = not {}[1]
