s = {1, 2}
for item in s:
    s.add(item + 10)
