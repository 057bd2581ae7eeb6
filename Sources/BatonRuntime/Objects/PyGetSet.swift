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

/// A getset or member descriptor.
final class PyGetSet: PyObject {
  let row: AttributeRow
  unowned(unsafe) let owner: PyType

  init(_ interpreter: Interpreter, row: AttributeRow, owner: PyType) {
    self.row = row
    self.owner = owner
    super.init(
      row.isMember ? interpreter.types.memberDescriptor : interpreter.types.getSetDescriptor,
      .other)
  }
}

extension PyType {
  /// Adds a row of the attribute table.
  func add(_ row: AttributeRow) {
    attributes.set(
      interpreter.intern(row.name), .object(PyGetSet(interpreter, row: row, owner: self)))
  }

  func install(
    _ own: TypeSlots, _ rows: [BuiltinRow], _ attributes: [AttributeRow], doc: String? = nil
  ) {
    install(own, rows)
    for row in attributes { add(row) }
    if let doc {
      self.attributes.set(interpreter.names.doc, interpreter.str(doc))
    }
  }
}
