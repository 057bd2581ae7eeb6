import random
from random import Random

# Every function, from many seeds, against the numbers of CPython.
def digest(values):
    total = 0
    for value in values:
        for character in repr(value):
            total = (total * 1000003 + ord(character)) % (2 ** 61 - 1)
    return total

SEEDS = [0, 1, 42, -7, 2 ** 40, 2 ** 100 + 3, 1.5, -0.0, float('inf'), 'text', '', 'çé漢', b'bytes',
         b'', bytearray(b'abc'), True]
for seed in SEEDS:
    r = Random(seed)
    print(repr(seed), r.random(), r.getrandbits(70), r.randrange(10 ** 20))
for seed in SEEDS[:-2]:
    r = Random()
    r.seed(seed, version=1)
    print(repr(seed), r.random())

CALLS = [
    ('random', ()), ('uniform', (1, 10)), ('uniform', (-2.5, 2)), ('triangular', ()),
    ('triangular', (0, 10)), ('triangular', (0, 10, 3)), ('triangular', (5, 5)),
    ('triangular', (5, 5, 5)), ('randint', (1, 6)),
    ('randint', (-10 ** 30, 10 ** 30)), ('randrange', (10,)), ('randrange', (5, 50)),
    ('randrange', (5, 50, 7)), ('randrange', (50, 5, -7)), ('randrange', (0, 10 ** 25, 3)),
    ('getrandbits', (0,)), ('getrandbits', (1,)), ('getrandbits', (32,)), ('getrandbits', (33,)),
    ('getrandbits', (64,)), ('getrandbits', (200,)), ('randbytes', (0,)), ('randbytes', (5,)),
    ('randbytes', (16,)), ('choice', ('abcdefg',)), ('choice', (range(1000),)),
    ('choices', ([1, 2, 3],)), ('gauss', ()), ('gauss', (10, 3)), ('normalvariate', ()),
    ('normalvariate', (5, 2)), ('lognormvariate', (0, 1)), ('expovariate', ()),
    ('expovariate', (3,)), ('vonmisesvariate', (1, 4)), ('vonmisesvariate', (0, 0)),
    ('gammavariate', (0.5, 2)), ('gammavariate', (1, 2)), ('gammavariate', (9, 0.5)),
    ('betavariate', (1, 3)), ('betavariate', (0.5, 0.5)), ('paretovariate', (3,)),
    ('weibullvariate', (1, 1.5)), ('binomialvariate', ()), ('binomialvariate', (10, 0.3)),
    ('binomialvariate', (100, 0.5)), ('binomialvariate', (1000, 0.9)), ('binomialvariate', (5, 0)),
    ('binomialvariate', (5, 1.0)), ('sample', (range(100), 7)), ('sample', ('abc', 3)),
    ('sample', (range(100000), 30)), ('sample', ([1, 2, 3, 4, 5, 6], 6)),
]
for seed in (3, 'seed', 99):
    for name, args in CALLS:
        r = Random(seed)
        values = [getattr(r, name)(*args) for _ in range(60)]
        print(name, args if len(repr(args)) < 60 else '', values[0], values[-1], digest(values), r.random())

random.seed(7)
print(random.choices('abc', [1, 2, 3], k=8), random.choices('abc', cum_weights=[1, 3, 9], k=8))
print(random.choices([], k=0), random.choices(range(5), k=3), random.choices('ab', weights=(0.5, 0.25), k=5))
for n in (0, 1, 2, 10, 1000):
    data = list(range(n))
    random.shuffle(data)
    print(digest(data), data[:12])
print(random.sample(['a', 'b', 'c'], 4, counts=[3, 0, 5]), random.sample([], 0), random.sample('xy', k=2, counts=(10, 10)))
state = random.getstate()
a = [random.random() for _ in range(700)], random.gauss()
random.setstate(state)
assert a == ([random.random() for _ in range(700)], random.gauss())
print(state[0], len(state[1]), state[1][:5], state[1][-1], state[2])
random.gauss()
print(random.getstate()[2])

def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)

attempt(random.choice, [])
attempt(random.choice, {})
attempt(random.choice, 5)
attempt(random.choice, {1: 2})
attempt(random.sample, {1, 2}, 1)
attempt(random.sample, [1, 2], 3)
attempt(random.sample, [1, 2], -1)
attempt(random.sample, [1, 2], 1, counts=[1])
attempt(random.sample, [1, 2], 1, counts=[1, -5])
attempt(random.sample, [1, 2], 1, counts=[1.5, 2])
attempt(random.sample, [1, 2], 1.0)
attempt(random.randrange, 0)
attempt(random.randrange, 5, 5)
attempt(random.randrange, 5, 10, 0)
attempt(random.randrange, 10, 5, 2)
attempt(random.randrange, 1.0)
attempt(random.randrange, 1, 2.5)
attempt(random.randrange, 10, step=2)
attempt(random.randint, 5, 1)
attempt(random.randint, 1.5, 3)
attempt(random.getrandbits, -1)
attempt(random.getrandbits, 'x')
attempt(random.randbytes, -1)
attempt(random.choices, [1, 2], [1])
attempt(random.choices, [1, 2], [0, 0])
attempt(random.choices, [1, 2], [1, float('inf')])
attempt(random.choices, [1, 2], 3)
attempt(random.choices, [1, 2], [1, 1], cum_weights=[1, 2])
attempt(random.choices, [], k=1)
attempt(random.seed, [1])
attempt(random.seed, (1, 2))
attempt(random.seed, 1 + 2j)
attempt(random.gammavariate, 0, 1)
attempt(random.binomialvariate, -1)
attempt(random.binomialvariate, 5, 1.5)
attempt(random.expovariate, 0)
attempt(random.setstate, (1, 2, 3))
attempt(random.setstate, (3, (1, 2), None))
attempt(random.setstate, (3, [1, 2], None))
attempt(random.uniform, 1)
attempt(random.uniform, 'a', 'b')
attempt(random.shuffle, (1, 2))
attempt(random.shuffle, 'abc')
attempt(random.random, 1)
attempt(random.vonmisesvariate, 1)


class Half(Random):
    def random(self):
        return 0.5


h = Half()
print(h.random(), h.randrange(100), h.choice('abc'), h.sample(range(10), 3), h.uniform(0, 10))


class Bits(Random):
    def getrandbits(self, k):
        return 1


b = Bits(3)
print(b.randrange(100), b.choice('abcd'), b.random())


class Named(Random):
    def __init__(self, name, x=None):
        self.name = name
        super().__init__(x)


n = Named('n', 4)
print(n.name, n.random() == Random(4).random())
print(sorted(random.__all__))
print(isinstance(random.SystemRandom().random(), float), 0 <= random.SystemRandom().randrange(10) < 10)
attempt(random.SystemRandom().getstate)
attempt(random.SystemRandom().setstate, 1)
print(len(random.SystemRandom().randbytes(9)), random.SystemRandom().getrandbits(10) < 1024)
r = Random(5)
r.attribute = 3
print(r.attribute, r.gauss_next, Random.VERSION)
print(type(r).__name__, type(r).__module__, random.Random is Random)
for i in range(3):
    print(Random(i).choice([1, 2, 3]), end=' ')
print()
