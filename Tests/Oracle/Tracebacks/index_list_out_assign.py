items = []
items[3] = 1
