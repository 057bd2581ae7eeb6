class Slotted:
    __slots__ = ("x",)


thing = Slotted()
thing.x = 1
thing.y = 2
