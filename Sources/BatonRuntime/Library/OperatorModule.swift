// Module operator: the operators as functions, and the getters.

import BatonSyntax

enum OperatorModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "operator")
    module.add(rows, interpreter, as: "_operator")
    let types = interpreter.library.types(interpreter)
    module.set("itemgetter", .object(types.itemGetter))
    module.set("attrgetter", .object(types.attributeGetter))
    module.set("methodcaller", .object(types.methodCaller))
    var names: [String] = []
    for row in rows { names.append(row.name) }
    names += ["itemgetter", "attrgetter", "methodcaller"]
    module.set("__all__", interpreter.strings(names.sorted()))
    // The same functions under the names of the special methods.
    let plain = [
      "abs", "add", "and_", "call", "concat", "contains", "delitem", "eq", "floordiv", "ge",
      "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul", "imod",
      "imul", "index", "inv", "invert", "ior", "ipow", "irshift", "isub", "itruediv", "ixor",
      "le", "lshift", "lt", "matmul", "mod", "mul", "ne", "neg", "not_", "or_", "pos", "pow",
      "rshift", "setitem", "sub", "truediv", "xor",
    ]
    for name in plain {
      let stem = name.hasSuffix("_") ? String(name.dropLast()) : name
      if let function = module.namespace.get(interpreter.intern(name)) {
        module.set("__\(stem)__", function)
      }
    }
    return module
  }

  static var rows: [BuiltinRow] {
    comparisonRows + binaryRows + [
      BuiltinRow("not_", "a, /", .function) { interpreter, args throws(Unwind) in
        .bool(try !interpreter.isTrue(args[0]))
      },
      BuiltinRow("truth", "a, /", .function) { interpreter, args throws(Unwind) in
        .bool(try interpreter.isTrue(args[0]))
      },
      BuiltinRow("is_", "a, b, /", .function) { _, args in
        .bool(args[0].isIdentical(to: args[1]))
      },
      BuiltinRow("is_not", "a, b, /", .function) { _, args in
        .bool(!args[0].isIdentical(to: args[1]))
      },
      BuiltinRow("abs", "a, /", .function, BuiltinFunctions.abs),
      BuiltinRow("index", "a, /", .function) { interpreter, args throws(Unwind) in
        try interpreter.index(args[0])
      },
      BuiltinRow("inv", "a, /", .function) { interpreter, args throws(Unwind) in
        try interpreter.invert(args[0])
      },
      BuiltinRow("invert", "a, /", .function) { interpreter, args throws(Unwind) in
        try interpreter.invert(args[0])
      },
      BuiltinRow("neg", "a, /", .function) { interpreter, args throws(Unwind) in
        try interpreter.negative(args[0])
      },
      BuiltinRow("pos", "a, /", .function) { interpreter, args throws(Unwind) in
        try interpreter.positive(args[0])
      },
      BuiltinRow("concat", "a, b, /", .function) { interpreter, args throws(Unwind) in
        try concatenate(interpreter, args[0], args[1], inPlace: false)
      },
      BuiltinRow("iconcat", "a, b, /", .function) { interpreter, args throws(Unwind) in
        try concatenate(interpreter, args[0], args[1], inPlace: true)
      },
      BuiltinRow("contains", "a, b, /", .function) { interpreter, args throws(Unwind) in
        .bool(try interpreter.contains(args[0], args[1]))
      },
      BuiltinRow("countOf", "a, b, /", .function, countOf),
      BuiltinRow("indexOf", "a, b, /", .function, indexOf),
      BuiltinRow("delitem", "a, b, /", .function) { interpreter, args throws(Unwind) in
        try interpreter.deleteItem(args[0], args[1])
        return .none
      },
      BuiltinRow("getitem", "a, b, /", .function) { interpreter, args throws(Unwind) in
        try interpreter.getItem(args[0], args[1])
      },
      BuiltinRow("setitem", "a, b, c, /", .function) { interpreter, args throws(Unwind) in
        try interpreter.setItem(args[0], args[1], args[2])
        return .none
      },
      BuiltinRow("length_hint", "obj, default=0, /", .function, lengthHint),
      BuiltinRow("call", "obj, /, *args, **kwargs", .function) {
        interpreter, args throws(Unwind) in
        try interpreter.withCallArguments(args[1], args[2]) { arguments throws(Unwind) in
          try interpreter.call(args[0], arguments)
        }
      },
    ]
  }

  private static var comparisonRows: [BuiltinRow] {
    RichComparison.allCases.map { operation in
      BuiltinRow(String(operation.method.dropFirst(2).dropLast(2)), "a, b, /", .function) {
        interpreter, args throws(Unwind) in
        try interpreter.compare(operation, args[0], args[1])
      }
    }
  }

  private static var binaryRows: [BuiltinRow] {
    BinaryOperator.allCases.flatMap { operation in
      let stem = operation.stem
      let name = stem == "and" || stem == "or" ? stem + "_" : stem
      return [
        BuiltinRow(name, "a, b, /", .function) { interpreter, args throws(Unwind) in
          try interpreter.binary(operation, args[0], args[1])
        },
        BuiltinRow("i" + stem, "a, b, /", .function) { interpreter, args throws(Unwind) in
          try interpreter.inPlace(operation, args[0], args[1])
        },
      ]
    }
  }

  private static func concatenate(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, inPlace: Bool
  ) throws(Unwind) -> Value {
    let type = interpreter.type(of: left)
    if inPlace, let slot = type.slots.concatenateInPlace {
      return try slot(interpreter, left, right)
    }
    if let slot = type.slots.concatenate { return try slot(interpreter, left, right) }
    if type.slots.getItem != nil, interpreter.type(of: right).slots.getItem != nil {
      return try inPlace
        ? interpreter.inPlace(.add, left, right) : interpreter.binary(.add, left, right)
    }
    throw interpreter.typeError(
      "'\(interpreter.type(of: left).name)' object can't be concatenated")
  }

  /// CPython: `_PySequence_IterSearch`.
  private static func checkIterable(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) {
    let type = interpreter.type(of: value)
    if type.slots.iter == nil, type.slots.getItem == nil {
      throw interpreter.typeError("argument of type '\(type.name)' is not iterable")
    }
  }

  private static func countOf(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var count = 0
    try checkIterable(interpreter, args[0])
    try interpreter.forEach(args[0]) { element throws(Unwind) in
      if try interpreter.areEqual(element, args[1]) { count += 1 }
      return true
    }
    return .int(count)
  }

  private static func indexOf(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var index = 0
    var found = false
    try checkIterable(interpreter, args[0])
    try interpreter.forEach(args[0]) { element throws(Unwind) in
      found = try interpreter.areEqual(element, args[1])
      if !found { index += 1 }
      return !found
    }
    if found { return .int(index) }
    throw interpreter.valueError("sequence.index(x): x not in sequence")
  }

  private static func lengthHint(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let other = try args[1].isUndefined ? 0 : interpreter.sizeArgument(args[1])
    return .int(try interpreter.lengthHint(args[0]) ?? other)
  }
}

/// `itemgetter`, `attrgetter` and `methodcaller` objects.
final class PyGetter: PyObject {
  enum Kind {
    case items
    /// Each a path of names.
    case attributes([[PyStr]])
    case method(PyStr, keywordNames: [PyStr])
  }

  let action: Kind
  /// As given to the constructor; of a method call, the arguments behind its name.
  let arguments: ContiguousArray<Value>
  /// The only item asked for, where its key is an int.
  private let position: Int?
  /// The only attribute asked for, or the method that is called without arguments.
  private let name: PyStr?

  init(_ type: PyType, _ action: Kind, _ arguments: ContiguousArray<Value>) {
    self.action = action
    self.arguments = arguments
    var position: Int?
    var name: PyStr?
    switch action {
    case .items: if arguments.count == 1, case .int(let int) = arguments[0] { position = int }
    case .attributes(let paths): if paths.count == 1, paths[0].count == 1 { name = paths[0][0] }
    case .method(let method, _): if arguments.isEmpty { name = method }
    }
    self.position = position
    self.name = name
    super.init(type, .other)
  }

  /// A method with arguments by name is taken apart as a partial object that makes it.
  private static func reduce(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let getter = args[0].unchecked(PyGetter.self)
    guard case .method(let name, let keywordNames) = getter.action else {
      return interpreter.tuple([
        .object(getter.type), interpreter.tuple(getter.arguments),
      ])
    }
    let count = getter.arguments.count - keywordNames.count
    let given = interpreter.tuple([.object(name)] + getter.arguments.prefix(count))
    if keywordNames.isEmpty { return interpreter.tuple([.object(getter.type), given]) }
    let keywords = PyDict(interpreter)
    for (index, keyword) in keywordNames.enumerated() {
      keywords.set(keyword, getter.arguments[count + index])
    }
    let maker = PyPartial(
      interpreter.library.types(interpreter).partial, .object(getter.type), [.object(name)],
      keywords)
    return interpreter.tuple([
      .object(maker), interpreter.tuple(ContiguousArray(getter.arguments.prefix(count))),
    ])
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = make
    slots.call = { interpreter, value, arguments throws(Unwind) in
      let getter = value.unchecked(PyGetter.self)
      if !arguments.keywordNames.isEmpty {
        throw interpreter.typeError("\(getter.type.shortName)() takes no keyword arguments")
      }
      if arguments.positionalCount != 1 {
        let name = getter.type.shortName
        throw interpreter.typeError(
          "\(name) expected 1 argument, got \(arguments.positionalCount)")
      }
      return try getter.apply(interpreter, arguments[0])
    }
    slots.repr = repr
    type.install(slots, [BuiltinRow("__reduce__", "", .method, reduce)])
  }

  private func apply(_ interpreter: Interpreter, _ object: Value) throws(Unwind) -> Value {
    if let position, let place = object.object?.place(of: position) { return place.pointee }
    switch action {
    case .items:
      if arguments.count == 1 { return try interpreter.getItem(object, arguments[0]) }
      var items: ContiguousArray<Value> = []
      items.reserveCapacity(arguments.count)
      for key in arguments { items.append(try interpreter.getItem(object, key)) }
      return interpreter.tuple(items)
    case .attributes(let paths):
      if let name { return try interpreter.getAttribute(object, name) }
      if paths.count == 1 {
        var value = object
        for name in paths[0] { value = try interpreter.getAttribute(value, name) }
        return value
      }
      var found: ContiguousArray<Value> = []
      for path in paths {
        var value = object
        for name in path { value = try interpreter.getAttribute(value, name) }
        found.append(value)
      }
      return interpreter.tuple(found)
    case .method(let method, let keywordNames):
      if let name { return try interpreter.call(interpreter.getAttribute(object, name)) }
      return try interpreter.call(
        interpreter.getAttribute(object, method), arguments, keywordNames: keywordNames)
    }
  }

  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ given: CallArguments
  ) throws(Unwind) -> Value {
    var values: ContiguousArray<Value> = []
    for index in 0..<given.totalCount { values.append(given.base[index]) }
    let base = type.nativeBase
    let types = interpreter.library.types(interpreter)
    if base === types.methodCaller {
      guard given.positionalCount > 0 else {
        throw interpreter.typeError(
          "methodcaller needs at least one argument, the method name")
      }
      guard let method = given[0].asStr else {
        throw interpreter.typeError("method name must be a string")
      }
      values.removeFirst()
      return .object(
        PyGetter(
          type, .method(interpreter.interned(method), keywordNames: given.keywordNames), values))
    }
    if !given.keywordNames.isEmpty {
      throw interpreter.typeError("\(base.shortName)() takes no keyword arguments")
    }
    if values.isEmpty {
      throw interpreter.typeError("\(base.shortName) expected 1 argument, got 0")
    }
    if base === types.itemGetter { return .object(PyGetter(type, .items, values)) }
    var paths: [[PyStr]] = []
    for value in values {
      guard let text = value.asStr else {
        throw interpreter.typeError("attribute name must be a string")
      }
      paths.append(
        text.string.split(separator: ".", omittingEmptySubsequences: false)
          .map { interpreter.intern(String($0)) })
    }
    return .object(PyGetter(type, .attributes(paths), values))
  }

  private static func repr(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    guard let getter = value.object as? PyGetter else { return .none }
    var parts: [String] = []
    var keywords: [PyStr] = []
    if case .method(let name, let keywordNames) = getter.action {
      parts.append(try interpreter.repr(.object(name)).string)
      keywords = keywordNames
    }
    let positional = getter.arguments.count - keywords.count
    for (index, argument) in getter.arguments.enumerated() {
      let shown = try interpreter.repr(argument).string
      parts.append(
        index < positional ? shown : "\(keywords[index - positional].string)=\(shown)")
    }
    return interpreter.str(
      "operator.\(getter.type.shortName)(\(parts.joined(separator: ", ")))")
  }
}
