"""At the end of a program lists and tuples are gone through from their ends, and no weak reference calls."""

import weakref


class O:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


l = [O("l1"), O("l2"), O("l3")]
t = (O("t1"), O("t2"))
d = {"a": O("d1"), "b": O("d2")}
x = O("x"); x.y = O("x.y"); x.z = O("x.z")
s = [[O("n1")], [O("n2")]]
r = weakref.ref(x, lambda gone: print("called", gone))
