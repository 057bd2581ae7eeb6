// contextvars: contexts, variables and tokens, and the module of that name.

/// A `contextvars.Context`: values by variable, in the order in which they were set.
final class PyContext: PyObject {
  struct Entry {
    let variable: PyContextVariable
    var value: Value
  }

  /// Shared with copies until one of them changes.
  private(set) var entries: ContiguousArray<Entry> = []
  private var positions: [ObjectIdentifier: Int] = [:]
  /// It is the one that runs, or one around it.
  var isEntered = false

  init(_ interpreter: Interpreter) {
    super.init(interpreter.asyncio.types.context, .other)
  }

  init(copying other: PyContext) {
    entries = other.entries
    positions = other.positions
    super.init(other.type, .other)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    // What copies share would be shown more than once.
    if entries.isEmpty { return }
    if retainCount(unsafeBitCast(entries, to: UnsafeMutableRawPointer.self)) > 1 { return }
    for entry in entries {
      visitor.visit(entry.variable)
      visitor.visit(entry.value)
    }
  }

  func value(of variable: PyContextVariable) -> Value? {
    if entries.isEmpty { return nil }
    guard let position = positions[ObjectIdentifier(variable)] else { return nil }
    return entries[position].value
  }

  func set(_ variable: PyContextVariable, _ value: Value) {
    if let position = positions[ObjectIdentifier(variable)] {
      entries[position].value = value
    } else {
      positions[ObjectIdentifier(variable)] = entries.count
      entries.append(Entry(variable: variable, value: value))
    }
  }

  func remove(_ variable: PyContextVariable) {
    guard let position = positions.removeValue(forKey: ObjectIdentifier(variable)) else { return }
    entries.remove(at: position)
    for index in position..<entries.count {
      positions[ObjectIdentifier(entries[index].variable)] = index
    }
  }

  /// The variable that a subscript names.
  fileprivate static func variable(
    _ interpreter: Interpreter, _ key: Value
  ) throws(Unwind) -> PyContextVariable {
    guard let variable = key.object as? PyContextVariable else {
      throw interpreter.typeError(
        "a ContextVar key was expected, got \(try interpreter.reprText(key))")
    }
    return variable
  }
}

/// A `contextvars.ContextVar`.
final class PyContextVariable: PyObject {
  let name: PyStr
  /// `undefined` where it has none.
  let defaultValue: Value

  init(_ interpreter: Interpreter, name: PyStr, defaultValue: Value) {
    self.name = name
    self.defaultValue = defaultValue
    super.init(interpreter.asyncio.types.contextVariable, .other)
  }
}

/// A `contextvars.Token`: what a variable was before it was set.
final class PyContextToken: PyObject {
  let variable: PyContextVariable
  let context: PyContext
  /// `undefined` where the variable had no value.
  let oldValue: Value
  var isUsed = false

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(variable)
    visitor.visit(context)
    visitor.visit(oldValue)
  }

  init(
    _ interpreter: Interpreter, _ variable: PyContextVariable, _ context: PyContext,
    _ oldValue: Value
  ) {
    self.variable = variable
    self.context = context
    self.oldValue = oldValue
    super.init(interpreter.asyncio.types.contextToken, .other)
  }
}

extension Interpreter {
  /// The running context, as an object that can be handed out.
  func makeCurrentContext() -> PyContext {
    if let currentContext { return currentContext }
    let made = PyContext(self)
    made.isEntered = true
    currentContext = made
    return made
  }

  /// `copy_context()`.
  func copyContext() -> PyContext {
    currentContext.map { PyContext(copying: $0) } ?? PyContext(self)
  }

  /// A copy of the running context; nil stands for one that is empty.
  @inline(__always) func copyContextLazily() -> PyContext? {
    guard let currentContext, !currentContext.entries.isEmpty else { return nil }
    return PyContext(copying: currentContext)
  }
}

/// The module `contextvars`.
enum ContextVarsModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "contextvars")
    let types = interpreter.asyncio.types
    for type in [types.context, types.contextVariable, types.contextToken] {
      module.namespace.set(interpreter.intern(type.shortName), .object(type))
    }
    for row in functions {
      let builtin = PyBuiltin(interpreter, row: row, owner: nil, module: "_contextvars")
      module.namespace.set(builtin.name, .object(builtin))
    }
    types.contextToken.attributes.set(
      interpreter.intern("MISSING"), interpreter.asyncio.missingToken)
    let names = ["Context", "ContextVar", "Token", "copy_context"]
    module.namespace.set(
      interpreter.names.all, interpreter.tuple(ContiguousArray(names.map { interpreter.str($0) })))
    return module
  }

  static var functions: [BuiltinRow] {
    [
      BuiltinRow("copy_context", "", .function) { interpreter, _ throws(Unwind) in
        .object(interpreter.copyContext())
      }
    ]
  }
}

extension PyContext {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("run") { interpreter, arguments throws(Unwind) in
        try receiver(arguments[0]).run(interpreter, arguments.dropFirst())
      },
      BuiltinRow("copy", "", .method) { _, args throws(Unwind) in
        .object(PyContext(copying: receiver(args)))
      },
      BuiltinRow("get", "key, default=None, /", .method) { interpreter, args throws(Unwind) in
        let variable = try variable(interpreter, args[1])
        return receiver(args).value(of: variable) ?? args.given(2) ?? .none
      },
      BuiltinRow("keys", "", .method) { interpreter, args throws(Unwind) in
        try interpreter.iter(interpreter.list(receiver(args).variables))
      },
      BuiltinRow("values", "", .method) { interpreter, args throws(Unwind) in
        try interpreter.iter(
          interpreter.list(ContiguousArray(receiver(args).entries.map(\.value))))
      },
      BuiltinRow("items", "", .method) { interpreter, args throws(Unwind) in
        let items = receiver(args).entries.map { entry in
          interpreter.tuple([.object(entry.variable), entry.value])
        }
        return try interpreter.iter(interpreter.list(ContiguousArray(items)))
      },
    ]
  }

  private var variables: ContiguousArray<Value> {
    ContiguousArray(entries.map { .object($0.variable) })
  }

  private static func receiver(_ args: Arguments) -> PyContext { receiver(args[0]) }

  private static func receiver(_ value: Value) -> PyContext {
    // The call has checked the receiver's type.
    unsafeDowncast(value.object.unsafelyUnwrapped, to: PyContext.self)
  }

  /// Calls the first argument with the others.
  private func run(
    _ interpreter: Interpreter, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard arguments.positionalCount > 0 else {
      throw interpreter.typeError("run() missing 1 required positional argument")
    }
    if isEntered {
      throw interpreter.runtimeError(
        "cannot enter context: \(try interpreter.reprText(.object(self))) is already entered")
    }
    let outer = interpreter.currentContext
    interpreter.currentContext = self
    isEntered = true
    defer {
      isEntered = false
      interpreter.currentContext = outer
    }
    return try interpreter.call(arguments[0], arguments.dropFirst())
  }

  /// Two contexts are equal where the same variables have equal values.
  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard operation == .equal || operation == .notEqual, let other = right.object as? PyContext
    else { return .notImplemented }
    let entries = receiver(left).entries
    var equal = entries.count == other.entries.count
    for entry in entries where equal {
      guard let value = other.value(of: entry.variable) else {
        equal = false
        break
      }
      equal = try interpreter.areEqual(entry.value, value)
    }
    return .bool(equal == (operation == .equal))
  }

  static func install(_ types: AsyncioTypes) {
    var slots = TypeSlots()
    slots.new = { interpreter, _, arguments throws(Unwind) in
      if !arguments.isEmpty {
        throw interpreter.typeError("Context() does not accept any arguments")
      }
      return .object(PyContext(interpreter))
    }
    slots.initialize = { _, _, _ throws(Unwind) in }
    slots.length = { _, value throws(Unwind) in receiver(value).entries.count }
    slots.getItem = { interpreter, value, key throws(Unwind) in
      let variable = try variable(interpreter, key)
      guard let found = receiver(value).value(of: variable) else {
        throw interpreter.keyError(key)
      }
      return found
    }
    slots.contains = { interpreter, value, key throws(Unwind) in
      receiver(value).value(of: try variable(interpreter, key)) != nil
    }
    slots.iter = { interpreter, value throws(Unwind) in
      try interpreter.iter(interpreter.list(receiver(value).variables))
    }
    slots.compare = compare
    types.context.install(slots, methods)
    types.context.setUnhashable()
    PyContextVariable.install(types.contextVariable)
    PyContextToken.install(types.contextToken)
  }
}

extension PyContextVariable {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("get", "default=None, /", .method) { interpreter, args throws(Unwind) in
        let variable = receiver(args[0])
        if let value = interpreter.currentContext?.value(of: variable) { return value }
        if let fallback = args.given(1) ?? variable.defaultValue.defined { return fallback }
        throw interpreter.error(interpreter.exceptions.lookupError, arguments: [args[0]])
      },
      BuiltinRow("set", "value, /", .method) { interpreter, args throws(Unwind) in
        let variable = receiver(args[0])
        let context = interpreter.makeCurrentContext()
        let old = context.value(of: variable) ?? .undefined
        context.set(variable, args[1])
        return .object(PyContextToken(interpreter, variable, context, old))
      },
      BuiltinRow("reset", "token, /", .method) { interpreter, args throws(Unwind) in
        try receiver(args[0]).reset(interpreter, args[1])
        return .none
      },
      BuiltinRow("__class_getitem__", "item, /", .classMethod) {
        interpreter, args throws(Unwind) in
        try interpreter.classGetItem(args)
      },
    ]
  }

  private static func receiver(_ value: Value) -> PyContextVariable {
    // The call has checked the receiver's type.
    unsafeDowncast(value.object.unsafelyUnwrapped, to: PyContextVariable.self)
  }

  private func reset(_ interpreter: Interpreter, _ value: Value) throws(Unwind) {
    guard let token = value.object as? PyContextToken else {
      throw interpreter.typeError(
        "expected an instance of Token, got \(try interpreter.reprText(value))")
    }
    func shown() throws(Unwind) -> String { try interpreter.reprText(value) }
    if token.isUsed {
      throw interpreter.runtimeError("\(try shown()) has already been used once")
    }
    if token.variable !== self {
      throw interpreter.valueError("\(try shown()) was created by a different ContextVar")
    }
    guard let context = interpreter.currentContext, token.context === context else {
      throw interpreter.valueError("\(try shown()) was created in a different Context")
    }
    token.isUsed = true
    if token.oldValue.isUndefined {
      context.remove(self)
    } else {
      context.set(self, token.oldValue)
    }
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, _, arguments throws(Unwind) in
      let bound = try interpreter.bindInit(arguments, "ContextVar", "name, /, *, default=None")
      guard let name = bound[0].asStr else {
        throw interpreter.typeError("context variable name must be a str")
      }
      return .object(PyContextVariable(interpreter, name: name, defaultValue: bound[1]))
    }
    slots.initialize = { _, _, _ throws(Unwind) in }
    slots.repr = { interpreter, value throws(Unwind) in
      let variable = receiver(value)
      var text = "<ContextVar name=\(try interpreter.reprText(.object(variable.name)))"
      if let fallback = variable.defaultValue.defined {
        text += " default=\(try interpreter.reprText(fallback))"
      }
      return interpreter.str("\(text) at 0x\(String(variable.address, radix: 16))>")
    }
    let name = AttributeRow(
      "name", member: true, { _, object throws(Unwind) in .object(receiver(object).name) })
    type.install(slots, methods, [name])
  }
}

extension PyContextToken {
  private static func receiver(_ value: Value) -> PyContextToken {
    // The call has checked the receiver's type.
    unsafeDowncast(value.object.unsafelyUnwrapped, to: PyContextToken.self)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, _, _ throws(Unwind) in
      throw interpreter.runtimeError("Tokens can only be created by ContextVars")
    }
    slots.repr = { interpreter, value throws(Unwind) in
      let token = receiver(value)
      let variable = try interpreter.reprText(.object(token.variable))
      return interpreter.str(
        "<Token\(token.isUsed ? " used" : "") var=\(variable) "
          + "at 0x\(String(token.address, radix: 16))>")
    }
    let attributes = [
      AttributeRow("var", { _, object throws(Unwind) in .object(receiver(object).variable) }),
      AttributeRow(
        "old_value",
        { interpreter, object throws(Unwind) in
          receiver(object).oldValue.defined ?? interpreter.asyncio.missingToken
        }),
    ]
    type.install(slots, [PyType.genericRow], attributes)
  }
}
