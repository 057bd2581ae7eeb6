"""for over everything iterable, with targets, break, continue, else."""

for thing in ([1, 2], (3,), "ab", {"k": 1}, {5}, range(2), b"AB", enumerate("x"), zip([1], [2]), map(str, [7]),
              iter([8]), reversed([9, 10]), (n for n in [11]), {"v": 1}.values(), {"i": 1}.items(), filter(None, [0, 1])):
    for item in thing:
        print(item, end=" ")
print()
for x in []:
    print("never")
else:
    print("empty else")
for x in range(3):
    if x == 1:
        break
else:
    print("never")
print("left at", x)
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for i, *rest in [[1, 2, 3], "ab"]:
    print(i, rest)
for x in 1, 2, *[3, 4]:
    print(x, end=" ")
print()
numbers = [1, 2, 3]
for n in numbers:
    if n < 3:
        numbers.append(n * 10)
    print(n, end=" ")
print(numbers)
for x in range(10):
    for y in range(10):
        if y == 2:
            break
        if x == 1:
            continue
        print((x, y), end=" ")
    else:
        print("never")
    if x == 2:
        break
print()


class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 0:
            raise StopIteration
        self.start -= 1
        return self.start


class Old:
    def __getitem__(self, index):
        if index > 2:
            raise IndexError
        return index * index


print(list(Countdown(3)), list(Old()), 4 in Old(), [*Countdown(2)], sum(Old()))
for x in range(3): x = "changed"; print(x, end=" ")
print()
