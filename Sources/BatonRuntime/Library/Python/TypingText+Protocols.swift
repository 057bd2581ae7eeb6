// The text of module typing: protocols.

extension TypingText {
  static let protocols = #"""
    _not_members = frozenset({
        '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol',
        '_is_runtime_protocol', '__protocol_attrs__', '__non_callable_proto_members__',
        '__type_params__', '__abstractmethods__', '__annotations__', '__dict__', '__doc__',
        '__init__', '__module__', '__new__', '__slots__', '__subclasshook__', '__weakref__',
        '__class_getitem__', '__match_args__', '__static_attributes__', '__firstlineno__',
        '_MutableMapping__marker'})


    def _get_protocol_attrs(cls):
        found = set()
        for base in cls.__mro__[:-1]:
            if base.__name__ in ('Protocol', 'Generic'):
                continue
            for name in (*base.__dict__, *getattr(base, '__annotations__', ())):
                if not name.startswith('_abc_') and name not in _not_members:
                    found.add(name)
        return found


    def _no_init_or_replace_init(self, *args, **kwargs):
        cls = type(self)
        if cls._is_protocol:
            raise TypeError('Protocols cannot be instantiated')
        if cls.__init__ is not _no_init_or_replace_init:
            return
        for base in cls.__mro__:
            init = base.__dict__.get('__init__', _no_init_or_replace_init)
            if init is not _no_init_or_replace_init:
                break
        cls.__init__ = init
        cls.__init__(self, *args, **kwargs)


    _protocol_bases = {
        'collections.abc': {
            'Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', 'Hashable', 'Sized',
            'Container', 'Collection', 'Reversible', 'Buffer'},
        'contextlib': {'AbstractContextManager', 'AbstractAsyncContextManager'}}


    def _need_runtime_checkable(cls):
        if not getattr(cls, '_is_runtime_protocol', False):
            if sys._getframemodulename(2) not in ('abc', 'functools'):
                raise TypeError('Instance and class checks can only be used with '
                                '@runtime_checkable protocols')


    class _ProtocolMeta(ABCMeta):
        def __new__(mcls, name, bases, namespace, /, **kwargs):
            if name != 'Protocol' and Protocol in bases:
                for base in bases:
                    if not (base is object or base is Generic
                            or base.__name__ in _protocol_bases.get(base.__module__, ())
                            or issubclass(base, Generic) and getattr(base, '_is_protocol', False)):
                        raise TypeError(
                            f'Protocols can only inherit from other protocols, got {base!r}')
            return super().__new__(mcls, name, bases, namespace, **kwargs)

        def __init__(cls, *args, **kwargs):
            super().__init__(*args, **kwargs)
            if getattr(cls, '_is_protocol', False):
                cls.__protocol_attrs__ = _get_protocol_attrs(cls)

        def __subclasscheck__(cls, other):
            if cls is Protocol:
                return type.__subclasscheck__(cls, other)
            if getattr(cls, '_is_protocol', False) and (
                    sys._getframemodulename(1) not in ('abc', 'functools')):
                if not isinstance(other, type):
                    raise TypeError('issubclass() arg 1 must be a class')
                _need_runtime_checkable(cls)
                wrong = cls.__non_callable_proto_members__
                if wrong and cls.__dict__.get('__subclasshook__') is _proto_hook:
                    raise TypeError(
                        f"Protocols with non-method members don't support issubclass(). Non-method "
                        f"members: {str(sorted(wrong))[1:-1]}.")
            return ABCMeta.__subclasscheck__(cls, other)

        def __instancecheck__(cls, instance):
            if cls is Protocol:
                return type.__instancecheck__(cls, instance)
            if not getattr(cls, '_is_protocol', False):
                return ABCMeta.__instancecheck__(cls, instance)
            _need_runtime_checkable(cls)
            if ABCMeta.__instancecheck__(cls, instance):
                return True
            from _inspect_static import getattr_static
            for name in cls.__protocol_attrs__:
                try:
                    value = getattr_static(instance, name)
                except AttributeError:
                    return False
                if value is None and name not in cls.__non_callable_proto_members__:
                    return False
            return True


    @classmethod
    def _proto_hook(cls, other):
        if not cls.__dict__.get('_is_protocol', False):
            return NotImplemented
        for name in cls.__protocol_attrs__:
            for base in other.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return NotImplemented
                    break
                annotations = getattr(base, '__annotations__', {})
                if (isinstance(annotations, dict) and name in annotations
                        and issubclass(other, Generic) and getattr(other, '_is_protocol', False)):
                    break
            else:
                return NotImplemented
        return True


    class Protocol(Generic, metaclass=_ProtocolMeta):
        __slots__ = ()
        _is_protocol = True
        _is_runtime_protocol = False

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            own = cls.__dict__
            if not own.get('_is_protocol', False):
                cls._is_protocol = any(base is Protocol for base in cls.__bases__)
            if '__subclasshook__' not in own:
                cls.__subclasshook__ = _proto_hook
            if cls._is_protocol and cls.__init__ is Protocol.__init__:
                cls.__init__ = _no_init_or_replace_init


    def runtime_checkable(cls):
        if not issubclass(cls, Generic) or not getattr(cls, '_is_protocol', False):
            raise TypeError(
                f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
        cls._is_runtime_protocol = True
        cls.__non_callable_proto_members__ = found = set()
        for name in cls.__protocol_attrs__:
            try:
                if not callable(getattr(cls, name, None)):
                    found.add(name)
            except Exception as error:
                raise TypeError(f'Failed to determine whether protocol member {name!r} is a method '
                                f'member') from error
        return cls


    def cast(typ, val):
        return val


    def assert_type(val, typ, /):
        return val


    def get_origin(tp):
        if isinstance(tp, _AnnotatedAlias):
            return Annotated
        if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
            return tp.__origin__
        if tp is Generic:
            return Generic
        return UnionType if isinstance(tp, UnionType) else None


    def get_args(tp):
        if isinstance(tp, _AnnotatedAlias):
            return (tp.__origin__, *tp.__metadata__)
        if isinstance(tp, (_GenericAlias, GenericAlias)):
            args = tp.__args__
            if getattr(tp.__origin__, '__name__', '') == 'Callable' and not (
                    len(args) == 2 and _is_param_expr(args[0])):
                args = list(args[:-1]), args[-1]
            return args
        return tp.__args__ if isinstance(tp, UnionType) else ()


    class _ParamSpecPart:
        def __init__(self, origin):
            self.__origin__ = origin

        def __eq__(self, other):
            if type(self) is not type(other):
                return NotImplemented
            return self.__origin__ == other.__origin__

        __hash__ = None

        def __mro_entries__(self, bases):
            raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')


    class ParamSpecArgs(_ParamSpecPart):
        def __repr__(self):
            return f'{self.__origin__.__name__}.args'


    class ParamSpecKwargs(_ParamSpecPart):
        def __repr__(self):
            return f'{self.__origin__.__name__}.kwargs'


    class NewType:
        def __init__(self, name, tp):
            self.__qualname__ = name
            self.__name__ = name.rpartition('.')[2]
            self.__supertype__ = tp
            module = sys._getframemodulename(1) or '__main__'
            if module != 'typing':
                self.__module__ = module

        def __call__(self, x, /):
            return x

        def __mro_entries__(self, bases):
            name = self.__name__

            class Dummy:
                def __init_subclass__(cls):
                    own = cls.__name__
                    raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were '
                                    f'looking for: `{own} = NewType({own!r}, {name})`')
            return (Dummy,)

        def __repr__(self):
            return f'{self.__module__}.{self.__qualname__}'

        def __reduce__(self):
            return self.__qualname__

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]


    _overloads = {}


    def overload(func):
        inner = getattr(func, '__func__', func)
        try:
            place = inner.__module__, inner.__qualname__
            _overloads.setdefault(place, {})[inner.__code__.co_firstlineno] = func
        except AttributeError:
            pass
        return _overload_dummy


    def _overload_dummy(*args, **kwds):
        raise NotImplementedError(
            'You should not call an overloaded function. A series of @overload-decorated functions '
            'outside a stub module should always be followed by an implementation that is not '
            '@overload-ed.')


    def _mark(obj, name, excused=(AttributeError, TypeError)):
        try:
            setattr(obj, name, True)
        except excused:
            pass
        return obj


    def final(f):
        return _mark(f, '__final__')


    def override(method, /):
        return _mark(method, '__override__')


    AnyStr = TypeVar('AnyStr', bytes, str)

    _aliases = {
        'List': (list, 1), 'Set': (set, 1), 'FrozenSet': (frozenset, 1), 'Dict': (dict, 2),
        'Type': (type, 1), 'Deque': ('deque', 1), 'DefaultDict': ('defaultdict', 2),
        'OrderedDict': ('OrderedDict', 2), 'Counter': ('Counter', 1), 'ChainMap': ('ChainMap', 2)}
    _abstract_aliases = {
        'Hashable': 0, 'Awaitable': 1, 'Coroutine': 3, 'AsyncIterable': 1, 'AsyncIterator': 1,
        'Iterable': 1, 'Iterator': 1, 'Reversible': 1, 'Sized': 0, 'Container': 1, 'Collection': 1,
        'AbstractSet': 1, 'MutableSet': 1, 'Mapping': 2, 'MutableMapping': 2, 'Sequence': 1,
        'MutableSequence': 1, 'ByteString': 0, 'MappingView': 1, 'KeysView': 1, 'ItemsView': 2,
        'ValuesView': 1, 'Generator': 3, 'AsyncGenerator': 2}


    class _ByteStringAlias(_SpecialGenericAlias, _root=True):
        def _warn(self):
            import warnings
            warnings.warn(
                "'typing.ByteString' is deprecated and slated for removal in Python 3.14",
                DeprecationWarning, stacklevel=3)

        def __instancecheck__(self, obj):
            self._warn()
            return super().__instancecheck__(obj)

        def __subclasscheck__(self, cls):
            self._warn()
            return super().__subclasscheck__(cls)


    def _make_alias(name):
        if name in _aliases:
            origin, count = _aliases[name]
            if not isinstance(origin, str):
                return _SpecialGenericAlias(origin, count, inst=False, name=name)
            import collections
            return _SpecialGenericAlias(getattr(collections, origin), count, name=name)
        if name in _abstract_aliases:
            import collections.abc
            defaults = {'Generator': (NoneType, NoneType), 'AsyncGenerator': (NoneType,)}
            origin = getattr(collections.abc, 'Set' if name == 'AbstractSet' else name)
            kind = _ByteStringAlias if name == 'ByteString' else _SpecialGenericAlias
            return kind(
                origin, _abstract_aliases[name], name=name, defaults=defaults.get(name, ()))
        if name == 'Tuple':
            return _TupleType(tuple, -1, inst=False, name='Tuple')
        if name == 'Callable':
            import collections.abc
            return _CallableType(collections.abc.Callable, 2)
        if name in ('ContextManager', 'AsyncContextManager'):
            import contextlib
            return _SpecialGenericAlias(
                getattr(contextlib, 'Abstract' + name), 2, name=name, defaults=(bool | None,))
        if name in ('Pattern', 'Match'):
            import re
            return _SpecialGenericAlias(getattr(re, name), 1)
        return None


    def __getattr__(name):
        found = _make_alias(name)
        if found is None:
            import _typing_more
            found = _typing_more.__dict__.get(name) if name in _typing_more.names else None
            if found is None:
                raise AttributeError(f"module 'typing' has no attribute {name!r}")
        globals()[name] = found
        return found
    """#
}
