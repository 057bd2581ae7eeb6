// Helpers for the modules written in Swift: filling a namespace, common results.

extension PyModule {
  func set(_ name: String, _ value: Value) {
    namespace.set(type.interpreter.intern(name), value)
  }

  /// Adds functions. Their `__module__` is the module's name, or that of the module which holds
  /// them in CPython.
  func add(_ rows: [BuiltinRow], _ interpreter: Interpreter, as home: String? = nil) {
    let name = home ?? namespace.get(interpreter.names.name)?.asStr?.string ?? ""
    for row in rows {
      let function = PyBuiltin(interpreter, row: row, owner: nil, module: name)
      namespace.set(function.name, .object(function))
    }
  }
}

extension Interpreter {
  /// A list (or tuple) of str.
  func strings(_ texts: [String], asTuple: Bool = false) -> Value {
    let values = ContiguousArray(texts.map { str($0) })
    return asTuple ? tuple(values) : list(values)
  }

  /// `types.SimpleNamespace(**fields)`.
  func namespace(_ fields: [(name: String, value: Value)]) -> Value {
    let made = try? call(
      .object(types.simpleNamespace), ContiguousArray(fields.map(\.value)),
      keywordNames: fields.map { intern($0.name) })
    return made ?? .none
  }
}
