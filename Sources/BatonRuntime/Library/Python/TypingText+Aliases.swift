// The text of module typing: aliases.

extension TypingText {
  static let aliases = #"""
    def _is_dunder(name):
        return name.startswith('__') and name.endswith('__')


    def _has_generic(base, bases):
        if isinstance(base, type):
            return issubclass(base, Generic)
        if isinstance(base, _BaseGenericAlias):
            return True
        entries = getattr(base, '__mro_entries__', None)
        found = entries(bases) if entries else ()
        return isinstance(found, tuple) and any(
            isinstance(entry, type) and issubclass(entry, Generic) for entry in found)


    def _in_tuple(args):
        return args if isinstance(args, tuple) else (args,)


    class _BaseGenericAlias(_Final, _root=True):
        def __init__(self, origin, *, inst=True, name=None):
            self.__origin__, self._name, self._inst = origin, name, inst
            self.__slots__ = None

        def __call__(self, *args, **kwargs):
            if not self._inst:
                raise TypeError(f'Type {self._name} cannot be instantiated; use '
                                f'{self.__origin__.__name__}() instead')
            made = self.__origin__(*args, **kwargs)
            # Not every object takes an attribute, and none has to.
            try:
                made.__orig_class__ = self
            except Exception:
                return made
            return made

        def __mro_entries__(self, bases):
            entries = [] if self.__origin__ in bases else [self.__origin__]
            after = bases[bases.index(self) + 1:]
            if not any(_has_generic(base, bases) for base in after):
                entries.append(Generic)
            return tuple(entries)

        def __getattr__(self, attr):
            named = attr in ('__qualname__', '__name__')
            if named and self._name:
                return self._name
            if named or not _is_dunder(attr) and '__origin__' in vars(self):
                return getattr(self.__origin__, '__name__' if named else attr)
            raise AttributeError(attr)

        def __setattr__(self, attr, val):
            own = attr in ('_name', '_inst', '_nparams', '_defaults') or _is_dunder(attr)
            if own:
                object.__setattr__(self, attr, val)
            else:
                setattr(self.__origin__, attr, val)

        def __instancecheck__(self, obj):
            return self.__subclasscheck__(type(obj))

        def __subclasscheck__(self, cls):
            raise TypeError('Subscripted generics cannot be used with class and instance checks')

        def __dir__(self):
            return list({*super().__dir__(),
                         *[name for name in dir(self.__origin__) if not _is_dunder(name)]})

        def __or__(self, right):
            return Union[self, right]

        def __ror__(self, left):
            return Union[left, self]


    class _GenericAlias(_BaseGenericAlias, _root=True):
        def __init__(self, origin, args, *, inst=True, name=None):
            _BaseGenericAlias.__init__(self, origin, inst=inst, name=name)
            args = self.__args__ = _in_tuple(args)
            self.__parameters__ = _collect_type_parameters(
                args, origin is Generic or origin is Protocol)
            if not name:
                self.__module__ = origin.__module__

        def __eq__(self, other):
            if isinstance(other, _GenericAlias):
                return self.__args__ == other.__args__ if self.__origin__ == other.__origin__ else False
            return NotImplemented

        def __hash__(self):
            return hash((self.__origin__, self.__args__))

        def __getitem__(self, args):
            return _subscribe(self, args)

        def copy_with(self, args):
            return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

        def __repr__(self):
            name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
            args = ', '.join([_type_repr(arg) for arg in self.__args__]) or '()'
            return f'{name}[{args}]'

        def __reduce__(self):
            from operator import getitem
            origin = globals()[self._name] if self._name else self.__origin__
            first, *others = self.__args__ or ((),)
            alone = not others and not isinstance(first, tuple)
            return getitem, (origin, first if alone else self.__args__)

        def __mro_entries__(self, bases):
            if isinstance(self.__origin__, _SpecialForm):
                raise TypeError(f'Cannot subclass {self!r}')
            origin = self.__origin__
            if self._name:
                return _BaseGenericAlias.__mro_entries__(self, bases)
            # What follows brings Generic along.
            if origin is Generic and (Protocol in bases or any(
                    isinstance(base, _BaseGenericAlias) and base is not self
                    for base in bases[bases.index(self) + 1:])):
                return ()
            return (origin,)

        def __iter__(self):
            yield Unpack[self]


    @_cached
    def _subscribe(alias, args):
        origin = alias.__origin__
        if origin is Generic or origin is Protocol:
            raise TypeError(f'Cannot subscript already-subscripted {alias}')
        parameters = alias.__parameters__
        if not parameters:
            raise TypeError(f'{alias} is not a generic class')
        args = [_type_convert(arg) for arg in _in_tuple(args)]
        args = _prepare(alias, parameters, _unpack_args(args))
        if len(args) != len(parameters):
            raise _wrong_count(alias, len(args), len(parameters))
        bound = dict(zip(parameters, args))
        flattens = isinstance(alias, _CallableGenericAlias)
        return alias.copy_with(tuple(_substitute(alias.__args__, bound, flattens)))


    class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
        __iter__ = None

        def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
            _BaseGenericAlias.__init__(self, origin, inst=inst, name=name or origin.__name__)
            self._nparams, self._defaults = nparams, defaults
            place = '' if origin.__module__ == 'builtins' else f'{origin.__module__}.'
            self.__doc__ = f'A generic version of {place}{origin.__qualname__}.'

        def __getitem__(self, params):
            return _subscribe_special(self, params)

        def _check(self, params):
            msg = 'Parameters to generic types must be types.'
            params = tuple([_type_check(param, msg) for param in params])
            wanted, defaults, given = self._nparams, self._defaults, len(params)
            if wanted - len(defaults) <= given < wanted:
                params += defaults[given - wanted:]
            elif given != wanted:
                if not wanted:
                    raise TypeError(f'{self} is not a generic class')
                many = 'many' if given > wanted else 'few'
                expected = f'at least {wanted - len(defaults)}' if defaults else wanted
                raise TypeError(f'Too {many} arguments for {self}; actual {given}, expected '
                                f'{expected}')
            return params

        def copy_with(self, params):
            return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

        def __repr__(self):
            return 'typing.' + self._name

        def __subclasscheck__(self, cls):
            plain = cls.__origin__ if isinstance(cls, _SpecialGenericAlias) else cls
            if isinstance(plain, _GenericAlias):
                return _BaseGenericAlias.__subclasscheck__(self, cls)
            return issubclass(plain, self.__origin__)

        def __reduce__(self):
            return self._name


    @_cached
    def _subscribe_special(alias, params):
        return alias.copy_with(alias._check(params if isinstance(params, tuple) else (params,)))


    def _takes_any(args):
        # Callable[..., result] and the like: no list of arguments.
        return len(args) == 2 and _is_param_expr(args[0])


    def _as_written(args):
        if _takes_any(args):
            return args
        *args, result = args
        return args, result


    class _CallableGenericAlias(_GenericAlias, _root=True):
        __iter__ = None

        def __repr__(self):
            *args, result = [_type_repr(arg) for arg in self.__args__]
            if _takes_any(self.__args__):
                return f'typing.Callable[{args[0]}, {result}]'
            return f'typing.Callable[[{", ".join(args)}], {result}]'

        def __reduce__(self):
            from operator import getitem
            return getitem, (Callable, _as_written(self.__args__))


    class _CallableType(_SpecialGenericAlias, _root=True):
        def copy_with(self, params):
            return _CallableGenericAlias(
                self.__origin__, params, name=self._name, inst=self._inst)

        def __getitem__(self, params):
            if not (isinstance(params, tuple) and len(params) == 2):
                raise TypeError('Callable must be used as Callable[[arg, ...], result].')
            # A list cannot be a key of the cache.
            return _subscribe_special(
                self, tuple([tuple(part) if isinstance(part, list) and part is params[0] else part
                             for part in params]))

        def _check(self, params):
            args, result = params
            result = _type_check(result, 'Callable[args, result]: result must be a type.')
            if args is ...:
                return ..., result
            return (*[_type_convert(arg) for arg in _in_tuple(args)], result)


    class _TupleType(_SpecialGenericAlias, _root=True):
        def _check(self, params):
            msg, end = 'Tuple[t0, t1, ...]: each t must be a type.', ()
            if params[1:] and params[-1] is ...:
                msg, end = 'Tuple[t, ...]: t must be a type.', (...,)
            checked = [_type_check(param, msg) for param in params[:len(params) - len(end)]]
            return (*checked, *end)


    class _UnionGenericAlias(_GenericAlias, _root=True):
        __iter__ = None

        def copy_with(self, params):
            return Union[params]

        def __eq__(self, other):
            if not isinstance(other, (UnionType, _UnionGenericAlias)):
                return NotImplemented
            mine, theirs = self.__args__, other.__args__
            try:
                return {*mine} == {*theirs}
            except TypeError:
                return all([arg in theirs for arg in mine] + [arg in mine for arg in theirs])

        def __hash__(self):
            return hash(frozenset(self.__args__))

        def __repr__(self):
            args = self.__args__
            if len(args) == 2 and NoneType in args:
                return f'typing.Optional[{_type_repr(args[args[0] is NoneType])}]'
            return super().__repr__()

        def __subclasscheck__(self, cls):
            return True if any(issubclass(cls, arg) for arg in self.__args__) else None

        def __reduce__(self):
            from operator import getitem
            return getitem, (Union, self.__args__)


    class _LiteralGenericAlias(_GenericAlias, _root=True):
        def _typed(self):
            return {(value, type(value)) for value in self.__args__}

        def __eq__(self, other):
            is_literal = isinstance(other, _LiteralGenericAlias)
            return self._typed() == other._typed() if is_literal else NotImplemented

        def __hash__(self):
            return hash(frozenset(self._typed()))


    class _ConcatenateGenericAlias(_GenericAlias, _root=True):
        def copy_with(self, params):
            *types, last = params
            joins = isinstance(last, _ConcatenateGenericAlias)
            if joins or isinstance(last, (tuple, list)):
                params = (*types, *(last.__args__ if joins else last))
                if not joins:
                    return params
            return _GenericAlias.copy_with(self, params)


    class _UnpackGenericAlias(_GenericAlias, _root=True):
        def __repr__(self):
            return f'typing.Unpack[{_type_repr(self.__args__[0])}]'

        def __getitem__(self, args):
            return args if _is_unpacked_typevartuple(self) else super().__getitem__(args)

        @property
        def __typing_unpacked_tuple_args__(self):
            arg, = self.__args__
            if not isinstance(arg, (GenericAlias, _GenericAlias)):
                return None
            if arg.__origin__ is tuple:
                return arg.__args__
            raise TypeError('Unpack[...] must be used with a tuple type')

        @property
        def __typing_is_unpacked_typevartuple__(self):
            return type(self.__args__[0]) is TypeVarTuple


    class _AnnotatedAlias(_GenericAlias, _root=True):
        __iter__ = None

        def __init__(self, origin, metadata):
            inner = getattr(origin, '__metadata__', ()) if isinstance(origin, _AnnotatedAlias) else ()
            plain = origin.__origin__ if inner else origin
            _GenericAlias.__init__(self, plain, plain, name='Annotated')
            self.__metadata__ = (*inner, *metadata)

        def copy_with(self, params):
            return _AnnotatedAlias(params[0], self.__metadata__)

        def __repr__(self):
            metadata = ', '.join([repr(item) for item in self.__metadata__])
            return f'typing.Annotated[{_type_repr(self.__origin__)}, {metadata}]'

        def __eq__(self, other):
            if isinstance(other, _AnnotatedAlias):
                same = self.__origin__ == other.__origin__
                return self.__metadata__ == other.__metadata__ if same else False
            return NotImplemented

        def __hash__(self):
            return hash((self.__origin__, self.__metadata__))

        def __getattr__(self, attr):
            named = attr in ('__qualname__', '__name__')
            return 'Annotated' if named else _BaseGenericAlias.__getattr__(self, attr)

        def __mro_entries__(self, bases):
            return (self.__origin__,)


    def _generic_base(parameters):
        return _GenericAlias(Generic, tuple([
            Unpack[p] if type(p) is TypeVarTuple else p for p in parameters]))


    @_cached
    def _generic_class_getitem(cls, args):
        args = tuple([_type_convert(arg) for arg in _in_tuple(args)])
        if cls is Generic or cls is Protocol:
            if not args:
                raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
            if not all(type(arg) in (TypeVar, ParamSpec) or _is_unpacked_typevartuple(arg)
                       for arg in args):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or '
                                f'parameter specification variables.')
            if len({*args}) < len(args):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
            return _GenericAlias(cls, args)
        parameters = cls.__parameters__
        args = _prepare(cls, parameters, args)
        given, expected = len(args), len(parameters)
        if not expected:
            raise TypeError(f'{cls} is not a generic class')
        if given < expected:
            expected -= sum([parameter.has_default() for parameter in parameters])
            if expected < len(parameters):
                expected = f'at least {expected}'
            raise TypeError(f'Too few arguments for {cls}; actual {given}, expected {expected}')
        if given > expected:
            raise _wrong_count(cls, given, expected)
        flat = []
        for parameter, arg in zip(parameters, args):
            if type(parameter) is TypeVarTuple:
                flat.extend(arg)
            else:
                flat.append(arg)
        return _GenericAlias(cls, tuple(flat))


    def _generic_init_subclass(cls, *args, **kwargs):
        super(Generic, cls).__init_subclass__(*args, **kwargs)
        originals = cls.__dict__.get('__orig_bases__')
        if originals is None:
            plain = (Generic in cls.__bases__ and cls.__name__ != 'Protocol'
                     and type(cls).__name__ != '_TypedDictMeta')
        else:
            plain = Generic in originals
        if plain:
            raise TypeError('Cannot inherit from plain Generic')
        found = ()
        if originals is not None:
            found = _collect_type_parameters(originals)
            listed = None
            for base in originals:
                if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                    if listed is not None:
                        raise TypeError('Cannot inherit from Generic[...] multiple times.')
                    listed = base.__parameters__
            if listed is not None:
                missing = [str(parameter) for parameter in found if parameter not in listed]
                if missing:
                    raise TypeError(f'Some type variables ({", ".join(missing)}) are not listed in '
                                    f'Generic[{", ".join(map(str, listed))}]')
                found = listed
        cls.__parameters__ = found
    """#
}
