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


    class _BaseGenericAlias(_Final, _root=True):
        def __init__(self, origin, *, inst=True, name=None):
            self._inst = inst
            self._name = name
            self.__origin__ = origin
            self.__slots__ = None

        def __call__(self, *args, **kwargs):
            if not self._inst:
                raise TypeError(f'Type {self._name} cannot be instantiated; use '
                                f'{self.__origin__.__name__}() instead')
            result = self.__origin__(*args, **kwargs)
            try:
                result.__orig_class__ = self
            except Exception:
                pass
            return result

        def __mro_entries__(self, bases):
            entries = [] if self.__origin__ in bases else [self.__origin__]
            after = bases[bases.index(self) + 1:]
            if not any(_has_generic(base, bases) for base in after):
                entries.append(Generic)
            return tuple(entries)

        def __getattr__(self, attr):
            if attr in ('__name__', '__qualname__'):
                return self._name or self.__origin__.__name__
            if '__origin__' in self.__dict__ and not _is_dunder(attr):
                return getattr(self.__origin__, attr)
            raise AttributeError(attr)

        def __setattr__(self, attr, val):
            if _is_dunder(attr) or attr in ('_name', '_inst', '_nparams', '_defaults'):
                super().__setattr__(attr, val)
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
            super().__init__(origin, inst=inst, name=name)
            if not isinstance(args, tuple):
                args = (args,)
            self.__args__ = args
            self.__parameters__ = _collect_type_parameters(
                args, origin is Generic or origin is Protocol)
            if not name:
                self.__module__ = origin.__module__

        def __eq__(self, other):
            if not isinstance(other, _GenericAlias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

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
            args = self.__args__
            if len(args) == 1 and not isinstance(args[0], tuple):
                args = args[0]
            return getitem, (origin, args)

        def __mro_entries__(self, bases):
            if isinstance(self.__origin__, _SpecialForm):
                raise TypeError(f'Cannot subclass {self!r}')
            if self._name:
                return super().__mro_entries__(bases)
            if self.__origin__ is Generic:
                after = bases[bases.index(self) + 1:]
                if Protocol in bases or any(
                        isinstance(base, _BaseGenericAlias) and base is not self for base in after):
                    return ()
            return (self.__origin__,)

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
        if not isinstance(args, tuple):
            args = (args,)
        args = _prepare(alias, parameters, _unpack_args([_type_convert(arg) for arg in args]))
        if len(args) != len(parameters):
            raise _wrong_count(alias, len(args), len(parameters))
        bound = dict(zip(parameters, args))
        flattens = isinstance(alias, _CallableGenericAlias)
        return alias.copy_with(tuple(_substitute(alias.__args__, bound, flattens)))


    class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
        __iter__ = None

        def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
            super().__init__(origin, inst=inst, name=name or origin.__name__)
            self._nparams = nparams
            self._defaults = defaults
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
            if isinstance(cls, _SpecialGenericAlias):
                return issubclass(cls.__origin__, self.__origin__)
            if not isinstance(cls, _GenericAlias):
                return issubclass(cls, self.__origin__)
            return super().__subclasscheck__(cls)

        def __reduce__(self):
            return self._name


    @_cached
    def _subscribe_special(alias, params):
        return alias.copy_with(alias._check(params if isinstance(params, tuple) else (params,)))


    class _CallableGenericAlias(_GenericAlias, _root=True):
        __iter__ = None

        def __repr__(self):
            args = self.__args__
            if len(args) == 2 and _is_param_expr(args[0]):
                return super().__repr__()
            shown = [_type_repr(arg) for arg in args]
            return f'typing.Callable[[{", ".join(shown[:-1])}], {shown[-1]}]'

        def __reduce__(self):
            from operator import getitem
            args = self.__args__
            if not (len(args) == 2 and _is_param_expr(args[0])):
                args = list(args[:-1]), args[-1]
            return getitem, (Callable, args)


    class _CallableType(_SpecialGenericAlias, _root=True):
        def copy_with(self, params):
            return _CallableGenericAlias(
                self.__origin__, params, name=self._name, inst=self._inst)

        def __getitem__(self, params):
            if not isinstance(params, tuple) or len(params) != 2:
                raise TypeError('Callable must be used as Callable[[arg, ...], result].')
            args, result = params
            if isinstance(args, list):
                args = tuple(args)
            return _subscribe_special(self, (args, result))

        def _check(self, params):
            args, result = params
            result = _type_check(result, 'Callable[args, result]: result must be a type.')
            if args is ...:
                return ..., result
            if not isinstance(args, tuple):
                args = (args,)
            return (*[_type_convert(arg) for arg in args], result)


    class _TupleType(_SpecialGenericAlias, _root=True):
        def _check(self, params):
            if len(params) >= 2 and params[-1] is ...:
                msg = 'Tuple[t, ...]: t must be a type.'
                return (*[_type_check(param, msg) for param in params[:-1]], ...)
            msg = 'Tuple[t0, t1, ...]: each t must be a type.'
            return tuple([_type_check(param, msg) for param in params])


    class _UnionGenericAlias(_GenericAlias, _root=True):
        __iter__ = None

        def copy_with(self, params):
            return Union[params]

        def __eq__(self, other):
            if not isinstance(other, (_UnionGenericAlias, UnionType)):
                return NotImplemented
            try:
                return set(self.__args__) == set(other.__args__)
            except TypeError:
                return (all(arg in other.__args__ for arg in self.__args__)
                        and all(arg in self.__args__ for arg in other.__args__))

        def __hash__(self):
            return hash(frozenset(self.__args__))

        def __repr__(self):
            args = self.__args__
            if len(args) == 2 and NoneType in args:
                return f'typing.Optional[{_type_repr(args[args[0] is NoneType])}]'
            return super().__repr__()

        def __subclasscheck__(self, cls):
            for arg in self.__args__:
                if issubclass(cls, arg):
                    return True

        def __reduce__(self):
            from operator import getitem
            return getitem, (Union, self.__args__)


    class _LiteralGenericAlias(_GenericAlias, _root=True):
        def _typed(self):
            return {(value, type(value)) for value in self.__args__}

        def __eq__(self, other):
            if not isinstance(other, _LiteralGenericAlias):
                return NotImplemented
            return self._typed() == other._typed()

        def __hash__(self):
            return hash(frozenset(self._typed()))


    class _ConcatenateGenericAlias(_GenericAlias, _root=True):
        def copy_with(self, params):
            *types, last = params
            if isinstance(last, (list, tuple)):
                return (*types, *last)
            if isinstance(last, _ConcatenateGenericAlias):
                params = (*types, *last.__args__)
            return super().copy_with(params)


    class _UnpackGenericAlias(_GenericAlias, _root=True):
        def __repr__(self):
            return f'typing.Unpack[{_type_repr(self.__args__[0])}]'

        def __getitem__(self, args):
            return args if _is_unpacked_typevartuple(self) else super().__getitem__(args)

        @property
        def __typing_unpacked_tuple_args__(self):
            arg = self.__args__[0]
            if isinstance(arg, (_GenericAlias, GenericAlias)):
                if arg.__origin__ is not tuple:
                    raise TypeError('Unpack[...] must be used with a tuple type')
                return arg.__args__
            return None

        @property
        def __typing_is_unpacked_typevartuple__(self):
            return type(self.__args__[0]) is TypeVarTuple


    class _AnnotatedAlias(_GenericAlias, _root=True):
        __iter__ = None

        def __init__(self, origin, metadata):
            if isinstance(origin, _AnnotatedAlias):
                metadata = origin.__metadata__ + metadata
                origin = origin.__origin__
            super().__init__(origin, origin, name='Annotated')
            self.__metadata__ = metadata

        def copy_with(self, params):
            return _AnnotatedAlias(params[0], self.__metadata__)

        def __repr__(self):
            metadata = ', '.join([repr(item) for item in self.__metadata__])
            return f'typing.Annotated[{_type_repr(self.__origin__)}, {metadata}]'

        def __eq__(self, other):
            if not isinstance(other, _AnnotatedAlias):
                return NotImplemented
            return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

        def __hash__(self):
            return hash((self.__origin__, self.__metadata__))

        def __getattr__(self, attr):
            if attr in ('__name__', '__qualname__'):
                return 'Annotated'
            return super().__getattr__(attr)

        def __mro_entries__(self, bases):
            return (self.__origin__,)


    def _generic_base(parameters):
        return _GenericAlias(Generic, tuple([
            Unpack[p] if type(p) is TypeVarTuple else p for p in parameters]))


    @_cached
    def _generic_class_getitem(cls, args):
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple([_type_convert(arg) for arg in args])
        if cls is Generic or cls is Protocol:
            if not args:
                raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
            if not all(type(arg) in (TypeVar, ParamSpec) or _is_unpacked_typevartuple(arg)
                       for arg in args):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or '
                                f'parameter specification variables.')
            if len(set(args)) != len(args):
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
