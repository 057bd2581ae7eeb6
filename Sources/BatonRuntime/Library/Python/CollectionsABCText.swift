// The text of module collections.abc.

enum CollectionsABCText {
  static let source = #"""
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


    class Set(Collection):
        __slots__ = ()

        def __le__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) <= len(other) and all(e in other for e in self)

        def __lt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) < len(other) and self.__le__(other)

        def __ge__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) >= len(other) and all(e in self for e in other)

        def __gt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) > len(other) and self.__ge__(other)

        def __eq__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) == len(other) and self.__le__(other)

        @classmethod
        def _from_iterable(cls, it):
            return cls(it)

        def __and__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(value for value in other if value in self)

        __rand__ = __and__

        def isdisjoint(self, other):
            return not any(value in self for value in other)

        def __or__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable(e for part in (self, other) for e in part)

        __ror__ = __or__

        def __sub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(value for value in self if value not in other)

        def __rsub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable(value for value in other if value not in self)

        def __xor__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return (self - other) | (other - self)

        __rxor__ = __xor__

        def _hash(self):
            return hash(frozenset(self))

    Set.register(frozenset)


    class MutableSet(Set):
        __slots__ = ()

        @abstractmethod
        def add(self, value):
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            raise NotImplementedError

        def remove(self, value):
            if value not in self:
                raise KeyError(value)
            self.discard(value)

        def pop(self):
            for value in self:
                break
            else:
                raise KeyError from None
            self.discard(value)
            return value

        def clear(self):
            while True:
                try:
                    self.pop()
                except KeyError:
                    return

        def __ior__(self, it):
            for value in it:
                self.add(value)
            return self

        def __iand__(self, it):
            for value in (self - it):
                self.discard(value)
            return self

        def __ixor__(self, it):
            if it is self:
                self.clear()
                return self
            if not isinstance(it, Set):
                it = self._from_iterable(it)
            for value in it:
                if value in self:
                    self.discard(value)
                else:
                    self.add(value)
            return self

        def __isub__(self, it):
            if it is self:
                self.clear()
            else:
                for value in it:
                    self.discard(value)
            return self

    MutableSet.register(set)


    class Mapping(Collection):
        __slots__ = ()
        __abc_tpflags__ = 1 << 6

        @abstractmethod
        def __getitem__(self, key):
            raise KeyError

        def get(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                return default

        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            return True

        def keys(self):
            return KeysView(self)

        def items(self):
            return ItemsView(self)

        def values(self):
            return ValuesView(self)

        def __eq__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            return dict(self.items()) == dict(other.items())

        __reversed__ = None


    class MappingView(Sized):
        __slots__ = ('_mapping',)

        def __init__(self, mapping):
            self._mapping = mapping

        def __len__(self):
            return len(self._mapping)

        def __repr__(self):
            return f'{type(self).__name__}({self._mapping!r})'

        __class_getitem__ = classmethod(GenericAlias)


    class KeysView(MappingView, Set):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, key):
            return key in self._mapping

        def __iter__(self):
            yield from self._mapping


    class ItemsView(MappingView, Set):
        __slots__ = ()

        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, item):
            key, value = item
            try:
                known = self._mapping[key]
            except KeyError:
                return False
            return known is value or known == value

        def __iter__(self):
            for key in self._mapping:
                yield (key, self._mapping[key])


    class ValuesView(MappingView, Collection):
        __slots__ = ()

        def __contains__(self, value):
            for key in self._mapping:
                known = self._mapping[key]
                if known is value or known == value:
                    return True
            return False

        def __iter__(self):
            for key in self._mapping:
                yield self._mapping[key]


    class MutableMapping(Mapping):
        __slots__ = ()

        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError

        @abstractmethod
        def __delitem__(self, key):
            raise KeyError

        __missing_default = object()

        def pop(self, key, default=__missing_default):
            try:
                value = self[key]
            except KeyError:
                if default is self.__missing_default:
                    raise
                return default
            del self[key]
            return value

        def popitem(self):
            for key in self:
                value = self[key]
                del self[key]
                return key, value
            raise KeyError from None

        def clear(self):
            while True:
                try:
                    self.popitem()
                except KeyError:
                    return

        def update(self, other=(), /, **kwds):
            if isinstance(other, Mapping):
                for key in other:
                    self[key] = other[key]
            elif hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in kwds.items():
                self[key] = value

        def setdefault(self, key, default=None):
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default

    MutableMapping.register(dict)


    class Sequence(Reversible, Collection):
        __slots__ = ()
        __abc_tpflags__ = 1 << 5

        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def __iter__(self):
            index = 0
            try:
                while True:
                    yield self[index]
                    index += 1
            except IndexError:
                return

        def __contains__(self, value):
            return any(v is value or v == value for v in self)

        def __reversed__(self):
            for index in reversed(range(len(self))):
                yield self[index]

        def index(self, value, start=0, stop=None):
            if start is not None and start < 0:
                start = max(len(self) + start, 0)
            if stop is not None and stop < 0:
                stop += len(self)
            place = start
            while stop is None or place < stop:
                try:
                    found = self[place]
                except IndexError:
                    break
                if found is value or found == value:
                    return place
                place += 1
            raise ValueError

        def count(self, value):
            return sum(1 for v in self if v is value or v == value)

    for _type in (tuple, str, range, memoryview):
        Sequence.register(_type)


    class _ByteStringMeta(ABCMeta):
        def _warn(cls):
            import warnings
            warnings.warn(
                "'collections.abc.ByteString' is deprecated and slated for removal in Python 3.14",
                DeprecationWarning, stacklevel=3)

        def __new__(meta, name, bases, namespace, **options):
            if name != 'ByteString':
                meta._warn(None)
            return super().__new__(meta, name, bases, namespace, **options)

        def __instancecheck__(cls, instance):
            cls._warn()
            return super().__instancecheck__(instance)


    class ByteString(Sequence, metaclass=_ByteStringMeta):
        __slots__ = ()

    ByteString.register(bytes)
    ByteString.register(bytearray)


    class MutableSequence(Sequence):
        __slots__ = ()

        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def insert(self, index, value):
            raise IndexError

        def append(self, value):
            self.insert(len(self), value)

        def clear(self):
            while True:
                try:
                    self.pop()
                except IndexError:
                    return

        def reverse(self):
            size = len(self)
            for low in range(size // 2):
                high = size - low - 1
                self[low], self[high] = self[high], self[low]

        def extend(self, values):
            if values is self:
                values = list(values)
            for value in values:
                self.append(value)

        def pop(self, index=-1):
            value = self[index]
            del self[index]
            return value

        def remove(self, value):
            del self[self.index(value)]

        def __iadd__(self, values):
            self.extend(values)
            return self

    MutableSequence.register(list)
    MutableSequence.register(bytearray)

    KeysView.register(type({}.keys()))
    ItemsView.register(type({}.items()))
    ValuesView.register(type({}.values()))
    del _type
    """#
}
