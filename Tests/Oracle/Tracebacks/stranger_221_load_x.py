def parse(s):
    try: return int(s)
    except ValueError as e: raise TypeError(f"cannot parse {s!r}") from e
def load(items): return [parse(i) for i in items]
load(["1", "x"])
