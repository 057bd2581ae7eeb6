// functools.partial.

/// A call with some of its arguments given beforehand.
final class PyPartial: PyObject {
  private(set) var function: Value
  private(set) var arguments: ContiguousArray<Value>
  private(set) var keywords: PyDict
  private var dictionary: PyDict?

  init(
    _ type: PyType, _ function: Value, _ arguments: ContiguousArray<Value>, _ keywords: PyDict
  ) {
    self.function = function
    self.arguments = arguments
    self.keywords = keywords
    super.init(type, .other)
  }

  override var attributeDictionary: PyDict? { dictionary }

  override func makeAttributeDictionary() -> PyDict? {
    if let dictionary { return dictionary }
    let made = PyDict(type.interpreter)
    dictionary = made
    return made
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = make
    slots.call = call
    slots.repr = repr
    // CPython: `partial_descr_get`.
    slots.descriptorGet = { interpreter, partial, instance, _ throws(Unwind) in
      if instance.isUndefined || instance.isNone { return partial }
      try interpreter.warn(
        interpreter.exceptions.futureWarning,
        "functools.partial will be a method descriptor in future Python versions; "
          + "wrap it in staticmethod() if you want to preserve the old behavior")
      return partial
    }
    type.install(
      slots,
      [
        BuiltinRow("__reduce__", "", .method, reduce),
        BuiltinRow("__setstate__", "state, /", .method, setState),
        PyType.genericRow,
      ],
      [
        AttributeRow("func", member: true) { _, value in
          value.unchecked(PyPartial.self).function
        },
        AttributeRow("args", member: true) { interpreter, value in
          interpreter.tuple(value.unchecked(PyPartial.self).arguments)
        },
        AttributeRow("keywords", member: true) { _, value in
          .object(value.unchecked(PyPartial.self).keywords)
        },
        AttributeRow(
          "__dict__",
          { _, value in
            value.unchecked(PyPartial.self).makeAttributeDictionary().map { .object($0) } ?? .none
          },
          set: { interpreter, value, new throws(Unwind) in
            guard let dictionary = new.asDict else {
              throw interpreter.typeError(
                new.isUndefined
                  ? "cannot delete __dict__"
                  : "__dict__ must be set to a dictionary, not a "
                    + "'\(interpreter.type(of: new).name)'")
            }
            value.unchecked(PyPartial.self).dictionary = dictionary
          }),
      ])
  }

  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ given: CallArguments
  ) throws(Unwind) -> Value {
    guard given.positionalCount > 0 else {
      throw interpreter.typeError("type 'partial' takes at least one argument")
    }
    var function = given[0]
    guard interpreter.isCallable(function) else {
      throw interpreter.typeError("the first argument must be callable")
    }
    var arguments: ContiguousArray<Value> = []
    let keywords = PyDict(interpreter)
    // A partial of a partial is one.
    if let inner = function.object as? PyPartial, inner.type === type, inner.dictionary == nil {
      function = inner.function
      arguments = inner.arguments
      keywords.copyEntries(of: inner.keywords)
    }
    for index in 1..<max(given.positionalCount, 1) { arguments.append(given[index]) }
    for (index, name) in given.keywordNames.enumerated() {
      keywords.set(name, given.keywordValue(index))
    }
    return .object(PyPartial(type, function, arguments, keywords))
  }

  private static func call(
    _ interpreter: Interpreter, _ value: Value, _ given: CallArguments
  ) throws(Unwind) -> Value {
    let partial = value.unchecked(PyPartial.self)
    if partial.keywords.count == 0 { return try partial.callWithoutKeywords(interpreter, given) }
    var arguments = partial.arguments
    for index in 0..<given.positionalCount { arguments.append(given[index]) }
    let keywords = PyDict(interpreter)
    keywords.copyEntries(of: partial.keywords)
    for (index, name) in given.keywordNames.enumerated() {
      keywords.set(name, given.keywordValue(index))
    }
    var keywordNames: [PyStr] = []
    var position = 0
    while let live = keywords.livePosition(from: position) {
      guard let name = keywords.entries[live].key.asStr else {
        throw interpreter.typeError("keywords must be strings")
      }
      keywordNames.append(name)
      arguments.append(keywords.entries[live].value)
      position = live + 1
    }
    return try interpreter.call(partial.function, arguments, keywordNames: keywordNames)
  }

  /// The arguments go straight onto the stack, its own first.
  private func callWithoutKeywords(
    _ interpreter: Interpreter, _ given: CallArguments
  ) throws(Unwind) -> Value {
    let base = interpreter.stackTop
    let own = arguments.count
    let total = own + given.totalCount
    try interpreter.reserveStack(total)
    for index in 0..<own { (base + index).initialize(to: arguments[index]) }
    for index in 0..<given.totalCount {
      (base + own + index).initialize(to: given.base[index])
    }
    interpreter.stackTop = base + total
    defer {
      base.release(count: total)
      interpreter.stackTop = base
    }
    return try interpreter.call(
      function,
      CallArguments(
        base: base, positionalCount: own + given.positionalCount,
        keywordNames: given.keywordNames))
  }

  private static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    let partial = value.unchecked(PyPartial.self)
    let name =
      partial.type.isHeapType
      ? "\(partial.type.module).\(partial.type.qualname)" : "functools.partial"
    guard interpreter.activeReprs.insert(ObjectIdentifier(partial)).inserted else {
      return interpreter.str("...")
    }
    defer { interpreter.activeReprs.remove(ObjectIdentifier(partial)) }
    var parts = [try interpreter.repr(partial.function).string]
    for argument in partial.arguments { parts.append(try interpreter.repr(argument).string) }
    for key in interpreter.keys(of: partial.keywords) {
      let shown = try interpreter.string(key).string
      let item = try partial.keywords.get(key, interpreter) ?? .none
      parts.append("\(shown)=\(try interpreter.repr(item).string)")
    }
    return interpreter.str("\(name)(\(parts.joined(separator: ", ")))")
  }

  private static func reduce(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let partial = args[0].unchecked(PyPartial.self)
    return interpreter.tuple([
      .object(partial.type), interpreter.tuple([partial.function]),
      interpreter.tuple([
        partial.function, interpreter.tuple(partial.arguments), .object(partial.keywords),
        partial.dictionary.map { .object($0) } ?? .none,
      ]),
    ])
  }

  private static func setState(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let partial = args[0].unchecked(PyPartial.self)
    guard let state = args[1].asTuple, state.count == 4, let arguments = state[1].asTuple,
      interpreter.isCallable(state[0])
    else { throw interpreter.typeError("invalid partial state") }
    partial.function = state[0]
    partial.arguments = arguments.elements
    let keywords = PyDict(interpreter)
    if let given = state[2].asDict { keywords.copyEntries(of: given) }
    partial.keywords = keywords
    partial.dictionary = state[3].asDict
    return .none
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
    visitor.visit(arguments)
    visitor.visit(keywords)
    visitor.visit(dictionary)
  }
}
