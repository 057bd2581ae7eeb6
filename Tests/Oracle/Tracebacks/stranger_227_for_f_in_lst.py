lst = [lambda: 1 / 0, lambda: {}[0]]
for f in lst[::-1]: f()
