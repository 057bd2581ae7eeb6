"""Ints beyond 64 bits: every operator on random and on chosen numbers, folded into one checksum."""
import random, math
random.seed(12345)
def number():
    k = random.random()
    if k < .1: return random.choice([0, 1, -1, 2, 2**63, -2**63, 2**63 - 1, -2**63 - 1, 2**64, 2**64 - 1, -2**64, 2**128, 2**127, 10**18])
    bits = random.choice([8, 60, 63, 64, 65, 100, 127, 128, 129, 192, 200, 500, 1000])
    if k < .13: bits = random.choice([2400, 5000, 12000])
    n = random.getrandbits(bits)
    if k > .9: n = (n >> (bits // 2)) << (bits // 2)
    if k < .2: n = (1 << bits) - 1 - (n & 3)
    return -n if random.random() < .4 else n
class Sub(int): pass
check = 0
def mix(*xs):
    global check
    for x in xs:
        if isinstance(x, str): x = int.from_bytes(x.encode())
        if isinstance(x, bytes): x = int.from_bytes(x)
        check = (check * 1000003 ^ hash(x)) & 0xFFFFFFFFFFFFFFFFFFFFF
for i in range(250):
    a, b = number(), number()
    if i % 7 == 0: b = Sub(b)
    if i % 11 == 0: mix(a + True, True - a, a * False, True & a, a | True, True ^ a, a < True, a ** True, a << True, a >> True, a // True, a % True)
    mix(a + b, a - b, a * b, a & b, a | b, a ^ b, a < b, a <= b, a == b, a != b, a > b, -a, abs(a), ~a, +a, bool(a), bool(b))
    mix(a * a, b * b, hash(a), hash(b), a.bit_length(), b.bit_count())
    if b:
        q, r = divmod(a, b)
        assert a == q * b + r and (r == 0 or (r < 0) == (b < 0)) and abs(r) < abs(b), (a, b, q, r)
        mix(a // b, a % b, q, r)
        assert a // b == q and a % b == r
        try: mix(a / b)
        except OverflowError as e: mix(len(str(e)))
    s = random.randrange(0, 300)
    mix(a << s, a >> s, b >> s, b << s)
    e = random.randrange(0, 12)
    mix(a ** e)
    if abs(b) > 1: mix(pow(a, abs(number()), b))
    if i % 50 == 0:
        m = random.getrandbits(700) | 1
        mix(pow(a, random.getrandbits(400), m), pow(a, 3, m))
    if i % 50 == 0:
        print(a, b, a * b if abs(a * b) < 10**4000 else 'big', check)
        print(f"{a:x} {b:,} {a:_d} {a:o} %d %x" % (a, b))
    mix(str(a)); assert int(str(a)) == a; mix(int(Sub(b)) + 0, repr(b))
    if i % 20 == 0: mix(math.gcd(a, b), math.isqrt(abs(a)), a.to_bytes(2000, 'little', signed=True), int.from_bytes(b.to_bytes(2000, 'big', signed=True), 'big', signed=True), float(a) if abs(a) < 10**300 else 0)
    a += b; a -= 3; a *= b; a >>= 5; a <<= 2; a |= b; a &= ~b; a ^= 5
    mix(a)
print(check, isinstance(check, int))
for f in ("2**100 // 0", "2**100 % 0", "divmod(2**70, 0)", "2**70 << -1", "2**70 >> -1", "1 << 2**70", "0 << 2**70", "2**100 >> 2**80", "-2**100 >> 2**80", "2**70 ** 0.5", "2**70 + 'a'", "'a' * 2**70", "(2**70) ** -1", "(2**64) ** -2", "pow(2**70, -1, 7**30)", "pow(2**70, -1, 6)", "pow(2, 10, 0)", "pow(5, 2**70, -2**65)", "1 ** 2**70", "(-1) ** (2**70+1)", "(-1) ** 2**70", "0 ** 2**70", "2**70 == 2.0**70", "2**70 < 2.5", "2**70 and 1", "10**5000", "str(10**5000)", "-(-2**63)", "abs(-2**63)", "-2**63 // -1", "divmod(-2**63, -1)", "-2**63 % -1", "~2**63", "2**63 - 1 + 1", "2**63 - 2**63", "True + 2**64", "2**64 - True", "True << 64", "5 + True", "True * True", "True | 2", "True & True", "[1] * 2**64", "range(2**70)[2**69]", "hash(2**61-1)", "hash(-2**61+1)", "hash(2**122)", "(1).__add__(2**70)", "(2**70).__add__('a')", "(2**70).__lt__(1.5)", "2**70 @ 3"):
    try:
        r = eval(f); print(f, type(r).__name__, r if len(repr(r)) < 500 else 'long')
    except Exception as e: print(f, type(e).__name__, e)
