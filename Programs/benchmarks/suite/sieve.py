"""The sieve of Eratosthenes: by slices and by single steps."""


def by_slices(limit):
    prime = [True] * (limit + 1)
    prime[0] = prime[1] = False
    for n in range(2, int(limit**0.5) + 1):
        if prime[n]:
            prime[n * n::n] = [False] * len(range(n * n, limit + 1, n))
    return sum(prime)


def by_steps(limit):
    prime = [True] * (limit + 1)
    count = 0
    for n in range(2, limit + 1):
        if prime[n]:
            count += 1
            multiple = n * n
            while multiple <= limit:
                prime[multiple] = False
                multiple += n
    return count


print(by_slices(2000000), by_steps(1500000))
