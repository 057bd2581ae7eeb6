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

  /// `max` and `min` (CPython: `min_max`).
  static func extreme(
    _ interpreter: Interpreter, _ args: Arguments, _ name: String, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    // Bound as: key, default, *args.
    let key = args[0].isNone ? Value.undefined : args[0]
    guard let candidates = args[2].asTuple, candidates.count > 0 else {
      throw interpreter.typeError("\(name) expected at least 1 argument, got 0")
    }
    if candidates.count > 1, !args[1].isUndefined {
      throw interpreter.typeError(
        "Cannot specify a default for \(name)() with multiple positional arguments")
    }
    return try extreme(interpreter, candidates.buffer, key, args.given(1), name, operation)
  }

  /// The greatest or least of the values, or of the elements of the only one.
  static func extreme(
    _ interpreter: Interpreter, _ candidates: UnsafeBufferPointer<Value>, _ key: Value,
    _ other: Value?, _ name: String, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    var best = Value.undefined
    var bestKey = Value.undefined
    func offer(_ element: Value) throws(Unwind) {
      let elementKey = key.isUndefined ? element : try interpreter.call(key, element)
      if !best.isUndefined {
        if case .int(let a) = elementKey, case .int(let b) = bestKey {
          if operation == .less ? a >= b : a <= b { return }
        } else {
          let comparison = try interpreter.compare(operation, elementKey, bestKey)
          if try !interpreter.isTrue(comparison) { return }
        }
      }
      best = element
      bestKey = elementKey
    }
    if candidates.count > 1 {
      for candidate in candidates { try offer(candidate) }
      return best
    }
    try interpreter.forEach(candidates[0]) { element throws(Unwind) in
      try offer(element)
      return true
    }
    if let best = best.defined { return best }
    if let other { return other }
    throw interpreter.valueError("\(name)() iterable argument is empty")
  }

  static func sorted(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let list = try interpreter.makeList(args[0])
    let reverse = try interpreter.isTrue(args.given(2) ?? .bool(false))
    try interpreter.sort(list, key: args.given(1) ?? .none, reverse: reverse)
    return .object(list)
  }
}
