"""The pieces into which traceback divides what it says about errors of several lines."""
import traceback


class Hiding(Exception):
    @property
    def __notes__(self):
        raise ValueError("no notes here")


for error in (
    ExceptionGroup("A\n1", [ValueError("B\n2")]),
    ExceptionGroup("A\n\n1\n", [ValueError("B\n\n2\n"), IndexError("D")]),
    SyntaxError("several\nlines", ("f", 1, 2, "x y\n", 1, 3)),
    SyntaxError("x\ny"),
    Hiding("h"),
):
    print(list(traceback.TracebackException.from_exception(error).format_exception_only(show_group=True)))
    print("".join(traceback.format_exception(error)), end="")
