"""OrderedDict: what may be named, what the messages call it, copies."""
import copy
from collections import Counter, OrderedDict, defaultdict, deque

def t(f, *a):
    try:
        print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e)


class Miss(OrderedDict):
    def __missing__(self, key):
        return "missing", key


class Sub(OrderedDict):
    pass


od = OrderedDict(a=1, b=2, c=3)
for call in (
        lambda: od.pop("a", default=5), lambda: od.pop("zz", default=5), lambda: od.pop(key="b"), lambda: od.pop("zz"), lambda: od.pop(), lambda: od.pop(1, 2, 3),
        lambda: Miss().pop("q"), lambda: Miss().pop("q", 3), lambda: Miss()["q"], lambda: Miss().get("q"), lambda: Sub(a=1).pop("q"), lambda: Sub(a=1).pop("a"),
        lambda: od.setdefault("z", default=4), lambda: od.setdefault(key="y"), lambda: od.setdefault(), lambda: od.popitem(last=False), lambda: od.popitem(False), lambda: OrderedDict().popitem(),
        lambda: od.move_to_end("nope"), lambda: od.update(1), lambda: OrderedDict(1), lambda: OrderedDict(1, 2), lambda: OrderedDict.fromkeys("abc", value=7),
        lambda: od | {"q": 1}, lambda: {"q": 1} | od, lambda: od | 5, lambda: 5 | od, lambda: od["nope"], lambda: od.foo, lambda: OrderedDict.foo, lambda: od < od, lambda: od + od, lambda: od(), lambda: hash(od),
        lambda: od.keys(), lambda: od.items(), lambda: od.values(), lambda: "%d" % od, lambda: int(od), lambda: float(od), lambda: [] + od, lambda: "a" + od, lambda: [1][od], lambda: range(od), lambda: sum([od]), lambda: sorted([od, od]), lambda: "".join([od]), lambda: od @ 1, lambda: -od, lambda: "a".encode(od),
        lambda: defaultdict(int) + 1, lambda: defaultdict(int).foo, lambda: defaultdict(int)(), lambda: Counter() < 1, lambda: deque() + 1, lambda: deque().foo, lambda: defaultdict.foo, lambda: (OrderedDict.__name__, OrderedDict.__qualname__, repr(OrderedDict), defaultdict.__name__, repr(defaultdict))):
    t(call)
od.x = 5
t(lambda: (copy.copy(od).x, copy.deepcopy(od).x, hasattr(od.copy(), "x")))
t(lambda: (type(Sub(a=1).copy()).__name__, type(copy.copy(Sub(a=1))).__name__, Miss(a=1).copy()))
