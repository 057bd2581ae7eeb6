print(sorted([{"a": 1}, {"b": 2}]))
