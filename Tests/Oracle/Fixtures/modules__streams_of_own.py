"""Standard streams that the program replaces, and the bytes below the text."""
import io
import sys

print("text first, bytes before it")
sys.stdout.buffer.write(b"bytes\n")
print("text again")
sys.stdout.flush()
sys.stdout.buffer.write(b"more bytes\n")
sys.stdout.buffer.flush()
sys.stdout.write("written\n")


class Tee:
    def __init__(self, *targets):
        self.targets = targets
        self.pieces = 0

    def write(self, text):
        self.pieces += 1
        for target in self.targets:
            target.write(text)

    def flush(self):
        pass


kept = io.StringIO()
sys.stdout = tee = Tee(sys.__stdout__, kept)
print("a", 1, sep="-")
print()
sys.stdout = sys.__stdout__
print(repr(kept.getvalue()), tee.pieces)


class Prefix:
    def write(self, text):
        sys.__stdout__.write("E:" + text)

    def flush(self):
        sys.__stdout__.write("flushed\n")


sys.stderr = Prefix()


def fail(n):
    return [1][n]


fail(5)
