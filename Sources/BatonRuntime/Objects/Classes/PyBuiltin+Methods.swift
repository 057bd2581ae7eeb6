// Functions written in Swift, and the descriptors of builtin types, as objects of a program.

extension PyBuiltin {
  static func install(_ interpreter: Interpreter) {
    let types = interpreter.types
    for type in [
      types.builtinFunction, types.methodDescriptor, types.slotWrapper, types.methodWrapper,
      types.classMethodDescriptor,
    ] {
      var slots = TypeSlots()
      slots.repr = repr
      slots.call = { interpreter, value, arguments throws(Unwind) in
        guard let builtin = value.asBuiltin else { throw interpreter.notCallable(value) }
        return try interpreter.call(builtin: builtin, arguments)
      }
      slots.compare = compare
      slots.hash = { _, value in value.asBuiltin.map { hash($0) } ?? 0 }
      if type === types.methodDescriptor || type === types.slotWrapper {
        slots.descriptorGet = bindToInstance
      }
      if type === types.classMethodDescriptor { slots.descriptorGet = bindToClass }
      let isBound = type === types.builtinFunction || type === types.methodWrapper
      type.install(slots, [], commonRows + (isBound ? boundRows : descriptorRows))
    }
    installAttributeDescriptors(interpreter)
  }

  // MARK: Binding

  /// CPython: `method_get`, `wrapperdescr_get`.
  private static func bindToInstance(
    _ interpreter: Interpreter, _ value: Value, _ instance: Value, _ owner: PyType
  ) throws(Unwind) -> Value {
    if instance.isUndefined { return value }
    guard let builtin = value.asBuiltin else { return value }
    try interpreter.checkDescriptor(builtin.name, builtin.owner, instance)
    return .object(PyBuiltin(binding: builtin, to: instance))
  }

  /// CPython: `classmethod_get`.
  private static func bindToClass(
    _ interpreter: Interpreter, _ value: Value, _ instance: Value, _ owner: PyType
  ) throws(Unwind) -> Value {
    guard let builtin = value.asBuiltin else { return value }
    if let own = builtin.owner, !owner.isSubtype(of: own) {
      throw interpreter.typeError(
        "descriptor '\(builtin.name.string)' requires a subtype of '\(own.name)' but received "
          + "'\(owner.name)'")
    }
    return .object(PyBuiltin(binding: builtin, to: .object(owner)))
  }

  static func hash(_ builtin: PyBuiltin) -> Int {
    builtin.name.hashCode ^ Interpreter.identityHash(builtin.receiver)
  }

  static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard operation == .equal || operation == .notEqual, let left = left.asBuiltin,
      let right = right.asBuiltin
    else { return .notImplemented }
    let equal =
      left === right
      || (!left.receiver.isUndefined && left.receiver.isIdentical(to: right.receiver)
        && left.name === right.name && left.owner === right.owner)
    return .bool(equal == (operation == .equal))
  }

  // MARK: Attributes

  private static func repr(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    guard let builtin = value.asBuiltin else { return .none }
    let types = interpreter.types
    let name = builtin.name.string
    let owner = builtin.owner?.name ?? ""
    func place(_ receiver: Value) -> String {
      let address = receiver.object.map { interpreter.addressText($0) } ?? "0x7f0000000000"
      return "\(interpreter.type(of: receiver).name) object at \(address)"
    }
    let type = builtin.type
    let text =
      if type === types.methodDescriptor || type === types.classMethodDescriptor {
        "<method '\(name)' of '\(owner)' objects>"
      } else if type === types.slotWrapper {
        "<slot wrapper '\(name)' of '\(owner)' objects>"
      } else if type === types.methodWrapper {
        "<method-wrapper '\(name)' of \(place(builtin.receiver))>"
      } else {
        if let receiver = builtin.receiver.defined {
          "<built-in method \(name) of \(place(receiver))>"
        } else if let owner = builtin.owner {
          "<built-in method \(name) of type object at \(interpreter.addressText(owner))>"
        } else {
          "<built-in function \(name)>"
        }
      }
    return interpreter.str(text)
  }

  private static var commonRows: [AttributeRow] {
    [
      AttributeRow("__name__") { _, value in value.asBuiltin.map { .object($0.name) } ?? .none },
      AttributeRow("__qualname__") { interpreter, value in
        guard let builtin = value.asBuiltin else { return .none }
        guard let owner = builtin.owner else { return .object(builtin.name) }
        var base = builtin.receiver.asType ?? owner
        if !builtin.isFunctionLike, builtin.type === interpreter.types.builtinFunction,
          case .object(let receiver) = builtin.receiver, receiver.kind != .type
        {
          base = receiver.type
        }
        return interpreter.str("\(base.qualname).\(builtin.name.string)")
      },
      AttributeRow("__doc__") { interpreter, value in
        guard let builtin = value.asBuiltin else { return .none }
        return interpreter.documentation(of: builtin)
      },
      AttributeRow("__text_signature__") { interpreter, value in
        guard let builtin = value.asBuiltin else { return .none }
        return TextSignatures.text(of: builtin).map { interpreter.str($0) } ?? .none
      },
    ]
  }

  private static var boundRows: [AttributeRow] {
    [
      AttributeRow("__module__", member: true) { interpreter, value in
        guard let builtin = value.asBuiltin, builtin.owner == nil else { return .none }
        return interpreter.str(builtin.module)
      },
      AttributeRow("__self__") { interpreter, value in
        guard let builtin = value.asBuiltin else { return .none }
        if let receiver = builtin.receiver.defined { return receiver }
        if let owner = builtin.owner { return .object(owner) }
        return interpreter.modules.get(interpreter.intern(builtin.module)) ?? .none
      },
    ]
  }

  private static var descriptorRows: [AttributeRow] {
    [
      AttributeRow("__objclass__", member: true) { _, value in
        value.asBuiltin?.owner.map { .object($0) } ?? .none
      }
    ]
  }
}

extension Interpreter {
  /// The receiver of a descriptor must be an instance of its owner (CPython: `descr_check`).
  func checkDescriptor(
    _ name: PyStr, _ owner: PyType?, _ instance: Value
  ) throws(Unwind) {
    guard let owner else { return }
    let given = type(of: instance)
    if given === owner || given.isSubtype(of: owner) { return }
    throw typeError(
      "descriptor '\(name.string)' for '\(owner.name)' objects doesn't apply to a "
        + "'\(given.name)' object")
  }

  /// `__doc__` of a builtin, where it is a single line.
  fileprivate func documentation(of builtin: PyBuiltin) -> Value {
    let isWrapper = builtin.type === types.slotWrapper || builtin.type === types.methodWrapper
    return BuiltinDocuments.text(of: builtin, isWrapper: isWrapper).map { str($0) }
      ?? .none
  }

  /// getset_descriptor and member_descriptor.
  fileprivate func installAttributeDescriptor(_ type: PyType, _ word: String) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let descriptor = value.asAttributeDescriptor else { return .none }
      return interpreter.str(
        "<\(word) '\(descriptor.name.string)' of '\(descriptor.owner.name)' objects>")
    }
    slots.descriptorGet = { interpreter, value, instance, _ throws(Unwind) in
      guard !instance.isUndefined, let descriptor = value.asAttributeDescriptor else {
        return value
      }
      try interpreter.checkDescriptor(descriptor.name, descriptor.owner, instance)
      return try descriptor.read(interpreter, instance)
    }
    slots.descriptorSet = { interpreter, value, instance, new throws(Unwind) in
      guard let descriptor = value.asAttributeDescriptor else { return }
      try interpreter.checkDescriptor(descriptor.name, descriptor.owner, instance)
      try descriptor.write(interpreter, instance, new)
    }
    type.install(
      slots, [],
      [
        AttributeRow("__name__", member: true) { _, value in
          value.asAttributeDescriptor.map { .object($0.name) } ?? .none
        },
        AttributeRow("__qualname__") { interpreter, value in
          guard let descriptor = value.asAttributeDescriptor else { return .none }
          return interpreter.str("\(descriptor.owner.qualname).\(descriptor.name.string)")
        },
        AttributeRow("__objclass__", member: true) { _, value in
          value.asAttributeDescriptor.map { .object($0.owner) } ?? .none
        },
        AttributeRow("__doc__") { _, _ in .none },
      ])
  }
}

extension PyBuiltin {
  private static func installAttributeDescriptors(_ interpreter: Interpreter) {
    interpreter.installAttributeDescriptor(interpreter.types.getSetDescriptor, "attribute")
    interpreter.installAttributeDescriptor(interpreter.types.memberDescriptor, "member")
  }
}

extension Value {
  @inline(__always) var asAttributeDescriptor: PyAttributeDescriptor? {
    downcast(.attributeDescriptor, PyAttributeDescriptor.self)
  }
}
