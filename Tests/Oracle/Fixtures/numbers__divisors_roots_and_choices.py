"""math.gcd, lcm, isqrt, comb, perm and factorial of ints of every size, against what defines them."""
import math
import random

random.seed(7)


def some_int():
    bits = random.choice([1, 10, 60, 64, 65, 127, 128, 129, 200, 500, 1500])
    number = random.getrandbits(bits)
    return random.choice([number, -number, 2**bits, 2**bits - 1, number << 90])


total = 0
for _ in range(150):
    a, b, c = some_int(), some_int(), some_int()
    for x, y in ((a, b), (a * c, b * c)):
        divisor = math.gcd(x, y)
        if divisor:
            assert x % divisor == 0 == y % divisor and math.gcd(x // divisor, y // divisor) == 1
            assert math.lcm(x, y) * divisor == abs(x * y)
        total += divisor % 1009
    root = math.isqrt(abs(a))
    assert root * root <= abs(a) < (root + 1) ** 2
    assert math.isqrt(a * a) == abs(a) and math.isqrt(a * a + 2 * abs(a)) == abs(a)
previous, last = 1, 1
for _ in range(300):
    previous, last = last, previous + last
    assert math.gcd(previous, last) == 1 and math.gcd(previous * last, last**3) == last
print(total, math.gcd(last, 0), math.gcd(), math.lcm(0, last), math.lcm(True, 2**70), math.isqrt(True))
for n in (0, 1, 20, 21, 66, 67, 68, 200):
    print(n, math.factorial(n) % 10**30, [math.comb(n, k) % 10**20 for k in (0, 1, n // 2, n)])
    assert sum(math.comb(n, k) for k in range(n + 1)) == 2**n
    assert math.perm(n, n // 2) == math.comb(n, n // 2) * math.factorial(n // 2)
huge = 10**25 + 3
print(math.comb(huge, 40) % 10**20, math.perm(huge, 33) % 10**20, math.comb(2**63 - 1, 50) % 10**20)
