"""Precedence and associativity of every operator."""

print(2 + 3 * 4, (2 + 3) * 4, 2 * 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, 10 - 4 - 3, 100 / 10 / 5)
print(7 // 2 * 2, 7 % 4 % 2, 1 + 2 << 3, 1 << 2 + 1, 6 & 3 | 8, 6 | 3 & 1, 5 ^ 3 & 1, ~1 + 1, -1 ** 2)
print(1 < 2 == True, 1 < 2 < 3, 3 > 2 > 2, 1 == 1 != 2, not 1 == 2, not True or True, not (True or True))
print(1 or 0 and 0, (1 or 0) and 0, 0 or "x", "" or [] or None, 1 and 2 and 3, 1 if 0 else 2 if 0 else 3)
print(1 in [1] == True, (1 in [1]) == True, not 1 in [2], 1 not in [2], not None is None)
print((lambda: 1 if True else 2)(), (lambda x: x or 5)(0), [x if x else -x for x in (0, 1)])
print(-5 // 2, -5 % 2, 5 // -2, 5 % -2, -5.5 // 2, -5.5 % 2, 5 % -3.0, divmod(-7, 3), divmod(7, -3))
a = b = 3
a += b * 2
b **= 2; b //= 2; b <<= 2; b |= 1; b ^= 3; b &= 0xFF; b >>= 1; b %= 7; b -= 1
print(a, b)
m = [1]
m += [2]; m *= 2
print(m, [*m, 3], (*m,), {*m}, {**{"a": 1}, "b": 2})
class M:
    def __matmul__(self, other): return "matmul"
    def __imatmul__(self, other): return "imatmul"
m = M()
print(m @ 1); m @= 2; print(m)
