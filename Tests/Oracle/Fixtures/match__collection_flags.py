"""Which pattern a class meets that is registered as or derived from both kinds of collections."""
import collections.abc as cabc
import types
from collections import UserDict, UserList, deque


def kind(subject):
    match subject:
        case [*_]:
            return "sequence"
        case {}:
            return "mapping"
        case _:
            return "neither"


class Registered:
    pass


class Base:
    pass


class Late(Base):
    pass


class Pure(cabc.Mapping):
    def __getitem__(self, key):
        raise KeyError

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


class DictFirst(dict, cabc.Sequence):
    pass


class SequenceFirst(cabc.Sequence, dict):
    pass


class MappingFirst(cabc.Mapping, list):
    def __getitem__(self, key):
        return 1


class ListFirst(list, cabc.Mapping):
    pass


print(kind(Registered()), kind(Late()))
cabc.Mapping.register(Registered)
cabc.Sequence.register(Base)
print(kind(Registered()), kind(Late()))
print([kind(c()) for c in (Pure, DictFirst, SequenceFirst, ListFirst, UserDict, UserList)], kind(MappingFirst()))
print([kind(v) for v in (deque([1]), range(2), memoryview(b"a"), b"", bytearray(), "x", {}, set(), types.MappingProxyType({}), iter([]), None)])
print([isinstance(deque(), c) for c in (cabc.MutableSequence, cabc.Sequence, cabc.Mapping)], isinstance(types.MappingProxyType({}), cabc.Mapping))
try:
    class Both(cabc.Collection):
        __abc_tpflags__ = 32 | 64
except TypeError as e:
    print(e)


class NoItems:
    __class_getitem__ = None


try:
    NoItems[int]
except TypeError as e:
    print(e)
