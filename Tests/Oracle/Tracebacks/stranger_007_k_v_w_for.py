{k: v / w for k, v, w in [("a", 1, 1), ("b", 2, 0)]}
