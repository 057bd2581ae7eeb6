// The text of module warnings, on top of _warnings.

enum WarningsText {
  static let source = #"""
    import sys
    from _warnings import (
        first_filter as _first_filter, place as _place, source_line as _source_line, warn,
        warn_explicit)

    __all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings',
               'simplefilter', 'resetwarnings', 'catch_warnings', 'deprecated']

    filters = [
        ('default', None, DeprecationWarning, '__main__', 0),
        ('ignore', None, DeprecationWarning, None, 0),
        ('ignore', None, PendingDeprecationWarning, None, 0),
        ('ignore', None, ImportWarning, None, 0),
        ('ignore', None, ResourceWarning, None, 0)]
    defaultaction = _defaultaction = 'default'
    onceregistry = _onceregistry = {}
    _version = 1
    _actions = ('error', 'ignore', 'always', 'all', 'default', 'module', 'once')


    def _filters_mutated():
        global _version
        _version += 1


    class _Pattern:
        def __init__(self, pattern, folds):
            self.pattern = pattern
            self.folds = folds
            self.parts = ['']
            self.to_end = False
            place = 0
            while place < len(pattern):
                character = pattern[place]
                place += 1
                if character == '.' and pattern[place:place + 1] == '*':
                    self.parts.append('')
                    place += 1
                elif character == '\\' and place < len(pattern) and not pattern[place].isalnum():
                    self.parts[-1] += pattern[place]
                    place += 1
                elif pattern[place - 1:] in ('$', '\\Z'):
                    self.to_end = True
                    place = len(pattern)
                elif character == '^' and place == 1 or character == '.':
                    if character == '.':
                        self.parts[-1] += '\0'
                elif character in '\\[](){}*+?|^$':
                    raise NotImplementedError(
                        f'this pattern of a warnings filter needs module re: {pattern!r}')
                else:
                    self.parts[-1] += character
            if folds:
                self.parts = [part.lower() for part in self.parts]

        def __repr__(self):
            return f"re.compile({self.pattern!r}{', re.IGNORECASE' if self.folds else ''})"

        def __eq__(self, other):
            if not isinstance(other, _Pattern):
                return NotImplemented
            return (self.pattern, self.folds) == (other.pattern, other.folds)

        def __hash__(self):
            return hash((self.pattern, self.folds))

        def _at(self, part, text, start):
            if start + len(part) > len(text):
                return False
            return all(a == '\0' or a == b for a, b in zip(part, text[start:]))

        def match(self, text):
            if self.folds:
                text = text.lower()
            return self._match(0, text, 0)

        def _match(self, index, text, start):
            part = self.parts[index]
            places = range(start, len(text) - len(part) + 1) if index else (start,)
            for place in places:
                if self._at(part, text, place):
                    end = place + len(part)
                    if index + 1 < len(self.parts):
                        if self._match(index + 1, text, end):
                            return True
                    elif not self.to_end or end == len(text):
                        return True
            return False


    class WarningMessage(object):
        def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
            vars(self).update(
                message=message, category=category, filename=filename, lineno=lineno, file=file,
                line=line, source=source)
            self._category_name = None if not category else category.__name__

        def __str__(self):
            return (
                f'{{message : {self.message!r}, category : {self._category_name!r}, '
                f'filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}')

        def __repr__(self):
            return f'<{type(self).__qualname__} {self}>'


    def formatwarning(message, category, filename, lineno, line=None):
        return _as_text(WarningMessage(message, category, filename, lineno, line=line))


    def showwarning(message, category, filename, lineno, file=None, line=None):
        _record_or_write(
            WarningMessage(message, category, filename, lineno, file=file, line=line))


    # A program may put functions of its own in the place of these two.
    _own_show, _own_format = showwarning, formatwarning


    def _as_text(warning):
        kind = warning.category.__name__
        place = f'{warning.filename}:{warning.lineno}'
        lines = [f'{place}: {kind}: {warning.message}']
        line = warning.line
        if line is None:
            line = _source_line(warning.filename, warning.lineno)
        if line:
            lines.append('  ' + line.strip())
        if warning.source is not None:
            lines.append(f'{kind}: Enable tracemalloc to get the object allocation traceback')
        return '\n'.join(lines) + '\n'


    def _write(warning):
        file = sys.stderr if warning.file is None else warning.file
        if file is None:
            return
        if formatwarning is _own_format:
            text = _as_text(warning)
        else:
            text = formatwarning(*_arguments(warning), warning.line)
        try:
            file.write(text)
        except OSError:
            pass


    def _arguments(warning):
        return warning.message, warning.category, warning.filename, warning.lineno


    def _report(warning):
        show = showwarning
        if show is _own_show:
            _record_or_write(warning)
        elif callable(show):
            show(*_arguments(warning), warning.file, warning.line)
        else:
            raise TypeError('warnings.showwarning() must be set to a function or method')


    _record_or_write = _write


    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        if action not in _actions:
            raise ValueError(f'invalid action: {action!r}')
        if not isinstance(message, str):
            raise TypeError('message must be a string')
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError('category must be a Warning subclass')
        if not isinstance(module, str):
            raise TypeError('module must be a string')
        if not isinstance(lineno, int):
            raise TypeError('lineno must be an int')
        if lineno < 0:
            raise ValueError('lineno must be an int >= 0')
        _add_filter(
            action, _Pattern(message, True) if message else None, category,
            _Pattern(module, False) if module else None, lineno, append=append)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        if action not in _actions:
            raise ValueError(f'invalid action: {action!r}')
        if not isinstance(lineno, int):
            raise TypeError('lineno must be an int')
        if lineno < 0:
            raise ValueError('lineno must be an int >= 0')
        _add_filter(action, None, category, None, lineno, append=append)


    def _add_filter(*item, append):
        place = filters.index(item) if item in filters else None
        if place is not None and not append:
            del filters[place]
        if place is None or not append:
            filters.insert(len(filters) if append else 0, item)
        _filters_mutated()


    def resetwarnings():
        filters.clear()
        _filters_mutated()


    def _warn(message, category, stacklevel, source, skip_file_prefixes):
        if type(stacklevel) is not int:
            import operator
            stacklevel = operator.index(stacklevel)
        category = UserWarning if category is None else category
        if isinstance(message, Warning):
            category = message.__class__
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError(
                f"category must be a Warning subclass, not '{type(category).__name__}'")
        if not isinstance(skip_file_prefixes, tuple):
            raise TypeError(
                "warn() argument 'skip_file_prefixes' must be tuple, not "
                f'{type(skip_file_prefixes).__name__}')
        if skip_file_prefixes and stacklevel < 2:
            stacklevel = 2
        filename, lineno, module, registry = _place(stacklevel + 1)
        while skip_file_prefixes and filename.startswith(skip_file_prefixes):
            stacklevel += 1
            filename, lineno, module, registry = _place(stacklevel + 1)
        _warn_explicit(message, category, filename, lineno, module, registry, source=source)


    def _warn_explicit(message, category, filename, lineno, module=None, registry=None,
                       module_globals=None, source=None):
        if type(lineno) is not int:
            import operator
            lineno = operator.index(lineno)
        if module is None:
            module = filename or '<unknown>'
            module = module[:-3] if module.lower().endswith('.py') else module
        registry = {} if registry is None else registry
        # What was remembered under other filters is forgotten.
        is_known_registry = registry.get('version', 0) == _version
        if not is_known_registry:
            registry.clear()
            registry['version'] = _version
        warning = message if isinstance(message, Warning) else None
        text = message if warning is None else str(warning)
        category = category if warning is None else warning.__class__
        warning = category(message) if warning is None else warning
        here = text, category, lineno
        # Nothing is looked up, nor hashed, in a registry that was just emptied.
        if is_known_registry and registry.get(here):
            return
        item = _first_filter(filters, text, category, module, lineno)
        action = defaultaction if item is None else item[0]
        if action == 'ignore':
            return
        if action == 'error':
            raise warning
        if action in ('default', 'module', 'once'):
            registry[here] = 1
            if action == 'once' and _was_seen(onceregistry, (text, category)):
                return
            if action == 'module' and _was_seen(registry, (text, category, 0)):
                return
        elif action not in ('always', 'all'):
            raise RuntimeError(
                f'Unrecognized action ({action!r}) in warnings.filters:\n {item}')
        _report(WarningMessage(warning, category, filename, lineno, source=source))


    def _was_seen(register, key):
        seen = register.get(key)
        register[key] = 1
        return seen


    class catch_warnings(object):
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                     append=False):
            own = sys.modules['warnings']
            self._module = own if module is None else module
            self._is_foreign = self._module is not own
            self._log = [] if record else None
            self._filter = None if action is None else (action, category, lineno, append)
            self._saved = None

        def __repr__(self):
            given = [] if self._log is None else ['record=True']
            if self._is_foreign:
                given.append(f'module={self._module!r}')
            return f'{type(self).__name__}({", ".join(given)})'

        def __enter__(self):
            if self._saved is not None:
                raise RuntimeError(f'Cannot enter {self!r} twice')
            module = self._module
            self._saved = module.filters, module.showwarning, module._record_or_write
            module.filters = list(module.filters)
            module._filters_mutated()
            if self._log is not None:
                module._record_or_write = self._log.append
                module.showwarning = module._own_show
            if self._filter is not None:
                simplefilter(*self._filter)
            return self._log

        def __exit__(self, *exc_info):
            if self._saved is None:
                raise RuntimeError(f'Cannot exit {self!r} without entering first')
            module = self._module
            module.filters, module.showwarning, module._record_or_write = self._saved
            module._filters_mutated()


    class deprecated:
        def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
            if not isinstance(message, str):
                raise TypeError(
                    "Expected an object of type str for 'message', not "
                    f'{type(message).__name__!r}')
            self.message, self.category, self.stacklevel = message, category, stacklevel

        def __call__(self, arg, /):
            message, category, stacklevel = self.message, self.category, self.stacklevel
            if category is None:
                arg.__deprecated__ = message
                return arg
            if isinstance(arg, type):
                original = arg.__new__

                def __new__(cls, /, *args, **kwargs):
                    if cls is arg:
                        warn(message, category=category, stacklevel=stacklevel + 1)
                    if original is not object.__new__:
                        return original(cls, *args, **kwargs)
                    if cls.__init__ is object.__init__ and (args or kwargs):
                        raise TypeError(f'{cls.__name__}() takes no arguments')
                    return original(cls)

                arg.__new__ = staticmethod(__new__)
                arg.__deprecated__ = message
                return arg
            if callable(arg):
                import functools

                @functools.wraps(arg)
                def wrapper(*args, **kwargs):
                    warn(message, category=category, stacklevel=stacklevel + 1)
                    return arg(*args, **kwargs)

                arg.__deprecated__ = wrapper.__deprecated__ = message
                return wrapper
            raise TypeError(
                '@deprecated decorator with non-None category must be applied to '
                f'a class or callable, not {arg!r}')
    """#
}
