from collections import namedtuple
namedtuple("P", "class def")
