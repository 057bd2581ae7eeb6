"""A random number generator of our own: one seed gives the same programs on every version of Python."""


class Dice:
    """Draws by xorshift64*; every draw of the generators comes from here."""

    def __init__(self, seed: int):
        self.state = (seed * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019) & 0xFFFFFFFFFFFFFFFF or 1
        for _ in range(4):
            self.below(2)

    def below(self, limit: int) -> int:
        """An int from 0 to limit - 1."""
        x = self.state
        x ^= x >> 12
        x = (x ^ (x << 25)) & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 27
        self.state = x
        return ((x * 0x2545F4914F6CDD1D & 0xFFFFFFFFFFFFFFFF) >> 32) * limit >> 32

    def between(self, low: int, high: int) -> int:
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        return self.below(100) < percent

    def pick(self, choices):
        return choices[self.below(len(choices))]

    def weighted(self, choices: dict):
        """A key of {key: weight}."""
        at = self.below(sum(choices.values()))
        for choice, weight in choices.items():
            at -= weight
            if at < 0:
                return choice
        raise AssertionError("unreachable")

    def shuffled(self, items) -> list:
        rest = list(items)
        return [rest.pop(self.below(len(rest))) for _ in range(len(rest))]
