"""Dicts whose keys are strs and things that call themselves equal to strs."""


class Folded(str):
    """A text that is equal to what differs in case alone."""

    def __eq__(self, other):
        return isinstance(other, str) and self.lower() == other.lower()

    def __hash__(self):
        return hash(self.lower())


class Tagged:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name == getattr(other, "name", other)

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f"<{self.name}>"


class Stranger(str):
    """A text that is equal to nothing."""

    def __eq__(self, other):
        return False

    __hash__ = str.__hash__


def show(table):
    for key in ("hello", "Hello", Folded("HELLO"), Tagged("hello"), "b"):
        print(key in table, table.get(key), end=" ")
        try:
            print(table[key], end="; ")
        except KeyError as error:
            print(repr(error), end="; ")
    print(table)


show({Folded("Hello"): 1})
show({Tagged("hello"): 2, "b": 3})
show({1: 1, "hello": 2, "b": 3})
show({i: i for i in range(20)} | {"hello": 4, Folded("B"): 5})

table = {Folded("Hello"): 1}
table["hello"] = 2
table.setdefault("hello", 3)
table |= {"hello": 4}
table.update(hello=5)
print(table, table.pop("hello"), table, {Folded("A"): 1} == {"a": 1}, {"a", Folded("A")})
print({Stranger("a"): 1, "b": 2}.get("a"), "a" in {Stranger("a")}, Stranger("b") in {"b": 2})

mixed = {None: 0}
for i in range(1000):
    mixed[f"key {i}"] = i
print(sum(mixed[f"key {i}"] for i in range(1000)), "key 1000" in mixed, mixed.pop("key 7"), len(mixed))
