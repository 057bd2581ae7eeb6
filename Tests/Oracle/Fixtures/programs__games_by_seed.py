"""Text games and simulations driven by a seed and by stdin-like scripts: bank, tic-tac-toe, blackjack, adventure, elevator, parking lot, vending machine, inventory, traffic light, snake, hangman, mastermind, 2048, minesweeper, robot, conway in unicode."""
from __future__ import annotations
import random, enum, dataclasses, itertools, collections, functools, textwrap, string, math, sys, typing, abc, contextlib, operator, copy, io
from dataclasses import dataclass, field
random.seed(2024)

class Suit(enum.Enum):
    CLUBS, DIAMONDS, HEARTS, SPADES = '♣♦♥♠'

    def __lt__(self, o):
        return list(Suit).index(self) < list(Suit).index(o)

@functools.total_ordering
@dataclass(frozen=True)
class Card:
    rank: int
    suit: Suit
    NAMES: typing.ClassVar = {11: 'J', 12: 'Q', 13: 'K', 14: 'A'}

    def __str__(self):
        return f'{self.NAMES.get(self.rank, self.rank)}{self.suit.value}'

    def __lt__(self, o):
        return (self.rank, self.suit) < (o.rank, o.suit)
deck = [Card(r, s) for s in Suit for r in range(2, 15)]
random.shuffle(deck)

def rank_hand(h):
    rs = sorted((c.rank for c in h), reverse=True)
    groups = sorted(((n, r) for r, n in collections.Counter(rs).items()), reverse=True)
    flush = len({c.suit for c in h}) == 1
    straight = rs == list(range(rs[0], rs[0] - 5, -1)) or rs == [14, 5, 4, 3, 2]
    match ([n for n, _ in groups], flush, straight):
        case [_, True, True]:
            name = 'straight flush'
        case [[4, 1], _, _]:
            name = 'four'
        case [[3, 2], _, _]:
            name = 'full house'
        case [_, True, _]:
            name = 'flush'
        case [_, _, True]:
            name = 'straight'
        case [[3, *_], _, _]:
            name = 'three'
        case [[2, 2, 1], _, _]:
            name = 'two pair'
        case [[2, *_], _, _]:
            name = 'pair'
        case _:
            name = 'high'
    return (name, [r for _, r in groups])
hands = [sorted(deck[i * 5:i * 5 + 5]) for i in range(6)]
for h in hands:
    print(' '.join(map(str, h)), *rank_hand(h))
print(collections.Counter((rank_hand(random.sample(deck, 5))[0] for _ in range(400))).most_common())

class Board:
    WINS = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]

    def __init__(self, cells=' ' * 9):
        self.cells = cells

    def __str__(self):
        return '\n-+-+-\n'.join(('|'.join(self.cells[i:i + 3]) for i in (0, 3, 6)))

    def moves(self):
        return [i for i, c in enumerate(self.cells) if c == ' ']

    def play(self, i, p):
        return Board(self.cells[:i] + p + self.cells[i + 1:])

    @property
    def winner(self):
        return next((self.cells[a] for a, b, c in self.WINS if self.cells[a] == self.cells[b] == self.cells[c] != ' '), None)

@functools.cache
def best(cells, p):
    b = Board(cells)
    if b.winner:
        return (1 if b.winner == p else -1, None)
    if not b.moves():
        return (0, None)
    return max(((-best(b.play(i, p).cells, 'XO'[p == 'X'])[0], -i) for i in b.moves()))
b, p = (Board(), 'X')
while b.moves() and (not b.winner):
    b = b.play(-best(b.cells, p)[1], p)
    p = 'XO'[p == 'X']
print(b, b.winner, best.cache_info().currsize)

class State(enum.Enum):
    IDLE = enum.auto()
    HAS_COIN = enum.auto()
    SOLD = enum.auto()

class Vending:
    prices = {'cola': 150, 'chips': 100}

    def __init__(self):
        self.state, self.credit, self.stock, self.log = (State.IDLE, 0, collections.Counter(cola=1, chips=2), [])

    def handle(self, ev):
        match (self.state, ev.split()):
            case [State.IDLE | State.HAS_COIN, ['coin', v]]:
                self.credit += int(v)
                self.state = State.HAS_COIN
            case [State.HAS_COIN, ['select', item]] if item not in self.prices:
                return f'no such item {item!r}'
            case [State.HAS_COIN, ['select', item]] if self.credit < self.prices[item]:
                return f'need {self.prices[item] - self.credit} more'
            case [State.HAS_COIN, ['select', item]] if not self.stock[item]:
                return 'sold out'
            case [State.HAS_COIN, ['select', item]]:
                self.stock[item] -= 1
                self.credit -= self.prices[item]
                self.state = State.SOLD
                return f'dispense {item}'
            case [State.SOLD, ['take']]:
                change, self.credit = (self.credit, 0)
                self.state = State.IDLE
                return f'change {change}' if change else 'thanks'
            case [State.IDLE, _]:
                return 'insert coin'
            case [s, [cmd, *_]]:
                return f'{cmd} not possible in {s.name}'
            case _:
                return '?'
        return f'credit {self.credit}'
v = Vending()
for ev in 'select cola|coin 100|select cola|select beer|coin 100|select cola|coin 5|take|coin 150|select cola|select chips|take|'.split('|'):
    print(f'{ev:<14}{v.state.name:<9}{v.handle(ev)}')

def mines(w, h, n, clicks):
    bombs = set(random.sample([(x, y) for x in range(w) for y in range(h)], n))
    near = lambda x, y: [(x + i, y + j) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i or j) and 0 <= x + i < w and (0 <= y + j < h)]
    seen = {}
    for c in clicks:
        stack = [c]
        while stack:
            q = stack.pop()
            if q in seen:
                continue
            seen[q] = '*' if q in bombs else sum((b in bombs for b in near(*q)))
            if seen[q] == 0:
                stack += near(*q)
    return '\n'.join((''.join((str(seen.get((x, y), '·')).replace('0', ' ') for x in range(w))) for y in range(h)))
print(mines(16, 8, 15, [(0, 0), (15, 7), (8, 4)]))

def g2048(row):
    out = []
    it = iter([x for x in row if x])
    for x in it:
        nx = next(it, None)
        while nx is not None and nx != x:
            out.append(x)
            x, nx = (nx, next(it, None))
        out.append(x + nx if nx else x)
    return out + [0] * (len(row) - len(out))
grid = [[0] * 4 for _ in range(4)]
for step in range(12):
    free = [(y, x) for y in range(4) for x in range(4) if not grid[y][x]]
    y, x = random.choice(free)
    grid[y][x] = random.choice([2, 2, 4])
    d = step % 4
    rot = lambda g: [list(r) for r in zip(*g[::-1])]
    for _ in range(d):
        grid = rot(grid)
    grid = [g2048(r) for r in grid]
    for _ in range(-d % 4):
        grid = rot(grid)
print('\n'.join((' '.join((f'{c or '.':>4}' for c in r)) for r in grid)))

def mastermind(secret, guess):
    black = sum(map(operator.eq, secret, guess))
    return (black, sum((collections.Counter(secret) & collections.Counter(guess)).values()) - black)
codes = [''.join(c) for c in itertools.product('ABCDEF', repeat=3)]
secret = random.choice(codes)
pool = codes[:]
tries = 0
while True:
    g = random.choice(pool)
    tries += 1
    r = mastermind(secret, g)
    print(g, r, len(pool), end='; ')
    if r[0] == 3:
        break
    pool = [c for c in pool if mastermind(c, g) == r]
print('solved', tries)
word = 'programming'
shown = ['_'] * len(word)
lives = 5
guesses = iter('eaironxzgmpq')
while '_' in shown and lives and (g := next(guesses, None)):
    hits = [i for i, c in enumerate(word) if c == g]
    for i in hits:
        shown[i] = g
    lives -= not hits
    print(f'{g}: {' '.join(shown)} {'♥' * lives}')

@dataclass(order=True)
class Event:
    time: float
    seq: int = field(default_factory=itertools.count().__next__)
    what: typing.Callable = field(compare=False, default=None)

class Sim:

    def __init__(self):
        self.q, self.now, self.stats = ([], 0.0, collections.defaultdict(list))

    def at(self, dt, f, *a):
        import heapq
        heapq.heappush(self.q, Event(self.now + dt, what=functools.partial(f, *a)))

    def run(self, until):
        import heapq
        while self.q and self.q[0].time <= until:
            e = heapq.heappop(self.q)
            self.now = e.time
            e.what()
sim = Sim()
queue = collections.deque()
busy = False

def arrive(n):
    queue.append((n, sim.now))
    serve()
    if n < 30:
        sim.at(random.expovariate(1), arrive, n + 1)

def serve():
    global busy
    if busy or not queue:
        return
    busy = True
    n, t0 = queue.popleft()
    sim.stats['wait'].append(sim.now - t0)
    sim.at(random.uniform(0.5, 1.2), done)

def done():
    global busy
    busy = False
    serve()
sim.at(0, arrive, 1)
sim.run(100)
w = sim.stats['wait']
print(len(w), f'{sum(w) / len(w):.6f} {max(w):.6f} {sim.now:.6f}')
rows = [''.join((' ▁▂▃▄▅▆▇█'[min(8, int(x * 4))] for x in w))]
print(rows[0])
life = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for gen in range(3):
    print('\n'.join((''.join(('█' if (x, y) in life else '·' for x in range(6))) for y in range(5))))
    print('\n')
    cnt = collections.Counter(((x + i, y + j) for x, y in life for i, j in itertools.product((-1, 0, 1), repeat=2) if (i, j) != (0, 0)))
    life = {q for q, n in cnt.items() if n == 3 or (n == 2 and q in life)}

class Robot:
    DIRS = dict(zip('NESW', [(0, 1), (1, 0), (0, -1), (-1, 0)]))

    def __init__(self, x=0, y=0, f='N'):
        self.x, self.y, self.f = (x, y, f)

    def L(self):
        self.f = 'NESW'['NESW'.index(self.f) - 1]

    def R(self):
        self.f = 'NESW'[('NESW'.index(self.f) + 1) % 4]

    def A(self, n=1):
        dx, dy = self.DIRS[self.f]
        self.x += dx * n
        self.y += dy * n

    def __call__(self, prog):
        for cmd in prog:
            getattr(self, cmd)()
        return self

    def __repr__(self):
        return '{0.__class__.__name__}({0.x}, {0.y}, {0.f!r})'.format(self)
print(Robot()('RAALALAARA'), Robot(3, 3, 'W')('LLAAR'))
try:
    Robot()('RAX')
except AttributeError as e:
    print(e, '|', e.name, type(e.obj).__name__)
print(textwrap.indent(textwrap.fill('You are in a maze of twisty little passages, all alike. ' * 3, 50), '> '))
