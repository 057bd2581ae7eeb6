"""Builtin functions on ordinary values."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
print("numbers")
show(lambda: abs(-5), lambda: abs(-2.5), lambda: max(1, 3, 2), lambda: max([1, 3]), lambda: max("a", "b"), lambda: max([], default=0), lambda: max([1, -5], key=abs), lambda: min(3, 1), lambda: min([[2], [1, 5]]), lambda: sum([1, 2]), lambda: sum([1], 10), lambda: sum([[1], [2]], []), lambda: sum([]), lambda: sum([0.1] * 3), lambda: divmod(7, 2), lambda: pow(2, 3), lambda: pow(2, 3, 5), lambda: round(2.567, 1), lambda: round(7), lambda: max(), lambda: max(5), lambda: max([]), lambda: max(1, "a"), lambda: sum("ab"), lambda: sum(["a"], ""), lambda: sum(5), lambda: abs("x"), lambda: divmod(1, "a"), lambda: max(1, 2, default=3), lambda: min([1], key=5), lambda: max("abc", key=None))
print("iteration")
show(lambda: list(enumerate("ab")), lambda: list(enumerate("ab", 5)), lambda: list(enumerate("ab", start=-1)), lambda: list(zip([1, 2], "ab")), lambda: list(zip()), lambda: list(zip([1])), lambda: list(zip([1, 2], [3])), lambda: list(zip([1], [2, 3], strict=True)), lambda: list(zip([1, 2], [3], strict=True)), lambda: list(map(str, [1, 2])), lambda: list(map(pow, [2, 3], [3, 2])), lambda: list(map(lambda a, b: a + b, [1, 2], [3])), lambda: list(filter(None, [0, 1, "", "a"])), lambda: list(filter(lambda n: n > 1, [1, 2])), lambda: list(reversed([1, 2])), lambda: list(reversed("ab")), lambda: reversed({1}), lambda: reversed(5), lambda: next(iter([1])), lambda: next(iter([]), "end"), lambda: next(iter([])), lambda: next([1]), lambda: iter(5), lambda: list(iter([3, 2, 0, 1].pop, 0)), lambda: sorted([2, 1], key=None, reverse=1), lambda: all([]), lambda: any([]), lambda: all([1, 0]), lambda: any(n > 1 for n in [1, 2]), lambda: list(map(None, [1])), lambda: list(map(str)), lambda: enumerate(5), lambda: zip(5), lambda: len(zip([1])), lambda: filter(None), lambda: list(map(5, [1])))
print("types")
show(lambda: type(5).__name__, lambda: isinstance(5, int), lambda: isinstance(True, (str, int)), lambda: isinstance(5, int | str), lambda: isinstance("x", (int, (float, str))), lambda: issubclass(bool, int), lambda: isinstance(5, 5), lambda: issubclass(5, int), lambda: callable(len), lambda: callable(5), lambda: hasattr("", "upper"), lambda: hasattr(5, "x"), lambda: getattr("a", "upper")(), lambda: getattr(5, "x", "default"), lambda: getattr(5, "x"), lambda: getattr(5, 5), lambda: id(None) == id(None), lambda: hash(5), lambda: hash([]), lambda: repr("a"), lambda: str(5), lambda: ascii("é"), lambda: bin(5), lambda: oct(8), lambda: hex(255), lambda: chr(97), lambda: ord("a"), lambda: len("abc"), lambda: len(5), lambda: format(5, "03"), lambda: int, lambda: len, lambda: print, lambda: type, lambda: type(None), lambda: type(len), lambda: type(lambda: 0), lambda: hex("a"), lambda: bin(1.5), lambda: isinstance(1), lambda: len(), lambda: len(1, 2), lambda: hash(), lambda: chr(), lambda: ord(5), lambda: bool(1, 2))
print("print")
print(1, "a", None, [1], sep=", ", end="!\n")
print()
print(end="")
print("a", "b", sep="")
print("x", sep=None, end=None)
show(lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, bad=2))
print("flushed", flush=True)
