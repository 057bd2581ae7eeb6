// contextvars: contexts, variables and tokens.

/// A `contextvars.Context`: values by variable, in the order in which they were set.
final class PyContext: PyObject {
  struct Entry {
    let variable: PyContextVariable
    var value: Value
  }

  /// Shared with copies until one of them changes.
  private(set) var entries: ContiguousArray<Entry> = []
  private var positions: [ObjectIdentifier: Int] = [:]
  /// `run` is under way.
  var isEntered = false

  init(_ interpreter: Interpreter) {
    super.init(interpreter.asyncio.types.context, .other)
  }

  init(copying other: PyContext) {
    entries = other.entries
    positions = other.positions
    super.init(other.type, .other)
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

  init(
    _ interpreter: Interpreter, _ variable: PyContextVariable, _ context: PyContext, _ old: Value
  ) {
    self.variable = variable
    self.context = context
    oldValue = old
    super.init(interpreter.asyncio.types.contextToken, .other)
  }
}
