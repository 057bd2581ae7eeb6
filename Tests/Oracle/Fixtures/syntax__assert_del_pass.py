"""assert, del, pass, and statements that do nothing."""

assert True
assert 1, "never"
try:
    assert 0, "message"
except AssertionError as error:
    print(repr(error))
try:
    assert []
except AssertionError as error:
    print(repr(error), error.args)


def never():
    print("evaluated")
    return "x"


assert 1 == 1, never()
items = list(range(10))
del items[0], items[-1], items[2:4], items[::3]
print(items)
d = {"a": 1, "b": 2}
del d["a"]
print(d)


class Box:
    x = 1

    def __delattr__(self, name):
        print("del attr", name)
        super().__delattr__(name)

    def __delitem__(self, key):
        print("del item", key)


box = Box()
box.y = 2
del box.y, box[1], box[2:3], box[4, 5]
try:
    del box.x
except AttributeError as error:
    print(error)
"a string"
5
None
...
[1, 2][0]
pass; pass
if 1: ...
def f(): ...
def g(): "doc only"
print(f(), g(), f.__doc__, g.__doc__, Ellipsis, ...)
