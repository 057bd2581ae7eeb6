// type: calling a class, its attributes, its methods.

import BatonSyntax

extension PyType {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("mro", "", .method, order),
      BuiltinRow("__subclasses__", "", .method, subclassList),
      BuiltinRow("__prepare__", "*args, **kwargs", .classMethod, prepare),
      BuiltinRow("__instancecheck__", "instance, /", .method, instanceCheck),
      BuiltinRow("__subclasscheck__", "subclass, /", .method, subclassCheck),
      BuiltinRow("__dir__", "", .method, directory),
      BuiltinRow("__sizeof__", "", .method, sizeOf),
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let type = value.asType else { return .none }
      return interpreter.str("<class '\(interpreter.qualifiedName(of: type))'>")
    }
    slots.call = instantiate
    slots.getAttribute = { interpreter, value, name throws(Unwind) in
      // The slot is reached through instances of `type` alone.
      guard let type = value.asType else { throw interpreter.attributeError(value, name) }
      return try interpreter.typeGetAttribute(type, name)
    }
    slots.setAttribute = { interpreter, value, name, newValue throws(Unwind) in
      guard let type = value.asType else { throw interpreter.attributeError(value, name) }
      try interpreter.typeSetAttribute(type, name, newValue)
    }
    slots.new = create
    slots.initialize = initialize
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      try interpreter.union(left, right)
    }
    type.install(
      slots, methods, attributeRows,
      doc: "type(object) -> the object's type\n"
        + "type(name, bases, dict, **kwds) -> a new type")
  }

  /// `T(…)` (CPython: `type_call`).
  static func instantiate(
    _ interpreter: Interpreter, _ callee: Value, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard let reference = callee.borrowedType else { throw interpreter.notCallable(callee) }
    return try reference.borrowing { type throws(Unwind) in
      try instantiate(interpreter, type, arguments)
    }
  }

  /// The same of a type that the caller keeps.
  static func instantiate(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    if type === interpreter.types.type {
      if arguments.positionalCount == 1, arguments.keywordNames.isEmpty {
        return .object(interpreter.type(of: arguments[0]))
      }
      guard arguments.positionalCount == 3 else {
        throw interpreter.typeError(
          arguments.positionalCount == 1
            ? "type() takes no keyword arguments" : "type() takes 1 or 3 arguments")
      }
    }
    guard let new = type.slots.new else {
      throw interpreter.typeError("cannot create '\(type.name)' instances")
    }
    let instance = try new(interpreter, type, arguments)
    let initialize = interpreter.slot(of: instance) { made in
      made === type || made.isSubtype(of: type) ? made.slots.initialize : nil
    }
    if let initialize { try initialize(interpreter, instance, arguments) }
    return instance
  }

  /// CPython: `type_init`.
  private static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    if arguments.positionalCount == 1, !arguments.keywordNames.isEmpty {
      throw interpreter.typeError("type.__init__() takes no keyword arguments")
    }
    if arguments.positionalCount != 1, arguments.positionalCount != 3 {
      throw interpreter.typeError("type.__init__() takes 1 or 3 arguments")
    }
  }

  // MARK: Methods

  private static func order(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let type = args[0].asType else { return .none }
    let order = try interpreter.resolutionOrder(of: type.bases)
    return interpreter.list([.object(type)] + ContiguousArray(order.map { .object($0) }))
  }

  private static func subclassList(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    interpreter.list(
      ContiguousArray((args[0].asType?.liveSubclasses ?? []).map { .object($0) }))
  }

  private static func prepare(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value { .object(PyDict(interpreter)) }

  private static func instanceCheck(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value { .bool(try interpreter.isRealInstance(args[1], of: args[0])) }

  private static func subclassCheck(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value { .bool(try interpreter.isRealSubclass(args[1], of: args[0])) }

  private static func directory(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let type = args[0].asType else { return .none }
    return .object(PyList(interpreter, interpreter.attributeNames(of: type)))
  }

  private static func sizeOf(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    .int(args[0].asType.map { ObjectSizes.size(of: $0) } ?? 416)
  }
}

extension Interpreter {
  /// `type.__setattr__`, `type.__delattr__` (CPython: `type_setattro`).
  func typeSetAttribute(_ type: PyType, _ name: PyStr, _ value: Value) throws(Unwind) {
    guard type.isHeapType else {
      throw typeError(
        "cannot set '\(name.string)' attribute of immutable type '\(type.name)'")
    }
    let onMeta = type.type.lookup(name)
    if let onMeta, case .object(let descriptor) = onMeta,
      let set = descriptor.type.slots.descriptorSet
    {
      return try set(self, onMeta, .object(type), value)
    }
    if value.isUndefined, type.attributes.get(name) == nil {
      throw attributeError(.object(type), name)
    }
    type.setAttribute(interned(name), value)
  }
}
