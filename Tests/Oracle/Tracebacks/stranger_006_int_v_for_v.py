[int(v) for v in ["1", "2", "x3"]]
