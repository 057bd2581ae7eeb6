// The text of module enum: members.

extension EnumText {
  static let members = #"""
    def _member_with(cls, value):
        # The member, and whether the value can be hashed: what cannot is searched for.
        try:
            return cls._value2member_map_.get(value), True
        except TypeError:
            for member in cls._member_map_.values():
                if member._value_ == value:
                    return member, False
            return None, False


    def _add_value(cls, value, hashable, name, member):
        if hashable:
            cls._value2member_map_.setdefault(value, member)
        else:
            cls._unhashable_values_map_.setdefault(name, []).append(value)
            cls._unhashable_values_.append(value)


    class _Seed:
        # Stands in the namespace of a new class, and makes its members once the class is there.
        def __init__(self, values):
            self.values = values

        def __set_name__(self, cls, name):
            type.__delattr__(cls, name)
            data_type = cls._member_type_
            new_member = cls._new_member_
            use_args = cls._use_args_
            is_flag = Flag is not None and issubclass(cls, Flag)
            names = cls._member_names_
            for name, value in self.values.items():
                args = (value,) if data_type is tuple or not isinstance(value, tuple) else value
                made = new_member(cls, *args) if use_args else new_member(cls)
                if not hasattr(made, '_value_'):
                    if data_type is object:
                        made._value_ = value
                    else:
                        try:
                            made._value_ = data_type(*args)
                        except Exception as cause:
                            error = TypeError('_value_ not set in __new__, unable to create it')
                            error.__cause__ = cause
                            raise error
                value = made._value_
                made._name_ = name
                made.__objclass__ = cls
                made.__init__(*args)
                made._sort_order_ = len(names)
                counts = True
                if is_flag:
                    counts = isinstance(value, int) and _is_single_bit(value)
                    if isinstance(value, int):
                        cls._flag_mask_ |= value
                        if counts:
                            cls._singles_mask_ |= value
                    cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
                known, hashable = _member_with(cls, value)
                if known is not None:
                    made = known
                elif counts:
                    names.append(name)
                _add_member(cls, name, made)
                _add_value(cls, value, hashable, name, made)


    _flag_operators = (
        '__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__')
    _flag_fields = ('_boundary_', '_flag_mask_', '_singles_mask_', '_all_bits_', '_inverted_')


    class EnumType(type):
        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            _refuse_filled_bases(cls, bases)
            namespace = EnumDict()
            namespace._cls_name = cls
            first = _data_type_and_base(cls, bases)[1]
            if first is not None:
                namespace['_generate_next_value_'] = getattr(first, '_generate_next_value_', None)
            return namespace

        def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
            if _simple:
                return super().__new__(metacls, cls, bases, classdict, **kwds)
            for key in [*classdict.get('_ignore_', ()), '_ignore_']:
                classdict.pop(key, None)
            wrong = classdict._member_names.keys() & {'mro', ''}
            if wrong:
                raise ValueError('invalid enum member name(s) ' + ','.join(map(repr, wrong)))
            order = classdict.pop('_order_', None)
            values = {name: classdict[name] for name in classdict._member_names}
            body = {name: value for name, value in classdict.items() if name not in values}
            generate = body.get('_generate_next_value_')
            if generate is not None and type(generate) is not staticmethod:
                body['_generate_next_value_'] = staticmethod(generate)

            data_type, first = _data_type_and_base(cls, bases)
            own_new = body.get('__new__') if first is not None else None
            new_member, use_args = _chosen_new(body.get('__new__'), data_type, first)
            in_progress = f'_{cls}__in_progress'
            extra = {
                '_new_member_': new_member, '_use_args_': use_args, '_member_names_': [],
                '_member_map_': {}, '_value2member_map_': {}, '_unhashable_values_': [],
                '_unhashable_values_map_': {}, '_member_type_': data_type,
                '_value_repr_': _value_repr(bases), in_progress: True}
            is_flag = cls == 'Flag' if Flag is None else any(issubclass(b, Flag) for b in bases)
            if is_flag:
                extra.update({
                    '_boundary_': boundary or getattr(first, '_boundary_', None), '_flag_mask_': 0,
                    '_singles_mask_': 0, '_all_bits_': 0, '_inverted_': None})
            body.update(extra)
            defined = set(body)
            body['_seed_'] = _Seed(values)
            try:
                made = super().__new__(metacls, cls, bases, body, **kwds)
            except Exception as error:
                if getattr(error, '__notes__', None):
                    del error.__notes__
                raise
            type.__delattr__(made, in_progress)
            defined.update(values)

            if ReprEnum is not None and ReprEnum in bases:
                if data_type is object:
                    raise TypeError(
                        'ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, '
                        'etc.)')
                if '__format__' not in defined:
                    made.__format__ = data_type.__format__
                    defined.add('__format__')
                if '__str__' not in defined:
                    method = data_type.__str__
                    made.__str__ = data_type.__repr__ if method == object.__str__ else method
                    defined.add('__str__')
            for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
                if name not in defined:
                    found = getattr(made, name)
                    if found == getattr(data_type, name) or found == getattr(object, name):
                        setattr(made, name, getattr(first, name))
            if is_flag and Flag is not None:
                for name in _flag_operators:
                    if name not in defined:
                        type.__setattr__(made, name, getattr(Flag, name))
            if Enum is not None:
                if own_new is not None:
                    made.__new_member__ = new_member
                made.__new__ = Enum.__new__

            order = _name_list(order or ())
            members = made._member_map_
            if is_flag and Flag is not None:
                listed = [members[name]._value_ for name in made._member_names_]
                if listed != sorted(listed):
                    made._iter_member_ = made._iter_member_by_def_
                if order:
                    order = [name for name in order
                             if name not in members or _is_single_bit(members[name]._value_)]
            if order:
                order = [name for name in order
                         if name not in members or name in made._member_names_]
                if order != made._member_names_:
                    raise TypeError(
                        f'member order does not match _order_:\n  {made._member_names_!r}\n'
                        f'  {order!r}')
            return made

        def __bool__(cls):
            return True

        def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None,
                     start=1, boundary=None):
            several = names is not _not_given
            if cls._member_map_:
                return cls.__new__(cls, (value, names, *values) if several else value)
            if not several:
                names = None
                if type is None:
                    raise TypeError(f'{cls} has no members; specify `names=()` if you meant to '
                                    f'create a new, empty, enum')
            return cls._create_(value, names, module=module, qualname=qualname, type=type,
                                start=start, boundary=boundary)

        def __contains__(cls, value):
            if isinstance(value, cls):
                return True
            known = cls._value2member_map_
            try:
                hash(value)
            except TypeError:
                known = cls._unhashable_values_
            return value in known

        def __delattr__(cls, attr):
            if attr in cls._member_map_:
                raise AttributeError(f'{cls.__name__!r} cannot delete member {attr!r}.')
            super().__delattr__(attr)

        def __dir__(cls):
            names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__',
                     '__members__', '__module__', '__name__', '__qualname__', *cls._member_names_}
            if cls._new_member_ is not object.__new__:
                names.add('__new__')
            if cls.__init_subclass__ is not object.__init_subclass__:
                names.add('__init_subclass__')
            if cls._member_type_ is not object:
                names.update(dir(cls._member_type_))
            return sorted(names)

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return map(cls._member_map_.__getitem__, cls._member_names_)

        def __len__(cls):
            return len(cls._member_names_)

        @_builtin_property
        def __members__(cls):
            return MappingProxyType(cls._member_map_)

        def __repr__(cls):
            kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
            return f'<{kind} {cls.__name__!r}>'

        def __reversed__(cls):
            return map(cls._member_map_.__getitem__, reversed(cls._member_names_))

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get('_member_map_', ()):
                raise AttributeError(f'cannot reassign member {name!r}')
            super().__setattr__(name, value)

        def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1,
                     boundary=None):
            kind = cls.__class__
            bases = tuple([base for base in (type, cls) if base is not None])
            generate = _data_type_and_base(class_name, bases)[1]._generate_next_value_
            namespace = kind.__prepare__(class_name, bases)
            if isinstance(names, str):
                names = _name_list(names)
            if isinstance(names, (list, tuple)) and names[:1] and isinstance(names[0], str):
                values = []
                for name in names:
                    values.append(generate(name, start, len(values), values[:]))
                names = list(zip(names, values))
            for item in names if names is not None else ():
                # A mapping gives names alone.
                name, value = (item, names[item]) if isinstance(item, str) else item
                namespace[name] = value
            module = _module_of_caller() if module is None else module
            if module is None:
                _make_unpicklable(namespace)
            namespace.update(
                {name: value for name, value in (('__module__', module), ('__qualname__', qualname))
                 if value is not None})
            return kind.__new__(kind, class_name, bases, namespace, boundary=boundary)

        def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
            where = sys.modules[module].__dict__
            origin = source.__dict__ if source else where
            pairs = [(key, value) for key, value in origin.items() if filter(key)]
            try:
                pairs.sort(key=lambda pair: (pair[1], pair[0]))
            except TypeError:
                pairs.sort(key=lambda pair: pair[0])
            made = cls._create_(name, pairs, module=module, boundary=boundary or KEEP)
            if as_global:
                global_enum(made)
            else:
                where.update(made.__members__)
            where[name] = made
            return made


    def _module_of_caller():
        try:
            return sys._getframe(3).f_globals['__name__']
        except (ValueError, KeyError):
            return None


    def _refuse_filled_bases(class_name, bases):
        for base in _ancestors(bases):
            if isinstance(base, EnumType) and len(base._member_names_):
                raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')


    def _ancestors(bases):
        return [base for start in bases for base in start.__mro__ if base is not object]


    def _data_type_and_base(class_name, bases):
        """The type of the values (object where it is open), and the enumeration derived from."""
        if not bases:
            return object, Enum
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError('new enumerations should be created as '
                            '`EnumName([mixin_type, ...] [data_type,] enum_type)`')
        found = {_data_type(start) for start in bases} - {None}
        if len(found) > 1:
            raise TypeError(f'too many data types for {class_name!r}: {found!r}')
        return (found.pop() if found else object), first


    def _data_type(start):
        """The type of the values that a base brings along; None where it brings none."""
        outermost = None
        for base in start.__mro__:
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    return base._member_type_
            elif base is not object:
                outermost = outermost or base
                if not vars(base).keys().isdisjoint(('__new__', '__dataclass_fields__')):
                    return outermost
        return None


    def _value_repr(bases):
        for base in _ancestors(bases):
            if isinstance(base, EnumType):
                return base._value_repr_
            own = vars(base)
            if '__repr__' not in own:
                continue
            of_dataclass = own.keys() >= {'__dataclass_fields__', '__dataclass_params__'}
            if of_dataclass and own['__dataclass_params__'].repr:
                return _dataclass_repr
            return own['__repr__']
        return None


    def _chosen_new(own, data_type, first):
        """What makes a member, and whether it is given the parts of the value."""
        plain = (object.__new__, Enum.__new__ if Enum is not None else None, None)
        made_by = [own] if own is not None else [
            getattr(kind, name, None)
            for name in ('__new_member__', '__new__') for kind in (data_type, first)]
        for candidate in made_by:
            if candidate not in plain:
                return candidate, first is not None
        return (object.__new__ if own is None else own), False


    def _hidden_attribute(cls, name):
        """What a member's name would hide in the bases, its class, and whether it is a value."""
        found = owner = None
        in_class = False
        for base in cls.__mro__[1:]:
            attribute = vars(base).get(name)
            if attribute is None:
                continue
            if isinstance(attribute, (DynamicClassAttribute, property)):
                return attribute, None, False
            if _is_descriptor(attribute):
                found, owner = attribute, owner or base
            else:
                in_class, owner = True, base
        return found, owner if in_class else None, found is not None and not in_class


    def _add_member(cls, name, member):
        known = cls._member_map_.setdefault(name, member)
        if known is not member:
            raise NameError(f'{name!r} is already bound: {known!r}')
        if name in vars(cls) and _is_placed(vars(cls)[name], member):
            return
        hidden, owner, in_value = _hidden_attribute(cls, name)
        if hidden is None:
            type.__setattr__(cls, name, member)
            return
        placed = property()
        placed.__set_name__(cls, name)
        placed.member, placed._hidden_in, placed._hides_in_value = member, owner, in_value
        if owner is None:
            for accessor in ('fget', 'fset', 'fdel'):
                setattr(placed, accessor, getattr(hidden, accessor, None))
        type.__setattr__(cls, name, placed)


    def _is_placed(attribute, member):
        return attribute is member or getattr(attribute, 'member', None) is member


    EnumMeta = EnumType


    def _make_unpicklable(namespace):
        def refuse(self, proto):
            raise TypeError(f'{self!r} cannot be pickled')
        namespace['__reduce_ex__'] = refuse
        namespace['__module__'] = '<unknown>'


    def _found_or_made(cls, value):
        """What `_missing_` gives for a value that no member has."""
        if not cls._member_map_:
            if getattr(cls, f'_{cls.__name__}__in_progress', False):
                raise TypeError('do not use `super().__new__; call the appropriate __new__ '
                                'directly') from None
            raise TypeError(f'{cls!r} has no members defined')
        failure = result = None
        try:
            result = cls._missing_(value)
        except Exception as error:
            failure = error
        try:
            if isinstance(result, cls):
                return result
            if (isinstance(result, int) and issubclass(cls, Flag)
                    and cls._boundary_ is EJECT):
                return result
            invalid = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            if failure is None:
                if result is None:
                    raise invalid
                failure = TypeError(
                    f'error in {cls.__name__}._missing_: returned {result!r} instead of None '
                    f'or a valid member')
            if not isinstance(failure, ValueError):
                failure.__context__ = invalid
            raise failure
        finally:
            failure = invalid = None


    class Enum(metaclass=EnumType):
        @classmethod
        def __signature__(cls):
            if cls._member_names_:
                return '(*values)'
            return ('(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, '
                    'boundary=None)')

        def __new__(cls, value):
            if type(value) is cls:
                return value
            try:
                known = cls._value2member_map_.get(value)
            except TypeError:
                known = None
                for name, values in cls._unhashable_values_map_.items():
                    if value in values:
                        known = cls[name]
                        break
            return _found_or_made(cls, value) if known is None else known

        def __init__(self, *args, **kwds):
            pass

        def _add_alias_(self, name):
            _add_member(self.__class__, name, self)

        def _add_value_alias_(self, value):
            cls = self.__class__
            known, hashable = _member_with(cls, value)
            if known is None:
                _add_value(cls, value, hashable, self.name, self)
            elif known is not self:
                raise ValueError(f'{value!r} is already bound: {known!r}')

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start
            try:
                highest = sorted(last_values)[-1]
            except TypeError:
                raise TypeError('unable to sort non-numeric values') from None
            try:
                return highest + 1
            except TypeError:
                raise TypeError(f'unable to increment {highest!r}') from None

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            cls = self.__class__
            shown = cls._value_repr_ or repr
            return f'<{cls.__name__}.{self._name_}: {shown(self._value_)}>'

        def __str__(self):
            return f'{self.__class__.__name__}.{self._name_}'

        def __dir__(self):
            members = self._member_map_
            names = set(object.__dir__(self)) if self._member_type_ is not object else set()
            names.update(name for name in getattr(self, '__dict__', ())
                         if name[0] != '_' and name not in members)
            for cls in self.__class__.mro():
                for name, value in cls.__dict__.items():
                    if name[0] == '_':
                        continue
                    if isinstance(value, property):
                        if value.fget is not None or name not in members:
                            names.add(name)
                        else:
                            names.discard(name)
                    elif name not in members:
                        names.add(name)
            names.update(('__class__', '__doc__', '__eq__', '__hash__', '__module__'))
            return sorted(names)

        def __format__(self, format_spec):
            return str.__format__(str(self), format_spec)

        def __hash__(self):
            return hash(self._name_)

        def __reduce_ex__(self, proto):
            return self.__class__, (self._value_,)

        def __deepcopy__(self, memo):
            return self

        def __copy__(self):
            return self

        @property
        def name(self):
            return self._name_

        @property
        def value(self):
            return self._value_

        # What needs no call to be read.
        name._alias, value._alias = '_name_', '_value_'


    set_lookup(EnumType, Enum.__new__, Enum.__hash__)


    class ReprEnum(Enum):
        """
        Only changes the repr(), leaving str() and format() to the mixed-in type.
        """


    class IntEnum(int, ReprEnum):
        """
        Enum where members are also (and must be) ints
        """


    class StrEnum(str, ReprEnum):
        """
        Enum where members are also (and must be) strings
        """

        def __new__(cls, *values):
            count = len(values)
            if count > 3:
                raise TypeError(f'too many arguments for str(): {values!r}')
            if count == 1 and not isinstance(values[0], str):
                raise TypeError(f'{values[0]!r} is not a string')
            if count >= 2 and not isinstance(values[1], str):
                raise TypeError(f'encoding must be a string, not {values[1]!r}')
            if count == 3 and not isinstance(values[2], str):
                raise TypeError(f'errors must be a string, not {values[2]!r}')
            text = str(*values)
            made = str.__new__(cls, text)
            made._value_ = text
            return made

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()


    def pickle_by_global_name(self, proto):
        return self.name


    _reduce_ex_by_global_name = pickle_by_global_name


    def pickle_by_enum_name(self, proto):
        return getattr, (self.__class__, self._name_)
    """#
}
