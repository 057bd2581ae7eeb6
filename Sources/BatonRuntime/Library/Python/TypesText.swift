// The text of module types.

enum TypesText {
  static let source = #"""
    import sys

    __all__ = [
        'FunctionType', 'LambdaType', 'CodeType', 'MappingProxyType', 'SimpleNamespace',
        'CellType', 'GeneratorType', 'CoroutineType', 'AsyncGeneratorType', 'MethodType',
        'BuiltinFunctionType', 'BuiltinMethodType', 'WrapperDescriptorType',
        'MethodWrapperType', 'MethodDescriptorType', 'ClassMethodDescriptorType', 'ModuleType',
        'TracebackType', 'FrameType', 'GetSetDescriptorType', 'MemberDescriptorType',
        'new_class', 'resolve_bases', 'prepare_class', 'get_original_bases',
        'DynamicClassAttribute', 'coroutine', 'GenericAlias', 'UnionType', 'EllipsisType',
        'NoneType', 'NotImplementedType']


    def _function():
        cell = None

        def inner():
            return cell
        yield inner


    async def _coroutine():
        pass


    async def _async_generator():
        yield

    # Each type is that of something that is at hand.
    _generator, _coroutine = _function(), _coroutine()
    FunctionType = LambdaType = type(_function)
    CodeType = type(_function.__code__)
    GetSetDescriptorType, MemberDescriptorType = map(
        type, (FunctionType.__code__, FunctionType.__globals__))
    GeneratorType, CoroutineType, AsyncGeneratorType = map(
        type, (_generator, _coroutine, _async_generator()))
    CellType = type(next(_generator).__closure__[0])
    _coroutine.close()
    MethodType = type((lambda self: 0).__get__(1))
    BuiltinFunctionType = BuiltinMethodType = type(len)
    MethodWrapperType, WrapperDescriptorType = type(''.__str__), type(object.__init__)
    ClassMethodDescriptorType, MethodDescriptorType = (
        type(vars(dict)['fromkeys']), type(str.join))
    ModuleType, SimpleNamespace = type(sys), type(sys.implementation)
    MappingProxyType = type(vars(type))
    GenericAlias, UnionType = type(list[int]), type(int | str)
    EllipsisType, NoneType, NotImplementedType = map(type, (..., None, NotImplemented))
    try:
        1 // 0
    except ZeroDivisionError as _error:
        _trace = _error.__traceback__
        TracebackType, FrameType = type(_trace), type(_trace.tb_frame)
        del _trace
    del _function, _coroutine, _async_generator, _generator


    def new_class(name, bases=(), kwds=None, exec_body=None):
        resolved = resolve_bases(bases)
        meta, namespace, kwds = prepare_class(name, resolved, kwds)
        if exec_body is not None:
            exec_body(namespace)
        if resolved is not bases:
            namespace['__orig_bases__'] = bases
        return meta(name, resolved, namespace, **kwds)


    def resolve_bases(bases):
        result = []
        changed = False
        for base in bases:
            if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
                result.append(base)
                continue
            entries = base.__mro_entries__(bases)
            if not isinstance(entries, tuple):
                raise TypeError('__mro_entries__ must return a tuple')
            changed = True
            result.extend(entries)
        return tuple(result) if changed else bases


    def prepare_class(name, bases=(), kwds=None):
        options = {} if kwds is None else {**kwds}
        meta = options.pop('metaclass', type(*bases[:1]) if bases else type)
        meta = _most_derived(meta, bases) if isinstance(meta, type) else meta
        prepare = getattr(meta, '__prepare__', None)
        namespace = {} if prepare is None else prepare(name, bases, **options)
        return meta, namespace, options


    def _most_derived(meta, bases):
        for base in bases:
            other = type(base)
            if issubclass(meta, other):
                continue
            if not issubclass(other, meta):
                raise TypeError(
                    'metaclass conflict: the metaclass of a derived class must be a (non-strict) '
                    'subclass of the metaclasses of all its bases')
            meta = other
        return meta


    def get_original_bases(cls, /):
        try:
            return cls.__dict__.get('__orig_bases__', cls.__bases__)
        except AttributeError:
            raise TypeError(
                f'Expected an instance of type, not {type(cls).__name__!r}') from None


    class DynamicClassAttribute:
        def __init__(self, fget=None, fset=None, fdel=None, doc=None):
            self.fget, self.fset, self.fdel = fget, fset, fdel
            self.overwrite_doc = doc is None
            self.__doc__ = doc or (None if fget is None else fget.__doc__)
            self.__isabstractmethod__ = True if getattr(
                fget, '__isabstractmethod__', False) else False

        def __get__(self, instance, ownerclass=None):
            if instance is None:
                if self.__isabstractmethod__:
                    return self
                raise AttributeError()
            if self.fget is None:
                raise AttributeError('unreadable attribute')
            return self.fget(instance)

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError("can't set attribute")
            self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError("can't delete attribute")
            self.fdel(instance)

        def getter(self, fget):
            doc = fget.__doc__ if self.overwrite_doc else None
            return _changed(self, 0, fget, doc or self.__doc__)

        def setter(self, fset):
            return _changed(self, 1, fset, self.__doc__)

        def deleter(self, fdel):
            return _changed(self, 2, fdel, self.__doc__)


    def _changed(attribute, place, accessor, doc):
        accessors = [attribute.fget, attribute.fset, attribute.fdel]
        accessors[place] = accessor
        made = type(attribute)(*accessors, doc)
        made.overwrite_doc = attribute.overwrite_doc
        return made


    class _GeneratorWrapper:
        def __init__(self, generator):
            self.__wrapped = generator
            self.__is_generator = generator.__class__ is GeneratorType
            self.__name__ = getattr(generator, '__name__', None)
            self.__qualname__ = getattr(generator, '__qualname__', None)

        def send(self, value):
            return self.__wrapped.send(value)

        def throw(self, *details):
            return self.__wrapped.throw(*details)

        def close(self):
            return self.__wrapped.close()

        @property
        def gi_code(self):
            return self.__wrapped.gi_code

        @property
        def gi_frame(self):
            return self.__wrapped.gi_frame

        @property
        def gi_running(self):
            return self.__wrapped.gi_running

        @property
        def gi_yieldfrom(self):
            return self.__wrapped.gi_yieldfrom

        cr_await, cr_code, cr_frame, cr_running = gi_yieldfrom, gi_code, gi_frame, gi_running

        def __next__(self):
            return next(self.__wrapped)

        def __iter__(self):
            return self.__wrapped if self.__is_generator else self

        __await__ = __iter__


    def coroutine(func):
        if not callable(func):
            raise TypeError('types.coroutine() expects a callable')
        code = getattr(func, '__code__', None)
        if func.__class__ is FunctionType and code.__class__ is CodeType and code.co_flags & 0x1A0:
            if not code.co_flags & 0x180:
                from _functools import _mark_coroutine
                _mark_coroutine(func)
            return func
        from collections.abc import Coroutine, Generator
        from functools import wraps

        @wraps(func)
        def wrapped(*args, **kwargs):
            result = func(*args, **kwargs)
            if result.__class__ is CoroutineType or (
                    result.__class__ is GeneratorType and result.gi_code.co_flags & 0x100):
                return result
            if isinstance(result, Generator) and not isinstance(result, Coroutine):
                return _GeneratorWrapper(result)
            return result
        return wrapped
    """#
}
