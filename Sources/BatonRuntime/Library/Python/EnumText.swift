// The text of module enum: its beginning, and what it is put together from.

enum EnumText {
  static var source: String { first + "\n\n" + members + "\n\n" + flags }

  private static let first = #"""
    import sys
    from _enum import set_property
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


    def _is_dunder(name):
        return (len(name) > 4 and name.startswith('__') and name.endswith('__')
                and name[2] != '_' and name[-3] != '_')


    def _is_sunder(name):
        return (len(name) > 2 and name[0] == '_' and name[-1] == '_'
                and name[1] != '_' and name[-2] != '_')


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
        if max_bits is not None and len(digits) < max_bits:
            digits = (sign[-1] * max_bits + digits)[-max_bits:]
        return f'{sign} {digits}'


    class property(DynamicClassAttribute):
        member = None
        _attr_type = None
        _cls_type = None

        def __get__(self, instance, ownerclass=None):
            if instance is not None:
                fget = self.fget
                if fget is not None:
                    return fget(instance)
                if self._attr_type == 'attr':
                    return getattr(self._cls_type, self.name)
                if self._attr_type == 'desc':
                    return getattr(instance._value_, self.name)
                found = ownerclass._member_map_.get(self.name)
            else:
                found = self.member
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


    class EnumDict(dict):
        def __init__(self):
            super().__init__()
            self._member_names = {}
            self._last_values = []
            self._ignore = []
            self._auto_called = False

        def __setitem__(self, key, value):
            # There is none before the class statement has begun.
            self._cls_name
            if key[:1] == '_' and self._is_reserved(key):
                value = self._reserved(key, value)
                if key == '__order__':
                    key = '_order_'
            elif key in self._member_names:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            elif key in self._ignore:
                pass
            elif isinstance(value, nonmember):
                value = value.value
            elif not (_is_descriptor(value) or self._is_inner_class(value)):
                value = self._new_member(key, value)
            dict.__setitem__(self, key, value)

        def _is_reserved(self, key):
            private = f'_{self._cls_name}__'
            return (_is_sunder(key) or _is_dunder(key)
                    or key.startswith(private) and len(key) > len(private)
                    and not key.endswith('__'))

        def _is_inner_class(self, value):
            if not isinstance(value, type):
                return False
            qualname = getattr(value, '__qualname__', '')
            wanted = f'{self._cls_name}.{getattr(value, "__name__", "")}'
            return qualname == wanted or qualname.endswith('.' + wanted)

        def _reserved(self, key, value):
            if not _is_sunder(key):
                return value
            if key not in _allowed_sunders and not key.startswith('_repr_'):
                raise ValueError(
                    f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError('_generate_next_value_ must be defined before members')
                self._generate_next_value = (
                    value.__func__ if isinstance(value, staticmethod) else value)
            elif key == '_ignore_':
                value = (value.replace(',', ' ').split() if isinstance(value, str)
                         else list(value))
                self._ignore = value
                taken = set(value) & set(self._member_names)
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
                self._last_values.append(value)
            self._member_names[key] = None
            return value

        def _resolve(self, key, given):
            if given.value is _auto_null:
                given.value = self._generate_next_value(
                    key, 1, len(self._member_names), self._last_values[:])
                self._auto_called = True
            self._last_values.append(given.value)
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
