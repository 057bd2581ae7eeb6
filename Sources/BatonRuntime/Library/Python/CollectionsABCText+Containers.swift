// The text of module collections.abc: sets, mappings, sequences and their views.

extension CollectionsABCText {
  static let containers = #"""
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
