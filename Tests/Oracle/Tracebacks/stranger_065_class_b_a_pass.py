class A:
    def __init_subclass__(cls, tag): cls.tag = tag
class B(A): pass
