// super: attribute look-up that starts after a class in the order of another.

/// `super(T, x)`.
final class PySuper: PyObject {
  /// `__thisclass__`: the look-up starts after it.
  fileprivate(set) var start: PyType?
  /// `__self__`; `undefined` for an unbound super object.
  fileprivate(set) var receiver = Value.undefined
  /// `__self_class__`: whose order is searched.
  fileprivate(set) var receiverType: PyType?

  init(_ type: PyType) { super.init(type, .other) }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(start)
    visitor.visit(receiver)
    visitor.visit(receiverType)
  }
}

extension PySuper {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { _, type, _ in .object(PySuper(type)) }
    slots.initialize = initialize
    slots.getAttribute = { interpreter, value, name throws(Unwind) in
      if let found = try interpreter.superAttribute(value, name) { return found }
      return try interpreter.genericGetAttribute(value, name)
    }
    slots.repr = { interpreter, value throws(Unwind) in
      guard let object = superObject(value) else { return .none }
      let start = object.start?.name ?? "NULL"
      let shown = object.receiverType.map { "<\($0.name) object>" } ?? "NULL"
      return interpreter.str("<super: <class '\(start)'>, \(shown)>")
    }
    slots.descriptorGet = { interpreter, value, instance, _ throws(Unwind) in
      guard let object = superObject(value), object.receiver.isUndefined, !instance.isUndefined,
        !instance.isNone, let start = object.start
      else { return value }
      let bound = PySuper(object.type)
      try interpreter.fill(bound, start, instance)
      return .object(bound)
    }
    type.install(
      slots, [],
      [
        AttributeRow(
          "__thisclass__", member: true,
          { _, value in superObject(value)?.start.map { .object($0) } ?? .none }),
        AttributeRow(
          "__self__", member: true, { _, value in superObject(value)?.receiver.defined ?? .none }),
        AttributeRow(
          "__self_class__", member: true,
          { _, value in superObject(value)?.receiverType.map { .object($0) } ?? .none }),
      ],
      doc: "super() -> same as super(__class__, <first argument>)\n"
        + "super(type) -> unbound super object\n"
        + "super(type, obj) -> bound super object; requires isinstance(obj, type)\n"
        + "super(type, type2) -> bound super object; requires issubclass(type2, type)\n"
        + "Typical use to call a cooperative superclass method:\n"
        + "class C(B):\n    def meth(self, arg):\n        super().meth(arg)\n"
        + "This works for class methods too:\n"
        + "class C(B):\n    @classmethod\n    def cmeth(cls, arg):\n        super().cmeth(arg)\n")
  }

  fileprivate static func superObject(_ value: Value) -> PySuper? {
    value.object.flatMap { $0 as? PySuper }
  }

  /// CPython: `super_init_impl`. Without arguments a `super` that is not called by its name.
  private static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    guard let object = superObject(value) else { return }
    if !arguments.keywordNames.isEmpty {
      throw interpreter.typeError("super() takes no keyword arguments")
    }
    if arguments.positionalCount == 0 {
      let found = try interpreter.implicitSuperArguments()
      return try interpreter.fill(object, found.start, found.receiver)
    }
    guard arguments.positionalCount <= 2 else {
      throw interpreter.typeError(
        "super() expected at most 2 arguments, got \(arguments.positionalCount)")
    }
    guard let start = arguments[0].asType else {
      throw interpreter.typeError(
        "super() argument 1 must be a type, not \(interpreter.type(of: arguments[0]).name)")
    }
    if arguments.positionalCount == 2, !arguments[1].isNone {
      try interpreter.fill(object, start, arguments[1])
    } else {
      object.start = start
      object.receiver = .undefined
      object.receiverType = nil
    }
  }
}

extension Interpreter {
  /// `super()`: the node passes the cell of `__class__` and the first argument, `undefined` where
  /// it was deleted.
  func superObject(classCell: PyCell?, receiver: Value) throws(Unwind) -> Value {
    let object = PySuper(types.superType)
    try fill(object, checkedClass(classCell), checkedReceiver(receiver))
    return .object(object)
  }

  /// `super().name` without making the super object; the same errors.
  func superAttribute(
    classCell: PyCell?, receiver: Value, _ name: PyStr
  ) throws(Unwind) -> Value {
    let start = try checkedClass(classCell)
    let receiver = try checkedReceiver(receiver)
    let receiverType = try superCheck(start, receiver)
    if let found = try superFind(start, receiver, receiverType, name) { return found }
    return try getAttribute(superObject(classCell: classCell, receiver: receiver), name)
  }

  private func checkedReceiver(_ receiver: Value) throws(Unwind) -> Value {
    if receiver.isUndefined { throw runtimeError("super(): arg[0] deleted") }
    return receiver
  }

  private func checkedClass(_ cell: PyCell?) throws(Unwind) -> PyType {
    guard let cell else { throw runtimeError("super(): __class__ cell not found") }
    guard let value = cell.value.defined else {
      throw runtimeError("super(): empty __class__ cell")
    }
    guard let type = value.asType else {
      throw runtimeError("super(): __class__ is not a type (\(self.type(of: value).name))")
    }
    return type
  }

  /// What `super()` finds in the running frame (CPython: `super_init_without_args`).
  fileprivate func implicitSuperArguments() throws(Unwind) -> (start: PyType, receiver: Value) {
    guard let code = currentFrame.code, code.parameters.slotCount > 0,
      !(code.parameters.positional.isEmpty)
    else { throw runtimeError("super(): no arguments") }
    var receiver = currentFrame[0]
    if code.cellParameters.contains(0) { receiver = receiver.asCell?.value ?? .undefined }
    let index = code.freeNames.firstIndex { $0.isEqual(to: names.class) }
    let cell = index.map { currentFrame.freeCell($0) }
    return (try checkedClass(cell), try checkedReceiver(receiver))
  }

  fileprivate func fill(
    _ object: PySuper, _ start: PyType, _ receiver: Value
  ) throws(Unwind) {
    let receiverType = try superCheck(start, receiver)
    object.start = start
    object.receiver = receiver
    object.receiverType = receiverType
  }

  /// The class whose order is searched (CPython: `supercheck`).
  private func superCheck(_ start: PyType, _ receiver: Value) throws(Unwind) -> PyType {
    if let type = receiver.asType, type.isSubtype(of: start) { return type }
    let own = type(of: receiver)
    if own.isSubtype(of: start) { return own }
    if let claimed = try findAttribute(receiver, names.class)?.asType, claimed !== own,
      claimed.isSubtype(of: start)
    {
      return claimed
    }
    let kind = receiver.asType == nil ? "instance of" : "type"
    let name = receiver.asType?.name ?? own.name
    throw typeError(
      "super(type, obj): obj (\(kind) \(name)) is not an instance or subtype of type "
        + "(\(start.name)).")
  }

  fileprivate func superAttribute(_ value: Value, _ name: PyStr) throws(Unwind) -> Value? {
    guard let object = PySuper.superObject(value), let start = object.start,
      let receiverType = object.receiverType, !name.isEqual(to: names.class)
    else { return nil }
    return try superFind(start, object.receiver, receiverType, name)
  }

  /// The attribute after `start` in the order of `receiverType` (CPython: `do_super_lookup`).
  private func superFind(
    _ start: PyType, _ receiver: Value, _ receiverType: PyType, _ name: PyStr
  ) throws(Unwind) -> Value? {
    guard let found = superLookup(start, receiverType, name) else { return nil }
    guard case .object(let descriptor) = found, let get = descriptor.type.slots.descriptorGet
    else { return found }
    let isClass = receiver.object === receiverType
    return try get(self, found, isClass ? .undefined : receiver, receiverType)
  }

  /// The class attribute that `super(start, …)` reaches, not bound yet: for calls without a bound
  /// method.
  func superLookup(_ start: PyType, _ receiverType: PyType, _ name: PyStr) -> Value? {
    var isAfter = false
    for type in receiverType.mro {
      if isAfter, let found = type.attributes.get(name) { return found }
      if type === start { isAfter = true }
    }
    return nil
  }
}
