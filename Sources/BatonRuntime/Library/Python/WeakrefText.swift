// The text of module weakref.

enum WeakrefText {
  static let source = #"""
    import sys
    import itertools
    from _collections_abc import MutableMapping
    from _weakref import (
        CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref)
    from _weakrefset import WeakSet

    __all__ = [
        'ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType',
        'ProxyType', 'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet',
        'WeakMethod', 'finalize']

    ProxyTypes = (ProxyType, CallableProxyType)


    class WeakMethod(ref):
        __slots__ = ('_func_ref', '_meth_type', '_alive', '__weakref__')

        def __new__(cls, meth, callback=None):
            try:
                obj, func = meth.__self__, meth.__func__
            except AttributeError:
                raise TypeError(
                    f'argument should be a bound method, not {type(meth)}') from None

            def gone(_):
                me = own()
                if me is not None and me._alive:
                    me._alive = False
                    if callback is not None:
                        callback(me)
            made = ref.__new__(cls, obj, gone)
            made._func_ref = ref(func, gone)
            made._meth_type = type(meth)
            made._alive = True
            own = ref(made)
            return made

        def __call__(self):
            obj = super().__call__()
            func = self._func_ref()
            if obj is None or func is None:
                return None
            return self._meth_type(func, obj)

        def __eq__(self, other):
            if not isinstance(other, WeakMethod):
                return NotImplemented
            if not self._alive or not other._alive:
                return self is other
            return ref.__eq__(self, other) and self._func_ref == other._func_ref

        def __ne__(self, other):
            result = self.__eq__(other)
            return result if result is NotImplemented else not result

        __hash__ = ref.__hash__


    class KeyedRef(ref):
        __slots__ = ('key',)

        def __new__(cls, ob, callback, key):
            made = ref.__new__(cls, ob, callback)
            made.key = key
            return made

        def __init__(self, ob, callback, key):
            super().__init__(ob, callback)


    class _WeakMapping(MutableMapping):
        def keyrefs(self):
            return list(self.data)

        def _live(self):
            # Pairs of objects; a copy, since callbacks may take entries away.
            raise NotImplementedError

        def __len__(self):
            return len(self.data)

        def __repr__(self):
            return f'<{self.__class__.__name__} at {id(self):#x}>'

        def items(self):
            yield from self._live()

        def keys(self):
            for key, _ in self._live():
                yield key

        __iter__ = keys

        def values(self):
            for _, value in self._live():
                yield value

        def copy(self):
            made = self._empty()
            for key, value in self._live():
                made[key] = value
            return made

        __copy__ = copy

        def _empty(self):
            return type(self)()

        def __ior__(self, other):
            self.update(other)
            return self

        def __or__(self, other):
            if not _is_mapping(other):
                return NotImplemented
            made = self.copy()
            made.update(other)
            return made

        def __ror__(self, other):
            if not _is_mapping(other):
                return NotImplemented
            made = self.__class__()
            made.update(other)
            made.update(self)
            return made


    def _is_mapping(other):
        from _collections_abc import Mapping
        return isinstance(other, Mapping)


    class WeakValueDictionary(_WeakMapping):
        def __init__(self, other=(), /, **kw):
            own = ref(self)

            def remove(reference):
                me = own()
                if me is not None and me.data.get(reference.key) is reference:
                    del me.data[reference.key]
            self._remove = remove
            self.data = {}
            self.update(other, **kw)

        def _live(self):
            for key, reference in list(self.data.items()):
                value = reference()
                if value is not None:
                    yield key, value

        def __getitem__(self, key):
            value = self.data[key]()
            if value is None:
                raise KeyError(key)
            return value

        def __setitem__(self, key, value):
            self.data[key] = KeyedRef(value, self._remove, key)

        def __delitem__(self, key):
            del self.data[key]

        def __contains__(self, key):
            reference = self.data.get(key)
            return reference is not None and reference() is not None

        def get(self, key, default=None):
            reference = self.data.get(key)
            if reference is None:
                return default
            value = reference()
            return default if value is None else value

        def setdefault(self, key, default=None):
            value = self.get(key)
            if value is None:
                self[key] = value = default
            return value

        def pop(self, key, *args):
            reference = self.data.pop(key, None)
            value = None if reference is None else reference()
            if value is None:
                if args:
                    return args[0]
                raise KeyError(key)
            return value

        def popitem(self):
            while True:
                key, reference = self.data.popitem()
                value = reference()
                if value is not None:
                    return key, value

        def update(self, other=None, /, **kwargs):
            if other is not None:
                pairs = other.items() if hasattr(other, 'items') else dict(other).items()
                for key, value in pairs:
                    self[key] = value
            for key, value in kwargs.items():
                self[key] = value

        def itervaluerefs(self):
            yield from list(self.data.values())

        def valuerefs(self):
            return list(self.data.values())

        def __deepcopy__(self, memo):
            from copy import deepcopy
            made = self.__class__()
            for key, value in self._live():
                made[deepcopy(key, memo)] = value
            return made


    class WeakKeyDictionary(_WeakMapping):
        def __init__(self, dict=None):
            own = ref(self)

            def remove(reference):
                me = own()
                if me is not None:
                    me.data.pop(reference, None)
            self._remove = remove
            self.data = {}
            if dict is not None:
                self.update(dict)

        def _live(self):
            for reference, value in list(self.data.items()):
                key = reference()
                if key is not None:
                    yield key, value

        def __getitem__(self, key):
            return self.data[ref(key)]

        def __setitem__(self, key, value):
            self.data[ref(key, self._remove)] = value

        def __delitem__(self, key):
            del self.data[ref(key)]

        def __contains__(self, key):
            try:
                reference = ref(key)
            except TypeError:
                return False
            return reference in self.data

        def get(self, key, default=None):
            return self.data.get(ref(key), default)

        def setdefault(self, key, default=None):
            return self.data.setdefault(ref(key, self._remove), default)

        def pop(self, key, *args):
            return self.data.pop(ref(key), *args)

        def popitem(self):
            while True:
                reference, value = self.data.popitem()
                key = reference()
                if key is not None:
                    return key, value

        def update(self, dict=None, /, **kwargs):
            if dict is not None:
                pairs = dict.items() if hasattr(dict, 'items') else type({})(dict).items()
                for key, value in pairs:
                    self[key] = value
            if kwargs:
                for key, value in kwargs.items():
                    self[key] = value

        def __deepcopy__(self, memo):
            from copy import deepcopy
            made = self.__class__()
            for key, value in self._live():
                made[key] = deepcopy(value, memo)
            return made


    class finalize:
        __slots__ = ()
        _registry = {}
        _counter = itertools.count()
        _registered = False
        _shutdown = False

        class _Info:
            __slots__ = ('weakref', 'func', 'args', 'kwargs', 'atexit', 'index')

        def __init__(self, obj, func, /, *args, **kwargs):
            cls = finalize
            if not cls._registered:
                import atexit
                atexit.register(cls._exitfunc)
                cls._registered = True
            info = cls._Info()
            info.weakref = ref(obj, self)
            info.func = func
            info.args = args
            info.kwargs = kwargs or None
            info.atexit = True
            info.index = next(cls._counter)
            cls._registry[self] = info

        def __call__(self, _=None):
            info = self._registry.pop(self, None)
            if info is not None and not self._shutdown:
                return info.func(*info.args, **(info.kwargs or {}))
            return None

        def detach(self):
            info = self._registry.get(self)
            obj = info and info.weakref()
            if obj is not None and self._registry.pop(self, None):
                return obj, info.func, info.args, info.kwargs or {}
            return None

        def peek(self):
            info = self._registry.get(self)
            obj = info and info.weakref()
            if obj is not None:
                return obj, info.func, info.args, info.kwargs or {}
            return None

        @property
        def alive(self):
            return self in self._registry

        @property
        def atexit(self):
            info = self._registry.get(self)
            return bool(info) and info.atexit

        @atexit.setter
        def atexit(self, value):
            info = self._registry.get(self)
            if info:
                info.atexit = bool(value)

        def __repr__(self):
            info = self._registry.get(self)
            obj = info and info.weakref()
            if obj is None:
                return f'<{type(self).__name__} object at {id(self):#x}; dead>'
            return (f'<{type(self).__name__} object at {id(self):#x}; for '
                    f'{type(obj).__name__!r} at {id(obj):#x}>')

        @classmethod
        def _exitfunc(cls):
            while True:
                left = [(info.index, made) for made, info in cls._registry.items() if info.atexit]
                if not left:
                    finalize._shutdown = True
                    return
                made = max(left, key=lambda pair: pair[0])[1]
                try:
                    made()
                except Exception:
                    sys.excepthook(*sys.exc_info())
    """#
}
