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
        # The first class that knows the name decides; None there stands for "not supported".
        for name in names:
            known = [base.__dict__[name] for base in cls.__mro__ if name in base.__dict__]
            if not known or known[0] is None:
                return NotImplemented
        return True


    def _thrown(kind, value, traceback):
        # The exception meant by the three arguments of throw().
        if value is None and traceback is None:
            return kind
        error = kind() if value is None else value
        return error if traceback is None else error.with_traceback(traceback)


    def _is_closed_by(throw):
        try:
            throw(GeneratorExit)
        except StopIteration:
            return True
        except GeneratorExit:
            return True
        return False


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
            raise _thrown(typ, val, tb)

        def close(self):
            if not _is_closed_by(self.throw):
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
            raise _thrown(typ, val, tb)

        async def aclose(self):
            closed = False
            try:
                await self.athrow(GeneratorExit)
            except StopAsyncIteration:
                closed = True
            except GeneratorExit:
                closed = True
            if not closed:
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
            raise _thrown(typ, val, tb)

        def close(self):
            if not _is_closed_by(self.throw):
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
            if not isinstance(args, tuple) or len(args) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            parameters, result = args
            if isinstance(parameters, (list, tuple)):
                args = tuple(parameters) + (result,)
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
            *parameters, result = self.__args__
            if len(parameters) == 1 and (
                    parameters[0] is Ellipsis or type(parameters[0]).__name__ == 'ParamSpec'):
                return GenericAlias.__repr__(self)
            shown = ', '.join(map(_shown, parameters))
            return f"collections.abc.Callable[[{shown}], {_shown(result)}]"


    def _shown(part):
        if part is Ellipsis:
            return '...'
        if isinstance(part, GenericAlias) or not isinstance(part, type):
            return repr(part)
        module, name = part.__module__, part.__qualname__
        return name if module == 'builtins' else f'{module}.{name}'
    """#
}
