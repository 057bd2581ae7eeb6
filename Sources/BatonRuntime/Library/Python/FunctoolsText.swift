// The text of module functools, on top of _functools.

enum FunctoolsText {
  static let source = #"""
    from _functools import (
        _lru_cache_wrapper, cached_value as _cached_value, cmp_to_key,
        copy_attributes as _copy_attributes, partial, reduce)
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
        _copy_attributes(wrapper, wrapped, assigned)
        for name in updated:
            more = getattr(wrapped, name, {})
            getattr(wrapper, name).update(more)
        # After the update, which would else bring the wrapped function's own along.
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


    def _derived(name, root, combine, words):
        def operation(self, other):
            answer = getattr(type(self), root)(self, other)
            if answer is NotImplemented:
                return answer
            return combine(answer, self, other)
        operation.__name__ = name
        operation.__qualname__ = f'_{name[2:4]}_from_{root[2:4]}'
        words = words.format(f'a {_signs[root]} b')
        operation.__doc__ = (
            f'Return a {_signs[name]} b.  Computed by @total_ordering from {words}.')
        return operation


    _signs = {'__lt__': '<', '__le__': '<=', '__gt__': '>', '__ge__': '>='}
    _opposite = '(not {})', lambda r, a, b: not r
    _or_equal = '({}) or (a == b)', lambda r, a, b: r or a == b
    _but_unequal = '({}) and (a != b)', lambda r, a, b: r and a != b
    _opposite_or_equal = '(not {}) or (a == b)', lambda r, a, b: not r or a == b
    _opposite_but_unequal = '(not {}) and (a != b)', lambda r, a, b: not r and a != b
    _derivations = {
        '__lt__': {'__gt__': _opposite_but_unequal, '__le__': _or_equal, '__ge__': _opposite},
        '__le__': {'__ge__': _opposite_or_equal, '__lt__': _but_unequal, '__gt__': _opposite},
        '__gt__': {'__lt__': _opposite_but_unequal, '__ge__': _or_equal, '__le__': _opposite},
        '__ge__': {'__le__': _opposite_or_equal, '__gt__': _but_unequal, '__lt__': _opposite}}


    def total_ordering(cls):
        roots = []
        for name in _derivations:
            if getattr(cls, name, None) is not getattr(object, name, None):
                roots.append(name)
        if not roots:
            raise ValueError('must define at least one ordering operation: < > <= >=')
        root = max(roots)
        for name, (words, combine) in _derivations[root].items():
            if name not in roots:
                setattr(cls, name, _derived(name, root, combine, words))
        return cls


    class partialmethod:
        def __init__(self, func, /, *args, **keywords):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            if isinstance(func, partialmethod):
                args = func.args + args
                keywords = func.keywords | keywords
                func = func.func
            self.func, self.args, self.keywords = func, args, keywords

        def __repr__(self):
            parts = [repr(self.func), *map(repr, self.args)]
            for name, value in self.keywords.items():
                parts.append(f'{name}={value!r}')
            cls = type(self)
            return f'{cls.__module__}.{cls.__qualname__}({", ".join(parts)})'

        def _make_unbound_method(self):
            def _method(cls_or_self, /, *args, **keywords):
                return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
            vars(_method).update(
                __isabstractmethod__=self.__isabstractmethod__, __partialmethod__=self)
            return _method

        def __get__(self, obj, cls=None):
            get = getattr(self.func, '__get__', None)
            bound = self.func if get is None else get(obj, cls)
            if bound is self.func:
                return self._make_unbound_method().__get__(obj, cls)
            result = partial(bound, *self.args, **self.keywords)
            if hasattr(bound, '__self__'):
                result.__self__ = bound.__self__
            return result

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)

        __class_getitem__ = classmethod(GenericAlias)


    _CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])


    def lru_cache(maxsize=128, typed=False):
        size = maxsize
        if isinstance(maxsize, int):
            size = max(maxsize, 0)
        elif callable(maxsize) and isinstance(typed, bool):
            size = 128
        elif maxsize is not None:
            raise TypeError('Expected first argument to be an integer, a callable, or None')

        def decorating_function(user_function):
            cached = _lru_cache_wrapper(user_function, size, typed, _CacheInfo)
            cached.cache_parameters = lambda: dict(maxsize=size, typed=typed)
            return update_wrapper(cached, user_function)

        # Without parentheses the decorator is given the function in place of the size.
        without_arguments = size == 128 and callable(maxsize) and not isinstance(maxsize, int)
        return decorating_function(maxsize) if without_arguments else decorating_function


    def cache(user_function, /):
        return lru_cache(maxsize=None)(user_function)


    class cached_property:
        def __init__(self, func):
            self.func = func
            self.attrname = None
            self.__doc__ = func.__doc__
            self.__module__ = func.__module__

        def __set_name__(self, owner, name):
            known = self.attrname
            if known is not None and known != name:
                raise TypeError(
                    'Cannot assign the same cached_property to two different names '
                    f'({known!r} and {name!r}).')
            self.attrname = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            name = self.attrname
            if name is None:
                raise TypeError(
                    'Cannot use cached_property instance without calling __set_name__ on it.')
            value = _cached_value(instance, name, self.func)
            if value is not NotImplemented:
                return value
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


    def _merged(orders):
        # Each class before those that stand behind it anywhere (the third of the C3 rules).
        result = []
        while orders := [order for order in orders if order]:
            heads = [order[0] for order in orders]
            head = next((head for head in heads
                         if not any(head in order[1:] for order in orders)), None)
            if head is None:
                raise RuntimeError('Inconsistent hierarchy')
            result.append(head)
            orders = [order[1:] if order[0] is head else order for order in orders]
        return result


    def _order_with(cls, abstract):
        # An abstract class stands where a class first fulfils it: behind the bases that are
        # abstract themselves, before the others.
        bases = cls.__bases__
        split = max((place for place, base in enumerate(bases, 1)
                     if hasattr(base, '__abstractmethods__')), default=0)
        own = [t for t in abstract
               if issubclass(cls, t) and not any(issubclass(base, t) for base in bases)]
        rest = [t for t in abstract if t not in own]
        groups = [list(bases[:split]), own, list(bases[split:])]
        orders = [_order_with(base, rest) for group in groups for base in group]
        return _merged([[cls], *orders, *groups])


    def _linearized(cls, registered):
        # The order of the class among the registered abstract classes that it fulfils.
        inherited = set(cls.__mro__)
        related = [t for t in registered
                   if t not in inherited and hasattr(t, '__mro__')
                   and not isinstance(t, GenericAlias) and issubclass(cls, t)]
        related = [t for t in related
                   if not any(t is not other and t in other.__mro__ for other in related)]
        wanted = []
        for t in related:
            nearer = [[base for base in sub.__mro__ if base in related]
                      for sub in t.__subclasses__()
                      if sub not in inherited and issubclass(cls, sub)]
            nearer.sort(key=len, reverse=True)
            for found in sum(nearer, []) or [t]:
                if found not in wanted:
                    wanted.append(found)
        return _order_with(cls, wanted)


    def _find_implementation(cls, registry):
        order = iter(_linearized(cls, registry))
        for found in order:
            if found in registry:
                break
        else:
            return registry.get(None)
        follower = next(order, None)
        if follower in registry:
            # Two abstract classes, neither of which goes before the other.
            inherited = set(cls.__mro__)
            if (follower not in inherited and found not in inherited
                    and not issubclass(found, follower)):
                raise RuntimeError(f'Ambiguous dispatch: {found} or {follower}')
        return registry[found]


    def _is_union(cls):
        import types
        import typing
        return isinstance(cls, types.UnionType) or (
            typing.get_origin(cls) is typing.Union)


    def _can_dispatch(cls):
        if _is_union(cls):
            return all(isinstance(arg, type) for arg in cls.__args__)
        return isinstance(cls, type) and not isinstance(cls, GenericAlias)


    def _annotated_class(func):
        # The class that the annotation of the first argument names.
        if not getattr(func, '__annotations__', {}):
            raise TypeError(
                f"Invalid first argument to `register()`: {func!r}. Use either "
                f"`@register(some_class)` or plain `@register` on an annotated "
                f"function.")
        from typing import get_type_hints
        for name, cls in get_type_hints(func).items():
            break
        if _can_dispatch(cls):
            return cls
        why = 'not all arguments are classes' if _is_union(cls) else 'is not a class'
        raise TypeError(f"Invalid annotation for {name!r}. {cls!r} {why}.")


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
            if func is None:
                if _can_dispatch(cls):
                    return lambda f: register(cls, f)
                func, cls = cls, _annotated_class(cls)
            elif not _can_dispatch(cls):
                raise TypeError(
                    f"Invalid first argument to `register()`. {cls!r} is not a class or "
                    f"union type.")
            for each in cls.__args__ if _is_union(cls) else (cls,):
                registry[each] = func
            if token is None and hasattr(cls, '__abstractmethods__'):
                from abc import get_cache_token
                token = get_cache_token()
            found.clear()
            return func

        def wrapper(*args, **kw):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            implementation = dispatch(args[0].__class__)
            return implementation(*args, **kw)

        from types import MappingProxyType
        name = getattr(func, '__name__', 'singledispatch function')
        registry[object] = func
        vars(wrapper).update(
            register=register, dispatch=dispatch, registry=MappingProxyType(registry),
            _clear_cache=found.clear)
        return update_wrapper(wrapper, func)


    class singledispatchmethod:
        def __init__(self, func):
            if not callable(func) and not hasattr(func, '__get__'):
                raise TypeError(f'{func!r} is not callable or a descriptor')
            from weakref import WeakKeyDictionary
            self.dispatcher = singledispatch(func)
            self.func = func
            # The methods by instance; None once there is one that cannot be a key.
            self._method_cache = WeakKeyDictionary()

        def register(self, cls, method=None):
            return self.dispatcher.register(cls, func=method)

        def __get__(self, obj, cls=None):
            known = self._method_cache
            if known is not None:
                try:
                    return known[obj]
                except KeyError:
                    pass
                except TypeError:
                    self._method_cache = known = None
            func = self.func
            dispatch = self.dispatcher.dispatch

            def _method(*args, **kwargs):
                if not args:
                    name = getattr(func, '__name__', 'singledispatchmethod method')
                    raise TypeError(f'{name} requires at least 1 positional argument')
                implementation = dispatch(args[0].__class__)
                return implementation.__get__(obj, cls)(*args, **kwargs)

            vars(_method).update(
                __isabstractmethod__=self.__isabstractmethod__, register=self.register)
            update_wrapper(_method, func)
            if known is not None:
                known[obj] = _method
            return _method

        @property
        def __isabstractmethod__(self):
            return getattr(self.func, '__isabstractmethod__', False)
    """#
}
