"""A million ints, and a million floats, in lists."""

numbers = [n * 1000 for n in range(1000000)]
fractions = [n / 3 for n in range(1000000)]
print(len(numbers), numbers[-1], fractions[3])
