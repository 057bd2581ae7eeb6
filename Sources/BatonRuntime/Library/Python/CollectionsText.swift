// The text of module collections; what needs the abstract classes stands in CollectionsUserText.swift.

enum CollectionsText {
  static let source = #"""
    from _collections import (
        deque, _tuplegetter, _count_elements, _last_key, _move_to_end, _set_ordered,
        _makes_tuples, _name_fully)
    import sys as _sys

    __all__ = [
        'ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict',
        'deque', 'namedtuple']

    _late = {
        'ChainMap': '_collections_user', 'UserDict': '_collections_user',
        'UserList': '_collections_user', 'UserString': '_collections_user'}


    def __getattr__(name):
        if name == 'abc':
            import collections.abc
            return collections.abc
        if name in _late:
            import _collections_user
            value = getattr(_collections_user, name)
            globals()[name] = value
            return value
        raise AttributeError(f"module 'collections' has no attribute {name!r}")


    def __dir__():
        return sorted([*globals(), *_late, 'abc'])


    _repr_running = set()


    def _guarded(self, make):
        key = id(self)
        if key in _repr_running:
            return '...'
        _repr_running.add(key)
        try:
            return make()
        finally:
            _repr_running.discard(key)


    class defaultdict(dict):
        __slots__ = ('default_factory',)

        def __init__(self, default_factory=None, /, *args, **kwargs):
            if default_factory is not None and not callable(default_factory):
                raise TypeError('first argument must be callable or None')
            self.default_factory = default_factory
            if args or kwargs:
                super().__init__(*args, **kwargs)

        def __missing__(self, key):
            factory = self.default_factory
            if factory is None:
                raise KeyError(key)
            self[key] = value = factory()
            return value

        def __repr__(self):
            factory = _guarded(self, lambda: repr(self.default_factory))
            return f'{type(self).__name__}({factory}, {dict.__repr__(self)})'

        def copy(self):
            return type(self)(self.default_factory, self)

        __copy__ = copy

        def __reduce__(self):
            args = () if self.default_factory is None else (self.default_factory,)
            return type(self), args, None, None, iter(self.items())

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = self.copy()
            result.update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(self.default_factory, other)
            result.update(self)
            return result


    _name_fully(defaultdict)


    def _fill(ordered, other=(), /, **kwds):
        if type(ordered) is OrderedDict and isinstance(other, dict):
            dict.update(ordered, other, **kwds)
            return
        if hasattr(other, 'keys'):
            for key in other.keys():
                ordered[key] = other[key]
        else:
            if hasattr(other, 'items'):
                other = other.items()
            for pair in other:
                if type(pair) is tuple and len(pair) == 2:
                    ordered[pair[0]] = pair[1]
                else:
                    parts = tuple(pair)
                    if len(parts) < 2:
                        plural = 's' if not parts else ''
                        raise ValueError(f'need more than {len(parts)} value{plural} to unpack')
                    if len(parts) > 2:
                        raise ValueError('too many values to unpack (expected 2)')
                    ordered[parts[0]] = parts[1]
        for key, value in kwds.items():
            ordered[key] = value


    class OrderedDict(dict):
        def __init__(self, /, *args, **kwds):
            if len(args) > 1:
                raise TypeError(f'expected at most 1 arguments, got {len(args)}')
            _fill(self, *args, **kwds)

        def update(self, /, *args, **kwds):
            if len(args) > 1:
                raise TypeError(
                    f'update() takes at most 1 positional argument ({len(args)} given)')
            _fill(self, *args, **kwds)

        def popitem(self, last=True):
            if not self:
                raise KeyError('dictionary is empty')
            key = _last_key(self) if last else next(iter(self))
            return key, dict.pop(self, key)

        def move_to_end(self, key, last=True):
            _move_to_end(self, key, last)

        def __repr__(self):
            if not self:
                return f'{type(self).__name__}()'
            return _guarded(
                self, lambda: f'{type(self).__name__}({dict.__repr__(dict(self.items()))})')

        def __eq__(self, other):
            if isinstance(other, OrderedDict):
                return dict.__eq__(self, other) and all(a == b for a, b in zip(self, other))
            return dict.__eq__(self, other)

        def __ne__(self, other):
            equal = self.__eq__(other)
            return equal if equal is NotImplemented else not equal

        __hash__ = None

        def copy(self):
            if type(self) is OrderedDict:
                return OrderedDict(self)
            copied = type(self)()
            for key in self:
                copied[key] = self[key]
            return copied

        @classmethod
        def fromkeys(cls, iterable, value=None):
            self = cls()
            for key in iterable:
                self[key] = value
            return self

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(self)
            result.update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = type(self)(other)
            result.update(self)
            return result

        def __reduce__(self):
            state = vars(self).copy()
            return type(self), (), state or None, None, iter(self.items())


    _set_ordered(OrderedDict)
    _name_fully(OrderedDict)


    class Counter(dict):
        def __init__(self, iterable=None, /, **kwds):
            super().__init__()
            self.update(iterable, **kwds)

        def __missing__(self, key):
            return 0

        def total(self):
            return sum(self.values())

        def most_common(self, n=None):
            items = self.items()
            if n is None:
                return sorted(items, key=_count_of, reverse=True)
            import heapq
            return heapq.nlargest(n, items, key=_count_of)

        def elements(self):
            from itertools import chain, repeat, starmap
            return chain.from_iterable(starmap(repeat, self.items()))

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError(
                'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

        def update(self, iterable=None, /, **kwds):
            if iterable is not None:
                if isinstance(iterable, dict) or _is_mapping(iterable):
                    if self:
                        get = self.get
                        for key, count in iterable.items():
                            self[key] = count + get(key, 0)
                    else:
                        super().update(iterable)
                else:
                    _count_elements(self, iterable)
            if kwds:
                self.update(kwds)

        def subtract(self, iterable=None, /, **kwds):
            if iterable is not None:
                get = self.get
                if isinstance(iterable, dict) or _is_mapping(iterable):
                    for key, count in iterable.items():
                        self[key] = get(key, 0) - count
                else:
                    for key in iterable:
                        self[key] = get(key, 0) - 1
            if kwds:
                self.subtract(kwds)

        def copy(self):
            return self.__class__(self)

        def __reduce__(self):
            return self.__class__, (dict(self),)

        def __delitem__(self, key):
            if key in self:
                super().__delitem__(key)

        def __repr__(self):
            if not self:
                return f'{self.__class__.__name__}()'
            try:
                shown = dict(self.most_common())
            except TypeError:
                shown = dict(self)
            return f'{self.__class__.__name__}({shown!r})'

        def __eq__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[e] == other[e] for c in (self, other) for e in c)

        def __ne__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return not self == other

        __hash__ = None

        def __le__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[e] <= other[e] for c in (self, other) for e in c)

        def __lt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self <= other and self != other

        def __ge__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[e] >= other[e] for c in (self, other) for e in c)

        def __gt__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self >= other and self != other

        def _combined(self, other, combine):
            result = Counter()
            for key, count in self.items():
                new = combine(count, other[key])
                if new > 0:
                    result[key] = new
            for key, count in other.items():
                if key not in self:
                    new = combine(0, count)
                    if new > 0:
                        result[key] = new
            return result

        def __add__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a + b)

        def __sub__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: a - b)

        def __or__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combined(other, lambda a, b: b if a < b else a)

        def __and__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            result = Counter()
            for key, count in self.items():
                new = min(count, other[key])
                if new > 0:
                    result[key] = new
            return result

        def __pos__(self):
            result = Counter()
            for key, count in self.items():
                if count > 0:
                    result[key] = count
            return result

        def __neg__(self):
            result = Counter()
            for key, count in self.items():
                if count < 0:
                    result[key] = 0 - count
            return result

        def _keep_positive(self):
            for key in [key for key, count in self.items() if not count > 0]:
                del self[key]
            return self

        def __iadd__(self, other):
            for key, count in other.items():
                self[key] += count
            return self._keep_positive()

        def __isub__(self, other):
            for key, count in other.items():
                self[key] -= count
            return self._keep_positive()

        def __ior__(self, other):
            for key, count in other.items():
                if count > self[key]:
                    self[key] = count
            return self._keep_positive()

        def __iand__(self, other):
            for key, count in self.items():
                if other[key] < count:
                    self[key] = other[key]
            return self._keep_positive()


    def _count_of(item):
        return item[1]


    # Classes that are no mappings for certain: what is counted most.
    _plain_iterables = frozenset((str, list, tuple, set, bytes, range))


    def _is_mapping(obj):
        if type(obj) in _plain_iterables:
            return False
        from collections.abc import Mapping
        return isinstance(obj, Mapping)


    _keywords = frozenset((
        'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class',
        'continue', 'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global',
        'if', 'import', 'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return',
        'try', 'while', 'with', 'yield'))


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        if isinstance(field_names, str):
            field_names = field_names.replace(',', ' ').split()
        field_names = list(map(str, field_names))
        typename = _sys.intern(str(typename))
        if rename:
            seen = set()
            for index, name in enumerate(field_names):
                if (not name.isidentifier() or name in _keywords or name.startswith('_')
                        or name in seen):
                    field_names[index] = f'_{index}'
                seen.add(name)
        for name in [typename] + field_names:
            if type(name) is not str:
                raise TypeError('Type names and field names must be strings')
            if not name.isidentifier():
                raise ValueError(
                    f'Type names and field names must be valid identifiers: {name!r}')
            if name in _keywords:
                raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
        seen = set()
        for name in field_names:
            if name.startswith('_') and not rename:
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in seen:
                raise ValueError(f'Encountered duplicate field name: {name!r}')
            seen.add(name)
        field_defaults = {}
        if defaults is not None:
            defaults = tuple(defaults)
            if len(defaults) > len(field_names):
                raise TypeError('Got more default values than field names')
            field_defaults = dict(
                reversed(list(zip(reversed(field_names), reversed(defaults)))))
        field_names = tuple(map(_sys.intern, field_names))
        count = len(field_names)
        names = ', '.join(field_names) + (',' if count == 1 else '')
        scope = {'_tuple_new': tuple.__new__, '__builtins__': {},
                 '__name__': f'namedtuple_{typename}'}
        made = eval(f'lambda _cls, {names}: _tuple_new(_cls, ({names}))', scope)
        made.__name__ = '__new__'
        made.__doc__ = f'Create new instance of {typename}({names})'
        _makes_tuples(made, count)
        if defaults is not None:
            made.__defaults__ = defaults

        @classmethod
        def _make(cls, iterable):
            result = tuple.__new__(cls, iterable)
            if len(result) != count:
                raise TypeError(f'Expected {count} arguments, got {len(result)}')
            return result

        def _replace(self, /, **kwds):
            result = self._make(map(kwds.pop, field_names, self))
            if kwds:
                raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
            return result

        repr_format = '(' + ', '.join(f'{name}=%r' for name in field_names) + ')'

        def __repr__(self):
            return self.__class__.__name__ + repr_format % self

        def _asdict(self):
            return dict(zip(self._fields, self))

        def __getnewargs__(self):
            return tuple(self)

        for function in (made, _make.__func__, _replace, __repr__, _asdict, __getnewargs__):
            function.__qualname__ = f'{typename}.{function.__name__}'
        namespace = {
            '__doc__': f'{typename}({", ".join(field_names)})',
            '__slots__': (),
            '_fields': field_names,
            '_field_defaults': field_defaults,
            '__new__': made,
            '_make': _make,
            '__replace__': _replace,
            '_replace': _replace,
            '__repr__': __repr__,
            '_asdict': _asdict,
            '__getnewargs__': __getnewargs__,
            '__match_args__': field_names,
        }
        for index, name in enumerate(field_names):
            namespace[name] = _tuplegetter(
                index, _sys.intern(f'Alias for field number {index}'))
        result = type(typename, (tuple,), namespace)
        if module is None:
            module = _sys._getframemodulename(1) or '__main__'
        if module is not None:
            result.__module__ = module
        return result
    """#
}
