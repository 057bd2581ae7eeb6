"""Sets: membership, union, intersection, difference."""


def run(size, rounds):
    total = 0
    for r in range(rounds):
        evens = set(range(0, size, 2))
        threes = {n for n in range(0, size, 3)}
        total += len(evens & threes) + len(evens | threes) + len(evens - threes)
        for n in range(size):
            if n in evens and n not in threes:
                total += 1
        for n in range(0, size, 4):
            evens.discard(n)
            threes.add(n)
        total += len(evens ^ threes)
    return total


print(run(20000, 100))
