// The text of module collections.abc: what it is put together from, and the classes that ask for
// single methods.

enum CollectionsABCText {
  static var source: String { methods + "\n\n" + containers }

  private static let methods = #"""
    from abc import ABCMeta, abstractmethod

    __all__ = [
        'Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable',
        'Iterable', 'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable',
        'Collection', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView', 'KeysView',
        'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence', 'ByteString', 'Buffer']

    GenericAlias = type(list[int])


    def _has_methods(cls, *names):
        for name in names:
            for base in cls.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return NotImplemented
                    break
            else:
                return NotImplemented
        return True


    class Hashable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __hash__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__hash__') if cls is Hashable else NotImplemented


    class Awaitable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __await__(self):
            yield

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__await__') if cls is Awaitable else NotImplemented

        __class_getitem__ = classmethod(GenericAlias)


    class Coroutine(Awaitable):
        __slots__ = ()

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            if val is None:
                if tb is None:
                    raise typ
                val = typ()
            if tb is not None:
                val = val.with_traceback(tb)
            raise val

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError("coroutine ignored GeneratorExit")

        @classmethod
        def __subclasshook__(cls, C):
            if cls is Coroutine:
                return _has_methods(C, '__await__', 'send', 'throw', 'close')
            return NotImplemented


    class AsyncIterable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __aiter__(self):
            return AsyncIterator()

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__aiter__') if cls is AsyncIterable else NotImplemented

        __class_getitem__ = classmethod(GenericAlias)


    class AsyncIterator(AsyncIterable):
        __slots__ = ()

        @abstractmethod
        async def __anext__(self):
            raise StopAsyncIteration

        def __aiter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, C):
            if cls is AsyncIterator:
                return _has_methods(C, '__anext__', '__aiter__')
            return NotImplemented


    class AsyncGenerator(AsyncIterator):
        __slots__ = ()

        async def __anext__(self):
            return await self.asend(None)

        @abstractmethod
        async def asend(self, value):
            raise StopAsyncIteration

        @abstractmethod
        async def athrow(self, typ, val=None, tb=None):
            if val is None:
                if tb is None:
                    raise typ
                val = typ()
            if tb is not None:
                val = val.with_traceback(tb)
            raise val

        async def aclose(self):
            try:
                await self.athrow(GeneratorExit)
            except (GeneratorExit, StopAsyncIteration):
                pass
            else:
                raise RuntimeError("asynchronous generator ignored GeneratorExit")

        @classmethod
        def __subclasshook__(cls, C):
            if cls is AsyncGenerator:
                return _has_methods(
                    C, '__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
            return NotImplemented


    class Iterable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __iter__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__iter__') if cls is Iterable else NotImplemented

        __class_getitem__ = classmethod(GenericAlias)


    class Iterator(Iterable):
        __slots__ = ()

        @abstractmethod
        def __next__(self):
            raise StopIteration

        def __iter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__iter__', '__next__') if cls is Iterator else NotImplemented


    class Reversible(Iterable):
        __slots__ = ()

        @abstractmethod
        def __reversed__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, C):
            if cls is Reversible:
                return _has_methods(C, '__reversed__', '__iter__')
            return NotImplemented


    class Generator(Iterator):
        __slots__ = ()

        def __next__(self):
            return self.send(None)

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            if val is None:
                if tb is None:
                    raise typ
                val = typ()
            if tb is not None:
                val = val.with_traceback(tb)
            raise val

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError("generator ignored GeneratorExit")

        @classmethod
        def __subclasshook__(cls, C):
            if cls is Generator:
                return _has_methods(C, '__iter__', '__next__', 'send', 'throw', 'close')
            return NotImplemented


    class Sized(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __len__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__len__') if cls is Sized else NotImplemented


    class Container(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __contains__(self, x):
            return False

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__contains__') if cls is Container else NotImplemented

        __class_getitem__ = classmethod(GenericAlias)


    class Collection(Sized, Iterable, Container):
        __slots__ = ()

        @classmethod
        def __subclasshook__(cls, C):
            if cls is Collection:
                return _has_methods(C, '__len__', '__iter__', '__contains__')
            return NotImplemented


    class Buffer(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __buffer__(self, flags, /):
            raise NotImplementedError

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__buffer__') if cls is Buffer else NotImplemented


    class Callable(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __call__(self, *args, **kwds):
            return False

        @classmethod
        def __subclasshook__(cls, C):
            return _has_methods(C, '__call__') if cls is Callable else NotImplemented

        @classmethod
        def __class_getitem__(cls, args):
            if not (isinstance(args, tuple) and len(args) == 2):
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            parameters, result = args
            if isinstance(parameters, (tuple, list)):
                args = (*parameters, result)
            elif parameters is not Ellipsis and getattr(
                    type(parameters), '__name__', '') not in (
                        'ParamSpec', '_ConcatenateGenericAlias'):
                raise TypeError(
                    f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. "
                    f"Got {parameters}")
            return _CallableAlias(cls, args)


    class _CallableAlias(GenericAlias):
        __slots__ = ()

        def __repr__(self):
            args = self.__args__
            if len(args) == 2 and (
                    args[0] is Ellipsis or type(args[0]).__name__ == 'ParamSpec'):
                return super().__repr__()
            shown = ', '.join(_type_repr(a) for a in args[:-1])
            return f"collections.abc.Callable[[{shown}], {_type_repr(args[-1])}]"


    def _type_repr(obj):
        if isinstance(obj, type) and not isinstance(obj, GenericAlias):
            if obj.__module__ == 'builtins':
                return obj.__qualname__
            return f'{obj.__module__}.{obj.__qualname__}'
        if obj is Ellipsis:
            return '...'
        return repr(obj)
    """#
}
