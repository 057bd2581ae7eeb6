"""A dict of a million entries."""

squares = {n: n * n for n in range(1000000)}
print(len(squares), squares[999999])
