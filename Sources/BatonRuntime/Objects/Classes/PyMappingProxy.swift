// mappingproxy, a read-only view of a mapping, and SimpleNamespace, a bare bag of attributes.

import BatonSyntax

/// `types.MappingProxyType(mapping)`; `__dict__` of classes.
final class PyMappingProxy: PyObject {
  let mapping: Value

  init(_ interpreter: Interpreter, _ mapping: Value) {
    self.mapping = mapping
    super.init(interpreter.types.mappingProxy, .other)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(mapping)
  }
}

extension PyMappingProxy {
  fileprivate static func mapping(_ value: Value) -> Value {
    value.object.flatMap { $0 as? PyMappingProxy }?.mapping ?? value
  }

  private static func forward(_ name: String, _ signature: String) -> BuiltinRow {
    BuiltinRow(name, signature) { interpreter, args throws(Unwind) in
      let method = try interpreter.getAttribute(mapping(args[0]), interpreter.intern(name))
      var arguments: ContiguousArray<Value> = []
      for index in 1..<max(args.count, 1) {
        if let value = args.given(index) { arguments.append(value) }
      }
      return try interpreter.call(method, arguments)
    }
  }

  static var methods: [BuiltinRow] {
    [
      forward("copy", ""),
      BuiltinRow("get", "key, default=None, /") { interpreter, args throws(Unwind) in
        let method = try interpreter.getAttribute(mapping(args[0]), interpreter.intern("get"))
        return try interpreter.call(method, args[1], args.given(2) ?? .none)
      },
      forward("items", ""),
      forward("keys", ""),
      forward("values", ""),
      BuiltinRow("__reversed__", "") { interpreter, args throws(Unwind) in
        try interpreter.callMethod(mapping(args[0]), interpreter.names.reversed)
      },
      BuiltinRow("__class_getitem__", "object, /", .classMethod) {
        interpreter, args throws(Unwind) in
        try interpreter.genericAlias(interpreter.types.mappingProxy, args[1])
      },
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, _, arguments throws(Unwind) in
      let bound = try interpreter.bound(
        arguments, to: interpreter.templates.signature("mapping"), of: "mappingproxy")
      let mapping = bound[0]
      let isMapping =
        interpreter.type(of: mapping).slots.getItem != nil && mapping.asList == nil
        && mapping.asTuple == nil
      guard isMapping else {
        throw interpreter.typeError(
          "mappingproxy() argument must be a mapping, not \(interpreter.type(of: mapping).name)")
      }
      return .object(PyMappingProxy(interpreter, mapping))
    }
    slots.repr = { interpreter, value throws(Unwind) in
      var text = TextBuilder()
      text.append("mappingproxy(")
      text.append(try interpreter.repr(mapping(value)))
      text.append(")")
      return .object(text.finish(interpreter))
    }
    slots.str = { interpreter, value throws(Unwind) in
      .object(try interpreter.string(mapping(value)))
    }
    slots.hash = { interpreter, value throws(Unwind) in try interpreter.hash(mapping(value)) }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      try interpreter.compare(operation, mapping(left), mapping(right))
    }
    slots.iter = { interpreter, value throws(Unwind) in try interpreter.iter(mapping(value)) }
    slots.length = { interpreter, value throws(Unwind) in try interpreter.length(mapping(value)) }
    slots.getItem = { interpreter, value, key throws(Unwind) in
      try interpreter.getItem(mapping(value), key)
    }
    slots.contains = { interpreter, value, key throws(Unwind) in
      try interpreter.contains(mapping(value), key)
    }
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      try interpreter.binary(.bitOr, mapping(left), mapping(right))
    }
    slots[inPlace: .bitOr] = { interpreter, _, _ throws(Unwind) in
      throw interpreter.typeError("'|=' is not supported by mappingproxy; use '|' instead")
    }
    type.typeFlags.insert(.mappingPattern)
    type.install(slots, methods, doc: "Read-only proxy of a mapping.")
  }
}

extension PyType {
  func install(_ own: TypeSlots, _ rows: [BuiltinRow], doc: String) {
    install(own, rows, [], doc: doc)
  }
}

/// `types.SimpleNamespace(**attributes)`.
final class PySimpleNamespace: PyObject {
  private var dictionary: PyDict

  init(_ type: PyType) {
    dictionary = PyDict(type.interpreter)
    super.init(type, .other)
  }

  override var attributeDictionary: PyDict? { dictionary }
  override func makeAttributeDictionary() -> PyDict? { dictionary }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(dictionary)
  }
}

extension PySimpleNamespace {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { _, type, _ in .object(PySimpleNamespace(type)) }
    slots.initialize = initialize
    slots.repr = repr
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      guard let first = left.object as? PySimpleNamespace,
        let second = right.object as? PySimpleNamespace
      else { return .notImplemented }
      return try interpreter.compare(
        operation, .object(first.dictionary), .object(second.dictionary))
    }
    type.install(
      slots,
      [
        BuiltinRow("__replace__", "*args, **kwargs") { interpreter, args throws(Unwind) in
          guard let old = args[0].object as? PySimpleNamespace else { return .none }
          if args[1].asTuple?.elements.isEmpty == false {
            throw interpreter.typeError("__replace__() takes no positional arguments")
          }
          let made = try interpreter.call(.object(old.type))
          if let copy = made.object as? PySimpleNamespace {
            copy.dictionary.copyEntries(of: old.dictionary)
            if let changes = args[2].asDict { try copy.take(changes, interpreter) }
          }
          return made
        }
      ],
      [
        AttributeRow("__dict__", member: true) { _, value in
          (value.object as? PySimpleNamespace).map { .object($0.dictionary) } ?? .none
        }
      ], doc: "A simple attribute-based namespace.")
    type.setUnhashable()
  }

  private func take(_ source: PyDict, _ interpreter: Interpreter) throws(Unwind) {
    var position = 0
    while let live = source.livePosition(from: position) {
      let entry = source.entries[live]
      guard let name = entry.key.asStr else {
        throw interpreter.typeError("keywords must be strings")
      }
      dictionary.set(interpreter.interned(name), entry.value)
      position = live + 1
    }
  }

  private static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    guard let namespace = value.object as? PySimpleNamespace else { return }
    guard arguments.positionalCount <= 1 else {
      throw interpreter.typeError(
        "\(namespace.type.shortName) expected at most 1 argument, got "
          + "\(arguments.positionalCount)")
    }
    if arguments.positionalCount == 1 {
      let source =
        arguments[0].exactDict != nil
        ? arguments[0] : try interpreter.call(.object(interpreter.types.dict), arguments[0])
      if let dictionary = source.asDict { try namespace.take(dictionary, interpreter) }
    }
    for (index, name) in arguments.keywordNames.enumerated() {
      namespace.dictionary.set(name, arguments.keywordValue(index))
    }
  }

  private static func repr(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    guard let namespace = value.object as? PySimpleNamespace else { return .none }
    let isPlain = namespace.type === interpreter.types.simpleNamespace
    var text = TextBuilder()
    text.append(isPlain ? "namespace(" : namespace.type.shortName + "(")
    guard interpreter.activeReprs.insert(ObjectIdentifier(namespace)).inserted else {
      text.append("...)")
      return .object(text.finish(interpreter))
    }
    defer { interpreter.activeReprs.remove(ObjectIdentifier(namespace)) }
    var position = 0
    var isFirst = true
    while let live = namespace.dictionary.livePosition(from: position) {
      let entry = namespace.dictionary.entries[live]
      position = live + 1
      guard let name = entry.key.asStr, name.count > 0 else { continue }
      if !isFirst { text.append(", ") }
      isFirst = false
      text.append(name)
      text.append("=")
      text.append(try interpreter.repr(entry.value))
    }
    text.append(")")
    return .object(text.finish(interpreter))
  }
}
