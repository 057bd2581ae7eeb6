"""Classes that generated programs of several kinds begin with."""

ENUMS = '''class Color(enum.Enum):
    RED = 1
    GREEN = 2
    BLUE = 3


class Perm(enum.Flag):
    R = 4
    W = 2
    X = 1
'''

DATACLASSES = '''@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: int = 0


@dataclasses.dataclass(frozen=True)
class Frozen:
    a: int
    b: str = "b"
'''
