items = [1, 2, 3, 4]
items[::2] = [1]
