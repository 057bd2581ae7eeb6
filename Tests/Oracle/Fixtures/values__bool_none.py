"""bool, None, Ellipsis, NotImplemented."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
show(lambda: True + 1, lambda: True == 1, lambda: True is True, lambda: isinstance(True, int), lambda: bool.__mro__[1].__name__, lambda: str(True), lambda: int(False), lambda: True & 1,
     lambda: True and 5, lambda: not None, lambda: bool(""), lambda: bool("False"), lambda: bool(), lambda: ["a", "b"][True], lambda: sum([True, True, False]), lambda: None == None,
     lambda: None is None, lambda: str(None), lambda: type(None).__name__, lambda: type(None)(), lambda: None + 1, lambda: None < None, lambda: None.x, lambda: (lambda x: x[0])(None), lambda: (lambda x: x())(None),
     lambda: len(None), lambda: ..., lambda: type(...).__name__, lambda: NotImplemented, lambda: f"{True:d} {True} {True!r:>6} {None!s}", lambda: True ^ True, lambda: True if None else False,
     lambda: {True: "t", False: "f"}[1], lambda: [None] * 2, lambda: bool([[]]), lambda: (None,), lambda: True - False, lambda: True / True, lambda: -True, lambda: abs(False), lambda: True.bit_length())
