// The text of module inspect: signatures.

extension InspectText {
  static let signatures = #"""
    class _void:
        pass


    class _empty:
        pass


    class _ParameterKind(int):
        def __new__(cls, value, name, description):
            made = int.__new__(cls, value)
            made.name = name
            made.value = value
            made.description = description
            return made

        def __str__(self):
            return self.name

        def __repr__(self):
            return f'<_ParameterKind.{self.name}: {self.value}>'


    _POSITIONAL_ONLY = _ParameterKind(0, 'POSITIONAL_ONLY', 'positional-only')
    _POSITIONAL_OR_KEYWORD = _ParameterKind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
    _VAR_POSITIONAL = _ParameterKind(2, 'VAR_POSITIONAL', 'variadic positional')
    _KEYWORD_ONLY = _ParameterKind(3, 'KEYWORD_ONLY', 'keyword-only')
    _VAR_KEYWORD = _ParameterKind(4, 'VAR_KEYWORD', 'variadic keyword')
    _kinds = (
        _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


    def _without_typing(text):
        result = []
        position = 0
        while True:
            index = text.find('typing.', position)
            if index < 0:
                result.append(text[position:])
                return ''.join(result)
            result.append(text[position:index])
            before = text[index - 1:index]
            if before and (before.isalnum() or before in '_.'):
                result.append('typing.')
            position = index + len('typing.')


    def formatannotation(annotation, base_module=None):
        home = getattr(annotation, '__module__', None)
        if home == 'typing':
            return _without_typing(repr(annotation))
        if isinstance(annotation, types.GenericAlias) or not isinstance(annotation, type):
            return repr(annotation)
        prefix = '' if home in ('builtins', base_module) else home + '.'
        return prefix + annotation.__qualname__


    def formatannotationrelativeto(object):
        module = getattr(object, '__module__', None)
        return lambda annotation: formatannotation(annotation, module)


    class Parameter:
        __slots__ = ('_name', '_kind', '_default', '_annotation')
        POSITIONAL_ONLY = _POSITIONAL_ONLY
        POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
        VAR_POSITIONAL = _VAR_POSITIONAL
        KEYWORD_ONLY = _KEYWORD_ONLY
        VAR_KEYWORD = _VAR_KEYWORD
        empty = _empty

        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            if kind not in _kinds:
                raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
            kind = self._kind = _kinds[kind]
            if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
                raise ValueError(f'{kind.description} parameters cannot have default values')
            self._default = default
            self._annotation = annotation
            if name is _empty:
                raise ValueError('name is a required attribute for Parameter')
            if not isinstance(name, str):
                raise TypeError(f'name must be a str, not a {type(name).__name__}')
            if name[0] == '.' and name[1:].isdigit():
                if kind is not _POSITIONAL_OR_KEYWORD:
                    raise ValueError(f'implicit arguments must be passed as positional or keyword '
                                     f'arguments, not {kind.description}')
                self._kind = _POSITIONAL_ONLY
                name = 'implicit' + name[1:]
            if not name.isidentifier() or _iskeyword(name) and self._kind is not _POSITIONAL_ONLY:
                raise ValueError(f'{name!r} is not a valid parameter name')
            self._name = name

        @property
        def name(self):
            return self._name

        @property
        def kind(self):
            return self._kind

        @property
        def default(self):
            return self._default

        @property
        def annotation(self):
            return self._annotation

        def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
            return type(self)(
                self._name if name is _void else name, self._kind if kind is _void else kind,
                default=self._default if default is _void else default,
                annotation=self._annotation if annotation is _void else annotation)

        __replace__ = replace

        def __str__(self):
            text = self._name
            has_annotation = self._annotation is not _empty
            if has_annotation:
                text += ': ' + formatannotation(self._annotation)
            if self._default is not _empty:
                text += f'{" = " if has_annotation else "="}{self._default!r}'
            if self._kind is _VAR_POSITIONAL:
                return '*' + text
            return '**' + text if self._kind is _VAR_KEYWORD else text

        def __repr__(self):
            return f'<{self.__class__.__name__} "{self}">'

        def __hash__(self):
            return hash((self._name, self._kind, self._annotation, self._default))

        def __eq__(self, other):
            if not isinstance(other, Parameter):
                return NotImplemented
            # One after the other: a default is compared only where the rest before it is equal.
            for name in Parameter.__slots__ if other is not self else ():
                if not getattr(self, name) == getattr(other, name):
                    return False
            return True


    class BoundArguments:
        __slots__ = ('arguments', '_signature', '__weakref__')

        def __init__(self, signature, arguments):
            self.arguments = arguments
            self._signature = signature

        @property
        def signature(self):
            return self._signature

        @property
        def args(self):
            result = []
            for name, parameter in self._signature.parameters.items():
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                    break
                value = self.arguments[name]
                if parameter.kind is _VAR_POSITIONAL:
                    result.extend(value)
                else:
                    result.append(value)
            return tuple(result)

        @property
        def kwargs(self):
            result = {}
            started = False
            for name, parameter in self._signature.parameters.items():
                if not started:
                    if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                        started = True
                    elif name not in self.arguments:
                        started = True
                        continue
                if not started or name not in self.arguments:
                    continue
                if parameter.kind is _VAR_KEYWORD:
                    result.update(self.arguments[name])
                elif parameter.kind is not _VAR_POSITIONAL:
                    result[name] = self.arguments[name]
            return result

        def apply_defaults(self):
            arguments = {}
            for name, parameter in self._signature.parameters.items():
                if name in self.arguments:
                    arguments[name] = self.arguments[name]
                elif parameter.default is not _empty:
                    arguments[name] = parameter.default
                elif parameter.kind is _VAR_POSITIONAL:
                    arguments[name] = ()
                elif parameter.kind is _VAR_KEYWORD:
                    arguments[name] = {}
            self.arguments = arguments

        def __eq__(self, other):
            if not isinstance(other, BoundArguments):
                return NotImplemented
            return self is other or (
                self.arguments == other.arguments if self._signature == other._signature else False)

        def __repr__(self):
            shown = ', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])
            return f'<{self.__class__.__name__} ({shown})>'


    class Signature:
        __slots__ = ('_return_annotation', '_parameters')
        _parameter_cls = Parameter
        _bound_arguments_cls = BoundArguments
        empty = _empty

        def __init__(self, parameters=None, *, return_annotation=_empty,
                     __validate_parameters__=True):
            found = OrderedDict()
            top = _POSITIONAL_ONLY
            seen_default = False
            for parameter in () if parameters is None else parameters:
                kind, name = parameter.kind, parameter.name
                if kind < top:
                    raise ValueError(f'wrong parameter order: {top.description} parameter before '
                                     f'{kind.description} parameter')
                top = kind
                if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                    if parameter.default is not _empty:
                        seen_default = True
                    elif seen_default:
                        raise ValueError('non-default argument follows default argument')
                if name in found:
                    raise ValueError(f'duplicate parameter name: {name!r}')
                found[name] = parameter
            self._parameters = types.MappingProxyType(found)
            self._return_annotation = return_annotation

        @classmethod
        def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None,
                          eval_str=False):
            return _signature_of(obj, cls, follow_wrapped, True, (globals, locals, eval_str))

        @property
        def parameters(self):
            return self._parameters

        @property
        def return_annotation(self):
            return self._return_annotation

        def replace(self, *, parameters=_void, return_annotation=_void):
            return type(self)(
                self._parameters.values() if parameters is _void else parameters,
                return_annotation=(self._return_annotation if return_annotation is _void
                                   else return_annotation))

        __replace__ = replace

        def _basis(self):
            positional = tuple([p for p in self._parameters.values() if p.kind != _KEYWORD_ONLY])
            keyword = {p.name: p for p in self._parameters.values() if p.kind == _KEYWORD_ONLY}
            return positional, keyword, self._return_annotation

        def __hash__(self):
            positional, keyword, annotation = self._basis()
            return hash((positional, frozenset(keyword.values()), annotation))

        def __eq__(self, other):
            if not isinstance(other, Signature):
                return NotImplemented
            return other is self or self._basis() == other._basis()

        def _bind(self, args, kwargs, partial=False):
            arguments = {}
            parameters = list(self._parameters.values())
            index = 0
            misplaced = []
            left = list(args)
            while left:
                parameter = parameters[index] if index < len(parameters) else None
                if parameter is None or parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    raise TypeError('too many positional arguments')
                index += 1
                if parameter.kind is _VAR_POSITIONAL:
                    arguments[parameter.name] = tuple(left)
                    left = []
                    break
                if parameter.name in kwargs and parameter.kind is not _POSITIONAL_ONLY:
                    raise TypeError(f'multiple values for argument {parameter.name!r}')
                arguments[parameter.name] = left.pop(0)
            else:
                while index < len(parameters):
                    parameter = parameters[index]
                    kind = parameter.kind
                    if kind is _VAR_POSITIONAL:
                        index += 1
                        break
                    if parameter.name in kwargs:
                        if kind is not _POSITIONAL_ONLY:
                            break
                        misplaced.append(parameter.name)
                        index += 1
                        continue
                    if kind is _VAR_KEYWORD or parameter.default is not _empty or partial:
                        break
                    what = ' keyword-only' if kind is _KEYWORD_ONLY else ''
                    raise TypeError(f'missing a required{what} argument: {parameter.name!r}')
            rest = None
            for parameter in parameters[index:]:
                kind, name = parameter.kind, parameter.name
                if kind is _VAR_KEYWORD:
                    rest = parameter
                elif kind is _VAR_POSITIONAL:
                    continue
                elif name in kwargs:
                    arguments[name] = kwargs.pop(name)
                elif not partial and parameter.default is _empty:
                    raise TypeError(f'missing a required argument: {name!r}')
            if kwargs:
                if rest is not None:
                    arguments[rest.name] = kwargs
                elif misplaced:
                    shown = ', '.join(misplaced)
                    raise TypeError(f'got some positional-only arguments passed as keyword '
                                    f'arguments: {shown!r}')
                else:
                    raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
            return self._bound_arguments_cls(self, arguments)

        def bind(self, /, *args, **kwargs):
            return self._bind(args, kwargs)

        def bind_partial(self, /, *args, **kwargs):
            return self._bind(args, kwargs, True)

        def __repr__(self):
            return f'<{self.__class__.__name__} {self}>'

        def __str__(self):
            return self.format()

        def format(self, *, max_width=None):
            parts = []
            slash, star = False, True
            for parameter in self._parameters.values():
                kind = parameter.kind
                if kind is _POSITIONAL_ONLY:
                    slash = True
                elif slash:
                    parts.append('/')
                    slash = False
                if kind is _VAR_POSITIONAL:
                    star = False
                elif kind is _KEYWORD_ONLY and star:
                    parts.append('*')
                    star = False
                parts.append(str(parameter))
            if slash:
                parts.append('/')
            text = f'({", ".join(parts)})'
            if max_width is not None and len(text) > max_width:
                text = '(\n    ' + ',\n    '.join(parts) + '\n)'
            if self._return_annotation is not _empty:
                text += f' -> {formatannotation(self._return_annotation)}'
            return text


    def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature_of(obj, Signature, follow_wrapped, True, (globals, locals, eval_str))


    def _of_function(cls, func, evaluation):
        code = func.__code__
        make = cls._parameter_cls
        names = code.co_varnames
        count, more = code.co_argcount, code.co_kwonlyargcount
        outer, inner, eval_str = evaluation
        annotations = get_annotations(func, globals=outer, locals=inner, eval_str=eval_str)
        defaults = func.__defaults__ or ()
        parameters = []
        for index in range(count):
            kind = (_POSITIONAL_ONLY if index < code.co_posonlyargcount
                    else _POSITIONAL_OR_KEYWORD)
            place = index - count + len(defaults)
            parameters.append(make(
                names[index], kind, default=defaults[place] if place >= 0 else _empty,
                annotation=annotations.get(names[index], _empty)))
        position = count + more
        if code.co_flags & CO_VARARGS:
            name = names[position]
            position += 1
            parameters.append(make(
                name, _VAR_POSITIONAL, annotation=annotations.get(name, _empty)))
        given = func.__kwdefaults__ or {}
        for name in names[count:count + more]:
            parameters.append(make(
                name, _KEYWORD_ONLY, default=given.get(name, _empty),
                annotation=annotations.get(name, _empty)))
        if code.co_flags & CO_VARKEYWORDS:
            name = names[position]
            parameters.append(make(name, _VAR_KEYWORD, annotation=annotations.get(name, _empty)))
        return cls(parameters, return_annotation=annotations.get('return', _empty))


    def _of_text(cls, obj, text, bound=True):
        has_self = '$' in text
        cleaned = text.replace('$', '')
        place = {}
        try:
            exec(f'def made{cleaned}: pass', {}, place)
        except (SyntaxError, NameError):
            raise ValueError(f'{obj!r} builtin has invalid signature')
        made = _of_function(cls, place['made'], (None, None, False))
        if has_self:
            first, *rest = made.parameters.values()
            me = getattr(obj, '__self__', None)
            if text.startswith('($module') or bound and (me is not None or isclass(obj)):
                return made.replace(parameters=rest)
            if first.kind is not _POSITIONAL_ONLY:
                first = first.replace(kind=_POSITIONAL_ONLY)
            return made.replace(parameters=[first, *rest])
        return made


    def _without_first(sig):
        parameters = list(sig.parameters.values())
        if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
            raise ValueError('invalid method signature')
        if parameters[0].kind is not _VAR_POSITIONAL:
            del parameters[0]
        return sig.replace(parameters=parameters)


    def _of_partial(sig, partial, extra=()):
        given = (*extra, *(partial.args or ()))
        keywords = partial.keywords or {}
        try:
            arguments = sig.bind_partial(*given, **keywords).arguments
        except TypeError as error:
            raise ValueError(f'partial object {partial!r} has incorrect arguments') from error
        front, back = [], []
        named = False
        for name, parameter in sig.parameters.items():
            kind = parameter.kind
            if name in arguments:
                if kind is _POSITIONAL_ONLY:
                    continue
                if kind is _POSITIONAL_OR_KEYWORD:
                    if name not in keywords:
                        continue
                    named = True
                    parameter = parameter.replace(default=arguments[name])
                elif kind is _KEYWORD_ONLY:
                    parameter = parameter.replace(default=arguments[name])
            if not named:
                front.append(parameter)
            elif kind is _POSITIONAL_OR_KEYWORD:
                back.append(parameter.replace(kind=_KEYWORD_ONLY))
            elif kind is not _VAR_POSITIONAL:
                back.append(parameter)
        return sig.replace(parameters=front + back)


    _native_types = (
        types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType,
        types.BuiltinFunctionType)


    def _user_method(cls, name):
        if name == '__new__':
            found = getattr(cls, name, None)
        else:
            found = getattr_static(cls, name, None)
        if found is None or isinstance(found, _native_types):
            return None
        if name != '__new__':
            if isclass(found):
                return found
            get = getattr(type(found), '__get__', None)
            found = found if get is None else get(found, None if isfunction(found) else cls, cls)
        return found


    def _signature_of(obj, cls=Signature, follow=True, bound=True, evaluation=(None, None, False)):
        def again(other):
            return _signature_of(other, cls, follow, bound, evaluation)

        if not callable(obj):
            raise TypeError(f'{obj!r} is not a callable object')
        if ismethod(obj):
            found = again(obj.__func__)
            return _without_first(found) if bound else found
        if follow:
            obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or ismethod(f))
            if ismethod(obj):
                return again(obj)
        given = getattr(obj, '__signature__', None)
        if given is not None:
            found = given
            if not isinstance(found, (Signature, str)) and callable(found):
                found = found()
            if isinstance(found, str):
                found = _of_text(cls, obj, found)
            if not isinstance(found, Signature):
                raise TypeError(f'unexpected object {given!r} in __signature__ attribute')
            return found
        method = getattr(obj, '__partialmethod__', None)
        if isinstance(method, _partialmethod):
            inner = again(method.func)
            found = _of_partial(inner, method, (None,))
            first = next(iter(inner.parameters.values()))
            if first.kind is _VAR_POSITIONAL:
                return found
            return found.replace(parameters=(first, *found.parameters.values()))
        if isinstance(obj, _partial):
            return _of_partial(again(obj.func), obj)
        if isfunction(obj):
            return _of_function(cls, obj, evaluation)
        if obj is type or obj is object or not isclass(obj) and (
                isbuiltin(obj) or ismethoddescriptor(obj) or isinstance(obj, _native_types)):
            text = '()' if obj is object else getattr(obj, '__text_signature__', None)
            if not text:
                raise ValueError(f'no signature found for builtin {obj!r}')
            return _of_text(cls, obj, text, bound)
        if isclass(obj):
            call = _user_method(type(obj), '__call__')
            if call is not None:
                found = again(call)
                return _without_first(found) if isfunction(call) else found
            new = _user_method(obj, '__new__')
            init = _user_method(obj, '__init__')
            for base in obj.__mro__:
                if new is not None and '__new__' in base.__dict__:
                    found = again(new)
                    return _without_first(found) if bound else found
                if init is not None and '__init__' in base.__dict__:
                    found = again(init)
                    return _without_first(found) if isfunction(init) and bound else found
            for base in obj.__mro__[:-1]:
                text = getattr(base, '__text_signature__', None)
                if text:
                    return _of_text(cls, base, text)
            if type not in obj.__mro__:
                if obj.__init__ == object.__init__ and obj.__new__ == object.__new__:
                    return cls()
                raise ValueError(f'no signature found for builtin type {obj!r}')
        else:
            if type(obj).__module__ == 'operator':
                return _of_text(cls, obj, '(obj, /)', bound)
            call = getattr_static(type(obj), '__call__', None)
            if call is not None:
                get = getattr(type(call), '__get__', None)
                if get is not None and not isclass(call):
                    call = get(call, obj, type(obj))
                return again(call)
        raise ValueError(f'callable {obj!r} is not supported by signature')
    """#
}
