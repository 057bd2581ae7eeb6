// isinstance and issubclass with all that a class may have to say to them.

extension Interpreter {
  /// `isinstance(value, classInfo)` (CPython: `object_isinstance`, `PyObject_IsInstance`).
  func isInstance(_ value: Value, of classInfo: Value) throws(Unwind) -> Bool {
    if let type = classInfo.borrowedType {
      return try type.borrowing { type throws(Unwind) in try isInstance(value, of: type) }
    } else if let union = classInfo.asUnion {
      return try isInstance(value, ofAny: union.arguments)
    } else if let tuple = classInfo.asTuple {
      try enterNative(" in __instancecheck__")
      defer { leaveNative() }
      return try isInstance(value, ofAny: tuple)
    }
    return try isInstanceBySpecialMethod(value, classInfo)
  }

  private func isInstance(_ value: Value, of type: PyType) throws(Unwind) -> Bool {
    let own = typeReference(of: value)
    if own.toOpaque() == Unmanaged.passUnretained(type).toOpaque() { return true }
    if type.typeReference.toOpaque() == Unmanaged.passUnretained(types.type).toOpaque() {
      return try own.borrowing { own throws(Unwind) in try isPlainInstance(value, own, of: type) }
    }
    if let native = library.abstractChecks.instance,
      type.type.lookup(names.instanceCheck)?.object === native
    {
      return try ABCCoreModule.isInstance(self, .object(type), value)
    }
    return try isInstanceBySpecialMethod(value, .object(type))
  }

  private func isInstanceBySpecialMethod(
    _ value: Value, _ classInfo: Value
  ) throws(Unwind) -> Bool {
    if let check = try findSpecial(classInfo, names.instanceCheck) {
      try enterNative(" in __instancecheck__")
      defer { leaveNative() }
      return try isTrue(call(check, value))
    }
    return try isRealInstance(value, of: classInfo)
  }

  private func isInstance(
    _ value: Value, ofAny classes: PyTuple
  ) throws(Unwind) -> Bool {
    for index in 0..<classes.count where try isInstance(value, of: classes[index]) {
      return true
    }
    return false
  }

  /// `type.__instancecheck__` (CPython: `_PyObject_RealIsInstance`).
  func isRealInstance(_ value: Value, of classInfo: Value) throws(Unwind) -> Bool {
    if let type = classInfo.asType {
      return try isPlainInstance(value, self.type(of: value), of: type)
    }
    guard try hasBases(classInfo) else {
      throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
    }
    guard let own = try findAttribute(value, names.class) else { return false }
    return try isAbstractSubclass(own, of: classInfo)
  }

  private func isPlainInstance(
    _ value: Value, _ own: PyType, of type: PyType
  ) throws(Unwind) -> Bool {
    if own.isSubtype(of: type) { return true }
    // Only a class of a program, or a proxy, can show another `__class__` than its own.
    guard showsAnotherClass(own),
      let claimed = try findAttribute(value, names.class)?.asType, claimed !== own
    else { return false }
    return claimed.isSubtype(of: type)
  }

  /// `__class__` may be something else than the type.
  func showsAnotherClass(_ type: PyType) -> Bool {
    if type.classChange.version != type.version {
      type.classChange = (type.version, mayShowAnotherClass(type))
    }
    return type.classChange.isPossible
  }

  private func mayShowAnotherClass(_ type: PyType) -> Bool {
    guard type.isHeapType || type === types.superType || type.module == "weakref" else {
      return false
    }
    // `__getattr__` alone is never asked for what `object` has.
    let object = types.object.attributes
    if type.slots.getAttribute != nil {
      guard let getter = type.lookup(names.getattribute),
        let original = object.get(names.getattribute), getter.isIdentical(to: original)
      else { return true }
    }
    guard let found = type.lookup(names.class), let original = object.get(names.class) else {
      return true
    }
    return !found.isIdentical(to: original)
  }

  /// `issubclass(value, classInfo)` (CPython: `object_issubclass`).
  func isSubclass(_ value: Value, of classInfo: Value) throws(Unwind) -> Bool {
    if let type = classInfo.asType, type.type === types.type {
      if let own = value.asType { return own.isSubtype(of: type) }
      return try isRealSubclass(value, of: classInfo)
    }
    if let type = classInfo.asType, let native = library.abstractChecks.subclass,
      type.type.lookup(names.subclassCheck)?.object === native
    {
      return try ABCCoreModule.isSubclass(self, classInfo, value)
    }
    if let union = classInfo.asUnion {
      for member in union.arguments.elements where try isSubclass(value, of: member) {
        return true
      }
      return false
    }
    if let tuple = classInfo.asTuple {
      try enterNative(" in __subclasscheck__")
      defer { leaveNative() }
      for member in tuple.elements where try isSubclass(value, of: member) { return true }
      return false
    }
    if let check = try findSpecial(classInfo, names.subclassCheck) {
      try enterNative(" in __subclasscheck__")
      defer { leaveNative() }
      return try isTrue(call(check, value))
    }
    return try isRealSubclass(value, of: classInfo)
  }

  /// `type.__subclasscheck__` (CPython: `recursive_issubclass`).
  func isRealSubclass(_ value: Value, of classInfo: Value) throws(Unwind) -> Bool {
    if let type = classInfo.asType, let own = value.asType { return own.isSubtype(of: type) }
    guard try hasBases(value) else { throw typeError("issubclass() arg 1 must be a class") }
    guard try hasBases(classInfo) else {
      throw typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    }
    return try isAbstractSubclass(value, of: classInfo)
  }

  /// The object passes for a class: `__bases__` is a tuple (CPython: `check_class`).
  private func hasBases(_ value: Value) throws(Unwind) -> Bool {
    try findAttribute(value, names.bases)?.asTuple != nil
  }

  /// CPython: `abstract_issubclass`.
  private func isAbstractSubclass(_ value: Value, of classInfo: Value) throws(Unwind) -> Bool {
    if value.isIdentical(to: classInfo) { return true }
    guard let bases = try findAttribute(value, names.bases)?.asTuple else { return false }
    try enterNative(" in __issubclass__")
    defer { leaveNative() }
    for base in bases.elements where try isAbstractSubclass(base, of: classInfo) { return true }
    return false
  }
}
