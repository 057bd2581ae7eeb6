list(filter(lambda x: x.y, [1]))
