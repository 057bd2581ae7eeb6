"""Calls whose frames need defaults or cells, through names, methods in variables and classes."""


def show(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, type(error).__name__, error)


def plain(a, b=2, c=3):
    return a, b, c


def captured(a, b=5):
    def inner():
        return a, b, later
    later = b * 2
    return inner()


class Point:
    def __init__(self, x, y=0, *, label=None):
        self.x, self.y, self.label = x, y, label

    def moved(self, dx=1, dy=1):
        return self.x + dx, self.y + dy

    def each(self, count=2):
        for index in range(count):
            yield self.x + index

    @staticmethod
    def made(a, b=7):
        return a, b

    @classmethod
    def named(cls, name="nobody"):
        return cls.__name__, name


class Short:
    def __init__(self, first, second=2, third=3):
        self.all = [first, second, third]


p = Point(1)
moved, each = p.moved, p.each
show("plain", lambda: (plain(1), plain(1, 5), plain(1, 5, 6)))
show("plain none", lambda: plain())
show("plain many", lambda: plain(1, 2, 3, 4))
show("captured", lambda: (captured(1), captured(1, 2)))
show("method", lambda: (moved(), moved(2), moved(2, 3), list(each()), list(each(3))))
show("method many", lambda: moved(1, 2, 3))
show("direct", lambda: (p.moved(), p.moved(4), p.made(1), p.named(), Point.named("x")))
show("class", lambda: (vars(Point(3)), vars(Point(3, 4)), Short(1).all, Short(1, 9).all))
show("class none", lambda: Short())
show("class many", lambda: Short(1, 2, 3, 4))
show("keyword", lambda: (plain(1, c=9), moved(dy=9), Short(1, third=8).all))


def lose():
    plain.__defaults__ = (20,)
    return 1


show("defaults change", lambda: plain(lose(), 2))
show("defaults gone", lambda: plain(lose()))
plain.__defaults__ = None
show("no defaults", lambda: plain(1, 2))


def replace():
    global swapped
    swapped = lambda *args: ("new", args)
    return 1


swapped = lambda a, b=2: ("old", a, b)
show("replaced", lambda: (swapped(replace()), swapped(1)))


def failing(a, b=1):
    return a / b


try:
    failing(1, 0)
except ZeroDivisionError as error:
    print(error.__traceback__.tb_next.tb_frame.f_locals)


def deep(n, step=1):
    return 0 if n <= 0 else 1 + deep(n - step)


def exact(n):
    return 0 if n <= 0 else 1 + exact(n - 1)


# Where defaults fill a frame the recursion limit is not asked for.
print(deep(500), deep(3000), exact(500))
try:
    exact(3000)
except RecursionError as error:
    print(error)


class Loud:
    def __init__(self, name, quiet=False):
        self.name = name

    def __del__(self):
        print("gone", self.name)

    def say(self, word="hello"):
        return self.name + " " + word


say = Loud("temporary").say
print(say())
del say
print(Loud("argument").say("bye"))
print(min(3, 1, 2), max(1.5, 2), max("a", "b"), min([1], [0]), min(2.0, 2), max(float("nan"), 1))
show("min of unlike", lambda: min(1, "a"))
show("max none", lambda: max())
print([type(x).__name__ for x in map(type, (1, "a"))], list(map(int, ["1", " 22\n", "-3"])))
print(list(map(list, ["ab", (1, 2)])), list(map(str, [1, None])), list(filter(bool, [0, 1, ""])))
