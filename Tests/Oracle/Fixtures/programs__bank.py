"""A small program of the teaching kind: accounts, errors, a report."""


class InsufficientFunds(Exception):
    def __init__(self, wanted, available):
        super().__init__(f"wanted {wanted:.2f}, only {available:.2f} available")
        self.missing = wanted - available


class Account:
    opened = 0

    def __init__(self, owner, balance=0.0):
        self.owner, self._balance, self.history = owner, balance, []
        Account.opened += 1

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposits are positive")
        self._balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance:.2f})"


class Savings(Account):
    def __init__(self, owner, balance=0.0, *, rate=0.02):
        super().__init__(owner, balance)
        self.rate = rate

    def year(self):
        self.deposit(self.balance * self.rate)


accounts = [Account("Ann", 100), Savings("Bob", 200, rate=0.05), Account("Cy")]
for account, amount in zip(accounts, (30, 500, 10)):
    try:
        account.withdraw(amount)
    except InsufficientFunds as error:
        print(f"{account.owner}: {error} ({error.missing:.1f} missing)")
    else:
        print(f"{account.owner}: fine")
accounts[1].year()
try:
    accounts[2].deposit(-5)
except ValueError as error:
    print(error)
print(accounts, Account.opened, sum(a.balance for a in accounts))
for account in sorted(accounts, key=lambda a: a.balance, reverse=True):
    print(f"{account.owner:<5}|{account.balance:>10,.2f}|{len(account.history)}")
print({a.owner: dict(a.history) for a in accounts if a.history})
