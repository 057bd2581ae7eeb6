// The text of module typing: protocols.

extension TypingText {
  static let protocols = #"""
    # Names that a class has without being asked for them.
    _not_members = frozenset("""
        __abstractmethods__ __annotations__ __class_getitem__ __dict__ __doc__ __firstlineno__
        __init__ __match_args__ __module__ __new__ __non_callable_proto_members__ __orig_bases__
        __orig_class__ __parameters__ __protocol_attrs__ __slots__ __static_attributes__
        __subclasshook__ __type_params__ __weakref__ _MutableMapping__marker _is_protocol
        _is_runtime_protocol""".split())


    def _members_of_protocol(cls):
        *classes, _ = cls.__mro__
        names = set()
        for base in classes:
            if base.__name__ != 'Protocol' and base.__name__ != 'Generic':
                names.update(vars(base), getattr(base, '__annotations__', ()))
        return {name for name in names - _not_members if name[:5] != '_abc_'}


    def _no_init_or_replace_init(self, *args, **kwargs):
        stand_in, cls = _no_init_or_replace_init, type(self)
        if cls._is_protocol:
            raise TypeError('Protocols cannot be instantiated')
        if cls.__init__ is stand_in:
            # The next initialiser in order takes its place, now and from now on.
            inits = [vars(base).get('__init__', stand_in) for base in cls.__mro__]
            cls.__init__ = next(init for init in inits if init is not stand_in)
            cls.__init__(self, *args, **kwargs)


    _protocol_bases = {
        'contextlib': 'AbstractContextManager AbstractAsyncContextManager'.split(),
        'collections.abc': """
            AsyncIterable Awaitable Buffer Callable Collection Container Hashable Iterable Iterator
            Reversible Sized""".split()}


    def _need_runtime_checkable(cls):
        checkable = getattr(cls, '_is_runtime_protocol', False)
        if not checkable and sys._getframemodulename(2) not in ('abc', 'functools'):
            raise TypeError('Instance and class checks can only be used with '
                            '@runtime_checkable protocols')


    def _is_a_protocol(cls):
        return getattr(cls, '_is_protocol', False)


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
            if _is_a_protocol(cls):
                cls.__protocol_attrs__ = _members_of_protocol(cls)

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
        # A class that is no protocol itself is judged by its bases.
        if not vars(cls).get('_is_protocol', False):
            return NotImplemented
        declares = issubclass(other, Generic) and _is_a_protocol(other)
        fulfilled = [_provides(other, name, declares) for name in cls.__protocol_attrs__]
        return True if all(fulfilled) else NotImplemented


    def _provides(other, name, declares):
        for base in other.__mro__:
            if name in vars(base):
                return vars(base)[name] is not None
            annotations = getattr(base, '__annotations__', {}) if declares else None
            if isinstance(annotations, dict) and name in annotations:
                return True
        return False


    class Protocol(Generic, metaclass=_ProtocolMeta):
        __slots__ = ()
        _is_protocol = True
        _is_runtime_protocol = False

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            own = vars(cls)
            if not own.get('_is_protocol', False):
                cls._is_protocol = Protocol in cls.__bases__
            replaced = {
                '__subclasshook__': None if '__subclasshook__' in own else _proto_hook,
                '__init__': _no_init_or_replace_init
                if cls._is_protocol and cls.__init__ is Protocol.__init__ else None}
            for name, method in replaced.items():
                if method is not None:
                    setattr(cls, name, method)


    def runtime_checkable(cls):
        if not (issubclass(cls, Generic) and _is_a_protocol(cls)):
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
        if isinstance(tp, _derived):
            return Annotated if isinstance(tp, _AnnotatedAlias) else tp.__origin__
        if isinstance(tp, UnionType):
            return UnionType
        return Generic if tp is Generic else None


    def get_args(tp):
        if not isinstance(tp, (GenericAlias, UnionType, _GenericAlias)):
            return ()
        if isinstance(tp, _AnnotatedAlias):
            return tp.__origin__, *tp.__metadata__
        name = '' if isinstance(tp, UnionType) else getattr(tp.__origin__, '__name__', '')
        return _as_written(tp.__args__) if name == 'Callable' else tp.__args__


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


    _derived = GenericAlias, _BaseGenericAlias, ParamSpecArgs, ParamSpecKwargs


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
            line = inner.__code__.co_firstlineno
            place = inner.__module__, inner.__qualname__
        except AttributeError:
            return _overload_dummy
        _overloads.setdefault(place, {})[line] = func
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


    def __dir__():
        return sorted({*globals(), *__all__})


    def __getattr__(name):
        found = _make_alias(name)
        if found is None:
            import _typing_more
            found = _typing_more.__dict__.get(name) if name in _typing_more.names else None
            if found is None:
                raise AttributeError(
                    f"module 'typing' has no attribute {name!r}", name=name,
                    obj=sys.modules['typing'])
        globals()[name] = found
        return found
    """#
}
