// str: maketrans and translate.

extension PyStr {
  static func maketrans(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let table = PyDict(interpreter)
    guard let second = args.given(1) else {
      guard let source = args[0].exactDict else {
        throw interpreter.typeError(
          "if you give only one argument to maketrans it must be a dict")
      }
      var position = 0
      while let live = source.livePosition(from: position) {
        let entry = source.entries[live]
        try table.set(translationKey(interpreter, entry.key), entry.value, interpreter)
        position = live + 1
      }
      return .object(table)
    }
    guard let to = second.asStr else {
      throw interpreter.badArgument(second, "maketrans", "argument 2", "str")
    }
    if let third = args.given(2), third.asStr == nil {
      throw interpreter.badArgument(third, "maketrans", "argument 3", "str")
    }
    guard let from = args[0].asStr else {
      throw interpreter.typeError(
        "first maketrans argument must be a string if there is a second argument")
    }
    guard from.count == to.count else {
      throw interpreter.valueError(
        "the first two maketrans arguments must have equal length")
    }
    for index in 0..<from.count {
      try table.set(.int(Int(from[index])), .int(Int(to[index])), interpreter)
    }
    if let deleted = args.given(2)?.asStr {
      for index in 0..<deleted.count {
        try table.set(.int(Int(deleted[index])), .none, interpreter)
      }
    }
    return .object(table)
  }

  private static func translationKey(
    _ interpreter: Interpreter, _ key: Value
  ) throws(Unwind) -> Value {
    if let text = key.asStr {
      guard text.count == 1 else {
        throw interpreter.valueError("string keys in translate table must be of length 1")
      }
      return .int(Int(text[0]))
    }
    guard key.asBigInt != nil else {
      throw interpreter.typeError("keys in translate table must be strings or integers")
    }
    return key
  }

  /// What a table says of a code point.
  private enum Translation {
    case unknown
    case same
    case removed
    case scalar(UInt32)
    case text(PyStr)
  }

  static func translate(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = receiver(args)
    let table = args[1]
    if text.isASCII, text.count > 32, let result = try translateBytes(interpreter, text, table) {
      return .object(result)
    }
    var builder = TextBuilder(minimumCapacity: text.count)
    var known = [Translation](repeating: .unknown, count: 128)
    for index in 0..<text.count {
      let scalar = text[index]
      var translation = scalar < 128 ? known[Int(scalar)] : .unknown
      if case .unknown = translation {
        translation = try self.translation(interpreter, of: scalar, table)
        if scalar < 128 { known[Int(scalar)] = translation }
      }
      switch translation {
      case .unknown, .same: builder.append(scalar)
      case .removed: break
      case .scalar(let scalar): builder.append(scalar)
      case .text(let text):
        try interpreter.checkTextSize(builder.count + text.count)
        builder.append(text)
      }
    }
    return .object(builder.finish(interpreter))
  }

  /// An ASCII text in which each character becomes another; nil where that is not so, which is
  /// found out before any character is asked for twice.
  private static func translateBytes(
    _ interpreter: Interpreter, _ text: PyStr, _ table: Value
  ) throws(Unwind) -> PyStr? {
    guard table.exactDict != nil else { return nil }
    let unknown: UInt8 = 0xFF
    var known = [UInt8](repeating: unknown, count: 128)
    let source = text.narrowBuffer
    defer { withExtendedLifetime(text) {} }
    let result = PyStr.uninitialized(interpreter, text.count, isWide: false, isASCII: true)
    let target = result.storage.assumingMemoryBound(to: UInt8.self)
    for index in 0..<text.count {
      let unit = source[index]
      var changed = known[Int(unit)]
      if changed == unknown {
        switch try translation(interpreter, of: UInt32(unit), table) {
        case .same: changed = unit
        case .scalar(let scalar) where scalar < 128:
          changed = UInt8(truncatingIfNeeded: scalar)
        case .text(let text) where text.isASCII && text.count == 1:
          changed = UInt8(truncatingIfNeeded: text[0])
        default: return nil
        }
        known[Int(unit)] = changed
      }
      target[index] = changed
    }
    return result
  }

  /// Looks a code point up (CPython: `charmaptranslate_lookup`).
  private static func translation(
    _ interpreter: Interpreter, of scalar: UInt32, _ table: Value
  ) throws(Unwind) -> Translation {
    let found: Value
    if let dictionary = table.exactDict {
      guard let value = try dictionary.get(.int(Int(scalar)), interpreter) else { return .same }
      found = value
    } else {
      do throws(Unwind) {
        found = try interpreter.getItem(table, .int(Int(scalar)))
      } catch {
        if interpreter.caught(error, interpreter.exceptions.lookupError) != nil { return .same }
        throw error
      }
    }
    if found.isNone { return .removed }
    if let text = found.asStr { return .text(text) }
    guard found.asBigInt != nil else {
      throw interpreter.typeError("character mapping must return integer, None or str")
    }
    guard let code = found.asInt, code >= 0, code < 0x110000 else {
      throw interpreter.valueError("character mapping must be in range(0x110000)")
    }
    return .scalar(UInt32(truncatingIfNeeded: code))
  }
}
