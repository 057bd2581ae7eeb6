"""Parameters of every kind, and how calls fill them."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


def plain(a, b): return a, b
def defaults(a, b=2, c=3): return a, b, c
def star(a, *args, b=0, **kwargs): return a, args, b, kwargs
def only(*, a, b=1): return a, b
def positional(a, b=5, /, c=6): return a, b, c
def everything(a, /, b, *args, c, d=4, **kwargs): return a, b, args, c, d, kwargs


print("filling")
show(lambda: plain(1, 2), lambda: plain(b=1, a=2), lambda: plain(*[1, 2]), lambda: plain(**{"a": 1, "b": 2}),
     lambda: plain(1, *[2]), lambda: plain(1, **{"b": 2}), lambda: defaults(1), lambda: defaults(1, c=5),
     lambda: defaults(*(1, 2, 3)), lambda: star(1), lambda: star(1, 2, 3, b=4, c=5), lambda: star(*"abc", **{"x y": 1}),
     lambda: only(a=1), lambda: only(b=2, a=1), lambda: positional(1), lambda: positional(1, 2, c=3),
     lambda: everything(1, 2, 3, 4, c=5, e=6), lambda: everything(1, b=2, c=3, a=9), lambda: star(1, *[2], 3, *[4], b=5))
print("errors")
show(lambda: plain(), lambda: plain(1), lambda: plain(1, 2, 3), lambda: plain(1, a=2), lambda: plain(1, c=2),
     lambda: defaults(), lambda: defaults(1, 2, 3, 4), lambda: only(1), lambda: only(), lambda: only(c=1),
     lambda: positional(a=1), lambda: positional(1, b=2), lambda: everything(1, 2), lambda: everything(c=1),
     lambda: plain(*5), lambda: plain(**5), lambda: plain(**{1: 2}), lambda: star(1, **{"b": 1}, b=2),
     lambda: star(a=1, **{"a": 1}), lambda: plain(*None), lambda: (lambda: 0)(1), lambda: (lambda x: 0)())
print("defaults are made once")


def keep(item, items=[]):
    items.append(item)
    return items


print(keep(1), keep(2), keep(3, []), keep(4))
print(plain.__name__, plain.__defaults__, defaults.__defaults__, only.__kwdefaults__, everything.__qualname__)
print("returns")
def nothing(): pass
def bare(): return
def many(): return 1, 2, *[3]
print(nothing(), bare(), many())
