"""int: operators, big values, errors."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
big = 2**100

print("small and large")
show(lambda: 2**63 - 1 + 1, lambda: -2**63 - 1, lambda: (2**63 - 1) * 2, lambda: 2**62 * 2, lambda: -2**63 * -1,
     lambda: abs(-2**63), lambda: -(-2**63), lambda: (-2**63) // -1, lambda: 9223372036854775807 + 1, lambda: 3**200)
print("big")
show(lambda: big + 1, lambda: big - big, lambda: big * big, lambda: big // 3, lambda: big % 97, lambda: -big // 7,
     lambda: -big % 7, lambda: big // -7, lambda: divmod(big, 10**20), lambda: divmod(-big, 10**10), lambda: big >> 90,
     lambda: big << 3, lambda: big & 0xFF, lambda: big | 1, lambda: big ^ big, lambda: ~big, lambda: -big & 0xFFFF,
     lambda: -big | 5, lambda: -big ^ 3, lambda: -big >> 70, lambda: big == 2.0**100, lambda: big < 1e30,
     lambda: big > 1e31, lambda: big == big + 0, lambda: hash(big) == hash(2**100), lambda: (big + 1) - big, lambda: bool(big))
print("division")
show(lambda: 7 / 2, lambda: 6 / 3, lambda: 2**80 / 2**79, lambda: -7 // 2, lambda: 7 // -2, lambda: -7 % 3, lambda: 7 % -3,
     lambda: 0 // 5, lambda: 1 / 3, lambda: 10**30 / 7, lambda: 10**400 / 10**399, lambda: 10**400 / 3, lambda: 1 / 10**400)
print("powers")
show(lambda: 2**0, lambda: 0**0, lambda: (-2)**3, lambda: 2**-2, lambda: pow(2, 10), lambda: pow(2, 10, 1000),
     lambda: pow(3, -1, 7), lambda: pow(-3, 5, 7), lambda: pow(2, 3, -5), lambda: pow(10**30, 3, 10**9 + 7), lambda: 7**77)
print("shifts and bits")
show(lambda: 1 << 64, lambda: -1 >> 100, lambda: 5 >> 1, lambda: -5 >> 1, lambda: 0 << 100, lambda: (10).bit_length(),
     lambda: (-256).bit_length(), lambda: big.bit_length(), lambda: (255).bit_count(), lambda: True + True, lambda: True << 3,
     lambda: True & False, lambda: True | 2, lambda: ~True, lambda: -True, lambda: True * 3.0)
print("conversions")
show(lambda: int("42"), lambda: int(" -7 "), lambda: int("1_000"), lambda: int("ff", 16), lambda: int("0xff", 16), lambda: int("0b11", 0),
     lambda: int("z", 36), lambda: int(3.9), lambda: int(-3.9), lambda: int(1e20), lambda: int(True), lambda: int(), lambda: int("9" * 30),
     lambda: int(b"12"), lambda: int("٣"), lambda: float(2**53 + 1), lambda: float(10**25), lambda: str(-big), lambda: hex(-255), lambda: oct(8),
     lambda: bin(-5), lambda: hex(big), lambda: bin(2**70), lambda: int("-0b1", 2), lambda: round(12345, -2), lambda: round(15, -1), lambda: round(25, -1))
print("errors")
show(lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 0**-1, lambda: 1 << -1, lambda: 1 >> -1, lambda: int("x"),
     lambda: int(""), lambda: int("1__0"), lambda: int("12", 1), lambda: int("8", 8), lambda: int(None), lambda: int([1]), lambda: int("1.5"),
     lambda: int(float("nan")), lambda: int(float("inf")), lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: 1 + "a", lambda: "a" + 1, lambda: 1 - None,
     lambda: 1 & 1.0, lambda: 2 << 1.0, lambda: -"a", lambda: ~1.5, lambda: 10**400 * 1.0, lambda: float(10**400), lambda: int("1" * 5000), lambda: pow("a", 2))
