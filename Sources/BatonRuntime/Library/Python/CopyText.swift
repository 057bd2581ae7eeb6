// The text of module copy.

enum CopyText {
  static let source = #"""
    import copyreg
    import types
    from _copy import (
        copied as _copied, copied_builtin as _copied_builtin, empty_like as _empty_like,
        fill as _fill, fill_dict as _fill_dict, fill_list as _fill_list)

    __all__ = ['Error', 'copy', 'deepcopy', 'replace']


    class Error(Exception):
        pass


    error = Error
    _atomic = {
        bool, bytes, complex, float, int, property, range, slice, str, type,
        types.BuiltinFunctionType, types.CodeType, types.EllipsisType, types.FunctionType,
        types.MethodDescriptorType, types.NoneType, types.NotImplementedType, types.UnionType}
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
        made = _copied_builtin(x)
        if made is not NotImplemented:
            return made
        cls = type(x)
        if cls in _atomic or cls is tuple or cls is frozenset:
            return x
        shallow = _shallow.get(cls)
        if shallow is not None:
            return shallow(x)
        if not copyreg.dispatch_table and (made := _copied(x)) is not NotImplemented:
            return made
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
        memo = {} if memo is None else memo
        key = id(x)
        if key in memo:
            return memo[key]
        deep = _deep.get(cls)
        if deep is not None:
            y = deep(x, memo)
        elif not copyreg.dispatch_table and (y := _empty_like(x)) is not NotImplemented:
            memo[key] = y
            _fill(y, x, deepcopy, memo)
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


    # A container is known before what it contains is copied, so that it may contain itself.
    def _deep_list(x, memo):
        made = memo[id(x)] = []
        _fill_list(made, x, deepcopy, memo)
        return made


    def _deep_dict(x, memo):
        made = memo[id(x)] = {}
        _fill_dict(made, x, deepcopy, memo)
        return made


    def _deep_tuple(x, memo):
        parts = [deepcopy(item, memo) for item in x]
        # A cycle may have made the copy already.
        if id(x) in memo:
            return memo[id(x)]
        for old, new in zip(x, parts):
            if old is not new:
                return tuple(parts)
        return x


    def _deep_method(x, memo):
        owner = deepcopy(x.__self__, memo)
        return type(x)(x.__func__, owner)


    def _deep_slice(x, memo):
        return slice(*[deepcopy(part, memo) for part in (x.start, x.stop, x.step)])


    _deep = {list: _deep_list, tuple: _deep_tuple, dict: _deep_dict, slice: _deep_slice,
             types.MethodType: _deep_method}


    def _rebuild(x, memo, make, args, state=None, items=None, pairs=None):
        if memo is None:
            made = make(*args)
            return _filled(made, state, items, pairs)
        made = make(*[deepcopy(arg, memo) for arg in args])
        memo[id(x)] = made
        if state is not None:
            state = deepcopy(state, memo)
        if items is not None:
            items = (deepcopy(item, memo) for item in items)
        if pairs is not None:
            pairs = ((deepcopy(key, memo), deepcopy(value, memo)) for key, value in pairs)
        return _filled(made, state, items, pairs)


    def _filled(made, state, items, pairs):
        if state is not None:
            take = getattr(made, '__setstate__', None)
            if take is None:
                _set_attributes(made, state)
            else:
                take(state)
        for item in () if items is None else items:
            made.append(item)
        for key, value in () if pairs is None else pairs:
            made[key] = value
        return made


    def _set_attributes(made, state):
        # With slots it is two: the dictionary, and the slots by name.
        attributes, slots = state, None
        if isinstance(state, tuple) and len(state) == 2:
            attributes, slots = state
        if attributes is not None:
            made.__dict__.update(attributes)
        for name, value in () if slots is None else slots.items():
            setattr(made, name, value)


    def replace(obj, /, **changes):
        cls = obj.__class__
        own = getattr(cls, '__replace__', None)
        if own is None:
            raise TypeError(f'replace() does not support {cls.__name__} objects')
        return own(obj, **changes)
    """#
}
