"""Comprehensions of lists, sets and dicts, nested and with conditions."""


def run(rounds):
    total = 0
    for r in range(rounds):
        squares = [n * n for n in range(200)]
        even = [n for n in squares if n % 2 == 0]
        pairs = [(x, y) for x in range(15) for y in range(15) if x != y]
        table = {n: str(n) for n in even}
        digits = {n % 10 for n in squares}
        matrix = [[x * y for x in range(12)] for y in range(12)]
        total += sum(x - y for x, y in pairs) + len(table) + len(digits) + matrix[r % 12][7]
        total += sum(squares) + any(n > 39000 for n in squares) + all(n >= 0 for n in squares)
    return total


print(run(6000))
