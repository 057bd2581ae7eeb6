// Attributes computed by Swift code: rows of a table, and the descriptors made of them.

/// A row of a type's attribute table (CPython: `PyGetSetDef`, `PyMemberDef`).
struct AttributeRow {
  let name: String
  let get: (Interpreter, Value) throws(Unwind) -> Value
  /// Called with `undefined` for deletion; nil: read-only.
  let set: ((Interpreter, Value, Value) throws(Unwind) -> Void)?
  /// Shown as `<member …>` instead of `<attribute …>`.
  let isMember: Bool

  init(
    _ name: String, member isMember: Bool = false,
    _ get: @escaping (Interpreter, Value) throws(Unwind) -> Value,
    set: ((Interpreter, Value, Value) throws(Unwind) -> Void)? = nil
  ) {
    self.name = name
    self.get = get
    self.set = set
    self.isMember = isMember
  }
}

/// A getset or member descriptor: an attribute of a class that code of ours reads and writes.
class PyAttributeDescriptor: PyObject {
  final let name: PyStr
  final let owner: PyType

  init(_ type: PyType, name: PyStr, owner: PyType) {
    self.name = name
    self.owner = owner
    super.init(type, .attributeDescriptor)
  }

  /// The value for an instance of the owner.
  func read(_ interpreter: Interpreter, _ instance: Value) throws(Unwind) -> Value { .none }

  /// Assigns, or deletes where the value is `undefined`.
  func write(
    _ interpreter: Interpreter, _ instance: Value, _ value: Value
  ) throws(Unwind) {}

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(owner)
  }
}

/// A row of an attribute table as a descriptor.
final class PyGetSet: PyAttributeDescriptor {
  let row: AttributeRow

  init(_ interpreter: Interpreter, row: AttributeRow, owner: PyType) {
    self.row = row
    super.init(
      row.isMember ? interpreter.types.memberDescriptor : interpreter.types.getSetDescriptor,
      name: interpreter.intern(row.name), owner: owner)
  }

  override func read(_ interpreter: Interpreter, _ instance: Value) throws(Unwind) -> Value {
    try row.get(interpreter, instance)
  }

  override func write(
    _ interpreter: Interpreter, _ instance: Value, _ value: Value
  ) throws(Unwind) {
    guard let set = row.set else {
      throw interpreter.error(
        interpreter.exceptions.attributeError,
        row.isMember
          ? "readonly attribute"
          : "attribute '\(name.string)' of '\(owner.name)' objects is not writable")
    }
    try set(interpreter, instance, value)
  }
}

/// A name in `__slots__` (CPython: `PyMemberDef` of type `Py_T_OBJECT_EX`).
final class PySlotMember: PyAttributeDescriptor {
  /// The place among the `__slots__` of the instance.
  let index: Int

  init(_ interpreter: Interpreter, name: PyStr, index: Int, owner: PyType) {
    self.index = index
    super.init(interpreter.types.memberDescriptor, name: name, owner: owner)
  }

  override func read(_ interpreter: Interpreter, _ instance: Value) throws(Unwind) -> Value {
    if let value = current(interpreter, instance).defined { return value }
    throw interpreter.attributeError(instance, name)
  }

  override func write(
    _ interpreter: Interpreter, _ instance: Value, _ value: Value
  ) throws(Unwind) {
    if value.isUndefined, current(interpreter, instance).isUndefined {
      throw interpreter.error(interpreter.exceptions.attributeError, arguments: [.object(name)])
    }
    guard case .object(let object) = instance else { return }
    if object.kind == .instance {
      // `kind` says so.
      unsafeDowncast(object, to: PyInstance.self).setMember(index, value)
    } else {
      interpreter.setSideSlot(of: object, index, value)
    }
  }

  private func current(_ interpreter: Interpreter, _ instance: Value) -> Value {
    guard case .object(let object) = instance else { return .undefined }
    return object.kind == .instance
      ? unsafeDowncast(object, to: PyInstance.self).member(index)
      : interpreter.sideSlot(of: object, index)
  }
}

extension PyType {
  /// Adds a row of the attribute table.
  func add(_ row: AttributeRow) {
    attributes.set(
      interpreter.intern(row.name), .object(PyGetSet(interpreter, row: row, owner: self)))
  }

  func install(
    _ own: TypeSlots, _ rows: @autoclosure @escaping () -> [BuiltinRow],
    _ attributes: @autoclosure @escaping () -> [AttributeRow], doc: String? = nil
  ) {
    install(own, rows())
    if doc != nil { documentation = doc }
    whenLookedInto { type in
      for row in attributes() { type.add(row) }
      // Instances may have a `__doc__` of their own.
      let name = type.interpreter.names.doc
      if let doc, type.attributes.get(name) == nil {
        type.attributes.set(name, type.interpreter.str(doc))
      }
    }
  }
}
