// The text of module abc.

enum ABCText {
  static let source = #"""
    from _abc import (
        _abc_init, _abc_register, _abc_instancecheck, _abc_subclasscheck, get_cache_token)


    def abstractmethod(funcobj):
        funcobj.__isabstractmethod__ = True
        return funcobj


    class abstractclassmethod(classmethod):
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    class abstractstaticmethod(staticmethod):
        __isabstractmethod__ = True

        def __init__(self, callable):
            callable.__isabstractmethod__ = True
            super().__init__(callable)


    class abstractproperty(property):
        __isabstractmethod__ = True


    class ABCMeta(type):
        def __new__(mcls, name, bases, namespace, /, **kwargs):
            cls = super().__new__(mcls, name, bases, namespace, **kwargs)
            _abc_init(cls, namespace)
            return cls

        def register(cls, subclass):
            return _abc_register(cls, subclass)

        def __instancecheck__(cls, instance):
            return _abc_instancecheck(cls, instance)

        def __subclasscheck__(cls, subclass):
            return _abc_subclasscheck(cls, subclass)


    def update_abstractmethods(cls):
        if not hasattr(cls, '__abstractmethods__'):
            return cls
        found = set()
        for base in cls.__bases__:
            for name in getattr(base, '__abstractmethods__', ()):
                if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                    found.add(name)
        for name, value in cls.__dict__.items():
            if getattr(value, '__isabstractmethod__', False):
                found.add(name)
        cls.__abstractmethods__ = frozenset(found)
        return cls


    class ABC(metaclass=ABCMeta):
        __slots__ = ()
    """#
}
