def down(n):
    if n == 0:
        1 / 0
    if n % 2:
        return down(n - 1)
    return down(n - 1)


down(10)
