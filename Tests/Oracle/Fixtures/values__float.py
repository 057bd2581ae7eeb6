"""float: repr, arithmetic, rounding, special values."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
inf, nan = float("inf"), float("nan")

print("repr")
show(lambda: 0.1, lambda: 0.1 + 0.2, lambda: 1e16, lambda: 1e15, lambda: 123456789012345678.0, lambda: 1e-4, lambda: 1e-5, lambda: 0.00012345,
     lambda: 1e22, lambda: 1.7976931348623157e308, lambda: 5e-324, lambda: 2.2250738585072014e-308, lambda: -0.0, lambda: 100.0, lambda: 1e100,
     lambda: 1/3, lambda: 2/3, lambda: 1e23, lambda: 9007199254740993.0, lambda: 4.35, lambda: 0.1**10, lambda: 123456.7890625, lambda: inf, lambda: -inf, lambda: nan)
print("arithmetic")
show(lambda: 7.5 // 2, lambda: -7.5 // 2, lambda: 7.5 % -2, lambda: -7.5 % 2, lambda: divmod(7.5, -2), lambda: 2.0**0.5, lambda: 2.0**-1, lambda: (-8)**(1/3),
     lambda: 0.0**0, lambda: inf - inf, lambda: inf * 0, lambda: 1e308 * 10, lambda: -1e308 * 10, lambda: 1 % inf, lambda: -1 % inf, lambda: 5 // 0.3,
     lambda: 0.0 == -0.0, lambda: nan == nan, lambda: inf > 10**400, lambda: 1e16 + 1, lambda: 3 * 0.1, lambda: 1.0 // 0.1, lambda: 1.0 % 0.1, lambda: abs(-2.5), lambda: -(-0.0))
print("rounding")
show(lambda: round(2.5), lambda: round(3.5), lambda: round(-2.5), lambda: round(0.5), lambda: round(2.675, 2), lambda: round(1234.567, -2), lambda: round(1.5, 0),
     lambda: round(1e20), lambda: round(0.1 + 0.2, 10), lambda: round(5.5, None), lambda: round(-0.4), lambda: int(2.9), lambda: round(1.25, 1), lambda: round(123.456, 5))
print("methods")
show(lambda: (2.0).is_integer(), lambda: (2.5).is_integer(), lambda: (0.75).as_integer_ratio(), lambda: (1.0).hex(), lambda: float.fromhex("0x1.8p1"),
     lambda: (1.5).real, lambda: (1.5).imag, lambda: (1.5).conjugate(), lambda: inf.is_integer(), lambda: (3.7).__trunc__(), lambda: (3.2).__ceil__(), lambda: (-3.2).__floor__())
print("parsing")
show(lambda: float("1.5"), lambda: float(" -2e3 "), lambda: float("inf"), lambda: float("-Infinity"), lambda: float("NaN"), lambda: float("1_0.5"), lambda: float(".5"),
     lambda: float("5."), lambda: float("1e400"), lambda: float(True), lambda: float(), lambda: float("1e-400"), lambda: float(b"2.5"), lambda: float("0x1"), lambda: float(""), lambda: float("1,5"), lambda: float(None), lambda: float([]))
print("errors")
show(lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0), lambda: 0.0**-1, lambda: 2.0**10000, lambda: 1.5 + "a", lambda: "a" * 1.5,
     lambda: [1] * 1.5, lambda: 1.5 & 1, lambda: round(inf), lambda: round(nan), lambda: int(inf), lambda: inf.as_integer_ratio(), lambda: nan.as_integer_ratio(), lambda: (-1.0)**0.5)
print("equality and hashing")
show(lambda: 1 == 1.0, lambda: hash(1) == hash(1.0), lambda: 0.1 == 1/10, lambda: {1: "a", 1.0: "b", True: "c"}, lambda: 2**53 == float(2**53 + 1), lambda: 2**53 + 1 == float(2**53), lambda: hash(inf), lambda: hash(0.5), lambda: hash(-0.0))
print("sums")
show(lambda: sum([0.1] * 10), lambda: sum([1e100, 1.0, -1e100]), lambda: sum([1, 2.5]), lambda: sum([0.1, 0.2, 0.3]), lambda: max(1, 1.0), lambda: min(0.0, -0.0), lambda: sorted([2.5, -1, inf, 0.0, -inf]))
