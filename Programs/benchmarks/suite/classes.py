"""Classes: inheritance, super, properties, class attributes, bound methods."""


class Shape:
    count = 0
    sides = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        return 0

    def describe(self):
        return self.area() * self.sides


class Rectangle(Shape):
    sides = 4

    def __init__(self, width, height):
        super().__init__("rectangle")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    @property
    def perimeter(self):
        return 2 * (self.width + self.height)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)

    @staticmethod
    def corners():
        return 4

    @classmethod
    def unit(cls):
        return cls(1)


def run(times):
    total = 0
    for i in range(times):
        shape = Rectangle(i % 10, 3) if i % 2 else Square(i % 7)
        area = shape.area
        total += shape.describe() + shape.perimeter + area() + Square.corners()
        if i % 10 == 0:
            total += Square.unit().width
        total += isinstance(shape, Square)
    return total, Shape.count


print(run(300000))
