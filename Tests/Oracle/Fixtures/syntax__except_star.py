"""except*: splitting groups."""


def run(make, *kinds):
    try:
        try:
            raise make()
        except* ValueError as group:
            print("values", repr(group), [repr(e) for e in group.exceptions])
        except* (KeyError, IndexError) as group:
            print("lookups", repr(group))
            raise
        except* OSError:
            print("os")
            raise RuntimeError("new")
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as error:
        print("out:", repr(error))


G = ExceptionGroup
run(lambda: G("g", [ValueError(1), ValueError(2)]))
run(lambda: G("g", [ValueError(1), KeyError(2), TypeError(3)]))
run(lambda: G("g", [OSError(1)]))
run(lambda: G("g", [OSError(1), TypeError(2)]))
run(lambda: G("g", [G("h", [ValueError(1), TypeError(2)]), G("i", [IndexError(3)])]))
run(lambda: ValueError("naked"))
run(lambda: TypeError("naked"))
run(lambda: BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)]))
try:
    pass
except* ValueError:
    print("never")
else:
    print("nothing raised")
for n in range(2):
    try:
        raise G("loop", [ValueError(n)])
    except* ValueError as group:
        print(n, group.exceptions)
