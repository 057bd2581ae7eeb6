"""RecursionError can be caught, again and again; deep but legal recursion works."""


def down(n):
    return down(n + 1)


for _ in range(3):
    try:
        down(0)
    except RecursionError as error:
        print(error)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __eq__(self, other):
        return self == other

    def __add__(self, other):
        return self + other

    def __len__(self):
        return len(self)

    def __iter__(self):
        return iter(self)

    def __call__(self):
        return self()

    def __str__(self):
        return str(self)


loop = Loop()
for action in (lambda: loop.a, lambda: loop == 1, lambda: loop + 1, lambda: len(loop), lambda: list(loop), lambda: loop(), lambda: str(loop), lambda: sorted([2, 1], key=lambda n: down(n)), lambda: [down(0) for _ in "a"], lambda: max([1, 2], key=down), lambda: list(map(down, [1]))):
    try:
        action()
    except RecursionError as error:
        print(type(error).__name__)


def in_generator(n):
    yield from in_generator(n + 1)


try:
    next(in_generator(0))
except RecursionError:
    print("generator")


def with_finally(n):
    try:
        with_finally(n + 1)
    finally:
        pass


try:
    with_finally(0)
except RecursionError:
    print("finally")
print(depth(900))
