import itertools, functools
from abc import ABC, abstractmethod
from collections import defaultdict
from contextlib import contextmanager
class InsufficientFunds(Exception):
    def __init__(self, need, have): super().__init__(f"need {need:,.2f}, have {have:,.2f}"); self.need, self.have = need, have
class Account(ABC):
    _ids = itertools.count(1000)
    def __init__(self, owner, balance=0): self.id = next(self._ids); self.owner = owner; self._balance = balance; self.log = []
    @property
    def balance(self): return round(self._balance, 2)
    @balance.setter
    def balance(self, v):
        if v < 0: raise InsufficientFunds(-v, self._balance)
        self._balance = v
    @abstractmethod
    def interest(self): ...
    def __repr__(self): return f"<{type(self).__name__} #{self.id} {self.owner!r} {self.balance:.2f}>"
    def __iadd__(self, n): self.balance += n; self.log.append(("+", n)); return self
    def __isub__(self, n): self.balance -= n; self.log.append(("-", n)); return self
    def __format__(self, spec): return f"{self.owner}:{self.balance:{spec or '.1f'}}"
    def __eq__(self, o): return isinstance(o, Account) and self.id == o.id
    def __hash__(self): return hash(self.id)
    def __lt__(self, o): return self.balance < o.balance
class Savings(Account):
    rate = 0.05
    def interest(self): return self.balance * self.rate
class Checking(Account):
    def __init__(self, *a, overdraft=100, **k): super().__init__(*a, **k); self.overdraft = overdraft
    @Account.balance.setter
    def balance(self, v):
        if v < -self.overdraft: raise InsufficientFunds(-v, self._balance)
        self._balance = v
    def interest(self): return 0
class Bank:
    def __init__(self): self.accounts = {}; self.hooks = defaultdict(list)
    def on(self, event): return lambda f: self.hooks[event].append(f) or f
    def emit(self, event, *a): return [f(*a) for f in self.hooks[event]]
    def open(self, kind, *a, **k): acc = kind(*a, **k); self.accounts[acc.id] = acc; self.emit("open", acc); return acc
    @contextmanager
    def transaction(self, *accs):
        saved = [(a, a._balance, a.log[:]) for a in accs]
        try: yield self
        except InsufficientFunds as e:
            for a, b, l in saved: a._balance, a.log = b, l
            self.emit("rollback", e); raise
        else: self.emit("commit", *accs)
    def transfer(self, a, b, n):
        with self.transaction(a, b):
            a -= n; b += n
    def __getitem__(self, i): return self.accounts[i]
    def __iter__(self): return iter(self.accounts.values())
    def __len__(self): return len(self.accounts)
    def __contains__(self, a): return a in self.accounts.values()
bank = Bank()
@bank.on("open")
@bank.on("audit")
def opened(acc): print("opened", acc)
bank.on("rollback")(lambda e: print("rolled back:", e, e.need, e.have))
bank.on("commit")(functools.partial(print, "commit", sep=" | "))
a = bank.open(Savings, "Ann", 100); b = bank.open(Checking, "Bob", 50, overdraft=20)
bank.transfer(a, b, 30)
for amt in (100, 95):
    try: bank.transfer(b, a, amt)
    except InsufficientFunds as e: print("failed", e)
print(sorted(bank), max(bank), f"{a} {b:>8.2f}", a.log, b.log, len(bank), a in bank, {a: 1}[bank[1000]])
a += 5.555; print(a.balance, a.interest(), sum(x.interest() for x in bank))
try: Account("x")
except TypeError as e: print(e)
try: bank[5]
except KeyError as e: print("no account", e)
