// The text of the part of module collections that derives from the abstract classes.

enum CollectionsUserText {
  static let source = #"""
    from collections import _guarded
    from collections.abc import MutableMapping, Mapping, MutableSequence, Sequence


    class ChainMap(MutableMapping):
        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __missing__(self, key):
            raise KeyError(key)

        def __getitem__(self, key):
            # A mapping may make what it lacks, so that each is asked for the value itself.
            for layer in self.maps:
                try:
                    found = layer[key]
                except KeyError:
                    continue
                return found
            return self.__missing__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __len__(self):
            return len(set().union(*self.maps))

        def __iter__(self):
            found = {}
            for mapping in reversed(self.maps):
                for key in mapping:
                    found[key] = None
            return iter(found)

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def __repr__(self):
            return _guarded(
                self, lambda: f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})")

        @classmethod
        def fromkeys(cls, iterable, value=None, /):
            return cls(dict.fromkeys(iterable, value))

        def copy(self):
            first, *others = self.maps
            return self.__class__(first.copy(), *others)

        __copy__ = copy

        def new_child(self, m=None, **kwargs):
            front = kwargs if m is None else m
            if kwargs and front is not kwargs:
                front.update(kwargs)
            return self.__class__(front, *self.maps)

        @property
        def parents(self):
            return self.__class__(*self.maps[1:])

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}')

        def popitem(self):
            try:
                return self.maps[0].popitem()
            except KeyError:
                raise KeyError('No keys found in the first mapping.')

        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}')

        def clear(self):
            self.maps[0].clear()

        def __ior__(self, other):
            self.maps[0].update(other)
            return self

        def __or__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            result = self.copy()
            result.maps[0].update(other)
            return result

        def __ror__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            result = dict(other)
            for mapping in reversed(self.maps):
                result.update(mapping)
            return self.__class__(result)


    def _copied(given):
        cls = given.__class__
        made = cls.__new__(cls)
        made.__dict__.update(given.__dict__)
        made.__dict__['data'] = given.__dict__['data'].copy()
        return made


    def _dict_of(other):
        return other.data if isinstance(other, UserDict) else other


    class UserDict(MutableMapping):
        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            for given in dict, kwargs or None:
                if given is not None:
                    self.update(given)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, key):
            data = self.data
            if key in data:
                return data[key]
            make = getattr(self.__class__, '__missing__', None)
            if make is None:
                raise KeyError(key)
            return make(self, key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, key):
            return key in self.data

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __repr__(self):
            return repr(self.data)

        def __or__(self, other):
            if not isinstance(other, (UserDict, dict)):
                return NotImplemented
            return self.__class__(self.data | _dict_of(other))

        def __ror__(self, other):
            if not isinstance(other, (UserDict, dict)):
                return NotImplemented
            return self.__class__(_dict_of(other) | self.data)

        def __ior__(self, other):
            self.data |= _dict_of(other)
            return self

        def __copy__(self):
            return _copied(self)

        def copy(self):
            return _copied(self) if self.__class__ is not UserDict else UserDict(self.data.copy())

        @classmethod
        def fromkeys(cls, iterable, value=None):
            made = cls()
            for key in iterable:
                made[key] = value
            return made


    def _plain(other):
        return other.data if isinstance(other, (UserList, UserString)) else other


    def _like(data, other):
        other = _plain(other)
        return other if isinstance(other, type(data)) else list(other)


    class UserList(MutableSequence):
        def __init__(self, initlist=None):
            self.data = [] if initlist is None else list(_plain(initlist))

        def __repr__(self):
            return repr(self.data)

        def __lt__(self, other):
            return self.data < _plain(other)

        def __le__(self, other):
            return self.data <= _plain(other)

        def __eq__(self, other):
            return self.data == _plain(other)

        def __gt__(self, other):
            return self.data > _plain(other)

        def __ge__(self, other):
            return self.data >= _plain(other)

        def __contains__(self, item):
            return item in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, i):
            found = self.data[i]
            return self.__class__(found) if isinstance(i, slice) else found

        def __setitem__(self, i, item):
            self.data[i] = item

        def __delitem__(self, i):
            del self.data[i]

        def __add__(self, other):
            return self.__class__(self.data + _like(self.data, other))

        def __radd__(self, other):
            return self.__class__(_like(self.data, other) + self.data)

        def __iadd__(self, other):
            self.data += _like(self.data, other)
            return self

        def __mul__(self, n):
            return self.__class__(self.data * n)

        __rmul__ = __mul__

        def __imul__(self, n):
            self.data *= n
            return self

        def __copy__(self):
            cls = self.__class__
            made = cls.__new__(cls)
            made.__dict__.update(self.__dict__)
            made.__dict__['data'] = self.__dict__['data'][:]
            return made

        def append(self, item):
            self.data.append(item)

        def insert(self, i, item):
            self.data.insert(i, item)

        def pop(self, i=-1):
            return self.data.pop(i)

        def remove(self, item):
            self.data.remove(item)

        def clear(self):
            self.data.clear()

        def copy(self):
            return self.__class__(self)

        def count(self, item):
            return self.data.count(item)

        def index(self, item, *args):
            return self.data.index(item, *args)

        def reverse(self):
            self.data.reverse()

        def sort(self, /, *args, **kwds):
            self.data.sort(*args, **kwds)

        def extend(self, other):
            self.data.extend(_plain(other))


    class UserString(Sequence):
        def __init__(self, seq):
            self.data = str(_plain(seq))

        def __str__(self):
            return str(self.data)

        def __repr__(self):
            return repr(self.data)

        def __int__(self):
            return int(self.data)

        def __float__(self):
            return float(self.data)

        def __complex__(self):
            return complex(self.data)

        def __hash__(self):
            return hash(self.data)

        def __getnewargs__(self):
            return (self.data[:],)

        def __eq__(self, other):
            return self.data == _plain(other)

        def __lt__(self, other):
            return self.data < _plain(other)

        def __le__(self, other):
            return self.data <= _plain(other)

        def __gt__(self, other):
            return self.data > _plain(other)

        def __ge__(self, other):
            return self.data >= _plain(other)

        def __contains__(self, char):
            return _plain(char) in self.data

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            return self.__class__(self.data[index])

        def __add__(self, other):
            return self.__class__(self.data + str(_plain(other)))

        def __radd__(self, other):
            return self.__class__(str(_plain(other)) + self.data)

        def __mul__(self, n):
            return self.__class__(self.data * n)

        __rmul__ = __mul__

        def __mod__(self, args):
            return self.__class__(self.data % args)

        def __rmod__(self, template):
            return self.__class__(str(template) % self)

        def encode(self, encoding='utf-8', errors='strict'):
            return self.data.encode(encoding or 'utf-8', errors or 'strict')


    # The parameters of the methods that hand on to str; those above the line give a UserString.
    _FORWARDED = {
        '': 'capitalize casefold lower swapcase title upper',
        'width, *args': 'center ljust rjust',
        'chars=None': 'lstrip rstrip strip',
        'prefix, /': 'removeprefix',
        'suffix, /': 'removesuffix',
        'old, new, maxsplit=-1': 'replace',
        'tabsize=8': 'expandtabs',
        '*args': 'translate',
        'width': 'zfill',
        None: None,
        ' ': 'isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable '
             'isspace istitle isupper',
        'sub, start=0, end=_MAX': 'count find index rfind rindex',
        'suffix, start=0, end=_MAX': 'endswith',
        'prefix, start=0, end=_MAX': 'startswith',
        '/, *args, **kwds': 'format',
        'mapping': 'format_map',
        'seq': 'join',
        'sep': 'partition rpartition',
        'sep=None, maxsplit=-1': 'rsplit split',
        'keepends=False': 'splitlines',
    }
    _MAX = 9223372036854775807


    def _forwards():
        wraps = True
        for parameters, names in _FORWARDED.items():
            if names is None:
                wraps = False
                continue
            passed = []
            for each in parameters.split(', '):
                name = each.partition('=')[0].strip()
                if name and name != '/':
                    passed.append(f'_plain({name})' if name in ('sub', 'old', 'new', 'prefix',
                                                                'suffix') else name)
            call = f'self.data.%s({", ".join(passed)})'
            given = f'self.__class__({call})' if wraps else call
            for name in names.split():
                yield f'def {name}(self, {parameters}): return {given % name}'


    _made = {'_plain': _plain, '_MAX': _MAX}
    exec(compile('\n'.join(_forwards()), '<library collections>', 'exec'), _made)
    for _name, _method in _made.items():
        if _name[0] != '_':
            _method.__qualname__ = f'UserString.{_name}'
            _method.__module__ = 'collections'
            setattr(UserString, _name, _method)
    UserString.maketrans = str.maketrans
    del _name, _method, _made, _FORWARDED, _MAX, _forwards

    for _cls in (ChainMap, UserDict, UserList, UserString):
        _cls.__module__ = 'collections'
    del _cls
    """#
}
