"""Generators as pipelines, coroutines by hand, infinite sources."""


def count(start=0):
    while True:
        yield start
        start += 1


def take(n, source):
    for _, item in zip(range(n), source):
        yield item


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in found):
            found.append(n)
            yield n


def windows(source, size):
    window = []
    for item in source:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


def flatten(groups):
    return (item for group in groups for item in group)


print(list(take(10, primes())), list(windows("abcde", 3)), list(flatten([[1], [2, 3]])))
print(list(take(3, (n * n for n in count() if n % 2))), dict(enumerate(take(2, "xyz"))))


def averager():
    total = count = 0
    average = None
    while True:
        total += yield average
        count += 1
        average = total / count


a = averager()
next(a)
print([a.send(n) for n in (10, 20, 30)])


def scheduler(*tasks):
    queue = list(tasks)
    while queue:
        task = queue.pop(0)
        try:
            print(next(task), end=" ")
            queue.append(task)
        except StopIteration:
            pass
    print()


def task(name, n):
    for i in range(n):
        yield f"{name}{i}"


scheduler(task("a", 3), task("b", 1), task("c", 2))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fib()
print([next(f) for _ in range(15)], next(x for x in f if x > 10**20))
def permutations(items):
    if not items:
        yield []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [item] + rest
print(len(list(permutations([1, 2, 3, 4]))), list(permutations("ab")) if False else list(permutations([1, 2])))
