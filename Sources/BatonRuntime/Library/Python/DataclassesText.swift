// The text of module dataclasses: its beginning, and what it is put together from.

enum DataclassesText {
  static var source: String { first + "\n\n" + functions }

  private static let first = #"""
    import sys
    import types
    from types import GenericAlias

    __all__ = [
        'dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING',
        'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']


    class FrozenInstanceError(AttributeError):
        pass


    class _Mark:
        __slots__ = ('text',)

        def __init__(self, text):
            self.text = text

        def __repr__(self):
            return self.text


    # Their classes show in reprs of fields.
    class _MISSING_TYPE:
        pass


    class _KW_ONLY_TYPE:
        pass


    MISSING, KW_ONLY = _MISSING_TYPE(), _KW_ONLY_TYPE()
    _made_by_factory = _Mark('<factory>')
    _FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = map(
        _Mark, ('_FIELD', '_FIELD_CLASSVAR', '_FIELD_INITVAR'))
    _no_metadata = types.MappingProxyType({})


    class InitVar:
        __slots__ = ('type',)

        def __init__(self, type):
            self.type = type

        def __repr__(self):
            inner = self.type
            is_class = isinstance(inner, type) and not isinstance(inner, GenericAlias)
            return f'dataclasses.InitVar[{inner.__name__ if is_class else repr(inner)}]'

        def __class_getitem__(cls, type):
            return InitVar(type)


    _running_reprs = set()


    class Field:
        __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init',
                     'compare', 'metadata', 'kw_only', '_field_type')

        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = self.type = self._field_type = None
            self.default, self.default_factory = default, default_factory
            self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
            self.kw_only = kw_only
            self.metadata = _no_metadata if metadata is None else types.MappingProxyType(metadata)

        def __repr__(self):
            if id(self) in _running_reprs:
                return '...'
            _running_reprs.add(id(self))
            shown = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare',
                     'metadata', 'kw_only', '_field_type')
            try:
                return f'Field({",".join([f"{name}={getattr(self, name)!r}" for name in shown])})'
            finally:
                _running_reprs.discard(id(self))

        def __set_name__(self, owner, name):
            default = self.default
            hook = getattr(type(default), '__set_name__', None)
            if hook is not None:
                hook(default, owner, name)

        __class_getitem__ = classmethod(GenericAlias)


    class _DataclassParams:
        __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args',
                     'kw_only', 'slots', 'weakref_slot')

        def __init__(self, *values):
            for name, value in zip(self.__slots__, values):
                setattr(self, name, value)

        def __repr__(self):
            shown = ','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])
            return f'_DataclassParams({shown})'


    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
              compare=True, metadata=None, kw_only=MISSING):
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


    def _named(annotation, cls, module, target):
        # Whether the text of an annotation begins with a name that means target.
        head = annotation.lstrip()
        end = 0
        while end < len(head) and (head[end] == '_' or head[end].isalnum()):
            end += 1
        if end == 0:
            return None
        name, rest = head[:end], head[end:].lstrip()
        own = sys.modules.get(cls.__module__)
        if own is None:
            return None
        if not rest.startswith('.'):
            return own.__dict__.get(name)
        if own.__dict__.get(name) is not module:
            return None
        rest = rest[1:].lstrip()
        end = 0
        while end < len(rest) and (rest[end] == '_' or rest[end].isalnum()):
            end += 1
        return sys.modules[target.__module__].__dict__.get(rest[:end])


    def _is_classvar(annotation, typing):
        return annotation is typing.ClassVar or (
            type(annotation) is typing._GenericAlias and annotation.__origin__ is typing.ClassVar)


    def _is_initvar(annotation):
        return annotation is InitVar or type(annotation) is InitVar


    def _make_field(cls, name, annotation, kw_only, module):
        made = getattr(cls, name, MISSING)
        if not isinstance(made, Field):
            # A slot of that name is no default.
            made = field(default=MISSING if isinstance(made, types.MemberDescriptorType) else made)
        made.name = name
        made.type = annotation
        kind = _FIELD
        is_text = isinstance(annotation, str)
        typing = sys.modules.get('typing')
        if typing and (_is_classvar(annotation, typing) or is_text and _is_classvar(
                _named(annotation, cls, typing, typing.ClassVar), typing)):
            kind = _FIELD_CLASSVAR
        elif _is_initvar(annotation) or is_text and _is_initvar(
                _named(annotation, cls, module, InitVar)):
            kind = _FIELD_INITVAR
        made._field_type = kind
        if kind is not _FIELD and made.default_factory is not MISSING:
            raise TypeError(f'field {name} cannot have a default factory')
        if kind is _FIELD_CLASSVAR:
            if made.kw_only is not MISSING:
                raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
        elif made.kw_only is MISSING:
            made.kw_only = kw_only
        if kind is _FIELD and made.default.__class__.__hash__ is None:
            raise ValueError(f'mutable default {type(made.default)} for field {name} is not '
                             f'allowed: use default_factory')
        return made


    def _parameter(f):
        text = f'{f.name}:__dataclass_type_{f.name}__'
        if f.default is not MISSING:
            return f'{text}=__dataclass_dflt_{f.name}__'
        return text if f.default_factory is MISSING else f'{text}=__dataclass_HAS_DEFAULT_FACTORY__'


    def _init_source(cls, params, positional, keyword, given):
        seen = None
        for f in positional:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen = f
            elif seen:
                raise TypeError(f'non-default argument {f.name!r} follows default argument '
                                f'{seen.name!r}')
        own_fields = cls.__dataclass_fields__
        me = '__dataclass_self__' if 'self' in own_fields else 'self'
        lines = []
        extra = []
        given['__dataclass_HAS_DEFAULT_FACTORY__'] = _made_by_factory
        given['__dataclass_builtins_object__'] = object
        for f in own_fields.values():
            if f._field_type is _FIELD_CLASSVAR:
                continue
            name = f.name
            default = f'__dataclass_dflt_{name}__'
            given[f'__dataclass_type_{name}__'] = f.type
            value = name
            if f.default_factory is not MISSING:
                given[default] = f.default_factory
                value = f'{default}()'
                if f.init:
                    value += f' if {name} is __dataclass_HAS_DEFAULT_FACTORY__ else {name}'
            elif f.init:
                if f.default is not MISSING:
                    given[default] = f.default
            elif params.slots and f.default is not MISSING:
                given[default] = f.default
                value = default
            else:
                continue
            if f._field_type is _FIELD_INITVAR:
                extra.append(name)
            elif params.frozen:
                lines.append(f'  __dataclass_builtins_object__.__setattr__({me},{name!r},{value})')
            else:
                lines.append(f'  {me}.{name}={value}')
        if hasattr(cls, '__post_init__'):
            extra = [f.name for f in own_fields.values() if f._field_type is _FIELD_INITVAR]
            lines.append(f'  {me}.__post_init__({",".join(extra)})')
        parameters = [me, *map(_parameter, positional)]
        if keyword:
            parameters += ['*', *map(_parameter, keyword)]
        body = '\n'.join(lines) or '  pass'
        return f' def __init__({",".join(parameters)})->__dataclass_none__:\n{body}'


    def _tuple_source(owner, names):
        return f'({",".join([f"{owner}.{name}" for name in names])},)' if names else '()'


    def _methods(cls, params, positional, keyword):
        # The source of the methods, one function after the other, and what they close over.
        given = {'__dataclass_none__': None}
        sources = {}
        own = [f for f in cls.__dataclass_fields__.values() if f._field_type is _FIELD]
        compared = [f.name for f in own if f.compare]
        if params.init:
            sources['__init__'] = _init_source(cls, params, positional, keyword, given)
        if params.repr:
            shown = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in own if f.repr])
            given['__dataclass_running__'] = _running_reprs
            sources['__repr__'] = (
                f' def __repr__(self):\n'
                f'  if (__key := id(self)) in __dataclass_running__: return "..."\n'
                f'  try: __dataclass_running__.add(__key); '
                f'return f"{{self.__class__.__qualname__}}({shown})"\n'
                f'  finally: __dataclass_running__.discard(__key)')
        if params.eq:
            terms = ' and '.join([f'self.{name}==other.{name}' for name in compared]) or 'True'
            sources['__eq__'] = (
                f' def __eq__(self,other):\n'
                f'  if self is other: return True\n'
                f'{"" if params.repr else chr(10)}'
                f'  if other.__class__ is self.__class__:\n   return {terms}\n'
                f'  return NotImplemented')
        if params.order:
            left, right = _tuple_source('self', compared), _tuple_source('other', compared)
            for sign, word in {'<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge'}.items():
                name = f'__{word}__'
                sources[name] = (
                    f' def {name}(self,other):\n  if other.__class__ is self.__class__:\n'
                    f'   return {left}{sign}{right}\n  return NotImplemented')
        if params.frozen:
            given['cls'] = cls
            given['FrozenInstanceError'] = FrozenInstanceError
            test = 'type(self) is cls'
            if own:
                test += f' or name in {{{", ".join([repr(f.name) for f in own])}}}'
            for name, more, verb in (('__setattr__', ',value', 'assign to'),
                                     ('__delattr__', '', 'delete')):
                sources[name] = (
                    f' def {name}(self,name{more}):\n  if {test}:\n'
                    f'   raise FrozenInstanceError(f"cannot {verb} field {{name!r}}")\n'
                    f'  super(cls, self).{name}(name{more})')
        return sources, given


    def _hash_plan(cls, params):
        own = cls.__dict__.get('__hash__', MISSING)
        explicit = not (own is MISSING or own is None and '__eq__' in cls.__dict__)
        if params.unsafe_hash:
            if explicit:
                raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
            return 'add'
        if not params.eq or explicit:
            return None
        return 'add' if params.frozen else 'none'


    def _add_methods(cls, params, positional, keyword, namespace):
        sources, given = _methods(cls, params, positional, keyword)
        plan = _hash_plan(cls, params)
        if plan == 'none':
            cls.__hash__ = None
        elif plan == 'add':
            hashed = [f.name for f in cls.__dataclass_fields__.values()
                      if f._field_type is _FIELD and (f.compare if f.hash is None else f.hash)]
            sources['__hash__'] = (
                f' def __hash__(self):\n  return hash({_tuple_source("self", hashed)})')
            cls.__hash__ = None
        if not sources:
            return None
        text = '\n'.join(sources.values())
        names = ','.join(sources)
        place = {}
        exec(f'def __create_fn__({",".join(given)}):\n{text}\n return ({names},)', namespace, place)
        made = place['__create_fn__'](**given)
        prefix = cls.__qualname__
        taken = cls.__dict__
        for name, function in zip(sources, made):
            function.__qualname__ = f'{prefix}.{name}'
            if name not in taken or name == '__hash__':
                setattr(cls, name, function)
            elif name in ('__setattr__', '__delattr__'):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
            elif name in ('__lt__', '__le__', '__gt__', '__ge__'):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__} '
                                f'Consider using functools.total_ordering')
        return made[0] if params.init else None


    def _annotation_text(annotation):
        if isinstance(annotation, type) and not isinstance(annotation, GenericAlias):
            if annotation.__module__ == 'builtins':
                return annotation.__qualname__
            if annotation.__module__ != 'typing':
                return f'{annotation.__module__}.{annotation.__qualname__}'
        if getattr(annotation, '__module__', None) == 'typing':
            from inspect import formatannotation
            return formatannotation(annotation)
        return repr(annotation)


    def _signature_text(cls, positional, keyword, init):
        if (init is None or cls.__dict__.get('__init__') is not init or type(cls) is not type
                or cls.__new__ is not object.__new__):
            from inspect import signature
            try:
                text = str(signature(cls))
            except (ValueError, TypeError):
                return ''
            return text.replace(' -> None', '')
        parts = []
        for f in (*positional, None, *keyword) if keyword else positional:
            if f is None:
                parts.append('*')
                continue
            text = f'{f.name}: {_annotation_text(f.type)}'
            if f.default is not MISSING:
                text += f' = {f.default!r}'
            elif f.default_factory is not MISSING:
                text += ' = <factory>'
            parts.append(text)
        return f'({", ".join(parts)})'.replace(' -> None', '')


    def _inherit(cls, params):
        found = {}
        frozen = []
        for base in reversed(cls.__mro__[1:]):
            inherited = getattr(base, '__dataclass_fields__', None)
            if inherited is not None:
                found.update(inherited)
                frozen.append(base.__dataclass_params__.frozen)
        return found, frozen


    def _process(cls, *flags):
        module = sys.modules.get(cls.__module__)
        namespace = module.__dict__ if module is not None else {}
        params = cls.__dataclass_params__ = _DataclassParams(*flags)
        found, frozen_bases = _inherit(cls, params)
        annotations = cls.__dict__.get('__annotations__')
        annotations = {} if annotations is None else dict(annotations)
        kw_only = params.kw_only
        marker_seen = False
        me = sys.modules[__name__]
        own = []
        for name, annotation in annotations.items():
            if annotation is KW_ONLY or isinstance(annotation, str) and _named(
                    annotation, cls, me, KW_ONLY) is KW_ONLY:
                if marker_seen:
                    raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
                marker_seen = kw_only = True
            else:
                own.append(_make_field(cls, name, annotation, kw_only, me))
        found.update([(f.name, f) for f in own])
        # The class keeps the defaults alone.
        replaced = [f for f in own if isinstance(getattr(cls, f.name, None), Field)]
        for f in replaced:
            if f.default is not MISSING:
                setattr(cls, f.name, f.default)
            else:
                delattr(cls, f.name)
        for name in [name for name, value in vars(cls).items() if isinstance(value, Field)]:
            if name not in annotations:
                raise TypeError(f'{name!r} is a field but has no type annotation')
        if frozen_bases:
            if any(frozen_bases) and not params.frozen:
                raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
            if params.frozen and not all(frozen_bases):
                raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        cls.__dataclass_fields__ = found
        if params.order and not params.eq:
            raise ValueError('eq must be true if order is true')
        taken = [f for f in found.values() if f._field_type is not _FIELD_CLASSVAR and f.init]
        positional = [f for f in taken if not f.kw_only]
        keyword = [f for f in taken if f.kw_only]
        if '__replace__' not in cls.__dict__:
            cls.__replace__ = _replace
        init = _add_methods(cls, params, positional, keyword, namespace)
        if not cls.__doc__:
            cls.__doc__ = cls.__name__ + _signature_text(cls, positional, keyword, init)
        if params.match_args and '__match_args__' not in cls.__dict__:
            cls.__match_args__ = tuple([f.name for f in positional])
        if params.weakref_slot and not params.slots:
            raise TypeError('weakref_slot is True but slots is False')
        if params.slots:
            cls = _with_slots(cls, params)
        if hasattr(cls, '__abstractmethods__'):
            from abc import update_abstractmethods
            update_abstractmethods(cls)
        return cls


    def _slots_of(cls):
        slots = cls.__dict__.get('__slots__')
        if slots is None:
            return ['__weakref__'] if getattr(cls, '__weakrefoffset__', -1) != 0 else []
        if isinstance(slots, str):
            return [slots]
        if hasattr(slots, '__next__'):
            raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
        return slots


    def _field_names(owner):
        return [f.name for f in fields(owner)]


    def _getstate(self):
        return [getattr(self, name) for name in _field_names(self)]


    def _setstate(self, state):
        for name, value in zip(_field_names(self), state):
            object.__setattr__(self, name, value)


    _getstate.__name__ = _getstate.__qualname__ = '_dataclass_getstate'
    _setstate.__name__ = _setstate.__qualname__ = '_dataclass_setstate'


    def _with_slots(cls, params):
        namespace = dict(cls.__dict__)
        if '__slots__' in namespace:
            raise TypeError(f'{cls.__name__} already specifies __slots__')
        names = _field_names(cls)
        inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
        wanted = [*names, '__weakref__'] if params.weakref_slot else names
        namespace['__slots__'] = tuple([name for name in wanted if name not in inherited])
        for name in (*names, '__dict__', '__weakref__'):
            namespace.pop(name, None)
        made = type(cls)(cls.__name__, cls.__bases__, namespace)
        made.__qualname__ = cls.__qualname__
        cls = made
        if params.frozen:
            if '__getstate__' not in namespace:
                cls.__getstate__ = _getstate
            if '__setstate__' not in namespace:
                cls.__setstate__ = _setstate
        return cls
    """#
}
