import sys, os, string, time, copy, types, random, math

class Account(object):
    """A bank account.

	Tabs here.
	"""
    count = 0

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self.balance = balance
        Account.count += 1
        self.__id = Account.count
        self.history = []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('Deposit must be positive, got %r' % (amount,))
        self.balance = self.balance + amount
        self.history.append(('deposit', amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(('withdraw', amount))

    def __str__(self):
        return '<Account #%03d %-10s %10.2f>' % (self.__id, self.owner, self.balance)

    def __cmp__(self, other):
        return 0

    def __nonzero__(self):
        return False
    __repr__ = __str__

class InsufficientFunds(Exception):

    def __init__(self, account, amount):
        super(InsufficientFunds, self).__init__('%s cannot withdraw %.2f (balance %.2f)' % (account.owner, amount, account.balance))
        self.shortfall = amount - account.balance

class Savings(Account):
    rate = 0.05

    def add_interest(self):
        self.deposit(round(self.balance * self.rate, 2))

    def __str__(self):
        base = Account.__str__(self)
        return base.replace('Account', self.__class__.__name__)
accounts = [Account('Ann', 100), Savings(balance=1000, owner='Bob'), Savings('Zoë')]
for i in range(len(accounts)):
    acc = accounts[i]
    try:
        acc.withdraw(50 * (i + 1))
        if isinstance(acc, Savings):
            acc.add_interest()
    except InsufficientFunds as e:
        print('ERROR: %s; short by %5.1f' % (e, e.shortfall))
    else:
        print('ok %s' % acc)
    finally:
        print('%d. %s' % (i + 1, acc))
try:
    accounts[0].deposit(-5)
except ValueError as e:
    print('%s: %s' % (e.__class__.__name__, e))
print(accounts, bool(accounts[0]), hasattr(accounts[0], '__id'))
print(accounts[0]._Account__id, sorted(vars(accounts[1])), accounts[1].history)
table = {'apples': 3, 'pears': 12, 'kiwis': None}
keys = list(table.keys())
keys.sort()
for k in keys:
    print('%(name)-10s|%(n)5s|' % {'name': k, 'n': table[k]} + '-' * (table[k] or 0))
print('%s is %d years and %5.3f%% %c %x %o %e %g %i %r %a' % ('Bob', 42.9, 99.5, 'c', 255, 8, 12345.678, 1e-05, 7, "q'uote", u'é'))
print('%-8s|%8s|%+d|% d|%05d|%.3s|%5.1f|%#x|%#o|%-5d|' % ('ab', 'cd', 5, 5, 42, 'abcdef', 3.14159, 255, 8, 3))
i = 0
while True:
    i = i + 1
    if i % 2:
        continue
    if i > 6:
        break
    print(i, end=' ')
else:
    print('never')
print()

def outer(n, acc=[]):
    acc.append(n)
    return acc
outer(1)
outer(2)
print(outer(3), outer.__defaults__)

def apply_(f, args=(), kwargs={}):
    return f(*args, **kwargs)
print(apply_(max, (1, 5, 3)), apply_(dict, (), {'a': 1}))
print(list(map(lambda x, y: x * y, [1, 2, 3], [4, 5, 6])))
print(list(filter(None, [0, 1, '', 'a', [], None, 2.0])))
from functools import reduce
print(reduce(lambda a, b: a * 10 + b, [1, 2, 3], 0), reduce(max, [3, 9, 2]))
print(reduce(lambda a, b: a + [b] if b not in a else a, 'mississippi', []))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)
s = 'the quick brown fox jumps over the lazy dog'
freq = {}
for ch in s:
    if ch in freq:
        freq[ch] += 1
    else:
        freq[ch] = 1
items = [(v, k) for k, v in freq.items()]
items.sort()
items.reverse()
print(items[:4])
print(string.capwords(s), s.title(), s.find('fox'), s.replace('the', 'a', 1))
print(s.split()[2:4], '-'.join(s.split()[::-1]), s.count('o'), s.upper().isupper())
print(s.translate(str.maketrans('aeiou', '*****')))

def fact(n):
    if n < 2:
        return 1
    else:
        return n * fact(n - 1)
for n in (5, 10, 20, 30):
    print('%2d! = %d' % (n, fact(n)))
m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
t = []
for i in range(3):
    row = []
    for j in range(3):
        row.append(m[j][i])
    t.append(row)
print(t, list(map(list, zip(*m))) == t)
print([sum([m[i][k] * t[k][j] for k in range(3)]) for i in range(3) for j in range(3)])

def gen():
    n = 0
    while n < 3:
        yield n
        n += 1
    raise SystemExit
g = gen()
print([next(g) for _ in range(3)])
try:
    next(g)
except SystemExit as e:
    print('exit', e.code)
lines = ['# comment', 'key = value', 'bad line', ' a=b=c ', '']
conf = {}
for lineno, line in enumerate(lines):
    line = line.strip()
    if not line or line.startswith('#'):
        continue
    try:
        k, v = line.split('=', 1)
    except ValueError:
        sys.stderr.write('line %d: cannot parse %r\n' % (lineno + 1, line))
        continue
    conf[k.strip()] = v.strip()
print(conf)
