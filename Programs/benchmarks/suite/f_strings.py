"""f-strings: names, expressions, numbers with specs, alignment, repr."""


def run(times):
    length = 0
    name = "baton"
    for i in range(times):
        x = i / 7
        length += len(f"{name}: {i}")
        length += len(f"{i:>8} {x:.2f} {name!r:<10}|")
        length += len(f"{i:05d} {i:x} {i * 2 + 1:,}")
    return length


print(run(400000))
