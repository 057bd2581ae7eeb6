"""Building lists and reading, writing and slicing them."""


def run(size, rounds):
    total = 0
    for _ in range(rounds):
        numbers = []
        for i in range(size):
            numbers.append(i * i % 1000)
        for i in range(1, size):
            numbers[i] = numbers[i] + numbers[i - 1]
        for i in range(0, size, 100):
            total += sum(numbers[i:i + 50])
        numbers.reverse()
        while len(numbers) > size // 2:
            numbers.pop()
        numbers.extend([1, 2, 3] * 10)
        numbers.insert(0, total)
        total += len(numbers) + numbers[-1] + numbers.index(3)
    return total


print(run(20000, 100))
