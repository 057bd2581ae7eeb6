x = {"a": {"b": None}}
y = (x
     ["a"]
     ["b"]
     ["c"])
