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
        __slots__ = ('_function', '_kind', '_lives', '__weakref__')

        def __new__(cls, meth, callback=None):
            try:
                obj, func = meth.__self__, meth.__func__
            except AttributeError:
                raise TypeError(
                    f'argument should be a bound method, not {type(meth)}') from None

            def gone(_):
                me = own()
                if me is None or not me._lives:
                    return
                me._lives = False
                if callback is not None:
                    callback(me)
            made = ref.__new__(cls, obj, gone)
            made._kind = type(meth)
            made._function = ref(func, gone)
            made._lives = True
            own = ref(made)
            return made

        def __call__(self):
            parts = self._function(), ref.__call__(self)
            function, obj = parts
            if function is not None and obj is not None:
                return self._kind(function, obj)
            return None

        def __eq__(self, other):
            if not isinstance(other, WeakMethod):
                return NotImplemented
            if self._lives and other._lives:
                return self._function == other._function if ref.__eq__(self, other) else False
            return self is other

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
            if value is not None:
                return value
            if not args:
                raise KeyError(key)
            return args[0]

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


    class _Finalizer:
        __slots__ = ('reference', 'call', 'number', 'runs_at_exit')

        def __init__(self, reference, call, number):
            self.reference, self.call, self.number = reference, call, number
            self.runs_at_exit = True


    class finalize:
        __slots__ = ()
        _registry = {}
        _counter = itertools.count()
        _registered = False
        _shutdown = False


        def __init__(self, obj, func, /, *args, **kwargs):
            cls = finalize
            if not cls._registered:
                import atexit
                atexit.register(cls._exitfunc)
                cls._registered = True
            cls._registry[self] = _Finalizer(ref(obj, self), (func, args, kwargs), next(cls._counter))

        def __call__(self, _=None):
            known = finalize._registry.pop(self, None)
            if known is None or finalize._shutdown:
                return None
            func, args, kwargs = known.call
            return func(*args, **kwargs)

        def detach(self):
            found = self.peek()
            if found is not None:
                del finalize._registry[self]
            return found

        def peek(self):
            known = finalize._registry.get(self)
            if known is None or (obj := known.reference()) is None:
                return None
            return obj, *known.call

        @property
        def alive(self):
            return self in self._registry

        @property
        def atexit(self):
            return self.alive and finalize._registry[self].runs_at_exit

        @atexit.setter
        def atexit(self, value):
            if self.alive:
                finalize._registry[self].runs_at_exit = bool(value)

        def __repr__(self):
            found = self.peek()
            state = 'dead'
            if found is not None:
                obj = found[0]
                state = f'for {type(obj).__name__!r} at {id(obj):#x}'
            return f'<{type(self).__name__} object at {id(self):#x}; {state}>'

        @classmethod
        def _exitfunc(cls):
            while True:
                left = [made for made, known in cls._registry.items() if known.runs_at_exit]
                if not left:
                    finalize._shutdown = True
                    return
                newest = max(left, key=lambda made: cls._registry[made].number)
                try:
                    newest()
                except Exception as error:
                    sys.excepthook(type(error), error, error.__traceback__)
    """#
}
