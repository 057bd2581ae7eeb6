"""Control flow through exceptions: loops, functions, finally, re-raising, the active exception."""

import sys


def active():
    return repr(sys.exc_info()[1])


print(active())
try:
    raise ValueError("one")
except ValueError:
    print(active())
    try:
        raise KeyError("two")
    except KeyError:
        print(active())
    print(active())
    def nested():
        return active()
    print(nested())
print(active())


def generator():
    try:
        yield active()
        raise TypeError("in generator")
    except TypeError:
        yield active()
    yield active()


try:
    raise ValueError("outer")
except ValueError:
    print(list(generator()))


def retry(times):
    for attempt in range(1, times + 1):
        try:
            if attempt < 3:
                raise OSError(f"attempt {attempt}")
        except OSError as error:
            print(error)
            continue
        else:
            return f"worked at {attempt}"
        finally:
            print("cleaning", attempt)
    return "gave up"


print(retry(5), retry(2))


def reraise():
    try:
        raise ValueError("original")
    except ValueError as error:
        error.args = ("changed",)
        raise


try:
    reraise()
except ValueError as error:
    print(error)
try:
    raise
except RuntimeError as error:
    print(error)


def swap():
    try:
        raise ValueError("a")
    except ValueError as a:
        try:
            raise KeyError("b") from a
        except KeyError as b:
            try:
                raise a from b
            except ValueError as again:
                return again is a, repr(a.__cause__), repr(b.__cause__), repr(a.__context__)


print(swap())
class Cleanup:
    def __enter__(self): return self
    def __exit__(self, kind, error, trace):
        print("exit sees", active(), kind and kind.__name__)
        return kind is KeyError
with Cleanup():
    raise KeyError
with Cleanup():
    pass
for kind in (5, "x", int, None):
    try:
        raise kind
    except TypeError as error:
        print(error)
try:
    raise ValueError("x") from 5
except TypeError as error:
    print(error)
try:
    try:
        raise ValueError
    except (TypeError, 5):
        pass
except TypeError as error:
    print(error)
