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
        if not isinstance(found, (dict, types.NoneType)):
            raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
        if not found or not eval_str:
            return dict(found or ())
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
        if isinstance(object, types.GeneratorType):
            if object.gi_code.co_flags & CO_ITERABLE_COROUTINE:
                return True
        return isinstance(object, (types.CoroutineType, _Awaitable))


    def ismemberdescriptor(object):
        return isinstance(object, types.MemberDescriptorType)


    def isgetsetdescriptor(object):
        return isinstance(object, types.GetSetDescriptorType)


    _no_descriptors = type, types.MethodType, types.FunctionType
    _routines = (
        types.BuiltinFunctionType, types.FunctionType, types.MethodType, types.MethodWrapperType)


    def _writes(kind):
        return hasattr(kind, '__set__') or hasattr(kind, '__delete__')


    def ismethoddescriptor(object):
        kind = type(object)
        # The `__get__` of partial objects only warns so far.
        if isinstance(object, _no_descriptors) or isinstance(object, _partial):
            return False
        return hasattr(kind, '__get__') and not _writes(kind)


    def isdatadescriptor(object):
        return not isinstance(object, _no_descriptors) and _writes(type(object))


    def isroutine(object):
        return isinstance(object, _routines) or ismethoddescriptor(object)


    def isabstract(object):
        if not isinstance(object, type):
            return False
        if object.__flags__ & TPFLAGS_IS_ABSTRACT:
            return True
        import abc
        if not isinstance(object, abc.ABCMeta) or hasattr(object, '__abstractmethods__'):
            return False
        # In __init_subclass__ the metaclass has not looked yet.
        inherited = [getattr(object, name, None) for base in object.__bases__
                     for name in getattr(base, '__abstractmethods__', ())]
        return any(getattr(value, '__isabstractmethod__', False)
                   for value in [*vars(object).values(), *inherited])


    def _innermost(func):
        # What methods and partial objects of any depth call in the end.
        while True:
            made_by = getattr(func, '__partialmethod__', None)
            if isinstance(made_by, _partialmethod) and not ismethod(func):
                func = made_by
            if isinstance(func, (_partial, _partialmethod)):
                func = func.func
            elif ismethod(func):
                func = func.__func__
            else:
                return func


    def _is_compiled_with(func, flag):
        func = _innermost(func)
        if isfunction(func):
            return bool(func.__code__.co_flags & flag)
        return False


    def isgeneratorfunction(obj):
        return _is_compiled_with(obj, CO_GENERATOR)


    def isasyncgenfunction(obj):
        return _is_compiled_with(obj, CO_ASYNC_GENERATOR)


    _is_coroutine_mark = object()


    def markcoroutinefunction(func):
        plain = getattr(func, '__func__', func)
        plain._is_coroutine_marker = _is_coroutine_mark
        return plain


    def iscoroutinefunction(obj):
        if _is_compiled_with(obj, CO_COROUTINE):
            return True
        func = _innermost(obj)
        return getattr(func, '_is_coroutine_marker', None) is _is_coroutine_mark


    def _members(object, predicate, read):
        names = dir(object)
        mro = getmro(object) if isclass(object) else ()
        # An attribute that only instances show stands once more, as it is in its class.
        for base in object.__bases__ if mro else ():
            names += [name for name, value in vars(base).items()
                      if isinstance(value, types.DynamicClassAttribute)]
        found, taken = [], set()
        for name in names:
            value = read(object, name, _sentinel)
            if value is _sentinel or name in taken:
                homes = [vars(base) for base in mro if name in vars(base)]
                if not homes:
                    continue
                value = homes[0][name]
            taken.add(name)
            if not predicate or predicate(value):
                found.append((name, value))
        return sorted(found, key=lambda member: member[0])


    def getmembers(object, predicate=None):
        return _members(object, predicate, getattr)


    def getmembers_static(object, predicate=None):
        return _members(object, predicate, getattr_static)


    Attribute = namedtuple('Attribute', 'name kind defining_class object')


    def classify_class_attrs(cls):
        found = []
        for name in sorted(dir(cls)):
            for home in cls.__mro__:
                if name in vars(home):
                    value = vars(home)[name]
                    found.append(Attribute(name, _kind_of_attribute(value), home, value))
                    break
        return found


    _attribute_kinds = {
        'static method': (staticmethod, types.BuiltinMethodType),
        'class method': (classmethod, types.ClassMethodDescriptorType),
        'property': property}


    def _kind_of_attribute(value):
        for kind, types_of_it in _attribute_kinds.items():
            if isinstance(value, types_of_it):
                return kind
        return 'method' if isroutine(value) else 'data'


    def getmro(cls):
        return cls.__mro__


    def unwrap(func, *, stop=None):
        inner, passed = func, set()
        while True:
            passed.add(id(inner))
            if isclass(inner) or not hasattr(inner, '__wrapped__'):
                return inner
            if stop is not None and stop(inner):
                return inner
            inner = inner.__wrapped__
            if id(inner) in passed or len(passed) >= sys.getrecursionlimit():
                raise ValueError(f'wrapper loop when unwrapping {func!r}')


    def indentsize(line):
        expanded = line.expandtabs()
        return len(expanded) - len(expanded.lstrip())


    def _place_of(member):
        # The class in which something was defined, and its name there; nothing if it was replaced.
        if ismethod(member) or isbuiltin(member):
            owner = member.__self__
            name = getattr(member, '__func__', member).__name__
            return (owner if isclass(owner) else owner.__class__), name
        if isfunction(member) or isinstance(member, property):
            func = member.fget if isinstance(member, property) else member
            owner, name = sys.modules.get(func.__module__), func.__name__
            path = func.__qualname__.split('.')
            path.pop()
            for step in path if owner is not None else ():
                owner = getattr(owner, step)
            if not isclass(owner):
                return None
        elif ismethoddescriptor(member) or isdatadescriptor(member):
            owner, name = member.__objclass__, member.__name__
        else:
            return None
        return (owner, name) if getattr(owner, name) is member else None


    def _inherited_doc(member):
        if isclass(member):
            holders = [base for base in member.__mro__ if base is not object]
        else:
            place = _place_of(member)
            if place is None:
                return None
            cls, name = place
            slots = getattr(cls, '__slots__', None)
            if ismemberdescriptor(member) and isinstance(slots, dict) and name in slots:
                return slots[name]
            holders = [getattr(base, name) for base in cls.__mro__ if hasattr(base, name)]
        docs = [getattr(holder, '__doc__', None) for holder in holders]
        return next((doc for doc in docs if doc is not None), None)


    def getdoc(object):
        doc = getattr(object, '__doc__', None)
        if doc is None and hasattr(object, '__doc__'):
            try:
                doc = _inherited_doc(object)
            except (TypeError, AttributeError):
                pass
        return cleandoc(doc) if isinstance(doc, str) else None


    def cleandoc(doc):
        first, *others = doc.expandtabs().split('\n')
        margin = min(
            [len(line) - len(line.lstrip(' ')) for line in others if line.strip(' ')], default=0)
        lines = [first.lstrip(' ')] + [line[margin:] for line in others]
        filled = [number for number, line in enumerate(lines) if line]
        return '\n'.join(lines[filled[0]:filled[-1] + 1]) if filled else ''
    """#
}
