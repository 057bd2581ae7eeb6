// defaultdict: a dict that makes the values of missing keys.

import BatonSyntax

/// `collections.defaultdict` (CPython: `defdictobject`).
final class PyDefaultDict: PyDict {
  fileprivate var factory = Value.none

  init(_ type: PyType) {
    super.init(type, minimumCapacity: 0)
    // Whoever reads a plain dict directly would pass `__missing__` by.
    countAsDerived()
  }

  deinit {
    if type.isHeapType { finalizeDerived() }
  }

  override func makeCopyForFinalizer() -> PyObject? {
    let heir = PyDefaultDict(type)
    heir.factory = factory
    heir.copyEntries(of: self)
    return heir
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(factory)
  }

  override func clearReferences() {
    factory = .none
    super.clearReferences()
  }

  static func installDefaultDict(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.getItem = getItem
    slots[.bitOr] = BinarySlot(union)
    slots.initialize = initialize
    type.install(
      slots,
      [
        BuiltinRow("__missing__", "object, /") { interpreter, args throws(Unwind) in
          try args[0].unchecked(PyDefaultDict.self).missing(args[1], interpreter)
        },
        BuiltinRow("copy", "", .method, copied),
        BuiltinRow("__copy__", "", .method, copied),
        BuiltinRow("__reduce__", "", .method, reduce),
        PyType.genericRow,
      ],
      [
        AttributeRow(
          "default_factory", member: true,
          { _, value in value.unchecked(PyDefaultDict.self).factory },
          set: { _, value, new in
            value.unchecked(PyDefaultDict.self).factory = new.defined ?? .none
          })
      ])
    type.setUnhashable()
    type.extendsLayout = true
    type.typeFlags.formUnion([.mappingPattern, .selfPattern])
  }

  /// CPython: `defdict_init`.
  private static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    let dict = value.unchecked(PyDefaultDict.self)
    let count = arguments.positionalCount
    let factory = count > 0 ? arguments[0] : .none
    if !factory.isNone, interpreter.type(of: factory).slots.call == nil {
      throw interpreter.typeError("first argument must be callable or None")
    }
    dict.factory = factory
    if count > 2 {
      throw interpreter.typeError("dict expected at most 1 argument, got \(count - 1)")
    }
    if count == 2 { try interpreter.update(dict, with: arguments[1]) }
    for (index, name) in arguments.keywordNames.enumerated() {
      try dict.set(.object(name), arguments.keywordValue(index), interpreter)
    }
  }

  /// CPython: `dict_subscript`.
  private static func getItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value
  ) throws(Unwind) -> Value {
    let dict = container.unchecked(PyDefaultDict.self)
    if let found = try dict.get(key, interpreter) { return found }
    if dict.type.isHeapType,
      let made = try interpreter.callSpecial(container, interpreter.names.missing, key)
    {
      return made
    }
    return try dict.missing(key, interpreter)
  }

  /// CPython: `defdict_missing`.
  private func missing(_ key: Value, _ interpreter: Interpreter) throws(Unwind) -> Value {
    if factory.isNone { throw interpreter.keyError(key) }
    let value = try interpreter.call(factory)
    if type.isHeapType {
      try interpreter.setItem(.object(self), key, value)
    } else {
      try set(key, value, interpreter)
    }
    return value
  }

  /// CPython: `defdict_repr`.
  private static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    let dict = value.unchecked(PyDefaultDict.self)
    guard let plain = interpreter.types.dict.slots.repr else { return .undefined }
    var text = TextBuilder()
    text.append("\(dict.type.shortName)(")
    let shown = try plain(interpreter, value)
    if let factory = dict.factory.object {
      if interpreter.enterRepr(factory) {
        defer { interpreter.leaveRepr() }
        try interpreter.appendRepr(dict.factory, to: &text)
      } else {
        text.append("...")
      }
    } else {
      try interpreter.appendRepr(dict.factory, to: &text)
    }
    text.append(", ")
    if let shown = shown.asStr { text.append(shown) }
    text.append(0x29)
    return .object(text.finish(interpreter))
  }

  /// Made by the constructor of its class (CPython: `new_defdict`).
  private func remade(from source: Value, _ interpreter: Interpreter) throws(Unwind) -> Value {
    if !type.isHeapType, let dict = source.asDict {
      let made = PyDefaultDict(type)
      made.factory = factory
      try interpreter.update(made, with: .object(dict))
      return .object(made)
    }
    return try interpreter.call(.object(type), factory, source)
  }

  private static func copied(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    try args[0].unchecked(PyDefaultDict.self).remade(from: args[0], interpreter)
  }

  /// CPython: `defdict_or`.
  private static func union(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    let isLeft = left.object is PyDefaultDict
    guard let dict = (isLeft ? left : right).object as? PyDefaultDict,
      (isLeft ? right : left).asDict != nil
    else { return .notImplemented }
    let made = try dict.remade(from: left, interpreter)
    guard let target = made.asDict else {
      throw interpreter.error(
        interpreter.exceptions.systemError, "bad argument to internal function")
    }
    try interpreter.update(target, with: right)
    return made
  }

  private static func reduce(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let dict = args[0].unchecked(PyDefaultDict.self)
    let arguments = dict.factory.isNone ? [] : [dict.factory]
    let items = try interpreter.callMethod(args[0], interpreter.intern("items"))
    return interpreter.tuple([
      .object(dict.type), interpreter.tuple(ContiguousArray(arguments)), .none, .none,
      try interpreter.iter(items),
    ])
  }
}
