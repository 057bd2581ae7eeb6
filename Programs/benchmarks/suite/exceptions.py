"""Raising, catching, finally, and exceptions of one's own."""


class Shortage(Exception):
    def __init__(self, missing):
        super().__init__(f"{missing} missing")
        self.missing = missing


def take(stock, amount):
    if amount > stock:
        raise Shortage(amount - stock)
    return stock - amount


def run(times):
    total = 0
    cleaned = 0
    table = {1: "one"}
    for i in range(times):
        try:
            total += take(5, i % 10)
        except Shortage as error:
            total += error.missing
        finally:
            cleaned += 1
        try:
            table[i % 3]
        except KeyError:
            total += 1
        else:
            total += 2
        try:
            try:
                int("x" if i % 4 == 0 else "7")
            except ValueError as error:
                raise RuntimeError("bad number") from error
        except RuntimeError:
            total += 3
    return total, cleaned


print(run(400000))
