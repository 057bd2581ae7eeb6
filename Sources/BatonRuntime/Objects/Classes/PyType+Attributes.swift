// The attributes of classes: names, bases, dictionary, documentation.

extension PyType {
  static var attributeRows: [AttributeRow] {
    [
      AttributeRow(
        "__name__", typed { _, type in .object(type.shownName) },
        set: setName),
      AttributeRow(
        "__qualname__", typed { _, type in .object(type.shownQualname) },
        set: setQualname),
      AttributeRow("__module__", typed(moduleValue), set: setModule),
      AttributeRow(
        "__bases__",
        typed { interpreter, type in
          interpreter.tuple(ContiguousArray(type.bases.map { .object($0) }))
        }, set: setBases),
      AttributeRow(
        "__base__", member: true, typed { _, type in type.base.map { .object($0) } ?? .none }),
      AttributeRow(
        "__mro__",
        typed { interpreter, type in
          interpreter.tuple(ContiguousArray(type.mro.map { .object($0) }))
        }),
      AttributeRow(
        "__dict__",
        typed { interpreter, type in
          .object(PyMappingProxy(interpreter, .object(type.attributes)))
        }),
      AttributeRow("__doc__", typed(documentation), set: setDocumentation),
      AttributeRow("__abstractmethods__", typed(abstractMethods), set: setAbstractMethods),
      AttributeRow("__annotations__", typed(annotations), set: setAnnotations),
      AttributeRow("__type_params__", typed(typeParameters), set: setTypeParameters),
      AttributeRow(
        "__text_signature__",
        typed { interpreter, type in
          TextSignatures.text(of: type).map { interpreter.str($0) } ?? .none
        }),
      AttributeRow("__basicsize__", member: true, typed { _, _ in .int(16) }),
      AttributeRow("__itemsize__", member: true, typed { _, _ in .int(0) }),
      AttributeRow(
        "__dictoffset__", member: true,
        typed { _, type in .int(type.instancesHaveDictionary ? -1 : 0) }),
      AttributeRow(
        "__weakrefoffset__", member: true,
        typed { _, type in .int(type.instancesAreWeakReferencable ? -1 : 0) }),
      AttributeRow("__flags__", member: true, typed { _, type in .int(type.publicFlags) }),
    ]
  }

  /// The bits of `__flags__` that `inspect` and programs look at.
  private var publicFlags: Int {
    (typeFlags.contains(.isAbstract) ? 1 << 20 : 0) | (isSubclassable ? 1 << 10 : 0)
      | (isHeapType ? 1 << 9 : 1 << 8) | 1 << 12
  }

  /// A getter of an attribute of classes: the receiver check has made sure that it is one.
  private static func typed(
    _ get: @escaping (Interpreter, PyType) throws(Unwind) -> Value
  ) -> (Interpreter, Value) throws(Unwind) -> Value {
    { interpreter, value throws(Unwind) in
      guard let type = value.asType else { return .none }
      return try get(interpreter, type)
    }
  }

  /// The class whose attribute is assigned (CPython: `check_set_special_type_attr`).
  private static func mutable(
    _ interpreter: Interpreter, _ value: Value, _ name: String, _ new: Value
  ) throws(Unwind) -> PyType {
    guard let type = value.asType, type.isHeapType else {
      throw interpreter.typeError(
        "cannot set '\(name)' attribute of immutable type '\(interpreter.typeName(value))'")
    }
    if new.isUndefined {
      throw interpreter.typeError(
        "cannot delete '\(name)' attribute of immutable type '\(type.name)'")
    }
    return type
  }

  private static func setName(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    let type = try mutable(interpreter, value, "__name__", new)
    guard let name = new.asStr else {
      throw interpreter.typeError(
        "can only assign string to \(type.name).__name__, not '\(interpreter.type(of: new).name)'")
    }
    if name.scalars.contains(0) {
      throw interpreter.valueError("type name must not contain null characters")
    }
    type.name = name.string
  }

  private static func setQualname(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    let type = try mutable(interpreter, value, "__qualname__", new)
    guard let name = new.asStr else {
      throw interpreter.typeError(
        "can only assign string to \(type.name).__qualname__, not "
          + "'\(interpreter.type(of: new).name)'")
    }
    type.qualname = name.string
  }

  private static func moduleValue(
    _ interpreter: Interpreter, _ type: PyType
  ) throws(Unwind) -> Value {
    guard type.isHeapType else { return interpreter.str(type.module) }
    if let module = type.attributes.get(interpreter.names.module) { return module }
    throw interpreter.error(
      interpreter.exceptions.attributeError, arguments: [.object(interpreter.names.module)])
  }

  private static func setModule(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    let type = try mutable(interpreter, value, "__module__", new)
    type.attributes.removeValue(interpreter.names.firstLineNumber)
    type.setAttribute(interpreter.names.module, new)
    if let text = new.asStr { type.module = text.string }
  }

  /// CPython: `type_get_doc`.
  private static func documentation(
    _ interpreter: Interpreter, _ type: PyType
  ) throws(Unwind) -> Value {
    if let text = type.documentation { return interpreter.str(text) }
    guard let doc = type.attributes.get(interpreter.names.doc) else { return .none }
    if case .object(let object) = doc, let get = object.type.slots.descriptorGet {
      return try get(interpreter, doc, .undefined, type)
    }
    return doc
  }

  private static func setDocumentation(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    let type = try mutable(interpreter, value, "__doc__", new)
    type.setAttribute(interpreter.names.doc, new)
  }

  private static func abstractMethods(
    _ interpreter: Interpreter, _ type: PyType
  ) throws(Unwind) -> Value {
    if type !== interpreter.types.type,
      let methods = type.attributes.get(interpreter.names.abstractMethods)
    {
      return methods
    }
    throw interpreter.attributeError(
      "type object '\(type.name)' has no attribute '__abstractmethods__'", .object(type),
      interpreter.names.abstractMethods)
  }

  private static func setAbstractMethods(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    guard let type = value.asType else { return }
    let name = interpreter.names.abstractMethods
    if new.isUndefined {
      guard type.attributes.get(name) != nil else {
        throw interpreter.attributeError(
          "type object '\(type.name)' has no attribute '__abstractmethods__'", value, name)
      }
      type.setAttribute(name, .undefined)
      type.typeFlags.remove(.isAbstract)
      return
    }
    let isAbstract = try interpreter.isTrue(new)
    type.setAttribute(name, new)
    if isAbstract {
      type.typeFlags.insert(.isAbstract)
    } else {
      type.typeFlags.remove(.isAbstract)
    }
  }

  private static func annotations(
    _ interpreter: Interpreter, _ type: PyType
  ) throws(Unwind) -> Value {
    guard type.isHeapType else {
      throw interpreter.attributeError(
        "type object '\(type.name)' has no attribute '__annotations__'", .object(type),
        interpreter.names.annotations)
    }
    if let own = type.attributes.get(interpreter.names.annotations) { return own }
    let made = Value.object(PyDict(interpreter))
    type.setAttribute(interpreter.names.annotations, made)
    return made
  }

  private static func setAnnotations(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    guard let type = value.asType, type.isHeapType else {
      throw interpreter.typeError(
        "cannot set '__annotations__' attribute of immutable type "
          + "'\(interpreter.typeName(value))'")
    }
    if new.isUndefined, type.attributes.get(interpreter.names.annotations) == nil {
      throw interpreter.error(
        interpreter.exceptions.attributeError, arguments: [.object(interpreter.names.annotations)])
    }
    type.setAttribute(interpreter.names.annotations, new)
  }

  private static func typeParameters(
    _ interpreter: Interpreter, _ type: PyType
  ) throws(Unwind) -> Value {
    type.isHeapType
      ? type.attributes.get(interpreter.names.typeParameters) ?? interpreter.tuple([])
      : interpreter.tuple([])
  }

  private static func setTypeParameters(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    let type = try mutable(interpreter, value, "__type_params__", new)
    type.setAttribute(interpreter.names.typeParameters, new)
  }

  /// Assigns `__bases__` (CPython: `type_set_bases`).
  private static func setBases(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    let type = try mutable(interpreter, value, "__bases__", new)
    guard let tuple = new.asTuple else {
      throw interpreter.typeError(
        "can only assign tuple to \(type.name).__bases__, not \(interpreter.type(of: new).name)")
    }
    if tuple.elements.isEmpty {
      throw interpreter.typeError(
        "can only assign non-empty tuple to \(type.name).__bases__, not ()")
    }
    var bases: [PyType] = []
    for element in tuple.elements {
      guard let base = element.asType else {
        throw interpreter.typeError(
          "\(type.name).__bases__ must be tuple of classes, not "
            + "'\(interpreter.type(of: element).name)'")
      }
      if base.isSubtype(of: type) {
        throw interpreter.typeError("a __bases__ item causes an inheritance cycle")
      }
      bases.append(base)
    }
    let base = try interpreter.layoutBase(of: bases)
    let old = type.base ?? interpreter.types.object
    let difference =
      interpreter.mayStandInCycles(base) != interpreter.mayStandInCycles(old)
      ? "deallocator" : interpreter.basesAgree(old, base) ? nil : "object layout"
    if let difference {
      throw interpreter.typeError(
        "__bases__ assignment: '\(base.name)' \(difference) differs from '\(old.name)'")
    }
    try interpreter.rebase(type, bases, base)
  }
}

extension Interpreter {
  /// The name of a class, or of the type of another value, for messages.
  func typeName(_ value: Value) -> String { value.asType?.name ?? type(of: value).name }

  /// A class may move from one base to the other.
  fileprivate func basesAgree(_ old: PyType, _ new: PyType) -> Bool {
    old.instanceKind == new.instanceKind && old.slotMemberCount == new.slotMemberCount
      && solidBase(of: old) === solidBase(of: new)
  }

  /// Instances can refer to others: CPython frees them in another way than plain ones.
  fileprivate func mayStandInCycles(_ type: PyType) -> Bool {
    if type.isHeapType {
      return type.instancesHaveDictionary || type.slotMemberCount > 0
        || type.base.map(mayStandInCycles) ?? false
    }
    let plain = [
      types.object, types.int, types.float, types.complex, types.str, types.bytes, types.bytearray,
    ]
    return !plain.contains { $0 === type }
  }

  /// Gives a class new bases and its subclasses their new orders.
  fileprivate func rebase(_ type: PyType, _ bases: [PyType], _ base: PyType) throws(Unwind) {
    let order = try resolutionOrder(of: bases)
    type.setBases(bases, base: base, mro: order)
    if let custom = try customOrder(of: type) { type.setMRO(custom) }
    type.updateAllSlots()
    for subclass in type.liveSubclasses {
      guard let subclassBase = subclass.base else { continue }
      try rebase(subclass, subclass.bases, subclassBase)
    }
  }
}
