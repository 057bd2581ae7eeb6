"""Unpacking: on the left, in calls, in displays; every error text."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


def assign(text, value):
    def action():
        names = {}
        if text == "a, b":
            a, b = value
        elif text == "a, *b":
            a, *b = value
            return a, b
        elif text == "a, *b, c":
            a, *b, c = value
            return a, b, c
        elif text == "a, b, c":
            a, b, c = value
        elif text == "[]":
            [] = value
    return action


for value in ([], [1], [1, 2], [1, 2, 3], "ab", {"x": 1, "y": 2}, range(3), (n for n in (1, 2)), 5, None, {1, 2, 3, 4}):
    for text in ("a, b", "a, *b", "a, *b, c", "a, b, c", "[]"):
        print(text, end=" | ")
        show(assign(text, value if not hasattr(value, "send") else iter([1, 2])))
print([*range(3), *"ab"], (*[], 1), {*[1, 1], 2}, {**{"a": 1}, **{"a": 2, "b": 3}}, [*{}, *{"k": 1}])
print(*[1, 2], *"ab", sep="-")
print(max(*[1, 5], *(3,)), dict(**{"a": 1}, b=2), [*map(str, [1])], list((*(n for n in [1, 2]), 3)))
show(lambda: [*5], lambda: {**5}, lambda: {**[1]}, lambda: (*None,), lambda: print(*5), lambda: dict(**5))
