import random
from collections import Counter, deque
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import product
import heapq
import statistics as st

GLIDER = """
.#.
..#
###
""".strip().split("\n")


def step(cells):
    n = Counter((x + dx, y + dy) for x, y in cells for dx, dy in product((-1, 0, 1), repeat=2) if dx or dy)
    return frozenset(c for c, k in n.items() if k == 3 or k == 2 and c in cells)


cells = frozenset((x, y) for y, row in enumerate(GLIDER) for x, ch in enumerate(row) if ch == "#")
seen = {}
for gen in range(5):
    print(gen, sorted(cells))
    cells = step(cells)
for y in range(6):
    print("".join("█" if (x, y) in cells else "·" for x in range(6)))


class Suit(Enum):
    CLUBS = "♣"
    DIAMONDS = "♦"
    HEARTS = "♥"
    SPADES = "♠"

    @property
    def red(self):
        return self in (Suit.DIAMONDS, Suit.HEARTS)

    @classmethod
    def _missing_(cls, value):
        return next((s for s in cls if s.name.lower().startswith(str(value).lower())), None)


@dataclass(order=True, frozen=True)
class Card:
    rank: int
    suit: Suit = field(compare=False)

    def __str__(self):
        return f"{'  23456789TJQKA'[self.rank]}{self.suit.value}"


rng = random.Random(2024)
deck = [Card(r, s) for s in Suit for r in range(2, 15)]
rng.shuffle(deck)
hand = sorted(deck[:7], reverse=True)
print(*hand, Suit("h"), Suit("spade").red, max(hand), Counter(c.suit.name for c in hand).most_common(1))
try:
    Suit("zzz")
except ValueError as e:
    print(e)
print(rng.sample(range(100), 5), rng.choices("abc", weights=[5, 1, 1], k=8), rng.randint(1, 6), round(rng.gauss(0, 1), 6), rng.uniform(1, 2), rng.randrange(0, 100, 7), rng.choice("xyz"), rng.betavariate(2, 3), rng.getrandbits(20), rng.expovariate(1.5), rng.triangular(0, 10, 3))


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    DONE = auto()


class Machine:
    TABLE = {(State.IDLE, "start"): State.RUNNING, (State.RUNNING, "finish"): State.DONE, (State.RUNNING, "pause"): State.IDLE}

    def __init__(self):
        self.state, self.log = State.IDLE, deque(maxlen=3)

    def fire(self, event):
        try:
            new = self.TABLE[self.state, event]
        except KeyError as k:
            raise RuntimeError(f"cannot {event!r} while {self.state.name}") from k
        self.log.append(f"{self.state.name}->{new.name}")
        self.state = new
        return self


m = Machine()
print(m.fire("start").fire("pause").fire("start").fire("finish").state, m.log)
try:
    m.fire("start")
except RuntimeError as e:
    print(e, repr(e.__cause__))


def queens(n, cols=(), d1=frozenset(), d2=frozenset()):
    r = len(cols)
    if r == n:
        yield cols
        return
    for c in range(n):
        if c not in cols and r + c not in d1 and r - c not in d2:
            yield from queens(n, cols + (c,), d1 | {r + c}, d2 | {r - c})


print(sum(1 for _ in queens(6)), next(queens(8)), [sum(1 for _ in queens(k)) for k in range(1, 7)])
board = next(queens(5))
print("\n".join(" ".join("Q" if c == q else "." for c in range(5)) for q in board))


def knapsack(items, cap):
    best = [0] * (cap + 1)
    for w, v in items:
        for c in range(cap, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[cap]


print(knapsack([(12, 4), (2, 2), (1, 1), (1, 2), (4, 10)], 15))


def huffman(text):
    heap = [(n, i, ch) for i, (ch, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    k = len(heap)
    while len(heap) > 1:
        (n1, _, a), (n2, _, b) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (n1 + n2, k := k + 1, (a, b)))
    codes = {}

    def walk(node, prefix=""):
        if isinstance(node, str):
            codes[node] = prefix or "0"
        else:
            for bit, child in zip("01", node):
                walk(child, prefix + bit)
    walk(heap[0][2])
    return codes


codes = huffman("abracadabra alakazam")
enc = "".join(codes[c] for c in "abracadabra")
print(dict(sorted(codes.items(), key=lambda kv: (len(kv[1]), kv[0]))), len(enc), int(enc, 2), f"{int(enc, 2):#x}")
data = [rng.normalvariate(50, 10) for _ in range(200)]
print(round(st.mean(data), 6), round(st.stdev(data), 6), round(st.median(data), 6), [round(q, 4) for q in st.quantiles(data, n=4)], st.mode([1, 2, 2, 3]), st.multimode("aabbc"), st.pvariance([1, 2, 3, 4]), st.harmonic_mean([40, 60]), st.geometric_mean([1, 10, 100]), st.correlation([1, 2, 3], [2, 4, 7]), st.linear_regression([1, 2, 3], [2, 4, 6]))
