def first(value):
    return second(value, 1)


def second(value, step):
    return third(value - step)


def third(value):
    return 10 / value


print("before")
first(1)
print("never printed")
