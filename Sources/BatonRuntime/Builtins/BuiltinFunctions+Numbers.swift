// Builtin functions on numbers: abs, bin, hex, oct, round, sum, chr, ord.

import BatonSyntax
import BigInt

extension BuiltinFunctions {
  static func abs(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    switch args[0] {
    case .int(let int) where int != Int.min: return .int(int < 0 ? -int : int)
    case .float(let double): return .float(double.magnitude)
    default: break
    }
    if let slot = interpreter.type(of: args[0]).slots.absolute {
      return try slot(interpreter, args[0])
    }
    throw interpreter.typeError(
      "bad operand type for abs(): '\(interpreter.type(of: args[0]).name)'")
  }

  static func bin(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try digits(interpreter, args[0], radix: 2, prefix: "0b")
  }

  static func oct(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try digits(interpreter, args[0], radix: 8, prefix: "0o")
  }

  static func hex(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try digits(interpreter, args[0], radix: 16, prefix: "0x")
  }

  private static func digits(
    _ interpreter: Interpreter, _ value: Value, radix: UInt, prefix: String
  ) throws(Unwind) -> Value {
    let number = try interpreter.index(value)
    if case .int(let small) = number {
      let sign = small < 0 ? 1 : 0
      let count = sign + 2 + Digits.count(small.magnitude, radix: radix)
      let text = PyStr.uninitialized(interpreter, count, isWide: false, isASCII: true)
      let units = text.narrowUnits
      if sign == 1 { units[0] = 0x2D }
      for (index, letter) in prefix.utf8.enumerated() { units[sign + index] = letter }
      Digits.write(small.magnitude, radix: radix, before: units + count)
      return .object(text)
    }
    let big = number.asBigInt ?? 0
    let digits = IntegerText.digits(big.magnitude, base: Int(radix))
    return interpreter.str(
      (big.sign == .minus ? "-" : "") + prefix + String(decoding: digits, as: UTF8.self))
  }

  static func chr(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    guard let scalar = try interpreter.indexAsInt(args[0]), scalar >= 0, scalar < 0x110000 else {
      throw interpreter.valueError("chr() arg not in range(0x110000)")
    }
    return .object(interpreter.character(UInt32(truncatingIfNeeded: scalar)))
  }

  static func ord(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let count: Int
    if let text = args[0].asStr {
      if text.count == 1 { return .int(Int(text[0])) }
      count = text.count
    } else if let bytes = interpreter.bytesLike(args[0]) {
      if bytes.count == 1 { return .int(Int(bytes[0])) }
      count = bytes.count
    } else {
      throw interpreter.typeError(
        "ord() expected string of length 1, but \(interpreter.type(of: args[0]).name) found")
    }
    throw interpreter.typeError(
      "ord() expected a character, but string of length \(count) found")
  }

  static func round(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let type = interpreter.type(of: args[0])
    guard let method = try interpreter.findSpecial(args[0], interpreter.names.round) else {
      throw interpreter.typeError("type \(type.name) doesn't define __round__ method")
    }
    guard let digits = args.given(1), !digits.isNone else { return try interpreter.call(method) }
    return try interpreter.call(method, digits)
  }

  // MARK: sum

  /// Ints and floats are added without making values; floats with a compensation for what each
  /// addition rounds away (CPython: `builtin_sum_impl`).
  static func sum(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let start = args.given(1) ?? .int(0)
    if interpreter.type(of: args[0]).slots.iter == nil { _ = try interpreter.iter(args[0]) }
    for (type, text) in [
      (interpreter.types.str, "strings [use ''.join(seq) instead]"),
      (interpreter.types.bytes, "bytes [use b''.join(seq) instead]"),
      (interpreter.types.bytearray, "bytearray [use b''.join(seq) instead]"),
    ] where interpreter.type(of: start).isSubtype(of: type) {
      throw interpreter.typeError("sum() can't sum \(text)")
    }
    var total = Total(start)
    try interpreter.forEach(args[0]) { element throws(Unwind) in
      try total.add(element, interpreter)
      return true
    }
    return total.value
  }

  /// A running sum in the cheapest form that holds it.
  private struct Total {
    private enum Form {
      case int(Int)
      case float(Double, compensation: Double)
      case any(Value)
    }

    private var form: Form

    init(_ start: Value) {
      switch start {
      case .int(let int): form = .int(int)
      case .float(let double): form = .float(double, compensation: 0)
      default: form = .any(start)
      }
    }

    var value: Value {
      switch form {
      case .int(let int): .int(int)
      case .float(let double, let compensation):
        // An infinite sum must not become NaN, nor a negative zero lose its sign.
        .float(compensation != 0 && compensation.isFinite ? double + compensation : double)
      case .any(let value): value
      }
    }

    mutating func add(_ element: Value, _ interpreter: Interpreter) throws(Unwind) {
      switch (form, element) {
      case (.int(let total), .int(let int)):
        let (sum, overflow) = total.addingReportingOverflow(int)
        if !overflow {
          form = .int(sum)
          return
        }
      case (.int(let total), .bool(let bool)) where total != Int.max:
        form = .int(total + (bool ? 1 : 0))
        return
      case (.float(let total, let compensation), .float(let double)):
        let sum = total + double
        let lost =
          total.magnitude >= double.magnitude ? (total - sum) + double : (double - sum) + total
        form = .float(sum, compensation: compensation + lost)
        return
      case (.float(let total, let compensation), .int(let int)):
        form = .float(total + Double(int), compensation: compensation)
        return
      default:
        if case .float(let total, let compensation) = form, let int = element.asInt {
          form = .float(total + Double(int), compensation: compensation)
          return
        }
      }
      let sum = try interpreter.binary(.add, value, element)
      if case .float(let double) = sum {
        form = .float(double, compensation: 0)
      } else {
        form = .any(sum)
      }
    }
  }
}
