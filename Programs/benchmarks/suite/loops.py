"""Loops in loops, with break, continue and else."""


def collatz(limit):
    longest, start = 0, 0
    for first in range(1, limit):
        n, steps = first, 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        if steps > longest:
            longest, start = steps, first
    return longest, start


def primes(limit):
    found = 0
    for n in range(2, limit):
        for d in range(2, n):
            if d * d > n:
                found += 1
                break
            if n % d == 0:
                break
        else:
            found += 1
    return found


print(collatz(40000), primes(40000))
