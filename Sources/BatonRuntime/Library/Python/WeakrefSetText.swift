// The text of module _weakrefset.

enum WeakrefSetText {
  static let source = #"""
    from _weakref import ref
    from types import GenericAlias

    __all__ = ['WeakSet']


    def _references(items):
        return {ref(item) for item in items}


    class WeakSet:
        def __init__(self, data=None):
            own = ref(self)

            def remove(item):
                me = own()
                if me is not None:
                    me.data.discard(item)
            self._remove = remove
            self.data = set()
            self.update(() if data is None else data)

        def __iter__(self):
            # A copy, since what dies on the way leaves the set.
            for reference in [*self.data]:
                if (item := reference()) is not None:
                    yield item

        def __len__(self):
            return len(self.data)

        def __contains__(self, item):
            known = False
            try:
                known = ref(item)
            except TypeError:
                # What cannot be referred to weakly was never added.
                return known
            return known in self.data

        def __reduce__(self):
            return self.__class__, (list(self),), self.__getstate__()

        def add(self, item):
            self.data.add(ref(item, self._remove))

        def clear(self):
            self.data.clear()

        def copy(self):
            return self.__class__(self)

        def pop(self):
            data = self.data
            while data:
                item = data.pop()()
                if item is not None:
                    return item
            raise KeyError('pop from empty WeakSet')

        def remove(self, item):
            self.data.remove(ref(item))

        def discard(self, item):
            self.data.discard(ref(item))

        def update(self, other):
            for item in other:
                self.add(item)

        def __ior__(self, other):
            self.update(other)
            return self

        def difference(self, other):
            made = self.copy()
            made.difference_update(other)
            return made

        __sub__ = difference

        def difference_update(self, other):
            self.__isub__(other)

        def __isub__(self, other):
            if other is self:
                self.clear()
            else:
                self.data -= _references(other)
            return self

        def intersection(self, other):
            return self.__class__(filter(self.__contains__, other))

        __and__ = intersection

        def intersection_update(self, other):
            self.__iand__(other)

        def __iand__(self, other):
            self.data &= _references(other)
            return self

        def issubset(self, other):
            return self.data <= _references(other)

        __le__ = issubset

        def __lt__(self, other):
            return self.data < _references(other)

        def issuperset(self, other):
            return self.data >= _references(other)

        __ge__ = issuperset

        def __gt__(self, other):
            return self.data > _references(other)

        def __eq__(self, other):
            if isinstance(other, self.__class__):
                return self.data == _references(other)
            return NotImplemented

        def symmetric_difference(self, other):
            made = self.copy()
            made.symmetric_difference_update(other)
            return made

        __xor__ = symmetric_difference

        def symmetric_difference_update(self, other):
            self.__ixor__(other)

        def __ixor__(self, other):
            if other is self:
                self.clear()
            else:
                self.data ^= {ref(item, self._remove) for item in other}
            return self

        def union(self, other):
            return self.__class__(item for group in (self, other) for item in group)

        __or__ = union

        def isdisjoint(self, other):
            return not len(self.intersection(other))

        def __repr__(self):
            return repr(self.data)

        __class_getitem__ = classmethod(GenericAlias)
    """#
}
