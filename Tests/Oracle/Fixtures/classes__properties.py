"""property: getter, setter, deleter, inheritance, errors."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @property
    def radius(self):
        """The radius."""
        return self._radius

    @radius.setter
    def radius(self, value):
        if value < 0:
            raise ValueError("negative radius")
        self._radius = value

    @property
    def area(self):
        return 3 * self.radius ** 2

    diameter = property(lambda self: self.radius * 2, lambda self, value: setattr(self, "radius", value / 2))

    @radius.deleter
    def radius(self):
        self._radius = 0


c = Circle(2)
print(c.radius, c.area, c.diameter, Circle.radius.__doc__)
c.radius = 5
c.diameter = 8
print(c.radius, c.area)
del c.radius
print(c.radius)
def assign(name, value): setattr(c, name, value)
def delete(name): delattr(c, name)
show(lambda: assign("radius", -1), lambda: assign("area", 1), lambda: delete("area"), lambda: delete("diameter"), lambda: Circle(-5), lambda: Circle.area.fget(c), lambda: Circle.area.fset, lambda: type(Circle.area).__name__)


class Square(Circle):
    @property
    def area(self):
        return super().area + 1

    @Circle.radius.getter
    def radius(self):
        return self._radius * 100


s = Square(3)
print(s.area, s.radius)


class Failing:
    @property
    def broken(self):
        return self.nothing

    def __getattr__(self, name):
        return f"fallback {name}"


print(Failing().broken)
