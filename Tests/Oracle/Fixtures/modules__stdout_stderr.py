"""Output in both streams, partial lines, write's result, print to a file object."""

import sys


class Writer:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
    def flush(self): self.parts.append("flush")


w = Writer()
print(1, "a", sep="-", end="!", file=w, flush=True)
print(file=w)
print(w.parts)
sys.stdout.write("no newline")
print()
print(sys.stdout.write("four\n"))
print("to stderr", file=sys.stderr)
saved, sys.stdout = sys.stdout, w
print("captured")
sys.stdout = saved
print(w.parts[-2:])
try:
    print("x", file=5)
except AttributeError as error:
    print(error)
print("last without newline", end="")
