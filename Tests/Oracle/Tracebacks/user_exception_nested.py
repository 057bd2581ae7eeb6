class Outer:
    class Inner(Exception):
        pass


def make():
    class Local(Outer.Inner):
        pass

    return Local


try:
    raise Outer.Inner("qualified")
except Exception:
    raise make()("local")
