// Builtin functions on any object: attributes, text, identity.

extension BuiltinFunctions {
  static func getattr(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let name = try interpreter.attributeName(args[1])
    guard let other = args.given(2) else { return try interpreter.getAttribute(args[0], name) }
    return try interpreter.findAttribute(args[0], name) ?? other
  }

  static func hasattr(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let name = try interpreter.attributeName(args[1])
    return .bool(try interpreter.findAttribute(args[0], name) != nil)
  }

  static func setattr(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let name = try interpreter.attributeName(args[1])
    try interpreter.setAttribute(args[0], interpreter.interned(name), args[2])
    return .none
  }

  static func delattr(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try interpreter.setAttribute(args[0], interpreter.attributeName(args[1]), .undefined)
    return .none
  }

  static func dir(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    if let object = args.given(0) { return .object(try interpreter.directory(of: object)) }
    let scope = interpreter.localsDictionary()
    // Of a namespace that is no dict the keys are asked for (CPython: `PyMapping_Keys`).
    let keys =
      scope.exactDict == nil
      ? try interpreter.callMethod(scope, interpreter.intern("keys")) : scope
    let names = try interpreter.list(interpreter.elements(of: keys))
    _ = try interpreter.callMethod(names, interpreter.intern("sort"))
    return names
  }

  static func vars(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    guard let object = args.given(0) else { return interpreter.localsDictionary() }
    return try interpreter.variables(of: object)
  }

  static func format(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    guard let given = args.given(1) else {
      return .object(try interpreter.format(args[0], spec: interpreter.intern("")))
    }
    guard let spec = given.asStr else {
      throw interpreter.typeError(
        "format() argument 2 must be str, not \(interpreter.givenName(given))")
    }
    return .object(try interpreter.format(args[0], spec: spec))
  }

  static func ascii(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    .object(try interpreter.ascii(args[0]))
  }
}

extension Interpreter {
  /// `id(value)`: the address of an object; values without one get a number of their own.
  func identity(of value: Value) -> Int {
    switch value {
    case .object(let object): object.address
    case .none: types.none.address + 16
    case .undefined: 0
    case .notImplemented: types.notImplemented.address + 16
    case .ellipsis: types.ellipsis.address + 16
    case .bool(let bool): types.bool.address + (bool ? 16 : 32)
    case .int(let int): (int &* 32 &+ 0x5000_0000_0000) & Int.max
    case .float(let double):
      Int(truncatingIfNeeded: (double.bitPattern.byteSwapped &* 16) >> 2) | 8
    }
  }
}
