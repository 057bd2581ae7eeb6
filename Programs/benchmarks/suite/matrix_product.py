"""Matrix products: with indices, and with zip and sum."""


def by_index(a, b):
    size = len(a)
    result = [[0] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            total = 0
            for k in range(size):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


def by_zip(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def run(size):
    a = [[(i * j) % 10 for j in range(size)] for i in range(size)]
    b = [[(i + j) % 10 for j in range(size)] for i in range(size)]
    c = by_index(a, b)
    return c == by_zip(a, b), sum(map(sum, c))


print(run(150))
