"""Number literals: bases, underscores, floats, big."""

print("ints")
print(0, 7, 1_000_000, 0x1F, 0XfF, 0b1011, 0B0, 0o17, 0O7, 0xdead_beef, 0b1_0, 00, 0_0)
print(123456789012345678901234567890, -5, +5, ~5, - -5)
print("floats")
print(1.0, .5, 5., 1e3, 1E-3, 1.5e+10, 1_0.0_1, 0e0, 1e400, 00.5, 5e-324, 1e22, 1e16, 123456789.123)
print("attributes of literals")
print(1 .real, 1.0.real, 0xF.bit_length(), (5).bit_length(), (1_0).__class__.__name__)
print(1if 1else 2, [0x1for x in (1,)])
