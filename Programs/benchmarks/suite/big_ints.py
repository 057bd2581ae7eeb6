"""Ints beyond 64 bits: factorials, Fibonacci numbers, powers, digits."""


def factorial(n):
    result = 1
    for k in range(2, n + 1):
        result *= k
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def digits_of_pi(count):
    digits = []
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while len(digits) < count:
        if 4 * q + r - t < m * t:
            digits.append(str(m))
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = (
                q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2)
    return "".join(digits)


print(sum(map(int, str(factorial(1500)))), factorial(4000) % 1000000007)
print(fibonacci(60000) % 10**20)
print(digits_of_pi(1800)[-10:])
print(pow(3, 100000) % 1000007, pow(7, 10**30, 10**9 + 7), (1 << 5000) >> 4990)
