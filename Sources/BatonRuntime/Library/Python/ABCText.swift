// The text of module abc.

enum ABCText {
  static let source = #"""
    from _abc import (
        _abc_init, _abc_register, _abc_instancecheck, _abc_subclasscheck, _answers_natively,
        get_cache_token)


    def abstractmethod(funcobj):
        funcobj.__isabstractmethod__ = True
        return funcobj


    class abstractclassmethod(classmethod):
        __isabstractmethod__ = True

        def __init__(self, callable):
            super().__init__(abstractmethod(callable))


    class abstractstaticmethod(staticmethod):
        __isabstractmethod__ = True

        def __init__(self, callable):
            super().__init__(abstractmethod(callable))


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


    _answers_natively(ABCMeta)


    def update_abstractmethods(cls):
        if hasattr(cls, '__abstractmethods__'):
            inherited = {name for base in cls.__bases__
                         for name in getattr(base, '__abstractmethods__', ())}
            cls.__abstractmethods__ = frozenset(
                [name for name in inherited if _is_abstract(getattr(cls, name, None))]
                + [name for name, value in vars(cls).items() if _is_abstract(value)])
        return cls


    def _is_abstract(value):
        return getattr(value, '__isabstractmethod__', False)


    class ABC(metaclass=ABCMeta):
        __slots__ = ()
    """#
}
