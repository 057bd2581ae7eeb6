// The text of module enum: flags.

extension EnumText {
  static let flags = #"""
    class FlagBoundary(StrEnum):
        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()


    STRICT, CONFORM, EJECT, KEEP = FlagBoundary


    def _bits_of(owner, other):
        if isinstance(other, owner.__class__):
            return other._value_
        data_type = owner._member_type_
        is_data = data_type is not object and isinstance(other, data_type)
        return other if is_data else NotImplemented


    def _flag_operator(symbol, combine):
        def operation(self, other):
            if other.__class__ is self.__class__:
                right = other._value_
            else:
                right = _bits_of(self, other)
                if right is NotImplemented:
                    return right
            left = self._value_
            if left is None or right is None:
                culprit = self if left is None else other
                raise TypeError(f"'{culprit}' cannot be combined with other flags with {symbol}")
            return self.__class__(combine(left, right))
        return operation


    class Flag(Enum, boundary=STRICT):
        _numeric_repr_ = repr

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not count:
                return 1 if start is None else start
            highest = max(last_values)
            try:
                return 1 << highest.bit_length()
            except Exception:
                raise TypeError('invalid flag value %r' % highest) from None

        @classmethod
        def _iter_member_by_value_(cls, value):
            known = cls._value2member_map_
            yield from map(known.get, _bits(cls._flag_mask_ & value))

        _iter_member_ = _iter_member_by_value_

        @classmethod
        def _iter_member_by_def_(cls, value):
            parts = list(cls._iter_member_by_value_(value))
            parts.sort(key=lambda part: part._sort_order_)
            yield from parts

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            mask, singles, every = cls._flag_mask_, cls._singles_mask_, cls._all_bits_
            boundary = cls._boundary_
            negative = None
            if not ~every <= value <= every or value & (every ^ mask):
                if boundary is STRICT:
                    width = max(value.bit_length(), mask.bit_length())
                    raise ValueError(
                        f'{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n'
                        f'  allowed {bin(mask, width)}')
                if boundary is CONFORM:
                    value &= mask
                elif boundary is EJECT:
                    return value
                elif boundary is KEEP:
                    if value < 0:
                        value += max(every + 1, 2 ** value.bit_length())
                else:
                    raise ValueError(f'{cls!r} unknown flag boundary {boundary!r}')
            if value < 0:
                negative = value
                value += every + 1
            unknown = value & ~mask
            aliases = value & ~singles
            single = value & singles
            if unknown and boundary is not KEEP:
                raise ValueError(
                    f'{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]')
            if cls._member_type_ is object:
                made = object.__new__(cls)
            else:
                made = cls._member_type_.__new__(cls, value)
            if not hasattr(made, '_value_'):
                made._value_ = value
            made._name_ = None
            if single or aliases:
                members = list(cls._iter_member_(single))
                combined = 0
                for part in members:
                    combined |= part._value_
                if aliases:
                    value = single | aliases
                    for part in cls._member_map_.values():
                        bits = part._value_
                        if part not in members and bits and bits & value == bits:
                            members.append(part)
                            combined |= bits
                unknown = value ^ combined
                if combined:
                    made._name_ = '|'.join([part._name_ for part in members])
                    if unknown and boundary is STRICT:
                        raise ValueError(f'{cls!r}: no members with value {unknown!r}')
                    if unknown:
                        made._name_ += f'|{cls._numeric_repr_(unknown)}'
            made = cls._value2member_map_.setdefault(value, made)
            if negative is not None:
                cls._value2member_map_[negative] = made
            return made

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError(
                    f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                    f"{self.__class__.__qualname__!r}")
            return other._value_ & self._value_ == other._value_

        def __iter__(self):
            yield from self._iter_member_(self._value_)

        def __len__(self):
            return self._value_.bit_count()

        def __repr__(self):
            cls = self.__class__
            shown = (cls._value_repr_ or repr)(self._value_)
            if self._name_ is None:
                return f'<{cls.__name__}: {shown}>'
            return f'<{cls.__name__}.{self._name_}: {shown}>'

        def __str__(self):
            if self._name_ is None:
                return f'{self.__class__.__name__}({self._value_!r})'
            return f'{self.__class__.__name__}.{self._name_}'

        def __bool__(self):
            return bool(self._value_)

        __or__ = __ror__ = _flag_operator('|', lambda a, b: a | b)
        __and__ = __rand__ = _flag_operator('&', lambda a, b: a & b)
        __xor__ = __rxor__ = _flag_operator('^', lambda a, b: a ^ b)

        def __invert__(self):
            if self._value_ is None:
                raise TypeError(f"'{self}' cannot be inverted")
            if self._inverted_ is None:
                value = ~self._value_
                if self._boundary_ not in (EJECT, KEEP):
                    value &= self._singles_mask_
                self._inverted_ = self.__class__(value)
            return self._inverted_


    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        """
        Support for integer-based Flags
        """


    def _aliases(enumeration):
        return ', '.join([
            f'{alias} -> {member.name}' for alias, member in enumeration.__members__.items()
            if alias != member.name])


    def unique(enumeration):
        found = _aliases(enumeration)
        if found:
            raise ValueError(f'duplicate values found in {enumeration!r}: {found}')
        return enumeration


    def _dataclass_repr(self):
        fields = self.__dataclass_fields__
        return ', '.join([f'{name}={getattr(self, name)!r}'
                          for name, field in fields.items() if field.repr])


    def _last_module(self):
        return self.__class__.__module__.split('.')[-1]


    def global_enum_repr(self):
        return f'{_last_module(self)}.{self._name_}'


    def global_flag_repr(self):
        module = _last_module(self)
        if self._name_ is None:
            return f'{module}.{self.__class__.__name__}({self._value_!r})'
        if _is_single_bit(self._value_):
            return f'{module}.{self._name_}'
        keeps = self._boundary_ is KEEP
        return '|'.join([name if keeps and name[0].isdigit() else f'{module}.{name}'
                         for name in self._name_.split('|')])


    def global_str(self):
        if self._name_ is None:
            return f'{self.__class__.__name__}({self._value_!r})'
        return self._name_


    def global_enum(cls, update_str=False):
        cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
        if update_str or not issubclass(cls, ReprEnum):
            cls.__str__ = global_str
        home = sys.modules[cls.__module__]
        vars(home).update(cls.__members__)
        return cls


    class EnumCheck(StrEnum):
        CONTINUOUS = 'no skipped integer values'
        NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
        UNIQUE = 'one name per value'


    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


    class verify:
        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            if issubclass(enumeration, Flag):
                kind = 'flag'
            elif issubclass(enumeration, Enum):
                kind = 'enum'
            else:
                raise TypeError("the 'verify' decorator only works with Enum and Flag")
            for check in self.checks:
                if check is UNIQUE:
                    found = _aliases(enumeration)
                    if found:
                        raise ValueError(f'aliases found in {enumeration!r}: {found}')
                elif check is CONTINUOUS:
                    self._check_continuous(enumeration, kind)
                elif check is NAMED_FLAGS:
                    self._check_named_flags(enumeration)
            return enumeration

        def _check_continuous(self, enumeration, kind):
            values = {item.value for item in enumeration}
            if len(values) < 2:
                return
            low, high = min(values), max(values)
            if kind == 'flag':
                wanted = [1 << bit for bit in range(low.bit_length(), high.bit_length() - 1)]
            else:
                wanted = range(low + 1, high)
            missing = [str(value) for value in wanted if value not in values]
            if missing:
                raise ValueError((f'invalid {kind} {enumeration.__name__!r}: missing values '
                                  f'{", ".join(missing)}')[:256])

        def _check_named_flags(self, enumeration):
            known = [item.value for item in enumeration]
            names, value = [], 0
            for name, alias in enumeration._member_map_.items():
                if name in enumeration._member_names_ or alias.value < 0:
                    continue
                missed = [bit for bit in _bits(alias.value) if bit not in known]
                if missed:
                    names.append(name)
                    for bit in missed:
                        value |= bit
            if not names:
                return
            if len(names) == 1:
                who = f'alias {names[0]} is missing'
            else:
                who = f'aliases {", ".join(names[:-1])} and {names[-1]} are missing'
            what = 'value' if _is_single_bit(value) else 'combined values of'
            raise ValueError(f'invalid Flag {enumeration.__name__!r}: {who} {what} {value:#x} '
                             f'[use enum.show_flag_values(value) for details]')


    def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
        def convert(cls):
            bases = (etype,)
            namespace = etype.__class__.__prepare__(cls.__name__, bases)
            for name, value in cls.__dict__.items():
                if name not in ('__dict__', '__weakref__', '__doc__') or value is not None:
                    namespace[name] = value
            return etype.__class__(cls.__name__, bases, namespace, boundary=boundary)
        return convert
    """#
}
