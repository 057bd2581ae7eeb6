"""try: which clause runs, and in which order."""


def run(action):
    log = []
    try:
        log.append("try")
        log.append(action())
    except ZeroDivisionError as error:
        log.append(f"zero {error}")
    except (KeyError, IndexError) as error:
        log.append(f"lookup {error!r}")
    except Exception:
        log.append("other")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


print(run(lambda: 5), run(lambda: 1 / 0), run(lambda: {}["k"]), run(lambda: [][0]), run(lambda: int("x")))


def leave(how):
    for n in range(2):
        try:
            if how == "return":
                return "returned"
            if how == "break":
                break
            if how == "continue":
                continue
            if how == "raise":
                raise ValueError(n)
        except ValueError:
            return "handled"
        else:
            print("else", how)
        finally:
            print("finally", how, n)
    return "end"


print([leave(how) for how in ("return", "break", "continue", "raise", "none")])


def overrides():
    for n in range(3):
        try:
            return "try"
        finally:
            if n == 0:
                continue
            if n == 1:
                break
    try:
        1 / 0
    finally:
        return "finally"


print(overrides())


def nested():
    try:
        try:
            raise KeyError("inner")
        finally:
            print("inner finally")
    except KeyError as error:
        try:
            raise ValueError("second") from error
        except ValueError as second:
            print(repr(second.__cause__), repr(second.__context__))
            raise
    finally:
        print("outer finally")


try:
    nested()
except ValueError as error:
    print(repr(error))
try:
    error
except NameError as gone:
    print(gone)
try:
    raise ValueError
except ValueError:
    pass
else:
    print("never")
try: pass
finally: print("bare finally")
