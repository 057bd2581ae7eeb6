// The text of module collections.abc: sets, mappings, sequences and their views.

extension CollectionsABCText {
  static let containers = #"""
    def _lies_in(part, whole):
        if len(part) > len(whole):
            return False
        for value in part:
            if value not in whole:
                return False
        return True


    def _chosen(values, where, wanted):
        for value in values:
            if (value in where) is wanted:
                yield value


    def _set_from(owner, values):
        # What takes the other side of an operator; None where there is no such set.
        if isinstance(values, Set):
            return values
        return owner._from_iterable(values) if isinstance(values, Iterable) else None


    def _drain(take_one, empty):
        try:
            while True:
                take_one()
        except empty:
            pass


    class Set(Collection):
        __slots__ = ()

        def __le__(self, other):
            return _lies_in(self, other) if isinstance(other, Set) else NotImplemented

        def __lt__(self, other):
            if isinstance(other, Set):
                return self.__le__(other) if len(self) < len(other) else False
            return NotImplemented

        def __ge__(self, other):
            return _lies_in(other, self) if isinstance(other, Set) else NotImplemented

        def __gt__(self, other):
            if isinstance(other, Set):
                return self.__ge__(other) if len(self) > len(other) else False
            return NotImplemented

        def __eq__(self, other):
            if isinstance(other, Set):
                return self.__le__(other) if len(self) == len(other) else False
            return NotImplemented

        @classmethod
        def _from_iterable(cls, it):
            return cls(it)

        def __and__(self, other):
            if isinstance(other, Iterable):
                return self._from_iterable(_chosen(other, self, True))
            return NotImplemented

        __rand__ = __and__

        def isdisjoint(self, other):
            for value in other:
                if value in self:
                    return False
            return True

        def __or__(self, other):
            if isinstance(other, Iterable):
                return self._from_iterable(value for side in (self, other) for value in side)
            return NotImplemented

        __ror__ = __or__

        def __sub__(self, other):
            other = _set_from(self, other)
            return (NotImplemented if other is None
                    else self._from_iterable(_chosen(self, other, False)))

        def __rsub__(self, other):
            other = _set_from(self, other)
            return (NotImplemented if other is None
                    else self._from_iterable(_chosen(other, self, False)))

        def __xor__(self, other):
            other = _set_from(self, other)
            return NotImplemented if other is None else (self - other) | (other - self)

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
            _drain(self.pop, KeyError)

        def __ior__(self, it):
            for value in it:
                self.add(value)
            return self

        def __iand__(self, it):
            unwanted = self - it
            for value in unwanted:
                self.discard(value)
            return self

        def __ixor__(self, it):
            if it is not self:
                for value in it if isinstance(it, Set) else self._from_iterable(it):
                    change = self.discard if value in self else self.add
                    change(value)
            else:
                self.clear()
            return self

        def __isub__(self, it):
            if it is not self:
                for value in it:
                    self.discard(value)
            else:
                self.clear()
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
            if isinstance(other, Mapping):
                mine = dict(self.items())
                return mine == dict(other.items())
            return NotImplemented

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

        __marker = object()

        def pop(self, key, default=__marker):
            try:
                found = self[key]
            except KeyError:
                if default is not self.__marker:
                    return default
                raise
            del self[key]
            return found

        def popitem(self):
            for key in self:
                pair = key, self[key]
                del self[key]
                return pair
            raise KeyError from None

        def clear(self):
            _drain(self.popitem, KeyError)

        def update(self, other=(), /, **kwds):
            keys = None
            if isinstance(other, Mapping):
                keys = other
            elif hasattr(other, 'keys'):
                keys = other.keys()
            for key in () if keys is None else keys:
                self[key] = other[key]
            for pairs in (other if keys is None else (), kwds.items()):
                for key, value in pairs:
                    self[key] = value

        def setdefault(self, key, default=None):
            try:
                known = self[key]
            except KeyError:
                self[key] = known = default
            return known

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
            index = len(self)
            while index > 0:
                index -= 1
                yield self[index]

        def index(self, value, start=0, stop=None):
            place = start
            if place is not None and place < 0:
                place = max(place + len(self), 0)
            end = stop if stop is None or stop >= 0 else stop + len(self)
            while end is None or place < end:
                try:
                    item = self[place]
                except IndexError:
                    end = place
                    continue
                if item is value or item == value:
                    return place
                place += 1
            raise ValueError

        def count(self, value):
            total = 0
            for item in self:
                if item is value or item == value:
                    total += 1
            return total

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
            _drain(self.pop, IndexError)

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
    from _collections import deque as _deque
    MutableSequence.register(_deque)
    Mapping.register(type(object.__dict__))

    KeysView.register(type({}.keys()))
    ItemsView.register(type({}.items()))
    ValuesView.register(type({}.values()))
    del _type
    """#
}
