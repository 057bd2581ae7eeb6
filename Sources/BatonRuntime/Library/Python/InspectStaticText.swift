// The text of module _inspect_static: attributes without descriptors.

enum InspectStaticText {
  static let source = #"""
    from types import GetSetDescriptorType, MemberDescriptorType

    _absent = object()
    _instance_dict = type.__dict__['__dict__'].__get__


    def _own_dict(cls):
        return _instance_dict(cls)


    def _class_lookup(cls, name):
        for base in type.__dict__['__mro__'].__get__(cls):
            found = _own_dict(base).get(name, _absent)
            if found is not _absent:
                return found
        return _absent


    def _instance_lookup(obj, name):
        try:
            own = object.__getattribute__(obj, '__dict__')
        except AttributeError:
            return _absent
        return dict.get(own, name, _absent) if isinstance(own, dict) else _absent


    def getattr_static(obj, attr, default=_absent):
        if isinstance(obj, type):
            cls = obj
            found = _class_lookup(cls, attr)
            on_class = _class_lookup(type(cls), attr)
            own, found = found, on_class
        else:
            cls = type(obj)
            found = _class_lookup(cls, attr)
            shadow = _class_lookup(cls, '__dict__')
            own = _absent
            if shadow is _absent or type(shadow) in (GetSetDescriptorType, MemberDescriptorType):
                own = _instance_lookup(obj, attr)
        if own is not _absent and found is not _absent:
            kind = type(found)
            if _class_lookup(kind, '__get__') is not _absent and (
                    _class_lookup(kind, '__set__') is not _absent
                    or _class_lookup(kind, '__delete__') is not _absent):
                return found
        for value in (own, found):
            if value is not _absent:
                return value
        if default is not _absent:
            return default
        raise AttributeError(attr)
    """#
}
