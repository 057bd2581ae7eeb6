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


    _atomic = frozenset((
        bool, bytes, complex, float, int, property, range, str, type, types.BuiltinFunctionType,
        types.CodeType, types.EllipsisType, types.FunctionType, types.NoneType,
        types.NotImplementedType))


    def _convert(value, of_instance, factory):
        kind = type(value)
        if kind in _atomic:
            return value
        if hasattr(kind, '__dataclass_fields__'):
            return of_instance(value, factory)
        if kind is list:
            return [_convert(item, of_instance, factory) for item in value]
        if kind is dict:
            return {_convert(key, of_instance, factory): _convert(item, of_instance, factory)
                    for key, item in value.items()}
        if issubclass(kind, (list, tuple)):
            items = [_convert(item, of_instance, factory) for item in value]
            # A named tuple takes its fields one by one.
            named = kind is not tuple and issubclass(kind, tuple) and hasattr(value, '_fields')
            return kind(*items) if named else kind(items)
        if not issubclass(kind, dict):
            from copy import deepcopy
            return deepcopy(value)
        pairs = [(_convert(key, of_instance, factory), _convert(item, of_instance, factory))
                 for key, item in value.items()]
        if not hasattr(kind, 'default_factory'):
            return kind(pairs)
        made = kind(value.default_factory)
        for key, item in pairs:
            made[key] = item
        return made


    def _as_dict(value, factory):
        pairs = []
        for f in value.__dataclass_fields__.values():
            if f._field_type is _FIELD:
                item = getattr(value, f.name)
                if type(item) not in _atomic:
                    item = _convert(item, _as_dict, factory)
                pairs.append((f.name, item))
        return factory(pairs)


    def _as_tuple(value, factory):
        items = []
        for f in value.__dataclass_fields__.values():
            if f._field_type is _FIELD:
                items.append(_convert(getattr(value, f.name), _as_tuple, factory))
        return factory(items)


    def asdict(obj, *, dict_factory=dict):
        if not hasattr(type(obj), '__dataclass_fields__'):
            raise TypeError('asdict() should be called on dataclass instances')
        return _as_dict(obj, dict_factory)


    def astuple(obj, *, tuple_factory=tuple):
        if not hasattr(type(obj), '__dataclass_fields__'):
            raise TypeError('astuple() should be called on dataclass instances')
        return _as_tuple(obj, tuple_factory)


    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                       order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                       slots=False, weakref_slot=False, module=None):
        from keyword import iskeyword
        # The options are those of dataclass(), and are handed on as they are.
        options = {
            name: value for name, value in locals().items()
            if name not in ('bases', 'cls_name', 'fields', 'iskeyword', 'module', 'namespace')}
        annotations = {}
        body = {} if namespace is None else dict(namespace)
        for item in fields:
            parts = (item, 'typing.Any') if isinstance(item, str) else item
            if len(parts) not in (2, 3):
                raise TypeError(f'Invalid field: {item!r}')
            name, annotation, *default = parts
            if not (isinstance(name, str) and name.isidentifier()):
                raise TypeError(f'Field names must be valid identifiers: {name!r}')
            if iskeyword(name):
                raise TypeError(f'Field names must not be keywords: {name!r}')
            if name in annotations:
                raise TypeError(f'Field name duplicated: {name!r}')
            annotations[name] = annotation
            body.update([(name, value) for value in default])
        body['__annotations__'] = annotations
        made = types.new_class(cls_name, bases, {}, lambda namespace: namespace.update(body))
        made.__module__ = module or sys._getframemodulename(1) or '__main__'
        return dataclass(made, **options)


    def replace(obj, /, **changes):
        if not hasattr(type(obj), '__dataclass_fields__'):
            raise TypeError('replace() should be called on dataclass instances')
        return _replace(obj, **changes)


    def _replace(self, /, **changes):
        for f in self.__dataclass_fields__.values():
            name, kind = f.name, f._field_type
            if kind is _FIELD_CLASSVAR:
                continue
            if name not in changes:
                if not f.init:
                    continue
                if kind is _FIELD_INITVAR and f.default is MISSING:
                    raise TypeError(f'InitVar {name!r} must be specified with replace()')
                changes[name] = getattr(self, name)
            elif not f.init:
                raise TypeError(f'field {name} is declared with init=False, it cannot be '
                                f'specified with replace()')
        return self.__class__(**changes)
    """#
}
