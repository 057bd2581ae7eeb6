// The text of module enum: its beginning, and what it is put together from.

enum EnumText {
  static var source: String { first + "\n\n" + members + "\n\n" + flags }

  private static let first = #"""
    import sys
    from _enum import set_lookup, set_property
    from types import MappingProxyType, DynamicClassAttribute

    __all__ = [
        'EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag',
        'ReprEnum', 'auto', 'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary',
        'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr', 'global_enum_repr', 'global_str',
        'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE',
        'pickle_by_global_name', 'pickle_by_enum_name']

    _builtin_bin = bin
    _builtin_property = property
    Enum = Flag = ReprEnum = None


    class nonmember:
        def __init__(self, value):
            self.value = value


    class member:
        def __init__(self, value):
            self.value = value


    class _Absent:
        def __init__(self, text):
            self.text = text

        def __repr__(self):
            return self.text


    _not_given = _Absent('<not given>')
    _auto_null = _Absent('_auto_null')


    class auto:
        def __init__(self, value=_auto_null):
            self.value = value

        def __repr__(self):
            return f'auto({self.value!r})'


    def _is_descriptor(value):
        kind = type(value)
        if kind is int or kind is str or kind is auto or kind is tuple:
            return False
        return (hasattr(value, '__get__') or hasattr(value, '__set__')
                or hasattr(value, '__delete__'))


    def _underscores(name):
        # As many as stand both before and behind a name; none where the two sides differ.
        inner = name.strip('_')
        before = len(name) - len(name.lstrip('_'))
        return before if inner and len(name) == len(inner) + 2 * before else 0


    def _is_single_bit(value):
        return value > 0 and value & (value - 1) == 0


    def _bits(value):
        shown = value
        if isinstance(value, Enum):
            value = value.value
        if value < 0:
            raise ValueError(f'{shown!r} is not a positive integer')
        while value:
            low = value & -value
            yield low
            value -= low


    def show_flag_values(value):
        return list(_bits(value))


    def bin(num, max_bits=None):
        width = num.bit_length()
        if num >= 0:
            sign, digits = '0b0', format(num, f'0{width}b') if width else ''
        else:
            sign, digits = '0b1', format((1 << width) + num, f'0{width}b')
        return f'{sign} {digits.rjust(max_bits or 0, sign[-1])}'


    class property(DynamicClassAttribute):
        member = None
        # What a member of the same name hides: a class, which has it as an attribute; or the value.
        _hidden_in = None
        _hides_in_value = False

        def __get__(self, instance, ownerclass=None):
            if instance is None:
                found = self.member
            elif self.fget is not None:
                return self.fget(instance)
            elif self._hidden_in is not None:
                return getattr(self._hidden_in, self.name)
            elif self._hides_in_value:
                return getattr(instance._value_, self.name)
            else:
                found = ownerclass._member_map_.get(self.name)
            if found is None:
                raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
            return found

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError(f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')
            return self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError(
                    f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')
            return self.fdel(instance)

        def __set_name__(self, ownerclass, name):
            self.name = name
            self.clsname = ownerclass.__name__


    set_property(property)

    _allowed_sunders = {
        '_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_',
        '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_',
        '_add_value_alias_'}


    def _name_list(names):
        return names.replace(',', ' ').split() if isinstance(names, str) else list(names)


    class EnumDict(dict):
        def __init__(self):
            self._member_names = {}
            self._values = []
            self._ignored = ()
            self._used_auto = False

        def __setitem__(self, key, value):
            # There is none before the class statement has begun.
            self._cls_name
            place = key
            if key[:1] == '_' and self._is_reserved(key):
                value = self._reserved(key, value)
                place = '_order_' if key == '__order__' else key
            elif key in self._member_names:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            elif key not in self._ignored:
                if isinstance(value, nonmember):
                    value = value.value
                elif not (_is_descriptor(value) or self._is_inner_class(value)):
                    value = self._new_member(key, value)
            dict.__setitem__(self, place, value)

        def _is_reserved(self, key):
            return _underscores(key) in (1, 2) or self._is_private(key)

        def _is_private(self, key):
            private = f'_{self._cls_name}__'
            return (key.startswith(private) and len(key) > len(private)
                    and key[len(private)] != '_' and not key.endswith('__'))

        def _is_inner_class(self, value):
            if not isinstance(value, type):
                return False
            qualname = getattr(value, '__qualname__', '')
            wanted = f'{self._cls_name}.{getattr(value, "__name__", "")}'
            return qualname == wanted or qualname.endswith('.' + wanted)

        def _reserved(self, key, value):
            if self._is_private(key) or _underscores(key) != 1:
                return value
            if key not in _allowed_sunders and not key.startswith('_repr_'):
                raise ValueError(
                    f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
            if key == '_generate_next_value_':
                if self._used_auto:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate_next_value = (
                    value.__func__ if isinstance(value, staticmethod) else value)
            elif key == '_ignore_':
                self._ignored = value = _name_list(value)
                taken = {name for name in value if name in self._member_names}
                if taken:
                    raise ValueError(f'_ignore_ cannot specify already set names: {taken!r}')
            return value

        def _new_member(self, key, value):
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            if isinstance(value, member):
                value = value.value
            if isinstance(value, auto):
                value = self._resolve(key, value)
            elif isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
                parts = [self._resolve(key, part) if isinstance(part, auto) else part
                         for part in value]
                try:
                    value = type(value)(parts)
                except TypeError:
                    value = type(value)(*parts)
            else:
                self._values.append(value)
            self._member_names[key] = None
            return value

        def _resolve(self, key, given):
            if given.value is _auto_null:
                given.value = self._generate_next_value(
                    key, 1, len(self._member_names), self._values[:])
                self._used_auto = True
            self._values.append(given.value)
            return given.value

        @_builtin_property
        def member_names(self):
            return list(self._member_names)

        def update(self, members, **more_members):
            # Whatever lacks an attribute on the way: the pairs are tried.
            try:
                self._take((name, members[name]) for name in members.keys())
            except AttributeError:
                self._take(members)
            self._take(more_members.items())

        def _take(self, pairs):
            for name, value in pairs:
                self[name] = value


    _EnumDict = EnumDict
    """#
}
