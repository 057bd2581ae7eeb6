"""while, break, continue, else, nested."""

n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print(n)
else:
    print("never")
while n > 2:
    n -= 1
else:
    print("else", n)
while True:
    while True:
        n += 1
        if n % 3 == 0:
            break
    else:
        print("never")
    if n > 8:
        break
    print("outer", n)
items = [1, 2, 3]
while items:
    print(items.pop(), end=" ")
else:
    print()
while (line := next(iter([]), None)) is not None:
    print("never")


def search(limit):
    while True:
        limit -= 1
        if limit == 3:
            return "found"
        if limit < 0:
            break
    return "not found"


print(search(10), search(2))
