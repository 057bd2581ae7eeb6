"""ExceptionGroup: split, subgroup, derive, nesting."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [TypeError(2), ValueError(3)]), KeyError(4)])
show(lambda: g.split(ValueError), lambda: g.subgroup(ValueError), lambda: g.subgroup(OSError), lambda: g.split((TypeError, KeyError)), lambda: g.split(lambda e: isinstance(e, ExceptionGroup)), lambda: g.subgroup(lambda e: "3" in str(e)), lambda: g.derive([OSError(1)]), lambda: g.exceptions, lambda: g.message, lambda: str(g), lambda: g.split(5), lambda: isinstance(g, Exception), lambda: BaseExceptionGroup("b", [KeyboardInterrupt()]), lambda: isinstance(BaseExceptionGroup("b", [KeyboardInterrupt()]), Exception))


class Mine(ExceptionGroup):
    def derive(self, errors):
        return Mine("derived", errors)


m = Mine("mine", [ValueError(1), TypeError(2)])
match, rest = m.split(ValueError)
print(repr(match), repr(rest), type(match).__name__)
try:
    raise m
except* ValueError as part:
    print(repr(part))
except* TypeError as part:
    print(repr(part))
try:
    try:
        raise g
    except* KeyError as keys:
        keys.add_note("noted")
        print(keys.__notes__)
        raise
except ExceptionGroup as left:
    print(repr(left), repr(left.__cause__), left.__notes__ if hasattr(left, "__notes__") else None)
