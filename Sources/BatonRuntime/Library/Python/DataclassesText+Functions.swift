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
        taken = [f for f in self.__dataclass_fields__.values()
                 if f._field_type is not _FIELD_CLASSVAR]
        for f in taken:
            name, is_given = f.name, f.name in changes
            if f.init and not is_given:
                if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                    raise TypeError(f'InitVar {name!r} must be specified with replace()')
                changes[name] = getattr(self, name)
            elif is_given and not f.init:
                raise TypeError(f'field {name} is declared with init=False, it cannot be '
                                f'specified with replace()')
        return self.__class__(**changes)
    """#
}
