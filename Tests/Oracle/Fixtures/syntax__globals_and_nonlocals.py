"""global, nonlocal, shadowing, and the errors they give."""

x = "module"


def read():
    return x


def shadow():
    x = "local"
    return x


def change():
    global x, made
    x = "changed"
    made = "made"


def outer():
    x = "outer"

    def inner():
        nonlocal x
        x += "+inner"

        def innermost():
            nonlocal x
            x += "+innermost"
            global made
            made += "!"

        innermost()
        return x

    return inner(), x


print(read(), shadow())
change()
print(read(), made, outer(), x, made)


def early():
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    x = 1
    del x
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)


early()


def free():
    def get():
        return later
    try:
        get()
    except NameError as error:
        print(type(error).__name__, error)
    later = 5
    return get()


print(free())
try:
    print(never_defined)
except NameError as error:
    print(error)
try:
    del never_defined
except NameError as error:
    print(error)
len = lambda thing: "shadowed"
print(len([1]))
del len
print(len([1]))
print([x for x in range(3)], x)
print(sorted(name for name in globals() if name in ("x", "made", "read")), "x" in dir())


def local_names():
    a, b = 1, 2
    return sorted(locals().items())


print(local_names())
