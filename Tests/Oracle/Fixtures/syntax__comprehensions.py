"""Comprehensions: scopes, nesting, conditions, order of evaluation, generators."""


def say(x):
    print("say", x, end="; ")
    return x


print([x * 2 for x in range(4)], [x for x in range(10) if x % 2 if x > 3], {x % 3 for x in range(9)})
print({k: v for k, v in zip("ab", range(2))}, [(x, y) for x in range(3) for y in range(x)], [[y for y in range(x)] for x in range(3)])
print([say(x) for x in (say(1), say(2)) if say(x + 10)])
print({say("k"): say("v") for _ in range(2)})
x = "outer"
print([x for x in range(3)], x, [(lambda: x)() for x in "ab"], [x for y in [1] for x in [y, x] if False or True][:1] if False else "")
print([y := n * 2 for n in range(3)], y, [last for last in range(3)], "last" in globals())
print(sum(n for n in range(5)), list(n for n in "ab"), max((n, -n) for n in range(3)), any(n == 2 for n in range(3)))
squares = (n * n for n in range(3))
print(next(squares), list(squares), list(squares))
limit = 3
lazy = (n for n in range(limit) if n < limit)
limit = 1
print(list(lazy))
print([a + b for a, b in [(1, 2), (3, 4)]], [a for a, *_ in ["xyz", "w"]], [d["k"] for d["k"] in [1, 2]] if (d := {}) is not None else 0)
print([f"{n}" for n in range(2)], [n if n else "zero" for n in range(2)], [not n for n in (0, 1)], [[]for _ in"ab"])
try:
    [1 / n for n in (1, 0)]
except ZeroDivisionError as error:
    print(error)
try:
    {[]: 1 for _ in "a"}
except TypeError as error:
    print(error)


def nested():
    base = 10
    return [[base + a * b for a in range(2)] for b in range(2)], {c: {d for d in c} for c in ("aa", "b")}


print(nested())
