// The text of module _typing_more: what module typing needs only in part of the programs.

enum TypingMoreText {
  static let source = #"""
    import sys
    import types
    import typing
    from abc import abstractmethod
    from collections import namedtuple
    from typing import (
        Annotated, AnyStr, ForwardRef, Generic, NotRequired, Protocol, ReadOnly, Required, Unpack,
        _AnnotatedAlias, _GenericAlias, _mark, _overloads, _type_check, get_args, get_origin,
        runtime_checkable)

    __name__ = 'typing'
    names = {
        'get_type_hints', 'no_type_check', 'no_type_check_decorator', 'get_overloads',
        'clear_overloads', 'is_typeddict', 'is_protocol', 'get_protocol_members', 'assert_never',
        'reveal_type', 'dataclass_transform', 'NamedTuple', 'TypedDict', 'NamedTupleMeta',
        '_TypedDictMeta', 'SupportsInt', 'SupportsFloat', 'SupportsComplex', 'SupportsBytes',
        'SupportsIndex', 'SupportsAbs', 'SupportsRound', 'IO', 'TextIO', 'BinaryIO', '_eval_type',
        '_strip_annotations'}
    GenericAlias = types.GenericAlias
    _absent = object()
    _have_arguments = GenericAlias, types.UnionType, _GenericAlias


    def _combine(args):
        result = args[0]
        for arg in args[1:]:
            result = result | arg
        return result


    def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
        def evaluated(part):
            return _eval_type(
                part, globalns, localns, type_params, recursive_guard=recursive_guard)
        if isinstance(t, ForwardRef):
            return t._evaluate(globalns, localns, type_params, recursive_guard=recursive_guard)
        return _with_changed_parts(t, evaluated, True)


    def _with_changed_parts(t, change, refers=False):
        """The type with each of its arguments changed; with `refers`, texts in it are types."""
        if not isinstance(t, _have_arguments):
            return t
        old = t.__args__
        is_plain = isinstance(t, GenericAlias)
        if refers and is_plain:
            new = [change(ForwardRef(part) if isinstance(part, str) else part) for part in old]
        else:
            new = [change(part) for part in old]
        new = tuple(new)
        if new == old:
            return t
        if is_plain:
            made = _rebuilt(t, new)
            return Unpack[made] if refers and t.__unpacked__ else made
        return _combine(new) if isinstance(t, types.UnionType) else t.copy_with(new)


    def _rebuilt(alias, args):
        if alias.__origin__.__name__ == 'Callable' and type(alias) is not GenericAlias:
            return alias.__origin__[typing._as_written(args)]
        return GenericAlias(alias.__origin__, args)


    def _hint(value, is_argument, is_class):
        if value is None:
            return type(None)
        if isinstance(value, str):
            return ForwardRef(value, is_argument=is_argument, is_class=is_class)
        return value


    _may_lack_hints = (
        types.BuiltinFunctionType, types.FunctionType, types.MethodDescriptorType,
        types.MethodType, types.MethodWrapperType, types.ModuleType, types.WrapperDescriptorType)


    def _namespace_of(obj):
        if isinstance(obj, types.ModuleType):
            return vars(obj)
        while hasattr(obj, '__wrapped__'):
            obj = obj.__wrapped__
        return getattr(obj, '__globals__', {})


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        if getattr(obj, '__no_type_check__', None):
            return {}
        hints = {}
        if isinstance(obj, type):
            for base in reversed(obj.__mro__):
                own = vars(base).get('__annotations__', {})
                if isinstance(own, types.GetSetDescriptorType):
                    continue
                home = sys.modules.get(base.__module__)
                outer = getattr(home, '__dict__', {}) if globalns is None else globalns
                inner = localns
                if inner is None:
                    inner = {**vars(base)}
                    if globalns is None:
                        inner, outer = outer, inner
                for name, value in own.items():
                    hints[name] = _eval_type(
                        _hint(value, False, True), outer, inner, base.__type_params__)
        else:
            globalns = _namespace_of(obj) if globalns is None else globalns
            localns = globalns if localns is None else localns
            found = getattr(obj, '__annotations__', None)
            if found is None and not isinstance(obj, _may_lack_hints):
                raise TypeError(f'{obj!r} is not a module, class, method, or function.')
            if found is None:
                return {}
            for name, value in found.items():
                hints[name] = _eval_type(
                    _hint(value, not isinstance(obj, types.ModuleType), False), globalns, localns,
                    getattr(obj, '__type_params__', ()))
        if include_extras:
            return hints
        return {name: _strip_annotations(hint) for name, hint in hints.items()}


    _marks = Required, NotRequired, ReadOnly


    def _strip_annotations(t):
        while isinstance(t, _AnnotatedAlias) or (
                isinstance(t, _GenericAlias) and t.__origin__ in _marks):
            t = t.__origin__ if isinstance(t, _AnnotatedAlias) else t.__args__[0]
        return _with_changed_parts(t, _strip_annotations)


    def is_typeddict(tp):
        return isinstance(tp, _TypedDictMeta)


    def is_protocol(tp, /):
        return tp != Protocol if isinstance(tp, type) and typing._is_a_protocol(tp) else False


    def get_protocol_members(tp, /):
        if not is_protocol(tp):
            raise TypeError(f'{tp!r} is not a Protocol')
        return frozenset(tp.__protocol_attrs__)


    def assert_never(arg, /):
        text = repr(arg)
        if len(text) > 100:
            text = text[:100] + '...'
        raise AssertionError(f'Expected code to be unreachable, but got: {text}')


    def no_type_check(arg):
        if isinstance(arg, type):
            for value in list(vars(arg).values()):
                if getattr(value, '__module__', None) != arg.__module__:
                    continue
                if isinstance(value, (classmethod, staticmethod)):
                    value = value.__func__
                if isinstance(value, types.FunctionType):
                    value.__no_type_check__ = True
                elif isinstance(value, type) and value.__qualname__.startswith(
                        arg.__qualname__ + '.'):
                    no_type_check(value)
        return _mark(arg, '__no_type_check__', TypeError)


    def no_type_check_decorator(decorator):
        import warnings
        warnings.warn(
            "'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15",
            DeprecationWarning, stacklevel=2)

        def wrapped(*args, **kwds):
            return no_type_check(decorator(*args, **kwds))
        from functools import wraps
        return wraps(decorator)(wrapped)


    def get_overloads(func):
        inner = getattr(func, '__func__', func)
        name = getattr(inner, '__qualname__', None)
        return list(_overloads.get((inner.__module__, name), {}).values())


    def clear_overloads():
        _overloads.clear()


    def reveal_type(obj, /):
        print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
        return obj


    def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                            frozen_default=False, field_specifiers=(), **kwargs):
        def decorator(target):
            target.__dataclass_transform__ = {
                'eq_default': eq_default, 'order_default': order_default,
                'kw_only_default': kw_only_default, 'frozen_default': frozen_default,
                'field_specifiers': field_specifiers, 'kwargs': kwargs}
            return target
        return decorator


    def _make_named_tuple(name, pairs, module, defaults=()):
        pairs = list(pairs)
        types = {field: _type_check(kind, f'field {field} annotation must be a type')
                 for field, kind in pairs}
        made = namedtuple(name, [field for field, _ in pairs], defaults=defaults, module=module)
        made.__annotations__ = made.__new__.__annotations__ = types
        return made


    _prohibited = frozenset("""
        __getnewargs__ __init__ __new__ __slots__ _asdict _field_defaults _fields _make _replace
        _source""".split())


    class NamedTupleMeta(type):
        def __new__(cls, typename, bases, ns):
            if not {*bases} <= {_NamedTuple, Generic}:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
            bases = tuple([tuple if base is _NamedTuple else base for base in bases])
            types = ns.get('__annotations__', {})
            defaults = []
            for name in types:
                if name in ns:
                    defaults.append(name)
                elif defaults:
                    raise TypeError(
                        f'Non-default namedtuple field {name} cannot follow default field'
                        f'{"s" if len(defaults) > 1 else ""} {", ".join(defaults)}')
            made = _make_named_tuple(
                typename, types.items(), ns['__module__'], [ns[name] for name in defaults])
            made.__bases__ = bases
            if Generic in bases:
                made.__class_getitem__ = classmethod(typing._generic_class_getitem)
            for name, value in ns.items():
                if name in _prohibited:
                    raise AttributeError('Cannot overwrite NamedTuple attribute ' + name)
                if name in ('__module__', '__name__', '__annotations__'):
                    continue
                if name not in made._fields:
                    setattr(made, name, value)
                hook = getattr(type(value), '__set_name__', None)
                if hook is not None:
                    try:
                        hook(value, made, name)
                    except BaseException as error:
                        error.add_note(f'Error calling __set_name__ on {type(value).__name__!r} '
                                       f'instance {name!r} in {typename!r}')
                        raise
            if Generic in bases:
                made.__init_subclass__()
            return made


    def _deprecated(what, example):
        import warnings
        warnings.warn(f'{what} is deprecated and will be disallowed in Python 3.15. {example}',
                      DeprecationWarning, stacklevel=3)


    def NamedTuple(typename, fields=_absent, /, **kwargs):
        if fields is _absent and kwargs:
            _deprecated('Creating NamedTuple classes using keyword arguments',
                        'Use the class-based or functional syntax instead.')
        elif fields is _absent or fields is None:
            if kwargs:
                raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify "
                                "fields using keyword arguments")
            what = ("Failing to pass a value for the 'fields' parameter" if fields is _absent
                    else "Passing `None` as the 'fields' parameter")
            _deprecated(what, f'To create a NamedTuple class with 0 fields using the functional '
                              f'syntax, pass an empty list, e.g. `{typename} = '
                              f'NamedTuple({typename!r}, [])`.')
        elif kwargs:
            raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not '
                            'both')
        if fields is _absent or fields is None:
            fields = kwargs.items()
        made = _make_named_tuple(typename, fields, sys._getframemodulename(1) or '__main__')
        made.__orig_bases__ = (NamedTuple,)
        return made


    _NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})
    NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


    def _qualifiers(annotation):
        while True:
            origin = get_origin(annotation)
            if origin is Annotated:
                annotation = get_args(annotation)[0]
            elif origin is Required or origin is NotRequired or origin is ReadOnly:
                yield origin
                annotation = get_args(annotation)[0]
            else:
                return


    class _TypedDictMeta(type):
        def __new__(cls, name, bases, ns, total=True):
            for base in bases:
                if type(base) is not _TypedDictMeta and base is not Generic:
                    raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict '
                                    'base class')
            generic = (Generic,) if any(issubclass(base, Generic) for base in bases) else ()
            made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
            if not hasattr(made, '__orig_bases__'):
                made.__orig_bases__ = bases
            msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
            own = {key: _type_check(value, msg, module=made.__module__)
                   for key, value in ns.get('__annotations__', {}).items()}
            annotations = {}
            required, optional, readonly, mutable = set(), set(), set(), set()
            for base in bases:
                inherited = base.__dict__
                annotations.update(inherited.get('__annotations__', {}))
                more = inherited.get('__required_keys__', set())
                required |= more
                optional -= more
                more = inherited.get('__optional_keys__', set())
                required -= more
                optional |= more
                readonly.update(inherited.get('__readonly_keys__', ()))
                mutable.update(inherited.get('__mutable_keys__', ()))
            annotations.update(own)
            for key, annotation in own.items():
                marks = set(_qualifiers(annotation))
                if Required in marks or NotRequired not in marks and total:
                    required.add(key)
                    optional.discard(key)
                else:
                    optional.add(key)
                    required.discard(key)
                if ReadOnly in marks:
                    if key in mutable:
                        raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
                    readonly.add(key)
                else:
                    mutable.add(key)
                    readonly.discard(key)
            made.__annotations__ = annotations
            made.__required_keys__ = frozenset(required)
            made.__optional_keys__ = frozenset(optional)
            made.__readonly_keys__ = frozenset(readonly)
            made.__mutable_keys__ = frozenset(mutable)
            made.__total__ = total
            return made

        __call__ = dict

        def __subclasscheck__(cls, other):
            raise TypeError('TypedDict does not support instance and class checks')

        __instancecheck__ = __subclasscheck__


    def TypedDict(typename, fields=_absent, /, *, total=True):
        if fields is _absent or fields is None:
            what = ("Failing to pass a value for the 'fields' parameter" if fields is _absent
                    else "Passing `None` as the 'fields' parameter")
            _deprecated(what, f'To create a TypedDict class with 0 fields using the functional '
                              f'syntax, pass an empty dictionary, e.g. `{typename} = '
                              f'TypedDict({typename!r}, {{}})`.')
            fields = {}
        ns = {'__annotations__': dict(fields),
              '__module__': sys._getframemodulename(1) or '__main__'}
        made = _TypedDictMeta(typename, (), ns, total=total)
        made.__orig_bases__ = (TypedDict,)
        return made


    _TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
    TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


    @runtime_checkable
    class SupportsInt(Protocol):
        __slots__ = ()

        @abstractmethod
        def __int__(self) -> int:
            pass


    @runtime_checkable
    class SupportsFloat(Protocol):
        __slots__ = ()

        @abstractmethod
        def __float__(self) -> float:
            pass


    @runtime_checkable
    class SupportsComplex(Protocol):
        __slots__ = ()

        @abstractmethod
        def __complex__(self) -> complex:
            pass


    @runtime_checkable
    class SupportsBytes(Protocol):
        __slots__ = ()

        @abstractmethod
        def __bytes__(self) -> bytes:
            pass


    @runtime_checkable
    class SupportsIndex(Protocol):
        __slots__ = ()

        @abstractmethod
        def __index__(self) -> int:
            pass


    @runtime_checkable
    class SupportsAbs[T](Protocol):
        __slots__ = ()

        @abstractmethod
        def __abs__(self) -> T:
            pass


    @runtime_checkable
    class SupportsRound[T](Protocol):
        __slots__ = ()

        @abstractmethod
        def __round__(self, ndigits: int = 0) -> T:
            pass


    def _refusal(name, is_property):
        def method(self, *args):
            pass
        method.__name__ = name
        method.__qualname__ = f'IO.{name}'
        method = abstractmethod(method)
        return property(method) if is_property else method


    class IO(Generic[AnyStr]):
        __slots__ = ()

        for _name in ('mode', 'name', 'closed'):
            locals()[_name] = _refusal(_name, True)
        for _name in ('close', 'fileno', 'flush', 'isatty', 'read', 'readable', 'readline',
                      'readlines', 'seek', 'seekable', 'tell', 'truncate', 'writable', 'write',
                      'writelines', '__enter__', '__exit__'):
            locals()[_name] = _refusal(_name, False)
        del _name


    class BinaryIO(IO[bytes]):
        __slots__ = ()


    class TextIO(IO[str]):
        __slots__ = ()

        for _name in ('buffer', 'encoding', 'errors', 'line_buffering', 'newlines'):
            locals()[_name] = _refusal(_name, True)
        del _name
    """#
}
