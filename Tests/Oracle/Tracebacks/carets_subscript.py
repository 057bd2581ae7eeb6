table = {"a": {"b": [1, 2, 3]}}


def look(key):
    return table["a"][key][5] + 1


try:
    look("b")
except IndexError:
    look("c")
