// The text of module inspect: frames.

extension InspectText {
  static let frames = #"""
    FullArgSpec = namedtuple(
        'FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')
    Arguments = namedtuple('Arguments', 'args, varargs, varkw')
    ArgInfo = namedtuple('ArgInfo', 'args varargs keywords locals')


    def getargs(co):
        if not iscode(co):
            raise TypeError(f'{co!r} is not a code object')
        names = co.co_varnames
        count = co.co_argcount
        more = co.co_kwonlyargcount
        position = count + more
        varargs = varkw = None
        if co.co_flags & CO_VARARGS:
            varargs = names[position]
            position += 1
        if co.co_flags & CO_VARKEYWORDS:
            varkw = names[position]
        return Arguments(list(names[:count + more]), varargs, varkw)


    def getargvalues(frame):
        return ArgInfo(*getargs(frame.f_code), locals=frame.f_locals)


    def getfullargspec(func):
        try:
            sig = _signature_of(func, follow=False, bound=False)
        except Exception as error:
            raise TypeError('unsupported callable') from error
        args, kwonly, defaults = [], [], []
        varargs = varkw = None
        kwdefaults, annotations = {}, {}
        posonly = []
        for p in sig.parameters.values():
            kind = p.kind
            if kind is _POSITIONAL_ONLY or kind is _POSITIONAL_OR_KEYWORD:
                (posonly if kind is _POSITIONAL_ONLY else args).append(p.name)
                if p.default is not _empty:
                    defaults.append(p.default)
            elif kind is _VAR_POSITIONAL:
                varargs = p.name
            elif kind is _KEYWORD_ONLY:
                kwonly.append(p.name)
                if p.default is not _empty:
                    kwdefaults[p.name] = p.default
            else:
                varkw = p.name
            if p.annotation is not _empty:
                annotations[p.name] = p.annotation
        if sig.return_annotation is not _empty:
            annotations = {'return': sig.return_annotation, **annotations}
        return FullArgSpec(posonly + args, varargs, varkw, tuple(defaults) or None, kwonly,
                           kwdefaults or None, annotations)


    def getcallargs(func, /, *positional, **named):
        spec = getfullargspec(func)
        called = func.__name__
        if ismethod(func) and func.__self__ is not None:
            positional = (func.__self__, *positional)
        values = dict(zip(spec.args, positional))
        if spec.varargs:
            values[spec.varargs] = positional[len(spec.args):]
        if spec.varkw:
            values[spec.varkw] = {}
        for name, value in named.items():
            if name not in spec.args and name not in spec.kwonlyargs:
                if not spec.varkw:
                    raise TypeError(f'{called}() got an unexpected keyword argument {name!r}')
                values[spec.varkw][name] = value
            elif name in values:
                raise TypeError(f'{called}() got multiple values for argument {name!r}')
            else:
                values[name] = value
        defaults = spec.defaults or ()
        if len(positional) > len(spec.args) and not spec.varargs:
            _refuse_surplus(called, spec, len(positional), len(defaults), values)
        needed = len(spec.args) - len(defaults)
        if len(positional) < len(spec.args):
            _refuse_missing(called, 'positional', spec.args[:needed], values)
            for name, value in zip(spec.args[needed:], defaults):
                values.setdefault(name, value)
        keywords = spec.kwonlydefaults or {}
        for name in spec.kwonlyargs:
            if name in keywords:
                values.setdefault(name, keywords[name])
        _refuse_missing(called, 'keyword-only', spec.kwonlyargs, values)
        return values


    def _refuse_surplus(called, spec, count, optional, values):
        most = len(spec.args)
        takes = f'from {most - optional} to {most}' if optional else str(most)
        many = 's' if most != 1 or optional else ''
        extra = sum(name in values for name in spec.kwonlyargs)
        also = was = ''
        if extra:
            also = f" positional argument{'s' if count != 1 else ''} (and {extra}"
            also += f" keyword-only argument{'s' if extra != 1 else ''})"
        was = 'was' if count == 1 and not extra else 'were'
        raise TypeError(
            f'{called}() takes {takes} positional argument{many} but {count}{also} {was} given')


    def _refuse_missing(called, kind, wanted, values):
        missing = [repr(name) for name in wanted if name not in values]
        if not missing:
            return
        if len(missing) > 2:
            missing[-2:] = [f'{missing[-2]}, and {missing[-1]}']
            shown = ', '.join(missing)
        else:
            shown = ' and '.join(missing)
        count = sum(name not in values for name in wanted)
        raise TypeError(
            f"{called}() missing {count} required {kind} argument{'s' if count != 1 else ''}: {shown}")


    ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')


    def getclosurevars(func):
        if ismethod(func):
            func = func.__func__
        if not isfunction(func):
            raise TypeError(f'{func!r} is not a Python function')
        code = func.__code__
        cells = func.__closure__ or ()
        nonlocals = dict(zip(code.co_freevars, [cell.cell_contents for cell in cells]))
        namespace = func.__globals__
        builtins = namespace.get('__builtins__', {})
        if ismodule(builtins):
            builtins = builtins.__dict__
        found, inbuilt, unbound = {}, {}, set()
        for name in code.co_names:
            if name in namespace:
                found[name] = namespace[name]
            elif name in builtins:
                inbuilt[name] = builtins[name]
            else:
                unbound.add(name)
        return ClosureVars(nonlocals, found, inbuilt, unbound)


    _Traceback = namedtuple('_Traceback', 'filename lineno function code_context index')


    class Traceback(_Traceback):
        def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
            made = super().__new__(cls, filename, lineno, function, code_context, index)
            made.positions = positions
            return made

        def __repr__(self):
            return (f'Traceback(filename={self.filename!r}, lineno={self.lineno!r}, '
                    f'function={self.function!r}, code_context={self.code_context!r}, '
                    f'index={self.index!r}, positions={self.positions!r})')


    _FrameInfo = namedtuple('_FrameInfo', ('frame',) + Traceback._fields)


    class FrameInfo(_FrameInfo):
        def __new__(cls, frame, filename, lineno, function, code_context, index, *,
                    positions=None):
            made = super().__new__(cls, frame, filename, lineno, function, code_context, index)
            made.positions = positions
            return made

        def __repr__(self):
            return (f'FrameInfo(frame={self.frame!r}, filename={self.filename!r}, '
                    f'lineno={self.lineno!r}, function={self.function!r}, '
                    f'code_context={self.code_context!r}, index={self.index!r}, '
                    f'positions={self.positions!r})')


    def getframeinfo(frame, context=1):
        if istraceback(frame):
            number, frame = frame.tb_lineno, frame.tb_frame
        else:
            number = frame.f_lineno
        if not isframe(frame):
            raise TypeError(f'{frame!r} is not a frame or traceback object')
        filename = frame.f_code.co_filename
        lines = index = None
        if context > 0:
            every = linecache.getlines(filename)
            if every:
                start = max(0, min(number - 1 - context // 2, len(every) - context))
                lines = every[start:start + context]
                index = number - 1 - start
        return Traceback(filename, number, frame.f_code.co_name, lines, index)


    def getlineno(frame):
        return frame.f_lineno


    def getouterframes(frame, context=1):
        result = []
        while frame:
            result.append(FrameInfo(frame, *getframeinfo(frame, context)))
            frame = frame.f_back
        return result


    def getinnerframes(tb, context=1):
        result = []
        while tb:
            result.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
            tb = tb.tb_next
        return result


    def currentframe():
        return sys._getframe(1)


    def stack(context=1):
        return getouterframes(sys._getframe(1), context)


    def trace(context=1):
        error = sys.exception()
        return getinnerframes(None if error is None else error.__traceback__, context)


    GEN_CREATED, GEN_RUNNING = 'GEN_CREATED', 'GEN_RUNNING'
    GEN_SUSPENDED, GEN_CLOSED = 'GEN_SUSPENDED', 'GEN_CLOSED'
    CORO_CREATED, CORO_RUNNING = 'CORO_CREATED', 'CORO_RUNNING'
    CORO_SUSPENDED, CORO_CLOSED = 'CORO_SUSPENDED', 'CORO_CLOSED'
    AGEN_CREATED, AGEN_RUNNING = 'AGEN_CREATED', 'AGEN_RUNNING'
    AGEN_SUSPENDED, AGEN_CLOSED = 'AGEN_SUSPENDED', 'AGEN_CLOSED'


    def _state_of(is_running, made, prefix):
        if is_running:
            return 'RUNNING'
        if getattr(made, prefix + '_suspended'):
            return 'SUSPENDED'
        return 'CLOSED' if getattr(made, prefix + '_frame') is None else 'CREATED'


    def getgeneratorstate(generator):
        return 'GEN_' + _state_of(generator.gi_running, generator, 'gi')


    def getcoroutinestate(coroutine):
        return 'CORO_' + _state_of(coroutine.cr_running, coroutine, 'cr')


    def getasyncgenstate(agen):
        return 'AGEN_' + _state_of(agen.ag_running, agen, 'ag')


    def formatargvalues(args, varargs, varkw, locals, formatarg=str,
                        formatvarargs=lambda name: '*' + name,
                        formatvarkw=lambda name: '**' + name,
                        formatvalue=lambda value: '=' + repr(value)):
        groups = (formatarg, args), (formatvarargs, [varargs]), (formatvarkw, [varkw])
        shown = []
        for form, names in groups:
            shown += [form(name) + formatvalue(locals[name]) for name in names if name]
        return f'({", ".join(shown)})'


    def walktree(classes, children, parent):
        tree = []
        for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
            tree.append((cls, cls.__bases__))
            if cls in children:
                tree.append(walktree(children[cls], children, cls))
        return tree


    def getclasstree(classes, unique=False):
        children = {}
        roots = []
        for cls in classes:
            if not cls.__bases__ and cls not in roots:
                roots.append(cls)
            for base in cls.__bases__:
                below = children.setdefault(base, [])
                if cls not in below:
                    below.append(cls)
                if unique and base in classes:
                    break
        roots += [base for base in children if base not in classes]
        return walktree(roots, children, None)


    def getgeneratorlocals(generator):
        if not isgenerator(generator):
            raise TypeError(f'{generator!r} is not a Python generator')
        frame = generator.gi_frame
        return {} if frame is None else frame.f_locals


    def getcoroutinelocals(coroutine):
        frame = getattr(coroutine, 'cr_frame', None)
        return {} if frame is None else frame.f_locals


    def getasyncgenlocals(agen):
        if not isasyncgen(agen):
            raise TypeError(f'{agen!r} is not a Python async generator')
        frame = agen.ag_frame
        return {} if frame is None else frame.f_locals
    """#
}
