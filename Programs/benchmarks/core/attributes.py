"""Reading and writing attributes and calling methods, in a loop."""


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.changes = 0

    def deposit(self, amount):
        self.balance += amount
        self.changes += 1

    def rest(self, limit):
        return self.balance % limit


def run(times):
    account = Account(10)
    total = 0
    for i in range(times):
        account.deposit(i)
        total += account.rest(97)
        account.balance = account.balance - total % 5
    return account.balance, account.changes, total


print(run(1000000))
