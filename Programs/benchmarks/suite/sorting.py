"""Sorting: ints, floats, strings, tuples; plain, with a key, in reverse."""


def numbers(count, seed=42):
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield seed


def run(size):
    ints = list(numbers(size))
    floats = [n / 3 for n in ints]
    words = [str(n) for n in ints]
    pairs = [(n % 100, n) for n in ints]
    checks = [
        sorted(ints)[size // 2],
        sorted(floats, reverse=True)[10],
        sorted(words)[size // 3],
        sorted(pairs)[size // 4],
        sorted(ints, key=lambda n: n % 1000)[100],
        sorted(words, key=len)[7],
        max(pairs, key=lambda pair: -pair[1]),
    ]
    ints.sort()
    ints.sort(key=lambda n: -n)
    return checks, ints[0]


print(run(100000))
