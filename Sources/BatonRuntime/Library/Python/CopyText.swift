// The text of module copy.

enum CopyText {
  static let source = #"""
    import copyreg
    import types

    __all__ = ['Error', 'copy', 'deepcopy', 'replace']


    class Error(Exception):
        pass


    error = Error
    _atomic = {
        type(None), int, float, bool, complex, str, bytes, type, range, slice, property,
        types.BuiltinFunctionType, types.EllipsisType, types.NotImplementedType,
        types.FunctionType, types.CodeType, types.MethodDescriptorType}
    _shallow = {list: list.copy, dict: dict.copy, set: set.copy, bytearray: bytearray.copy}


    def _is_reference(cls):
        return cls.__name__ == 'ReferenceType' and cls.__module__ == 'weakref'


    def _taken_apart(x, cls, kind):
        reductor = copyreg.dispatch_table.get(cls)
        if reductor is not None:
            return reductor(x)
        reductor = getattr(x, '__reduce_ex__', None)
        if reductor is not None:
            return reductor(4)
        reductor = getattr(x, '__reduce__', None)
        if reductor:
            return reductor()
        raise Error(f'un{kind}copyable object of type {cls}')


    def copy(x):
        cls = type(x)
        if cls in _atomic or cls is tuple or cls is frozenset:
            return x
        shallow = _shallow.get(cls)
        if shallow is not None:
            return shallow(x)
        if issubclass(cls, type) or _is_reference(cls):
            return x
        own = getattr(cls, '__copy__', None)
        if own is not None:
            return own(x)
        parts = _taken_apart(x, cls, '(shallow)')
        return x if isinstance(parts, str) else _rebuild(x, None, *parts)


    def deepcopy(x, memo=None, _nil=[]):
        cls = type(x)
        if cls in _atomic and cls is not slice:
            return x
        key = id(x)
        if memo is None:
            memo = {}
        else:
            y = memo.get(key, _nil)
            if y is not _nil:
                return y
        deep = _deep.get(cls)
        if deep is not None:
            y = deep(x, memo)
        elif issubclass(cls, type) or _is_reference(cls):
            y = x
        else:
            own = getattr(x, '__deepcopy__', None)
            if own is not None:
                y = own(memo)
            else:
                parts = _taken_apart(x, cls, '(deep)')
                y = x if isinstance(parts, str) else _rebuild(x, memo, *parts)
        if y is not x:
            memo[key] = y
            _keep(x, memo)
        return y


    def _keep(x, memo):
        kept = memo.get(id(memo))
        if kept is None:
            memo[id(memo)] = [x]
        else:
            kept.append(x)


    def _deepcopy_list(x, memo):
        y = []
        memo[id(x)] = y
        append = y.append
        for item in x:
            append(deepcopy(item, memo))
        return y


    def _deepcopy_tuple(x, memo):
        y = [deepcopy(item, memo) for item in x]
        # A cycle may have made the copy already.
        known = memo.get(id(x))
        if known is not None:
            return known
        for old, new in zip(x, y):
            if old is not new:
                return tuple(y)
        return x


    def _deepcopy_dict(x, memo):
        y = {}
        memo[id(x)] = y
        for key, value in x.items():
            y[deepcopy(key, memo)] = deepcopy(value, memo)
        return y


    def _deepcopy_method(x, memo):
        return type(x)(x.__func__, deepcopy(x.__self__, memo))


    def _deepcopy_slice(x, memo):
        return slice(deepcopy(x.start, memo), deepcopy(x.stop, memo), deepcopy(x.step, memo))


    _deep = {list: _deepcopy_list, tuple: _deepcopy_tuple, dict: _deepcopy_dict,
             slice: _deepcopy_slice, types.MethodType: _deepcopy_method}


    def _rebuild(x, memo, make, args, state=None, items=None, pairs=None):
        deep = memo is not None
        if deep and args:
            args = [deepcopy(arg, memo) for arg in args]
        y = make(*args)
        if deep:
            memo[id(x)] = y
        if state is not None:
            if deep:
                state = deepcopy(state, memo)
            if hasattr(y, '__setstate__'):
                y.__setstate__(state)
            else:
                slots = None
                if isinstance(state, tuple) and len(state) == 2:
                    state, slots = state
                if state is not None:
                    y.__dict__.update(state)
                if slots is not None:
                    for name, value in slots.items():
                        setattr(y, name, value)
        if items is not None:
            for item in items:
                y.append(deepcopy(item, memo) if deep else item)
        if pairs is not None:
            for key, value in pairs:
                if deep:
                    key, value = deepcopy(key, memo), deepcopy(value, memo)
                y[key] = value
        return y


    def replace(obj, /, **changes):
        cls = obj.__class__
        own = getattr(cls, '__replace__', None)
        if own is None:
            raise TypeError(f'replace() does not support {cls.__name__} objects')
        return own(obj, **changes)
    """#
}
