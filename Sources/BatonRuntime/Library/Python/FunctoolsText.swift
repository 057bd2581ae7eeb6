// The text of module functools, on top of _functools.

enum FunctoolsText {
  static let source = #"""
    from _functools import cmp_to_key, reduce, partial, _lru_cache_wrapper
    from collections import namedtuple

    __all__ = [
        'update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering',
        'cache', 'cmp_to_key', 'lru_cache', 'reduce', 'partial', 'partialmethod',
        'singledispatch', 'singledispatchmethod', 'cached_property']

    GenericAlias = type(list[int])
    WRAPPER_ASSIGNMENTS = (
        '__module__', '__name__', '__qualname__', '__doc__', '__annotations__',
        '__type_params__')
    WRAPPER_UPDATES = ('__dict__',)


    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        for name in assigned:
            try:
                value = getattr(wrapped, name)
            except AttributeError:
                continue
            setattr(wrapper, name, value)
        for name in updated:
            getattr(wrapper, name).update(getattr(wrapped, name, {}))
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


    def _derived(name, root, combine):
        def operation(self, other):
            answer = getattr(type(self), root)(self, other)
            if answer is NotImplemented:
                return answer
            return combine(answer, self, other)
        operation.__name__ = name
        operation.__doc__ = getattr(int, name).__doc__
        return operation


    _derivations = {
        '__lt__': {
            '__gt__': lambda r, a, b: not r and a != b,
            '__le__': lambda r, a, b: r or a == b,
            '__ge__': lambda r, a, b: not r},
        '__le__': {
            '__ge__': lambda r, a, b: not r or a == b,
            '__lt__': lambda r, a, b: r and a != b,
            '__gt__': lambda r, a, b: not r},
        '__gt__': {
            '__lt__': lambda r, a, b: not (r or a == b),
            '__ge__': lambda r, a, b: r or a == b,
            '__le__': lambda r, a, b: not r},
        '__ge__': {
            '__le__': lambda r, a, b: not r or a == b,
            '__gt__': lambda r, a, b: r and a != b,
            '__lt__': lambda r, a, b: not r}}


    def total_ordering(cls):
        roots = {op for op in _derivations
                 if getattr(cls, op, None) is not getattr(object, op, None)}
        if not roots:
            raise ValueError('must define at least one ordering operation: < > <= >=')
        root = max(roots)
        for name, combine in _derivations[root].items():
            if name not in roots:
                setattr(cls, name, _derived(name, root, combine))
        return cls


    class partialmethod:
        def __init__(self, func, /, *args, **keywords):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            if isinstance(func, partialmethod):
                self.func = func.func
                self.args = func.args + args
                self.keywords = {**func.keywords, **keywords}
            else:
                self.func = func
                self.args = args
                self.keywords = keywords

        def __repr__(self):
            parts = [repr(self.func), *map(repr, self.args)]
            parts.extend(f'{k}={v!r}' for k, v in self.keywords.items())
            cls = type(self)
            return f'{cls.__module__}.{cls.__qualname__}({", ".join(parts)})'

        def _make_unbound_method(self):
            def _method(cls_or_self, /, *args, **keywords):
                keywords = {**self.keywords, **keywords}
                return self.func(cls_or_self, *self.args, *args, **keywords)
            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method.__partialmethod__ = self
            return _method

        def __get__(self, obj, cls=None):
            get = getattr(self.func, '__get__', None)
            result = None
            if get is not None:
                bound = get(obj, cls)
                if bound is not self.func:
                    result = partial(bound, *self.args, **self.keywords)
                    try:
                        result.__self__ = bound.__self__
                    except AttributeError:
                        pass
            if result is None:
                result = self._make_unbound_method().__get__(obj, cls)
            return result

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)

        __class_getitem__ = classmethod(GenericAlias)


    _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])


    def lru_cache(maxsize=128, typed=False):
        if isinstance(maxsize, int):
            if maxsize < 0:
                maxsize = 0
        elif callable(maxsize) and isinstance(typed, bool):
            function, maxsize = maxsize, 128
            wrapper = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
            wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
            return update_wrapper(wrapper, function)
        elif maxsize is not None:
            raise TypeError('Expected first argument to be an integer, a callable, or None')

        def decorating_function(user_function):
            wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
            wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
            return update_wrapper(wrapper, user_function)

        return decorating_function


    def cache(user_function, /):
        return lru_cache(maxsize=None)(user_function)


    class cached_property:
        def __init__(self, func):
            self.func = func
            self.attrname = None
            self.__doc__ = func.__doc__
            self.__module__ = getattr(func, '__module__', None)

        def __set_name__(self, owner, name):
            if self.attrname is None:
                self.attrname = name
            elif name != self.attrname:
                raise TypeError(
                    'Cannot assign the same cached_property to two different names '
                    f'({self.attrname!r} and {name!r}).')

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            name = self.attrname
            if name is None:
                raise TypeError(
                    'Cannot use cached_property instance without calling __set_name__ on it.')
            try:
                values = instance.__dict__
            except AttributeError:
                raise TypeError(
                    f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache "
                    f"{name!r} property.") from None
            if name in values:
                return values[name]
            value = self.func(instance)
            try:
                values[name] = value
            except TypeError:
                raise TypeError(
                    f"The '__dict__' attribute on {type(instance).__name__!r} instance does not "
                    f"support item assignment for caching {name!r} property.") from None
            return value

        __class_getitem__ = classmethod(GenericAlias)


    def _linearized(cls, registered):
        # The order of the class, with the registered abstract classes that it fulfils standing
        # behind the first class that fulfils them.
        order = list(cls.__mro__)
        extra = [t for t in registered
                 if t not in order and hasattr(t, '__mro__') and issubclass(cls, t)]
        extra = [t for t in extra
                 if not any(t is not other and t in other.__mro__ for other in extra)] + [
                     t for t in extra
                     if any(t is not other and t in other.__mro__ for other in extra)]
        result = []
        for position, base in enumerate(order):
            result.append(base)
            later = order[position + 1:]
            for abstract in list(extra):
                if issubclass(base, abstract) and not any(
                        issubclass(other, abstract) for other in base.__bases__):
                    result.append(abstract)
                    extra.remove(abstract)
        at = result.index(object) if object in result else len(result)
        return result[:at] + extra + result[at:]


    def _find_implementation(cls, registry):
        order = _linearized(cls, registry)
        match = None
        for candidate in order:
            if match is not None:
                if (candidate in registry and candidate not in cls.__mro__
                        and match not in cls.__mro__ and not issubclass(match, candidate)):
                    raise RuntimeError(f'Ambiguous dispatch: {match} or {candidate}')
                break
            if candidate in registry:
                match = candidate
        return registry.get(match)


    def _is_union(cls):
        import types
        import typing
        return isinstance(cls, types.UnionType) or (
            typing.get_origin(cls) is typing.Union)


    def _is_valid_dispatch_type(cls):
        if isinstance(cls, type) and not isinstance(cls, GenericAlias):
            return True
        if not _is_union(cls):
            return False
        return all(isinstance(arg, type) for arg in cls.__args__)


    def singledispatch(func):
        registry = {}
        found = {}
        token = None

        def dispatch(cls):
            nonlocal token
            if token is not None:
                from abc import get_cache_token
                current = get_cache_token()
                if token != current:
                    found.clear()
                    token = current
            try:
                return found[cls]
            except KeyError:
                pass
            implementation = registry.get(cls) or _find_implementation(cls, registry)
            found[cls] = implementation
            return implementation

        def register(cls, func=None):
            nonlocal token
            if _is_valid_dispatch_type(cls):
                if func is None:
                    return lambda f: register(cls, f)
            else:
                if func is not None:
                    raise TypeError(
                        f"Invalid first argument to `register()`. {cls!r} is not a class or "
                        f"union type.")
                annotations = getattr(cls, '__annotations__', {})
                if not annotations:
                    raise TypeError(
                        f"Invalid first argument to `register()`: {cls!r}. Use either "
                        f"`@register(some_class)` or plain `@register` on an annotated "
                        f"function.")
                func = cls
                from typing import get_type_hints
                name, cls = next(iter(get_type_hints(func).items()))
                if not _is_valid_dispatch_type(cls):
                    if _is_union(cls):
                        raise TypeError(
                            f"Invalid annotation for {name!r}. {cls!r} not all arguments are "
                            f"classes.")
                    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
            if _is_union(cls):
                for arg in cls.__args__:
                    registry[arg] = func
            else:
                registry[cls] = func
            if token is None and hasattr(cls, '__abstractmethods__'):
                from abc import get_cache_token
                token = get_cache_token()
            found.clear()
            return func

        def wrapper(*args, **kw):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            return dispatch(args[0].__class__)(*args, **kw)

        from types import MappingProxyType
        name = getattr(func, '__name__', 'singledispatch function')
        registry[object] = func
        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = MappingProxyType(registry)
        wrapper._clear_cache = found.clear
        update_wrapper(wrapper, func)
        return wrapper


    class singledispatchmethod:
        def __init__(self, func):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            self.dispatcher = singledispatch(func)
            self.func = func

        def register(self, cls, method=None):
            return self.dispatcher.register(cls, func=method)

        def __get__(self, obj, cls=None):
            dispatch = self.dispatcher.dispatch
            name = getattr(self.func, '__name__', 'singledispatchmethod method')

            def _method(*args, **kwargs):
                if not args:
                    raise TypeError(f'{name} requires at least 1 positional argument')
                return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method.register = self.register
            update_wrapper(_method, self.func)
            return _method

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)
    """#
}
