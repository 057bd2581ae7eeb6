// The text of module typing: its beginning, and what it is put together from.

enum TypingText {
  static var source: String { first + "\n\n" + aliases + "\n\n" + protocols }

  private static let first = #"""
    import sys
    from abc import ABCMeta
    from types import GenericAlias, UnionType, FunctionType
    from _functools import _lru_cache_wrapper
    from _typing import TypeVar, ParamSpec, TypeVarTuple, TypeAliasType, Generic

    __all__ = [
        'Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic',
        'Literal', 'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple',
        'Union', 'AbstractSet', 'ByteString', 'Container', 'ContextManager', 'Hashable',
        'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView',
        'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized', 'ValuesView',
        'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
        'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex',
        'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter',
        'Deque', 'Dict', 'DefaultDict', 'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple',
        'TypedDict', 'Generator', 'BinaryIO', 'IO', 'TextIO', 'AnyStr', 'assert_type',
        'assert_never', 'cast', 'clear_overloads', 'dataclass_transform', 'final', 'get_args',
        'get_origin', 'get_overloads', 'get_protocol_members', 'get_type_hints', 'is_protocol',
        'is_typeddict', 'LiteralString', 'Never', 'NewType', 'no_type_check',
        'no_type_check_decorator', 'NoDefault', 'NoReturn', 'NotRequired', 'overload', 'override',
        'ParamSpecArgs', 'ParamSpecKwargs', 'ReadOnly', 'Required', 'reveal_type',
        'runtime_checkable', 'Self', 'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', 'TypeIs',
        'TypeAliasType', 'Unpack']

    TYPE_CHECKING = False
    Text = str
    NoneType = type(None)
    _parameter_types = {TypeVar, ParamSpec, TypeVarTuple}


    def _cached(func, typed=False):
        fast = _lru_cache_wrapper(func, 128, typed, tuple)

        def wrapper(*args):
            try:
                return fast(*args)
            except TypeError:
                pass
            return func(*args)
        wrapper.__name__ = func.__name__
        return wrapper


    class NoDefaultType:
        __slots__ = ()
        __module__ = 'builtins'

        def __new__(cls):
            return NoDefault

        def __repr__(self):
            return 'typing.NoDefault'

        def __reduce__(self):
            return 'NoDefault'


    NoDefault = object.__new__(NoDefaultType)


    def _type_convert(arg, module=None, *, allow_special_forms=False):
        if not isinstance(arg, str):
            return NoneType if arg is None else arg
        return ForwardRef(arg, module=module, is_class=allow_special_forms)


    def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
        kind = type(arg)
        if kind is type and arg is not Generic:
            return arg
        arg = _type_convert(arg, module, allow_special_forms=allow_special_forms)
        if isinstance(arg, _GenericAlias):
            origin = arg.__origin__
            if origin is Generic or origin is Protocol or not allow_special_forms and (
                    origin is ClassVar or is_argument and origin is Final):
                raise TypeError(f'{arg} is not valid as type argument')
            return arg
        if isinstance(arg, _SpecialForm):
            if not (arg in _plain_forms or allow_special_forms and (
                    arg is ClassVar or arg is Final)):
                raise TypeError(f'Plain {arg} is not valid as type argument')
        elif arg is Generic or arg is Protocol:
            raise TypeError(f'Plain {arg} is not valid as type argument')
        elif kind is tuple:
            raise TypeError(f'{msg} Got {arg!r:.100}.')
        return arg


    def _is_param_expr(arg):
        return isinstance(arg, (ParamSpec, _ConcatenateGenericAlias, list, tuple)) or arg is ...


    def _type_repr(obj):
        if obj is ...:
            return '...'
        if isinstance(obj, tuple):
            return f'[{", ".join(map(_type_repr, obj))}]'
        if isinstance(obj, FunctionType):
            return obj.__name__
        if isinstance(obj, GenericAlias) or not isinstance(obj, type):
            return repr(obj)
        module, name = obj.__module__, obj.__qualname__
        return name if module == 'builtins' else f'{module}.{name}'


    def _collect_type_parameters(args, ordered=True):
        found = []
        seen_default = seen_tuple = False
        for arg in args:
            kind = type(arg)
            if kind is type:
                continue
            if kind in _parameter_types:
                if arg in found:
                    continue
                if ordered:
                    if arg.has_default():
                        if seen_tuple:
                            raise TypeError('Type parameter with a default follows TypeVarTuple')
                        seen_default = True
                    elif seen_default:
                        raise TypeError(f'Type parameter {arg!r} without a default follows type '
                                        f'parameter with a default')
                found.append(arg)
                continue
            if kind is tuple:
                inner = _collect_type_parameters(arg)
            elif isinstance(arg, type) and not isinstance(arg, GenericAlias):
                continue
            else:
                seen_tuple = seen_tuple or _is_unpacked_typevartuple(arg)
                inner = getattr(arg, '__parameters__', ())
            for parameter in inner:
                if parameter not in found:
                    found.append(parameter)
        return tuple(found)


    def _is_unpacked_typevartuple(arg):
        return type(arg) is _UnpackGenericAlias and type(arg.__args__[0]) is TypeVarTuple


    def _unpacked_tuple(arg):
        # The arguments of *tuple[...], nothing for other types.
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            return None
        return getattr(arg, '__typing_unpacked_tuple_args__', None)


    def _unpack_args(args):
        result = []
        for arg in args:
            inner = _unpacked_tuple(arg)
            if inner is not None and not (inner and inner[-1] is ...):
                result.extend(inner)
            else:
                result.append(arg)
        return result


    def _wrong_count(what, given, expected):
        many = 'many' if given > expected else 'few'
        return TypeError(f'Too {many} arguments for {what}; actual {given}, expected {expected}')


    def _spread(owner, index, parameters, args):
        # The arguments with those of the TypeVarTuple at an index gathered in a tuple.
        after = len(parameters) - index - 1
        if any(type(p) is TypeVarTuple for p in parameters[index + 1:]):
            raise TypeError(f'More than one TypeVarTuple parameter in {owner}')
        count = len(args)
        before = index
        fill = where = None
        for position, arg in enumerate(args):
            inner = _unpacked_tuple(arg)
            if inner and len(inner) == 2 and inner[-1] is ...:
                if where is not None:
                    raise TypeError('More than one unpacked arbitrary-length tuple argument')
                where, fill = position, inner[0]
        right = after
        if where is not None:
            before = min(before, where)
            right = min(right, count - where - 1)
        elif before + right > count:
            raise TypeError(f'Too few arguments for {owner}; actual {count}, expected at least '
                            f'{len(parameters) - 1}')
        own = parameters[index]
        if before == count - right and own.has_default():
            middle = _unpack_args([own.__default__])
        else:
            middle = args[before:count - right]
        return (*args[:before], *[fill] * (index - before), middle,
                *[fill] * (after - right), *args[count - right:])


    def _prepare(owner, parameters, args):
        for index, parameter in enumerate(parameters):
            kind = type(parameter)
            if kind is TypeVarTuple:
                args = _spread(owner, index, parameters, args)
            elif kind is ParamSpec:
                args = list(args)
                if index == len(args) and parameter.has_default():
                    args.append(parameter.__default__)
                if index >= len(args):
                    raise TypeError(f'Too few arguments for {owner}')
                if parameters[1:] or _is_param_expr(args[0]):
                    own = args[index]
                    args[index] = tuple(own) if isinstance(own, list) else own
                else:
                    args = (tuple(args),)
            elif index == len(args):
                if not parameter.has_default():
                    raise TypeError(f'Too few arguments for {owner}; actual {index}, expected at '
                                    f'least {index + 1}')
                args = (*args, parameter.__default__)
        return args


    def _check_argument(parameter, arg):
        kind = type(parameter)
        if kind is TypeVar:
            arg = _type_check(arg, 'Parameters to generic types must be types.')
            if isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack or (
                    isinstance(arg, GenericAlias) and arg.__unpacked__):
                raise TypeError(f'{arg} is not valid as type argument')
        elif kind is ParamSpec:
            if isinstance(arg, (list, tuple)):
                arg = tuple([_type_check(part, 'Expected a type.') for part in arg])
            elif not _is_param_expr(arg):
                raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or '
                                f'Concatenate. Got {arg}')
        return arg


    def _substitute(args, bound, flattens):
        result = []
        for old in args:
            kind = type(old)
            if kind is type:
                result.append(old)
                continue
            if kind in _parameter_types:
                new = _check_argument(old, bound[old])
            elif isinstance(old, tuple):
                result.append(tuple(_substitute(old, bound, False)))
                continue
            else:
                new = old
                inner = getattr(old, '__parameters__', ())
                if inner and not (isinstance(old, type) and not isinstance(old, GenericAlias)):
                    chosen = []
                    for parameter in inner:
                        if type(parameter) is TypeVarTuple:
                            chosen.extend(bound[parameter])
                        else:
                            chosen.append(bound[parameter])
                    new = old[tuple(chosen)]
            if flattens and isinstance(new, tuple) or _is_unpacked_typevartuple(old):
                result.extend(new)
            else:
                result.append(new)
        return result


    class _Final:
        __slots__ = ('__weakref__',)

        def __init_subclass__(cls, /, *args, **kwds):
            if '_root' not in kwds:
                raise TypeError('Cannot subclass special typing classes')


    class _SpecialForm(_Final, _root=True):
        __slots__ = ('_name', '__doc__', '_getitem')
        __iter__ = None

        def __init__(self, name, getitem=None):
            self._name = name
            self._getitem = getitem and _cached(getitem, name in ('Literal', 'Annotated'))
            self.__doc__ = None

        def __getattr__(self, item):
            if item in ('__name__', '__qualname__'):
                return self._name
            raise AttributeError(item)

        def __mro_entries__(self, bases):
            raise TypeError(f'Cannot subclass {self!r}')

        def __repr__(self):
            return 'typing.' + self._name

        def __reduce__(self):
            return self._name

        def __call__(self, *args, **kwds):
            raise TypeError(f'Cannot instantiate {self!r}')

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __instancecheck__(self, obj):
            raise TypeError(f'{self} cannot be used with isinstance()')

        def __subclasscheck__(self, cls):
            raise TypeError(f'{self} cannot be used with issubclass()')

        def __getitem__(self, parameters):
            make = self._getitem
            if make is None:
                raise TypeError(f'{self} is not subscriptable')
            if self is Literal or self is Annotated:
                return make(*_in_tuple(parameters))
            return make(parameters)


    def _wrapping(name, special=False):
        def getitem(parameters):
            shown = form._name if name in ('Required', 'NotRequired', 'ReadOnly') else form
            a = ' a' if shown is not form else ''
            return _GenericAlias(form, (_type_check(
                parameters, f'{shown} accepts only{a} single type.',
                allow_special_forms=special),))
        form = _SpecialForm(name, getitem)
        return form


    NoReturn = _SpecialForm('NoReturn')
    Never = _SpecialForm('Never')
    Self = _SpecialForm('Self')
    LiteralString = _SpecialForm('LiteralString')
    TypeAlias = _SpecialForm('TypeAlias')
    ClassVar = _wrapping('ClassVar', True)
    Final = _wrapping('Final', True)
    TypeGuard = _wrapping('TypeGuard')
    TypeIs = _wrapping('TypeIs')
    Required = _wrapping('Required')
    NotRequired = _wrapping('NotRequired')
    ReadOnly = _wrapping('ReadOnly')
    _plain_forms = (LiteralString, NoReturn, Never, Self, TypeAlias)


    def _union(parameters):
        if parameters == ():
            raise TypeError('Cannot take a Union of no types.')
        flat = []
        for part in _in_tuple(parameters):
            part = _type_check(part, 'Union[arg, ...]: each arg must be a type.')
            if isinstance(part, (_UnionGenericAlias, UnionType)):
                flat.extend(part.__args__)
            else:
                flat.append(part)
        try:
            flat = list(dict.fromkeys(flat))
        except TypeError:
            flat = [part for index, part in enumerate(flat) if part not in flat[:index]]
        if len(flat) == 1:
            return flat[0]
        if len(flat) == 2 and NoneType in flat:
            return _UnionGenericAlias(Union, tuple(flat), name='Optional')
        return _UnionGenericAlias(Union, tuple(flat))


    Union = _SpecialForm('Union', _union)
    Optional = _SpecialForm('Optional', lambda parameters: Union[_type_check(
        parameters, 'typing.Optional requires a single type.'), NoneType])


    def _make_union(left, right):
        return Union[left, right]


    def _literal(*parameters):
        flat = []
        for part in parameters:
            flat.extend(part.__args__ if isinstance(part, _LiteralGenericAlias) else (part,))
        try:
            flat = [value for value, _ in dict.fromkeys([(value, type(value)) for value in flat])]
        except TypeError:
            pass
        return _LiteralGenericAlias(Literal, tuple(flat))


    Literal = _SpecialForm('Literal', _literal)


    def _concatenate(parameters):
        if parameters == ():
            raise TypeError('Cannot take a Concatenate of no types.')
        *types, last = _in_tuple(parameters)
        if last is not ... and not isinstance(last, ParamSpec):
            raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or '
                            'ellipsis.')
        msg = 'Concatenate[arg, ...]: each arg must be a type.'
        return _ConcatenateGenericAlias(
            Concatenate, (*[_type_check(part, msg) for part in types], last))


    Concatenate = _SpecialForm('Concatenate', _concatenate)
    Unpack = _SpecialForm('Unpack', lambda parameters: _UnpackGenericAlias(Unpack, (_type_check(
        parameters, 'typing.Unpack accepts only single type.'),)))


    def _annotated(*parameters):
        if len(parameters) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and '
                            'an annotation).')
        if _is_unpacked_typevartuple(parameters[0]):
            raise TypeError('Annotated[...] should not be used with an unpacked TypeVarTuple')
        origin = _type_check(parameters[0], 'Annotated[t, ...]: t must be a type.',
                             allow_special_forms=True)
        return _AnnotatedAlias(origin, parameters[1:])


    Annotated = _SpecialForm('Annotated', _annotated)


    class _AnyMeta(type):
        def __instancecheck__(self, obj):
            if self is Any:
                raise TypeError('typing.Any cannot be used with isinstance()')
            return super().__instancecheck__(obj)

        def __repr__(self):
            return 'typing.Any' if self is Any else super().__repr__()


    class Any(metaclass=_AnyMeta):
        """Special type indicating an unconstrained type.

        - Any is compatible with every type.
        - Any assumed to have all methods.
        - All values assumed to be instances of Any.

        Note that all the above statements are true from the point of view of
        static type checkers. At runtime, Any should not be used with instance
        checks.
        """

        def __new__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError('Any cannot be instantiated')
            return super().__new__(cls)


    class ForwardRef(_Final, _root=True):
        __slots__ = (
            '__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__',
            '__forward_is_argument__', '__forward_is_class__', '__forward_module__')

        def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
            if not isinstance(arg, str):
                raise TypeError(f'Forward reference must be a string -- got {arg!r}')
            try:
                code = compile(f'({arg},)[0]' if arg.startswith('*') else arg, '<string>', 'eval')
            except SyntaxError:
                raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
            given = arg, code, False, None, is_argument, is_class, module
            for slot, value in zip(ForwardRef.__slots__, given):
                setattr(self, slot, value)

        def _evaluate(self, globalns, localns, type_params=(), *, recursive_guard):
            arg = self.__forward_arg__
            if arg in recursive_guard:
                return self
            if self.__forward_evaluated__ and localns is globalns:
                return self.__forward_value__
            if globalns is None:
                globalns = {} if localns is None else localns
            if localns is None:
                localns = globalns
            if self.__forward_module__ is not None:
                module = sys.modules.get(self.__forward_module__)
                globalns = getattr(module, '__dict__', globalns)
            if type_params:
                globalns = {**globalns}
                localns = {**localns}
                for parameter in type_params:
                    name = parameter.__name__
                    if not self.__forward_is_class__ or name not in globalns:
                        globalns[name] = parameter
                        localns.pop(name, None)
            value = _type_check(
                eval(self.__forward_code__, globalns, localns),
                'Forward references must evaluate to types.',
                is_argument=self.__forward_is_argument__,
                allow_special_forms=self.__forward_is_class__)
            from _typing_more import _eval_type
            self.__forward_value__ = _eval_type(
                value, globalns, localns, type_params, recursive_guard=recursive_guard | {arg})
            self.__forward_evaluated__ = True
            return self.__forward_value__

        def __eq__(self, other):
            if not isinstance(other, ForwardRef):
                return NotImplemented
            if self.__forward_arg__ != other.__forward_arg__:
                return False
            known = self.__forward_evaluated__ and other.__forward_evaluated__
            slot = '__forward_value__' if known else '__forward_module__'
            return getattr(self, slot) == getattr(other, slot)

        def __hash__(self):
            return hash((self.__forward_arg__, self.__forward_module__))

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __repr__(self):
            module = self.__forward_module__
            place = '' if module is None else f', module={module!r}'
            return f'ForwardRef({self.__forward_arg__!r}{place})'
    """#
}
