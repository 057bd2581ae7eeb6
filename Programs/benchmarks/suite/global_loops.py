"""Loops at module level, where every name is a global."""

total = 0
i = 0
while i < 2000000:
    total += i % 7
    i += 1
count = 0
for n in range(2000000):
    if n & 1:
        count += n
print(total, count)
