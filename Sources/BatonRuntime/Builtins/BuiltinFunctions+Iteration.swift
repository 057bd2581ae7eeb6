// Builtin functions on iterables: all, any, iter, next, max, min, sorted.

extension BuiltinFunctions {
  static func all(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    var result = true
    try interpreter.forEach(args[0]) { element throws(Unwind) in
      result = try interpreter.isTrue(element)
      return result
    }
    return .bool(result)
  }

  static func any(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    var result = false
    try interpreter.forEach(args[0]) { element throws(Unwind) in
      result = try interpreter.isTrue(element)
      return !result
    }
    return .bool(result)
  }

  static func iter(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    guard let sentinel = args.given(1) else { return try interpreter.iter(args[0]) }
    guard interpreter.isCallable(args[0]) else {
      throw interpreter.typeError("iter(v, w): v must be callable")
    }
    return .object(CallableIterator(interpreter, args[0], sentinel: sentinel))
  }

  static func next(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    interpreter.returnValue = .none
    if let other = args.given(1) { return try interpreter.next(args[0]) ?? other }
    if let element = try interpreter.nextRaising(args[0]) { return element }
    throw interpreter.stopIteration(interpreter.takeReturnValue())
  }

  /// `max` (`.greater`) and `min` (`.less`) (CPython: `min_max`).
  static func extreme(
    _ interpreter: Interpreter, _ args: Arguments, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    let name = operation == .less ? "min" : "max"
    // Bound as: key, default, *args.
    guard let candidates = args[2].asTuple, candidates.count > 0 else {
      throw interpreter.typeError("\(name) expected at least 1 argument, got 0")
    }
    var leader = Leader(operation, by: args[0].isNone ? .undefined : args[0])
    if candidates.count > 1 {
      if !args[1].isUndefined {
        throw interpreter.typeError(
          "Cannot specify a default for \(name)() with multiple positional arguments")
      }
      for candidate in candidates.buffer { try leader.offer(candidate, interpreter) }
      return leader.value
    }
    try interpreter.forEach(candidates[0]) { element throws(Unwind) in
      try leader.offer(element, interpreter)
      return true
    }
    if let found = leader.value.defined ?? args.given(1) { return found }
    throw interpreter.valueError("\(name)() iterable argument is empty")
  }

  /// The greatest or least of at least two values.
  static func extreme(
    _ interpreter: Interpreter, of candidates: UnsafeBufferPointer<Value>,
    _ operation: RichComparison
  ) throws(Unwind) -> Value {
    var leader = Leader(operation, by: .undefined)
    for candidate in candidates { try leader.offer(candidate, interpreter) }
    return leader.value
  }

  /// The first of the greatest or least values offered.
  private struct Leader {
    /// `undefined` before the first.
    private(set) var value = Value.undefined
    private var rank = Value.undefined
    private let operation: RichComparison
    /// Gives the rank of a value; `undefined`: the value itself is its rank.
    private let key: Value

    init(_ operation: RichComparison, by key: Value) {
      self.operation = operation
      self.key = key
    }

    mutating func offer(_ element: Value, _ interpreter: Interpreter) throws(Unwind) {
      let newRank = key.isUndefined ? element : try interpreter.call(key, element)
      if !value.isUndefined {
        switch (newRank, rank) {
        case (.int(let new), .int(let old)):
          if operation == .less ? new >= old : new <= old { return }
        case (.float(let new), .float(let old)):
          if operation == .less ? !(new < old) : !(new > old) { return }
        default:
          let comparison = try interpreter.compare(operation, newRank, rank)
          if try !interpreter.isTrue(comparison) { return }
        }
      }
      value = element
      rank = newRank
    }
  }

  static func sorted(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let list = try interpreter.makeList(args[0])
    let reverse = try interpreter.isTrue(args.given(2) ?? .bool(false))
    try interpreter.sort(list, key: args.given(1) ?? .none, reverse: reverse)
    return .object(list)
  }
}
