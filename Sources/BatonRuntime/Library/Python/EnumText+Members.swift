// The text of module enum: members.

extension EnumText {
  static let members = #"""
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
            by_value = cls._value2member_map_
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
                try:
                    known = by_value.get(value)
                    hashable = True
                except TypeError:
                    hashable = False
                    known = None
                    for other in cls._member_map_.values():
                        if other._value_ == value:
                            known = other
                            break
                if known is not None:
                    made = known
                elif counts:
                    names.append(name)
                cls._add_member_(name, made)
                if hashable:
                    by_value.setdefault(value, made)
                else:
                    cls._unhashable_values_.append(value)
                    cls._unhashable_values_map_.setdefault(name, []).append(value)


    _flag_operators = (
        '__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__')
    _flag_fields = ('_boundary_', '_flag_mask_', '_singles_mask_', '_all_bits_', '_inverted_')


    class EnumType(type):
        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            metacls._check_for_existing_members_(cls, bases)
            namespace = EnumDict()
            namespace._cls_name = cls
            first = metacls._get_mixins_(cls, bases)[1]
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

            data_type, first = metacls._get_mixins_(cls, bases)
            new_member, save_new, use_args = metacls._find_new_(body, data_type, first)
            in_progress = f'_{cls}__in_progress'
            extra = {
                '_new_member_': new_member, '_use_args_': use_args, '_member_names_': [],
                '_member_map_': {}, '_value2member_map_': {}, '_unhashable_values_': [],
                '_unhashable_values_map_': {}, '_member_type_': data_type,
                '_value_repr_': metacls._find_data_repr_(cls, bases), in_progress: True}
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
                if save_new:
                    made.__new_member__ = new_member
                made.__new__ = Enum.__new__

            if isinstance(order, str):
                order = order.replace(',', ' ').split()
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
            if cls._member_map_:
                if names is not _not_given:
                    value = (value, names) + values
                return cls.__new__(cls, value)
            if names is _not_given and type is None:
                raise TypeError(f'{cls} has no members; specify `names=()` if you meant to create '
                                f'a new, empty, enum')
            return cls._create_(
                value, None if names is _not_given else names, module=module, qualname=qualname,
                type=type, start=start, boundary=boundary)

        def __contains__(cls, value):
            if isinstance(value, cls):
                return True
            try:
                return value in cls._value2member_map_
            except TypeError:
                return value in cls._unhashable_values_

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
            metacls = cls.__class__
            bases = (cls,) if type is None else (type, cls)
            first = cls._get_mixins_(class_name, bases)[1]
            namespace = metacls.__prepare__(class_name, bases)
            if isinstance(names, str):
                names = names.replace(',', ' ').split()
            if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
                pairs, last_values = [], []
                for count, name in enumerate(names):
                    value = first._generate_next_value_(name, start, count, last_values[:])
                    last_values.append(value)
                    pairs.append((name, value))
                names = pairs
            for item in () if names is None else names:
                if isinstance(item, str):
                    item = item, names[item]
                name, value = item
                namespace[name] = value
            if module is None:
                try:
                    module = sys._getframe(2).f_globals['__name__']
                except (AttributeError, ValueError, KeyError):
                    pass
            if module is None:
                _make_unpicklable(namespace)
            else:
                namespace['__module__'] = module
            if qualname is not None:
                namespace['__qualname__'] = qualname
            return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

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

        @classmethod
        def _check_for_existing_members_(mcls, class_name, bases):
            for start in bases:
                for base in start.__mro__:
                    if isinstance(base, EnumType) and base._member_names_:
                        raise TypeError(f'<enum {class_name!r}> cannot extend {base!r}')

        @classmethod
        def _get_mixins_(mcls, class_name, bases):
            if not bases:
                return object, Enum
            first = bases[-1]
            if not isinstance(first, EnumType):
                raise TypeError('new enumerations should be created as '
                                '`EnumName([mixin_type, ...] [data_type,] enum_type)`')
            return mcls._find_data_type_(class_name, bases) or object, first

        @classmethod
        def _find_data_repr_(mcls, class_name, bases):
            for start in bases:
                for base in start.__mro__:
                    if base is object:
                        continue
                    if isinstance(base, EnumType):
                        return base._value_repr_
                    own = base.__dict__
                    if '__repr__' in own:
                        if ('__dataclass_fields__' in own and '__dataclass_params__' in own
                                and own['__dataclass_params__'].repr):
                            return _dataclass_repr
                        return own['__repr__']
            return None

        @classmethod
        def _find_data_type_(mcls, class_name, bases):
            found = set()
            for start in bases:
                candidate = None
                for base in start.__mro__:
                    if base is object:
                        continue
                    if isinstance(base, EnumType):
                        if base._member_type_ is not object:
                            found.add(base._member_type_)
                            break
                    elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                        found.add(candidate or base)
                        break
                    else:
                        candidate = candidate or base
            if len(found) > 1:
                raise TypeError(f'too many data types for {class_name!r}: {found!r}')
            return found.pop() if found else None

        @classmethod
        def _find_new_(mcls, classdict, member_type, first_enum):
            own = classdict.get('__new__')
            plain = (object.__new__, Enum.__new__ if Enum is not None else None, None)
            chosen = own
            if own is None:
                candidates = [
                    getattr(possible, method, None)
                    for method in ('__new_member__', '__new__')
                    for possible in (member_type, first_enum)]
                chosen = object.__new__
                for candidate in candidates:
                    if candidate not in plain:
                        chosen = candidate
                        break
            use_args = first_enum is not None and chosen not in plain
            return chosen, first_enum is not None and own is not None, use_args

        def _add_member_(cls, name, member):
            members = cls._member_map_
            if name in members:
                if members[name] is not member:
                    raise NameError(f'{name!r} is already bound: {members[name]!r}')
                return
            descriptor = kind = owner = None
            for base in cls.__mro__[1:]:
                attr = base.__dict__.get(name)
                if attr is None:
                    continue
                if isinstance(attr, (property, DynamicClassAttribute)):
                    descriptor, owner, kind = attr, base, 'enum'
                    break
                if _is_descriptor(attr):
                    descriptor, kind, owner = attr, kind or 'desc', owner or base
                else:
                    kind, owner = 'attr', base
            if descriptor is None:
                type.__setattr__(cls, name, member)
            else:
                redirect = property()
                redirect.member = member
                redirect.__set_name__(cls, name)
                if kind != 'attr':
                    redirect.fget = getattr(descriptor, 'fget', None)
                    redirect.fset = getattr(descriptor, 'fset', None)
                    redirect.fdel = getattr(descriptor, 'fdel', None)
                redirect._attr_type = kind
                redirect._cls_type = owner
                type.__setattr__(cls, name, redirect)
            members[name] = member


    EnumMeta = EnumType


    def _make_unpicklable(namespace):
        def refuse(self, proto):
            raise TypeError(f'{self!r} cannot be pickled')
        namespace['__reduce_ex__'] = refuse
        namespace['__module__'] = '<unknown>'


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
                return cls._value2member_map_[value]
            except KeyError:
                pass
            except TypeError:
                for name, values in cls._unhashable_values_map_.items():
                    if value in values:
                        return cls[name]
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

        def __init__(self, *args, **kwds):
            pass

        def _add_alias_(self, name):
            self.__class__._add_member_(name, self)

        def _add_value_alias_(self, value):
            cls = self.__class__
            by_value = cls._value2member_map_
            try:
                known = by_value.get(value)
                hashable = True
            except TypeError:
                hashable = False
                known = next((m for m in cls._member_map_.values() if m._value_ == value), None)
            if known is not None:
                if known is not self:
                    raise ValueError(f'{value!r} is already bound: {known!r}')
            elif hashable:
                by_value[value] = self
            else:
                cls._unhashable_values_.append(value)
                cls._unhashable_values_map_.setdefault(self.name, []).append(value)

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
