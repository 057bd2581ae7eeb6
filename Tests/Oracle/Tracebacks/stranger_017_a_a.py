from enum import Enum
class C(Enum):
    A = 1
    A = 2
