d = {1: 1, 2: 2}
for key in d:
    d[key + 10] = 1
