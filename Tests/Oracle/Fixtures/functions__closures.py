"""Closures: cells shared, rebinding, loops, late binding, in classes and comprehensions."""


def counter():
    count = 0

    def up(by=1):
        nonlocal count
        count += by
        return count

    def get():
        return count

    return up, get


up, get = counter()
up2, get2 = counter()
up(); up(5); up2()
print(get(), get2())
late = []
for n in range(3):
    late.append(lambda: n)
print([f() for f in late], [f() for f in [lambda n=n: n for n in range(3)]], [f() for f in [lambda: n for n in range(3)]])


def outer(x):
    def middle(y):
        def inner(z):
            return x + y + z
        return inner
    return middle


print(outer(1)(2)(3))


def rebind():
    x = 1
    def show(): return x
    first = show()
    x = 2
    return first, show()


print(rebind())


def parameters(a, *args, k=1, **kwargs):
    return lambda: (a, args, k, kwargs)


print(parameters(1, 2, k=3, z=4)())


def recursive():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even(10), odd(7)


print(recursive())


def in_class():
    value = 5
    class Holder:
        def get(self): return value
        nested = [value for _ in range(2)]
    value = 6
    return Holder().get(), Holder.nested


print(in_class())


def deleted():
    x = 1
    def get(): return x
    del x
    try:
        get()
    except NameError as error:
        return type(error).__name__, str(error)


print(deleted())


def exception_cell():
    try:
        raise ValueError("v")
    except ValueError as error:
        def get(): return error
        got = repr(get())
    try:
        get()
    except NameError as error2:
        return got, str(error2)


print(exception_cell())
def loop_cells():
    fs = []
    for i in range(3):
        def f(i=i):
            return i * 10
        fs.append(f)
    return [f() for f in fs]
print(loop_cells(), up.__closure__ is not None, up.__code__.co_name if False else "up")
compose = lambda *fs: (lambda x: compose(*fs[1:])(fs[0](x)) if fs else x)
print(compose(lambda x: x + 1, lambda x: x * 2, str)(3))
