class M(type):
    def __call__(cls): raise TypeError("cannot make")
class A(metaclass=M): pass
A()
