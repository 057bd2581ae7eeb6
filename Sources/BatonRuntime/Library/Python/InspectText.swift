// The text of module inspect: its beginning, and what it is put together from.

enum InspectText {
  static var source: String { first + "\n\n" + files + "\n\n" + frames + "\n\n" + signatures }

  private static let first = #"""
    import sys
    import types
    import linecache
    from collections import OrderedDict, namedtuple
    from collections.abc import Awaitable as _Awaitable
    from functools import partial as _partial, partialmethod as _partialmethod
    from keyword import iskeyword as _iskeyword
    from _inspect_static import getattr_static

    CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS = 1, 2, 4, 8
    CO_NESTED, CO_GENERATOR, CO_NOFREE = 16, 32, 64
    CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
    TPFLAGS_IS_ABSTRACT = 1 << 20
    _sentinel = object()


    def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
        if isinstance(obj, type):
            found = obj.__dict__.get('__annotations__')
            if isinstance(found, types.GetSetDescriptorType):
                found = None
            outer = getattr(sys.modules.get(getattr(obj, '__module__', None)), '__dict__', None)
            inner = dict(vars(obj))
        elif isinstance(obj, types.ModuleType):
            found = getattr(obj, '__annotations__', None)
            outer, inner = obj.__dict__, None
        elif callable(obj):
            found = getattr(obj, '__annotations__', None)
            place = obj
            while True:
                if hasattr(place, '__wrapped__'):
                    place = place.__wrapped__
                elif isinstance(place, _partial):
                    place = place.func
                else:
                    break
            outer, inner = getattr(place, '__globals__', None), None
        else:
            raise TypeError(f'{obj!r} is not a module, class, or callable.')
        if found is None:
            return {}
        if not isinstance(found, dict):
            raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
        if not found:
            return {}
        if not eval_str:
            return dict(found)
        globals = outer if globals is None else globals
        locals = inner if locals is None else locals
        parameters = getattr(obj, '__type_params__', ())
        if parameters:
            locals = {**{p.__name__: p for p in parameters}, **(locals or {})}
        return {name: eval(value, globals, locals) if isinstance(value, str) else value
                for name, value in found.items()}


    def ismodule(object):
        return isinstance(object, types.ModuleType)


    def isclass(object):
        return isinstance(object, type)


    def ismethod(object):
        return isinstance(object, types.MethodType)


    def isfunction(object):
        return isinstance(object, types.FunctionType)


    def istraceback(object):
        return isinstance(object, types.TracebackType)


    def isframe(object):
        return isinstance(object, types.FrameType)


    def iscode(object):
        return isinstance(object, types.CodeType)


    def isbuiltin(object):
        return isinstance(object, types.BuiltinFunctionType)


    def ismethodwrapper(object):
        return isinstance(object, types.MethodWrapperType)


    def isgenerator(object):
        return isinstance(object, types.GeneratorType)


    def iscoroutine(object):
        return isinstance(object, types.CoroutineType)


    def isasyncgen(object):
        return isinstance(object, types.AsyncGeneratorType)


    def isawaitable(object):
        return (isinstance(object, types.CoroutineType)
                or isinstance(object, types.GeneratorType)
                and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
                or isinstance(object, _Awaitable))


    def ismemberdescriptor(object):
        return isinstance(object, types.MemberDescriptorType)


    def isgetsetdescriptor(object):
        return isinstance(object, types.GetSetDescriptorType)


    def ismethoddescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        kind = type(object)
        return (hasattr(kind, '__get__') and not hasattr(kind, '__set__')
                and not hasattr(kind, '__delete__'))


    def isdatadescriptor(object):
        if isclass(object) or ismethod(object) or isfunction(object):
            return False
        kind = type(object)
        return hasattr(kind, '__set__') or hasattr(kind, '__delete__')


    def isroutine(object):
        return (isbuiltin(object) or isfunction(object) or ismethod(object)
                or ismethoddescriptor(object) or ismethodwrapper(object))


    def isabstract(object):
        return isinstance(object, type) and bool(object.__flags__ & TPFLAGS_IS_ABSTRACT)


    def _unwrap_partial(func):
        while True:
            if ismethod(func):
                func = func.__func__
            elif isinstance(getattr(func, '__partialmethod__', None), _partialmethod):
                func = func.__partialmethod__.func
            elif isinstance(func, _partialmethod):
                func = func.func
            elif isinstance(func, _partial):
                func = func.func
            else:
                return func


    def _has_code_flag(func, flag):
        func = _unwrap_partial(func)
        if isfunction(func):
            return bool(func.__code__.co_flags & flag)
        return False


    def isgeneratorfunction(obj):
        return _has_code_flag(obj, CO_GENERATOR)


    def isasyncgenfunction(obj):
        return _has_code_flag(obj, CO_ASYNC_GENERATOR)


    _is_coroutine_mark = object()


    def markcoroutinefunction(func):
        if hasattr(func, '__func__'):
            func = func.__func__
        func._is_coroutine_marker = _is_coroutine_mark
        return func


    def iscoroutinefunction(obj):
        if _has_code_flag(obj, CO_COROUTINE):
            return True
        func = _unwrap_partial(obj)
        return getattr(func, '_is_coroutine_marker', None) is _is_coroutine_mark


    def _getmembers(object, predicate, getter):
        result = []
        names = dir(object)
        mro = ()
        if isclass(object):
            mro = (object, *getmro(object))
            try:
                for base in object.__bases__:
                    for name, value in base.__dict__.items():
                        if isinstance(value, types.DynamicClassAttribute):
                            names.append(name)
            except AttributeError:
                pass
        done = set()
        for name in names:
            try:
                value = getter(object, name)
                if name in done:
                    raise AttributeError
            except AttributeError:
                for base in mro:
                    if name in base.__dict__:
                        value = base.__dict__[name]
                        break
                else:
                    continue
            if not predicate or predicate(value):
                result.append((name, value))
            done.add(name)
        result.sort(key=lambda pair: pair[0])
        return result


    def getmembers(object, predicate=None):
        return _getmembers(object, predicate, getattr)


    def getmembers_static(object, predicate=None):
        return _getmembers(object, predicate, getattr_static)


    Attribute = namedtuple('Attribute', 'name kind defining_class object')


    def classify_class_attrs(cls):
        result = []
        for name in sorted(dir(cls)):
            home = value = None
            for base in getmro(cls):
                if name in base.__dict__:
                    home, value = base, base.__dict__[name]
                    break
            if home is None:
                continue
            if isinstance(value, (staticmethod, types.BuiltinMethodType)):
                kind = 'static method'
            elif isinstance(value, (classmethod, types.ClassMethodDescriptorType)):
                kind = 'class method'
            elif isinstance(value, property):
                kind = 'property'
            else:
                kind = 'method' if isroutine(value) else 'data'
            result.append(Attribute(name, kind, home, value))
        return result


    def getmro(cls):
        return cls.__mro__


    def unwrap(func, *, stop=None):
        first = func
        seen = {id(func)}
        while not isinstance(func, type) and hasattr(func, '__wrapped__'):
            if stop is not None and stop(func):
                break
            func = func.__wrapped__
            if id(func) in seen or len(seen) >= sys.getrecursionlimit():
                raise ValueError(f'wrapper loop when unwrapping {first!r}')
            seen.add(id(func))
        return func


    def indentsize(line):
        expanded = line.expandtabs()
        return len(expanded) - len(expanded.lstrip())


    def _owner_of(func):
        cls = sys.modules.get(func.__module__)
        if cls is None:
            return None
        for name in func.__qualname__.split('.')[:-1]:
            cls = getattr(cls, name)
        return cls if isclass(cls) else None


    def _inherited_doc(obj):
        if isclass(obj):
            for base in obj.__mro__:
                if base is not object and base.__doc__ is not None:
                    return base.__doc__
            return None
        if ismethod(obj):
            name, me = obj.__func__.__name__, obj.__self__
            cls = me if isclass(me) else me.__class__
        elif isfunction(obj):
            name = obj.__name__
            cls = _owner_of(obj)
            if cls is None or getattr(cls, name) is not obj:
                return None
        elif isbuiltin(obj):
            name, me = obj.__name__, obj.__self__
            cls = me if isclass(me) else me.__class__
        elif isinstance(obj, property):
            name = obj.fget.__name__
            cls = _owner_of(obj.fget)
            if cls is None or getattr(cls, name) is not obj:
                return None
        elif ismethoddescriptor(obj) or isdatadescriptor(obj):
            name = obj.__name__
            cls = obj.__objclass__
            if getattr(cls, name) is not obj:
                return None
        else:
            return None
        for base in cls.__mro__:
            try:
                doc = getattr(base, name).__doc__
            except AttributeError:
                continue
            if doc is not None:
                return doc
        return None


    def getdoc(object):
        try:
            doc = object.__doc__
        except AttributeError:
            return None
        if doc is None:
            try:
                doc = _inherited_doc(object)
            except (AttributeError, TypeError):
                return None
        return cleandoc(doc) if isinstance(doc, str) else None


    def cleandoc(doc):
        lines = doc.expandtabs().split('\n')
        margins = [len(line) - len(line.lstrip(' ')) for line in lines[1:] if line.strip(' ')]
        margin = min(margins, default=0)
        lines = [lines[0].lstrip(' '), *[line[margin:] for line in lines[1:]]]
        while lines and not lines[-1]:
            lines.pop()
        while lines and not lines[0]:
            lines.pop(0)
        return '\n'.join(lines)
    """#
}
