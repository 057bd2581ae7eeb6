"""What builtins say of arguments that they do not take."""

import collections
import functools
import itertools
import operator
import time

P = collections.namedtuple("P", "x y")
for call in (
        lambda: max(zz=1), lambda: max([], a=1, b=2, c=3), lambda: min(1, zz=2), lambda: sorted(1, zz=1),
        lambda: sorted([], a=1, b=2, c=3), lambda: enumerate(a=1, b=2, c=3), lambda: int("a", 2, 3, z=1),
        lambda: type([], a=1), lambda: sum(5, "x"), lambda: itertools.product("a", a=1, b=2),
        lambda: itertools.islice(object(), object(), object()), lambda: itertools.zip_longest("a", foo=1),
        lambda: functools.reduce(a=1), lambda: operator.call(), lambda: operator.countOf(object(), 1),
        lambda: time.gmtime(1, 2), lambda: time.strftime(), lambda: (5).__divmod__(), lambda: True.__round__(None),
        lambda: compile(object(), object(), object()), lambda: exec("1", 5, 6), lambda: complex("1_"),
        lambda: bytes.fromhex("0\u0661"), lambda: collections.OrderedDict().pop((1, 2)),
        lambda: collections.OrderedDict().move_to_end(P(1, 2)), lambda: collections.deque([1]).index(1, "a"),
        lambda: time.struct_time((1,) * 9, 5), lambda: time.struct_time((1,) * 9, {"tm_zone": "X"}).tm_zone):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error, error.args == (1, 2))


class Listed:
    def __init__(self, names):
        self.names = names

    def __dir__(self):
        return self.names


print(dir(Listed(b"cab")), dir(Listed([(2,), (1,)])))
