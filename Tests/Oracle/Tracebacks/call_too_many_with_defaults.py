def some(a, b=1, c=2):
    pass


some(1, 2, 3, 4, 5)
