"""Exceptions as objects: args, str, repr, cause, context, notes, traceback, attributes of the builtin ones."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
show(lambda: ValueError(), lambda: ValueError("a"), lambda: ValueError("a", 1), lambda: str(ValueError()), lambda: str(ValueError("a")), lambda: str(ValueError("a", 1)), lambda: str(KeyError("k")), lambda: str(KeyError("k", 1)), lambda: repr(KeyError("k")), lambda: ValueError("a").args, lambda: OSError(2, "gone"), lambda: str(OSError(2, "gone")), lambda: str(OSError(2, "gone", "file")), lambda: OSError(2, "gone").errno, lambda: type(OSError(2, "gone")).__name__, lambda: StopIteration(5).value, lambda: SystemExit(3).code, lambda: SystemExit().code, lambda: ExceptionGroup("g", [ValueError(1)]), lambda: str(ExceptionGroup("g", [ValueError(1), KeyError()])), lambda: ExceptionGroup("g", []), lambda: ExceptionGroup("g", [5]), lambda: ExceptionGroup("g", 5), lambda: ExceptionGroup("g", [KeyboardInterrupt()]), lambda: type(BaseExceptionGroup("g", [ValueError()])).__name__, lambda: ExceptionGroup("g", [ValueError(1)]).message, lambda: ExceptionGroup("g", [ValueError(1)]).exceptions, lambda: ValueError(x=1), lambda: isinstance(KeyError(), LookupError), lambda: UnicodeDecodeError, lambda: issubclass(TimeoutError, OSError), lambda: Exception.__mro__, lambda: ValueError("a") == ValueError("a"), lambda: NameError("n", name="x").name, lambda: AttributeError("a", name="n", obj=5).obj, lambda: ImportError("i", name="m").name)
try:
    try:
        1 / 0
    except ZeroDivisionError as first:
        raise KeyError("second") from first
except KeyError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__, error.__traceback__ is not None)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second")
except KeyError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second") from None
except KeyError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
e = ValueError("noted")
e.add_note("one")
e.add_note("two")
print(e.__notes__, e.__cause__, e.__context__, e.__traceback__)
show(lambda: e.add_note(5), lambda: setattr(e, "__cause__", 5), lambda: setattr(e, "custom", 1), lambda: e.custom, lambda: setattr(e, "args", (1, 2)), lambda: e)


class Custom(Exception):
    def __init__(self, a, b):
        self.a, self.b = a, b


class Described(Exception):
    def __str__(self):
        return "described"


print(repr(Custom(1, 2)), str(Custom(1, 2)), Custom(1, 2).args, repr(Described("x")), str(Described("x")), f"{Described()}")
for kind in (BaseException, Exception, ArithmeticError, LookupError, AssertionError, AttributeError, EOFError, ImportError, ModuleNotFoundError, IndexError, KeyError, MemoryError, NameError, UnboundLocalError, OSError, FileNotFoundError, PermissionError, TimeoutError, ConnectionError, BrokenPipeError, OverflowError, RecursionError, NotImplementedError, RuntimeError, StopIteration, StopAsyncIteration, SyntaxError, IndentationError, SystemError, SystemExit, TypeError, ValueError, UnicodeError, ZeroDivisionError, FloatingPointError, GeneratorExit, KeyboardInterrupt, Warning, UserWarning, DeprecationWarning, RuntimeWarning, BufferError, ReferenceError):
    print(kind.__name__, [base.__name__ for base in kind.__mro__[1:-1]])
