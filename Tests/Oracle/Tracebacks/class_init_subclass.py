class Base:
    def __init_subclass__(cls, *, kind):
        cls.kind = kind


class Child(Base):
    pass
