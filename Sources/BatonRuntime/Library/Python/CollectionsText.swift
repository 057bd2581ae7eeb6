// The text of module collections; what needs the abstract classes stands in CollectionsUserText.swift.

enum CollectionsText {
  static let source = #"""
    from _collections import (
        deque, defaultdict, _tuplegetter, _count_elements, _set_ordered,
        _makes_tuples, _name_fully)
    import sys as _sys
    from operator import eq as _eq, ge as _ge, le as _le

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
        raise AttributeError(
            f"module 'collections' has no attribute {name!r}", name=name,
            obj=_sys.modules['collections'])


    def __dir__():
        return sorted({*globals(), *_late, 'abc'})


    _keys = dict.keys
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


    def _merged(result, more):
        result.update(more)
        return result


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

        def __repr__(self):
            if not self:
                return f'{type(self).__name__}()'
            return _guarded(
                self, lambda: f'{type(self).__name__}({dict.__repr__(dict(self.items()))})')

        def __eq__(self, other):
            equal = dict.__eq__(self, other)
            if equal is True and isinstance(other, OrderedDict):
                return [*_keys(self)] == [*_keys(other)]
            return equal

        def __ne__(self, other):
            equal = OrderedDict.__eq__(self, other)
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
            made = cls()
            for key in iterable:
                made[key] = value
            return made

        def __or__(self, other):
            return _merged(type(self)(self), other) if isinstance(other, dict) else NotImplemented

        def __ror__(self, other):
            return _merged(type(self)(other), self) if isinstance(other, dict) else NotImplemented

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
            if iterable is None:
                pass
            elif not (isinstance(iterable, dict) or _is_mapping(iterable)):
                _count_elements(self, iterable)
            elif not self:
                dict.update(self, iterable)
            else:
                known = self.get
                for key, more in iterable.items():
                    self[key] = more + known(key, 0)
            if kwds:
                self.update(kwds)

        def subtract(self, iterable=None, /, **kwds):
            known = self.get
            if iterable is None:
                pass
            elif isinstance(iterable, dict) or _is_mapping(iterable):
                for key, less in iterable.items():
                    self[key] = known(key, 0) - less
            else:
                for key in iterable:
                    self[key] = known(key, 0) - 1
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
            shown = ''
            if self:
                try:
                    ranked = self.most_common()
                except TypeError:
                    ranked = self
                shown = repr(dict(ranked))
            return f'{self.__class__.__name__}({shown})'

        def __eq__(self, other):
            return _agree(self, other, _eq) if isinstance(other, Counter) else NotImplemented

        def __ne__(self, other):
            return not self == other if isinstance(other, Counter) else NotImplemented

        __hash__ = None

        def __le__(self, other):
            return _agree(self, other, _le) if isinstance(other, Counter) else NotImplemented

        def __lt__(self, other):
            if isinstance(other, Counter):
                return self != other if self <= other else False
            return NotImplemented

        def __ge__(self, other):
            return _agree(self, other, _ge) if isinstance(other, Counter) else NotImplemented

        def __gt__(self, other):
            if isinstance(other, Counter):
                return self != other if self >= other else False
            return NotImplemented

        def __add__(self, other):
            if isinstance(other, Counter):
                return _positive(
                    self, other, lambda mine, theirs: mine + theirs, lambda theirs: theirs)
            return NotImplemented

        def __sub__(self, other):
            if isinstance(other, Counter):
                return _positive(
                    self, other, lambda mine, theirs: mine - theirs,
                    lambda theirs: 0 - theirs if theirs < 0 else 0)
            return NotImplemented

        def __or__(self, other):
            if isinstance(other, Counter):
                return _positive(
                    self, other, lambda mine, theirs: theirs if mine < theirs else mine,
                    lambda theirs: theirs)
            return NotImplemented

        def __and__(self, other):
            if isinstance(other, Counter):
                return _positive(
                    self, other, lambda mine, theirs: mine if mine < theirs else theirs)
            return NotImplemented

        def __pos__(self):
            made = Counter()
            for key, count in self.items():
                if count > 0:
                    made[key] = count
            return made

        def __neg__(self):
            made = Counter()
            for key, count in self.items():
                if count < 0:
                    made[key] = 0 - count
            return made

        def __iadd__(self, other):
            for key, more in other.items():
                self[key] += more
            return _without_nothing(self)

        def __isub__(self, other):
            for key, less in other.items():
                self[key] -= less
            return _without_nothing(self)

        def __ior__(self, other):
            for key, theirs in other.items():
                if theirs > self[key]:
                    self[key] = theirs
            return _without_nothing(self)

        def __iand__(self, other):
            for key, mine in self.items():
                theirs = other[key]
                if theirs < mine:
                    self[key] = theirs
            return _without_nothing(self)


    def _agree(left, right, test):
        # An element that one of the two lacks is there no times.
        for side in left, right:
            for key in side:
                if not test(left[key], right[key]):
                    return False
        return True


    def _positive(left, right, combine, alone=None):
        # `alone` gives the count of an element that only the right side has.
        made = Counter()
        for key, count in left.items():
            count = combine(count, right[key])
            if count > 0:
                made[key] = count
        if alone:
            for key, count in right.items():
                if key not in left:
                    count = alone(count)
                    if count > 0:
                        made[key] = count
        return made


    def _without_nothing(counter):
        for key in [key for key in counter if not counter[key] > 0]:
            del counter[key]
        return counter


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


    def _usable_names(names):
        # Each name, or its place with an underscore where it cannot be a field's.
        first_place = {}
        for place, name in enumerate(names):
            is_new = first_place.setdefault(name, place) == place
            if is_new and name.isidentifier() and name[0] != '_' and name not in _keywords:
                yield name
            else:
                yield f'_{place}'


    def _check_names(typename, names, allows_underscore):
        for name in (typename, *names):
            if type(name) is not str:
                raise TypeError('Type names and field names must be strings')
            if not name.isidentifier():
                raise ValueError(
                    f'Type names and field names must be valid identifiers: {name!r}')
            if name in _keywords:
                raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
        for place, name in enumerate(names):
            if name[0] == '_' and not allows_underscore:
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in names[:place]:
                raise ValueError(f'Encountered duplicate field name: {name!r}')


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        if isinstance(field_names, str):
            field_names = field_names.replace(',', ' ').split()
        field_names = [str(name) for name in field_names]
        typename = _sys.intern(str(typename))
        if rename:
            field_names = list(_usable_names(field_names))
        _check_names(typename, field_names, rename)
        count = len(field_names)
        defaults = None if defaults is None else tuple(defaults)
        if defaults and len(defaults) > count:
            raise TypeError('Got more default values than field names')
        field_names = tuple([_sys.intern(name) for name in field_names])
        field_defaults = (
            dict(zip(field_names[count - len(defaults):], defaults)) if defaults else {})
        names = ', '.join(field_names) + (',' if count == 1 else '')
        scope = {
            '__builtins__': {}, '__name__': f'namedtuple_{typename}', '_new': tuple.__new__}
        made = eval(f'lambda _cls, {names}: _new(_cls, ({names}))', scope)
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
            changed = self._make(
                [kwds.pop(name, value) for name, value in zip(field_names, self)])
            if kwds:
                raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
            return changed

        template = ', '.join([name + '=%r' for name in field_names])
        template = f'({template})'

        def __repr__(self):
            return self.__class__.__name__ + template % self

        def _asdict(self):
            return dict(zip(self._fields, self))

        def __getnewargs__(self):
            return tuple(self)

        body = dict(
            __doc__=f'{typename}({", ".join(field_names)})', __slots__=(), _fields=field_names,
            _field_defaults=field_defaults)
        for function in (
                made, _make, _replace, __repr__, _asdict, __getnewargs__):
            name = function.__name__
            getattr(function, '__func__', function).__qualname__ = f'{typename}.{name}'
            if function is _replace:
                body['__replace__'] = function
            body[name] = function
        body['__match_args__'] = field_names
        for place, name in enumerate(field_names):
            body[name] = _tuplegetter(place, _sys.intern(f'Alias for field number {place}'))
        made_class = type(typename, (tuple,), body)
        made_class.__module__ = module or _sys._getframemodulename(1) or '__main__'
        return made_class
    """#
}
