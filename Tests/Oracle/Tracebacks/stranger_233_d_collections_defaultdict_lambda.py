import collections
d = collections.defaultdict(lambda: 1 / 0); d["a"]
