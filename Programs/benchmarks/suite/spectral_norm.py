"""The largest singular value of an endless matrix, by the power method."""


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v, transposed):
    result = []
    for i in range(len(v)):
        total = 0.0
        for j, x in enumerate(v):
            total += (element(j, i) if transposed else element(i, j)) * x
        result.append(total)
    return result


def norm(size):
    u = [1.0] * size
    v = u
    for _ in range(6):
        v = times(times(u, False), True)
        u = times(times(v, False), True)
    top = sum(a * b for a, b in zip(u, v))
    bottom = sum(a * a for a in v)
    return (top / bottom) ** 0.5


print(f"{norm(300):.9f}")
