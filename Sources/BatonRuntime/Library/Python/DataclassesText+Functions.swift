// The text of module dataclasses: functions.

extension DataclassesText {
  static let functions = #"""
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
                  frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
        def wrap(cls):
            return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only,
                            slots, weakref_slot)
        return wrap if cls is None else wrap(cls)


    def fields(class_or_instance):
        try:
            found = class_or_instance.__dataclass_fields__
        except AttributeError:
            raise TypeError('must be called with a dataclass type or instance') from None
        return tuple([f for f in found.values() if f._field_type is _FIELD])


    def is_dataclass(obj):
        return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


    _atomic = frozenset({
        type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented),
        types.CodeType, types.BuiltinFunctionType, types.FunctionType, type, range, property})


    def _convert(value, inner, of_instance):
        kind = type(value)
        if kind in _atomic:
            return value
        if hasattr(kind, '__dataclass_fields__'):
            return of_instance(value)
        if kind is list:
            return [inner(item) for item in value]
        if kind is dict:
            return {inner(key): inner(item) for key, item in value.items()}
        if issubclass(kind, tuple):
            if kind is not tuple and hasattr(value, '_fields'):
                return kind(*[inner(item) for item in value])
            return kind([inner(item) for item in value])
        if issubclass(kind, dict):
            if hasattr(kind, 'default_factory'):
                result = kind(value.default_factory)
                for key, item in value.items():
                    result[inner(key)] = inner(item)
                return result
            return kind((inner(key), inner(item)) for key, item in value.items())
        if issubclass(kind, list):
            return kind(inner(item) for item in value)
        from copy import deepcopy
        return deepcopy(value)


    def asdict(obj, *, dict_factory=dict):
        if not hasattr(type(obj), '__dataclass_fields__'):
            raise TypeError('asdict() should be called on dataclass instances')

        def of_instance(value):
            if dict_factory is dict:
                return {f.name: inner(getattr(value, f.name)) for f in fields(value)}
            return dict_factory([(f.name, inner(getattr(value, f.name))) for f in fields(value)])

        def inner(value):
            return value if type(value) in _atomic else _convert(value, inner, of_instance)
        return of_instance(obj)


    def astuple(obj, *, tuple_factory=tuple):
        if not hasattr(type(obj), '__dataclass_fields__'):
            raise TypeError('astuple() should be called on dataclass instances')

        def of_instance(value):
            return tuple_factory([inner(getattr(value, f.name)) for f in fields(value)])

        def inner(value):
            return value if type(value) in _atomic else _convert(value, inner, of_instance)
        return of_instance(obj)


    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                       order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                       slots=False, weakref_slot=False, module=None):
        from keyword import iskeyword
        annotations = {}
        body = dict(namespace or {})
        for item in fields:
            if isinstance(item, str):
                name, annotation = item, 'typing.Any'
            elif len(item) == 2:
                name, annotation = item
            elif len(item) == 3:
                name, annotation, body[item[0]] = item
            else:
                raise TypeError(f'Invalid field: {item!r}')
            if not isinstance(name, str) or not name.isidentifier():
                raise TypeError(f'Field names must be valid identifiers: {name!r}')
            if iskeyword(name):
                raise TypeError(f'Field names must not be keywords: {name!r}')
            if name in annotations:
                raise TypeError(f'Field name duplicated: {name!r}')
            annotations[name] = annotation
        body['__annotations__'] = annotations
        cls = types.new_class(cls_name, bases, {}, lambda ns: ns.update(body))
        if module is None:
            module = sys._getframemodulename(1) or '__main__'
        cls.__module__ = module
        return dataclass(
            cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
            match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


    def replace(obj, /, **changes):
        if not hasattr(type(obj), '__dataclass_fields__'):
            raise TypeError('replace() should be called on dataclass instances')
        return _replace(obj, **changes)


    def _replace(self, /, **changes):
        for f in self.__dataclass_fields__.values():
            if f._field_type is _FIELD_CLASSVAR:
                continue
            name = f.name
            if not f.init:
                if name in changes:
                    raise TypeError(f'field {name} is declared with init=False, it cannot be '
                                    f'specified with replace()')
            elif name not in changes:
                if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                    raise TypeError(f'InitVar {name!r} must be specified with replace()')
                changes[name] = getattr(self, name)
        return self.__class__(**changes)
    """#
}
