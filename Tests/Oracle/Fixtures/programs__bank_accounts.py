import dataclasses
import enum
import itertools
from dataclasses import dataclass, field, asdict, astuple, replace
from typing import ClassVar, NamedTuple, Optional, Protocol, runtime_checkable


class Kind(enum.StrEnum):
    DEPOSIT = enum.auto()
    WITHDRAW = enum.auto()
    TRANSFER = "xfer"


class Status(enum.IntEnum):
    OK = 0
    FAILED = 1


class Perm(enum.IntFlag):
    READ = enum.auto()
    WRITE = enum.auto()
    ADMIN = READ | WRITE | 8


class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, need, have):
        self.need, self.have = need, have
        super().__init__(f"need {need:.2f}, have {have:.2f}")


@dataclass(order=True, slots=True)
class Account:
    sort_index: tuple = field(init=False, repr=False)
    owner: str
    balance: float = 0.0
    history: list["Tx"] = field(default_factory=list, compare=False, repr=False)
    _ids: ClassVar[itertools.count] = itertools.count(1)
    ident: int = field(default_factory=lambda: next(Account._ids), kw_only=True)

    def __post_init__(self):
        self.sort_index = (-self.balance, self.owner)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"invalid amount: {amount}")
        self.balance += amount
        self.history.append(Tx(Kind.DEPOSIT, amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(amount, self.balance)
        self.balance -= amount
        self.history.append(Tx(Kind.WITHDRAW, amount, note=f"left {self.balance:,.2f}"))


class Tx(NamedTuple):
    kind: Kind
    amount: float
    note: Optional[str] = None

    @property
    def signed(self):
        return self.amount if self.kind is Kind.DEPOSIT else -self.amount


@runtime_checkable
class HasBalance(Protocol):
    balance: float

    def deposit(self, amount): ...


@dataclass(frozen=True)
class Money:
    cents: int
    currency: str = "EUR"

    def __add__(self, o):
        if o.currency != self.currency:
            raise ValueError(f"{self.currency} != {o.currency}")
        return replace(self, cents=self.cents + o.cents)

    def __format__(self, spec):
        return f"{self.cents / 100:{spec or ',.2f'}} {self.currency}"


ann, bob = Account("Ann", 100), Account("Bob", 50.5)
ann.deposit(25)
try:
    bob.withdraw(100)
except BankError as e:
    print(type(e).__mro__, e, e.need, vars(e))
bob.withdraw(.5)
print(ann, bob, ann < bob, sorted([bob, ann]))
print(ann.history, bob.history[0].signed, bob.history[0]._asdict(), Tx._fields, Tx._field_defaults)
print(asdict(ann), astuple(bob))
print(isinstance(ann, HasBalance), isinstance(3, HasBalance))
print(f"{Money(123456)} {Money(5):>10.3f} {Money(1) + Money(2)}", Money(1) == Money(1), hash(Money(1)) == hash(Money(1)))
print(Kind.DEPOSIT, repr(Kind.TRANSFER), Kind("xfer").name, list(Kind), f"{Kind.WITHDRAW:>10}", Kind.DEPOSIT + "!", Status.OK == 0, repr(Status(1)), Status.FAILED + 1)
print(Perm.ADMIN, Perm.READ | Perm.WRITE, Perm(11), ~Perm.READ, Perm.READ in Perm.ADMIN, list(Perm.ADMIN), Perm(16))
for f in (lambda: Kind("nope"), lambda: Status(7), lambda: setattr(Money(1), "cents", 3), lambda: Money(1) + Money(1, "USD"), lambda: ann.deposit(-1), lambda: Account(), lambda: Account("a", 1, [], 5), lambda: Money(1) < Money(2), lambda: setattr(ann, "foo", 1), lambda: Tx(1), lambda: Tx(1, 2, 3, 4), lambda: ann.history[0]._replace(foo=1), lambda: replace(ann, zzz=1), lambda: Kind.FOO, lambda: delattr(Money(1), "cents"), lambda: Status["NOPE"], lambda: setattr(Kind, "DEPOSIT", 1), lambda: Kind(), lambda: Account(owner="x", bal=1), lambda: HasBalance()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, "|", e)
print([(f.name, f.type, f.default if f.default is not dataclasses.MISSING else "-", f.kw_only) for f in dataclasses.fields(Account)])
print(Account.__match_args__, Account.__slots__, Money.__doc__, Account.__doc__, Tx.__doc__)
