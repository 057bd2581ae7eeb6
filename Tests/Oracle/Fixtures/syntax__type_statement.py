"""type aliases, generic functions and classes, annotations: they cost nothing and run."""

type Pair = tuple[int, int]
type Tree[T] = T | list[Tree[T]]


def first[T](items: list[T]) -> T:
    return items[0]


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


def annotated(a: int, b: "str" = "x", *args: float, c: list = (), **kwargs: bool) -> None:
    return a, b, args, c, kwargs


print(annotated(1, "y", 2.0, d=True), annotated.__annotations__["return"])
print(first([1, 2]), Stack().push(5).items, Pair.__name__)
