// The text of module warnings, on top of _warnings.

enum WarningsText {
  static let source = #"""
    import sys
    from _warnings import place as _place, source_line as _source_line

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
            self.message = message
            self.category = category
            self.filename = filename
            self.lineno = lineno
            self.file = file
            self.line = line
            self.source = source
            self._category_name = category.__name__ if category else None

        def __str__(self):
            return (
                f'{{message : {self.message!r}, category : {self._category_name!r}, '
                f'filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}')

        def __repr__(self):
            return f'<{type(self).__qualname__} {self}>'


    def formatwarning(message, category, filename, lineno, line=None):
        return _formatwarnmsg_impl(
            WarningMessage(message, category, filename, lineno, None, line))


    def showwarning(message, category, filename, lineno, file=None, line=None):
        _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


    _showwarning_orig = showwarning
    _formatwarning_orig = formatwarning


    def _formatwarnmsg_impl(msg):
        text = f'{msg.filename}:{msg.lineno}: {msg.category.__name__}: {msg.message}\n'
        line = _source_line(msg.filename, msg.lineno) if msg.line is None else msg.line
        if line:
            text += f'  {line.strip()}\n'
        if msg.source is not None:
            category = msg.category.__name__
            text += f'{category}: Enable tracemalloc to get the object allocation traceback\n'
        return text


    def _formatwarnmsg(msg):
        if formatwarning is not _formatwarning_orig:
            return formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
        return _formatwarnmsg_impl(msg)


    def _showwarnmsg_impl(msg):
        file = msg.file
        if file is None:
            file = sys.stderr
            if file is None:
                return
        try:
            file.write(_formatwarnmsg(msg))
        except OSError:
            pass


    def _showwarnmsg(msg):
        show = showwarning
        if show is not _showwarning_orig:
            if not callable(show):
                raise TypeError('warnings.showwarning() must be set to a function or method')
            show(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
        else:
            _showwarnmsg_impl(msg)


    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        if action not in _actions:
            raise ValueError(f'invalid action: {action!r}')
        if not isinstance(message, str):
            raise TypeError('message must be a string')
        if not isinstance(category, type) or not issubclass(category, Warning):
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
        if append:
            if item not in filters:
                filters.append(item)
        else:
            if item in filters:
                filters.remove(item)
            filters.insert(0, item)
        _filters_mutated()


    def resetwarnings():
        filters[:] = []
        _filters_mutated()


    def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
        if isinstance(message, Warning):
            category = message.__class__
        elif category is None:
            category = UserWarning
        if not isinstance(category, type) or not issubclass(category, Warning):
            raise TypeError(
                f"category must be a Warning subclass, not '{type(category).__name__}'")
        if not isinstance(skip_file_prefixes, tuple):
            raise TypeError('skip_file_prefixes must be a tuple of strs.')
        if skip_file_prefixes:
            stacklevel = max(2, stacklevel)
        filename, lineno, module, registry = _place(stacklevel + 1)
        while skip_file_prefixes and filename.startswith(skip_file_prefixes):
            stacklevel += 1
            filename, lineno, module, registry = _place(stacklevel + 1)
        warn_explicit(message, category, filename, lineno, module, registry, source=source)


    def warn_explicit(message, category, filename, lineno, module=None, registry=None,
                      module_globals=None, source=None):
        lineno = int(lineno)
        if module is None:
            module = filename or '<unknown>'
            if module[-3:].lower() == '.py':
                module = module[:-3]
        if registry is None:
            registry = {}
        if registry.get('version', 0) != _version:
            registry.clear()
            registry['version'] = _version
        if isinstance(message, Warning):
            text = str(message)
            category = message.__class__
        else:
            text = message
            message = category(message)
        key = (text, category, lineno)
        if registry.get(key):
            return
        for item in filters:
            action, msg, cat, mod, line = item
            if isinstance(mod, str):
                mod_matches = mod == module
            else:
                mod_matches = mod is None or mod.match(module)
            if ((msg is None or (msg == text if isinstance(msg, str) else msg.match(text)))
                    and issubclass(category, cat) and mod_matches and line in (0, lineno)):
                break
        else:
            action = defaultaction
        if action == 'ignore':
            return
        if action == 'error':
            raise message
        if action == 'once':
            registry[key] = 1
            known = (text, category)
            if onceregistry.get(known):
                return
            onceregistry[known] = 1
        elif action == 'module':
            registry[key] = 1
            known = (text, category, 0)
            if registry.get(known):
                return
            registry[known] = 1
        elif action == 'default':
            registry[key] = 1
        elif action not in ('always', 'all'):
            raise RuntimeError(
                f'Unrecognized action ({action!r}) in warnings.filters:\n {item}')
        _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


    class catch_warnings(object):
        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                     append=False):
            self._record = record
            self._module = sys.modules['warnings'] if module is None else module
            self._entered = False
            self._filter = None if action is None else (action, category, lineno, append)

        def __repr__(self):
            args = []
            if self._record:
                args.append('record=True')
            if self._module is not sys.modules['warnings']:
                args.append('module=' + repr(self._module))
            return f'{type(self).__name__}({", ".join(args)})'

        def __enter__(self):
            if self._entered:
                raise RuntimeError(f'Cannot enter {self!r} twice')
            self._entered = True
            module = self._module
            self._filters = module.filters
            module.filters = self._filters[:]
            module._filters_mutated()
            self._showwarning = module.showwarning
            self._showwarnmsg_impl = module._showwarnmsg_impl
            log = None
            if self._record:
                log = []
                module._showwarnmsg_impl = log.append
                module.showwarning = module._showwarning_orig
            if self._filter is not None:
                simplefilter(*self._filter)
            return log

        def __exit__(self, *exc_info):
            if not self._entered:
                raise RuntimeError(f'Cannot exit {self!r} without entering first')
            module = self._module
            module.filters = self._filters
            module._filters_mutated()
            module.showwarning = self._showwarning
            module._showwarnmsg_impl = self._showwarnmsg_impl


    class deprecated:
        def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
            if not isinstance(message, str):
                raise TypeError(
                    "Expected an object of type str for 'message', not "
                    f'{type(message).__name__!r}')
            self.message = message
            self.category = category
            self.stacklevel = stacklevel

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
