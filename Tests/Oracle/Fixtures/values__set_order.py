"""Sets of small ints iterate in the order of CPython's table."""

print({3, 1, 2}, {10, 9, 8}, {1, 17, 33}, {8, 0, 16}, {-1, 5, -2}, {100, 200, 300, 5})
print(list({n * 7 % 31 for n in range(20)}), set(range(20, 0, -3)))
s = set()
for n in (5, 64, 3, 128, 1, 96, 0, 32):
    s.add(n)
    print(list(s))
s.discard(64)
s.add(7)
print(s, s | {200, 9}, s & {0, 1, 32, 5}, s - {5}, s ^ {5, 6}, frozenset([9, 1, 8]))
print({True, 2, 0}, {1.0, 2.5 - 0.5, 3}, {(): 1}.keys(), s.pop(), s.pop(), s)
print([x for x in {12, 4, 20, 28, 36, 44}], set([1] * 5 + [9]), {2**61 - 1, 1}, {2**70, 5})
