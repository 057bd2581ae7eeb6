// The text of module copyreg: how objects are taken apart for copies.

enum CopyregText {
  static let source = #"""
    __all__ = [
        'pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

    dispatch_table = {}


    def pickle(ob_type, pickle_function, constructor_ob=None):
        if not callable(pickle_function):
            raise TypeError('reduction functions must be callable')
        dispatch_table[ob_type] = pickle_function
        if constructor_ob is not None:
            constructor(constructor_ob)


    def constructor(object):
        if not callable(object):
            raise TypeError('constructors must be callable')


    _extension_registry = {}
    _inverted_registry = {}
    _extension_cache = {}


    def add_extension(module, name, code):
        code = int(code)
        if not 1 <= code <= 0x7fffffff:
            raise ValueError('code out of range')
        key = module, name
        if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
            return
        if key in _extension_registry:
            raise ValueError(
                f'key {key} is already registered with code {_extension_registry[key]}')
        if code in _inverted_registry:
            raise ValueError(
                f'code {code} is already in use for key {_inverted_registry[code]}')
        _extension_registry[key] = code
        _inverted_registry[code] = key


    def remove_extension(module, name, code):
        key = module, name
        if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
            raise ValueError(f'key {key} is not registered with code {code}')
        del _extension_registry[key]
        del _inverted_registry[code]
        _extension_cache.pop(code, None)


    def clear_extension_cache():
        _extension_cache.clear()


    def _reconstructor(cls, base, state):
        if base is object:
            return object.__new__(cls)
        made = base.__new__(cls, state)
        if base.__init__ != object.__init__:
            base.__init__(made, state)
        return made


    def __newobj__(cls, *args):
        return cls.__new__(cls, *args)


    def __newobj_ex__(cls, args, kwargs):
        return cls.__new__(cls, *args, **kwargs)


    def _type_name(cls):
        return cls.__name__ if cls.__module__ == 'builtins' else f'{cls.__module__}.{cls.__name__}'


    def _arguments(obj, cls):
        found = getattr(obj, '__getnewargs_ex__', None)
        if found is not None:
            pair = found()
            if not isinstance(pair, tuple):
                raise TypeError(
                    f'__getnewargs_ex__ should return a tuple, not {type(pair).__name__!r}')
            if len(pair) != 2:
                raise ValueError(
                    f'__getnewargs_ex__ should return a tuple of length 2, not {len(pair)}')
            args, kwargs = pair
            if not isinstance(args, tuple):
                raise TypeError(f'first item of the tuple returned by __getnewargs_ex__ must be a '
                                f'tuple, not {type(args).__name__!r}')
            if not isinstance(kwargs, dict):
                raise TypeError(f'second item of the tuple returned by __getnewargs_ex__ must be a '
                                f'dict, not {type(kwargs).__name__!r}')
            return args, kwargs
        found = getattr(obj, '__getnewargs__', None)
        if found is not None:
            args = found()
            if not isinstance(args, tuple):
                raise TypeError(
                    f'__getnewargs__ should return a tuple, not {type(args).__name__!r}')
            return args, {}
        return None, {}


    def _native_base(cls):
        for base in cls.__mro__:
            if not base.__flags__ & 0x200:
                return base
        return object


    _descriptors = {
        'wrapper_descriptor', 'method_descriptor', 'getset_descriptor', 'member_descriptor',
        'classmethod_descriptor'}


    def _reduce_stream(obj, cls, native, protocol):
        if native.__name__ not in ('StringIO', 'BytesIO'):
            raise TypeError(f'cannot pickle {cls.__name__!r} instances')
        if protocol < 2:
            raise TypeError(f'cannot pickle {cls.__name__!r} object')
        return __newobj__, (cls,), obj.__getstate__()


    def _reduce_object(obj, protocol):
        cls = type(obj)
        native = _native_base(cls)
        if native is set or native is frozenset:
            return cls, (list(obj),), obj.__getstate__()
        if native.__module__ == 'types' and native.__name__ == 'SimpleNamespace':
            return cls, (), dict(obj.__dict__)
        if native.__name__ in _descriptors and native.__module__ == 'builtins':
            return getattr, (obj.__objclass__, obj.__name__)
        if native.__name__ == 'deque' and native.__module__ == 'collections':
            args = () if obj.maxlen is None else ((), obj.maxlen)
            return cls, args, obj.__getstate__(), iter(obj)
        if native.__name__ == 'defaultdict' and native.__module__ == 'collections':
            args = () if obj.default_factory is None else (obj.default_factory,)
            return cls, args, None, None, iter(obj.items())
        if native.__module__ == '_io':
            return _reduce_stream(obj, cls, native, protocol)
        if protocol < 2:
            if native is object:
                state = None
            elif native is cls:
                raise TypeError(f'cannot pickle {_type_name(cls)!r} object')
            else:
                state = native(obj)
            found = obj.__getstate__()
            args = cls, native, state
            return (_reconstructor, args, found) if found else (_reconstructor, args)
        args, kwargs = _arguments(obj, cls)
        if args is None and native not in (object, list, dict) and native.__module__ != 'typing':
            raise TypeError(f'cannot pickle {_type_name(cls)!r} object')
        state = obj.__getstate__()
        items = iter(obj) if isinstance(obj, list) else None
        pairs = iter(obj.items()) if isinstance(obj, dict) else None
        if kwargs:
            return __newobj_ex__, (cls, args, kwargs), state, items, pairs
        return __newobj__, (cls, *(args or ())), state, items, pairs
    """#
}
