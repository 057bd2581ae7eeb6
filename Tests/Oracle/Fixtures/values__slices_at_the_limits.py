"""Slices, deletions and assignments with bounds and steps at the limits of a machine word."""
import sys

M = sys.maxsize
VALUES = (None, 0, 1, -1, 2, M, -M, -M - 1, M - 1, 2 ** 70, -2 ** 70)
KINDS = (lambda: list(range(5)), lambda: tuple(range(5)), lambda: "abcde", lambda: b"abcde", lambda: bytearray(b"abcde"), lambda: range(5), lambda: memoryview(b"abcde"), lambda: memoryview(bytearray(40)).cast("q"), lambda: range(0, 50, 10), lambda: range(-M, M, M // 2), lambda: "a😀bcd", lambda: range(10 ** 20, 10 ** 20 + 5))
for make in KINDS:
    found = []
    for a in VALUES:
        for b in VALUES:
            for c in VALUES:
                s = make()
                try:
                    part = s[a:b:c]
                    found.append(part if type(part) is range else len(part))
                except (ValueError, OverflowError) as e:
                    found.append(str(e))
                if isinstance(s, (list, bytearray)):
                    for change in ("del s[a:b:c]", "s[a:b:c] = s[a:b:c]", "s[a:b:c] = b'xy'"):
                        s = make()
                        try:
                            exec(change)
                            found.append(bytes(s))
                        except ValueError as e:
                            found.append(str(e))
    print(type(make()).__name__, len(found), sum(i * sum(map(ord, str(v))) for i, v in enumerate(found)) % 1000003)
import itertools
for r in (M, M - 1, 2 ** 62):
    for call in (lambda: itertools.combinations_with_replacement([1], r), lambda: itertools.permutations([1], r), lambda: itertools.product([1], repeat=r), lambda: itertools.tee([], r), lambda: next(itertools.islice([1, 2], r)), lambda: "a" * r * 2, lambda: [0] * r, lambda: "a".center(r), lambda: len(range(-r, r)), lambda: [1].pop(r)):
        try:
            print(call())
        except (MemoryError, OverflowError, IndexError) as e:
            print(type(e).__name__, e)
