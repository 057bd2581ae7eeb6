// int: operators and comparison; the methods stand in PyInt+Methods.swift.

import BatonSyntax
import BigInt

extension PyInt {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.hash = hash
    slots.compare = compare
    slots.bool = { _, value in value.asInt != 0 }
    slots.negative = negative
    slots.positive = exact
    slots.absolute = absolute
    slots.invert = invert
    slots.int = exact
    slots.index = exact
    slots.float = { interpreter, value throws(Unwind) in
      .float(try interpreter.floatOperand(value) ?? 0)
    }
    slots[.add] = BinarySlot(add)
    slots[.subtract] = BinarySlot(subtract)
    slots[.multiply] = BinarySlot(multiply)
    slots[.divide] = BinarySlot(divide)
    slots[.floorDivide] = BinarySlot(floorDivide)
    slots[.modulo] = BinarySlot(modulo)
    slots[.power] = BinarySlot(power)
    slots[.leftShift] = BinarySlot(leftShift)
    slots[.rightShift] = BinarySlot(rightShift)
    slots[.bitAnd] = BinarySlot(bitAnd)
    slots[.bitOr] = BinarySlot(bitOr)
    slots[.bitXor] = BinarySlot(bitXor)
    slots.new = new
    type.install(slots, methods, attributes)
    type.typeFlags.insert(.selfPattern)
  }

  // MARK: Text, hash, comparison

  static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    .object(try interpreter.decimal(value))
  }

  static func hash(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Int {
    if let small = value.asInt { return Interpreter.hash(of: small) }
    return value.downcast(.int, PyInt.self).map { Hashing.int($0.view) } ?? 0
  }

  static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt {
      return .bool(Interpreter.holds(operation, a, b))
    }
    return try interpreter.withViews(left, right) { a, b in
      .bool(Interpreter.holds(operation, IntView.compare(a, b), 0))
    }
  }

  // MARK: Unary operators

  /// `int(x)` of an int: the exact type.
  static func exact(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    switch value {
    case .int: return value
    case .bool(let bool): return .int(bool ? 1 : 0)
    case .object(let object) where object.exactKind == .int: return value
    default: return interpreter.int(value.asBigInt ?? 0)
    }
  }

  static func negative(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    if let small = value.asInt { return interpreter.negateInt(small) }
    return try interpreter.withView(value) { a in
      interpreter.int(isNegative: !a.isNegative, a.limbs, a.count)
    }
  }

  static func absolute(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    if let small = value.asInt { return small < 0 ? interpreter.negateInt(small) : .int(small) }
    return try interpreter.withView(value) { a in
      interpreter.int(isNegative: false, a.limbs, a.count)
    }
  }

  static func invert(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    if let small = value.asInt { return .int(~small) }
    return interpreter.int(-(value.asBigInt ?? 0) - 1)
  }

  // MARK: Binary operators

  static func add(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return interpreter.addInts(a, b) }
    return try interpreter.withViews(left, right) { a, b in interpreter.add(a, b) }
  }

  static func subtract(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return interpreter.subtractInts(a, b) }
    return try interpreter.withViews(left, right) { a, b in interpreter.add(a, b.negated) }
  }

  static func multiply(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return interpreter.multiplyInts(a, b) }
    return try interpreter.withViews(left, right) { a, b throws(Unwind) in
      try interpreter.multiply(a, b)
    }
  }

  static func divide(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.divideInts(a, b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    return .float(try interpreter.divideBig(a, b))
  }

  static func floorDivide(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.floorDivideInts(a, b) }
    return try interpreter.withViews(left, right) { a, b throws(Unwind) in
      if b.isZero { throw interpreter.zeroDivisionError("integer division or modulo by zero") }
      return interpreter.divide(a, b, .quotient).quotient
    }
  }

  static func modulo(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.moduloInts(a, b) }
    return try interpreter.withViews(left, right) { a, b throws(Unwind) in
      if b.isZero { throw interpreter.zeroDivisionError("integer modulo by zero") }
      return interpreter.divide(a, b, .remainder).remainder
    }
  }

  static func power(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.powerInts(a, b) }
    return try interpreter.withViews(left, right) { a, b throws(Unwind) in
      if b.isNegative {
        return try interpreter.powerFloats(
          interpreter.floatOperand(left) ?? 0, interpreter.floatOperand(right) ?? 0)
      }
      if let exponent = b.small { return try interpreter.power(a, exponent) }
      if a.count <= 1, let base = a.small, base >= -1, base <= 1 {
        return .int(base == -1 && b.limbs[0] & 1 == 0 ? 1 : base)
      }
      throw interpreter.memoryError()
    }
  }

  static func leftShift(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.shiftLeftInts(a, b) }
    return try interpreter.withViews(left, right) { a, b throws(Unwind) in
      if b.isNegative { throw interpreter.valueError("negative shift count") }
      if a.isZero { return .int(0) }
      guard let places = b.small else {
        throw shiftedDigits(a, b) < (1 << 61) - 6
          ? interpreter.memoryError() : interpreter.overflowError("too many digits in integer")
      }
      if places > Interpreter.intBitLimit { throw interpreter.memoryError() }
      return interpreter.shiftLeft(a, places)
    }
  }

  /// How many digits of 30 bits CPython would need for a number shifted so far, which it refuses
  /// beyond `MAX_LONG_DIGITS`.
  private static func shiftedDigits(_ a: IntView, _ places: IntView) -> UInt {
    guard places.count <= 2 else { return .max }
    let high = places.count == 2 ? places.limbs[1] : 0
    if high >= 30 { return .max }
    let (whole, rest) = (30 as UInt).dividingFullWidth((high, places.limbs[0]))
    return whole + UInt(a.bitWidth + 29) / 30 + (rest > 0 ? 1 : 0)
  }

  static func rightShift(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.shiftRightInts(a, b) }
    return try interpreter.withViews(left, right) { a, b throws(Unwind) in
      if b.isNegative { throw interpreter.valueError("negative shift count") }
      return interpreter.shiftRight(a, b.small ?? .max)
    }
  }

  static func bitAnd(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return .int(a & b) }
    return try interpreter.withViews(left, right) { a, b in interpreter.bitwise(a, b, &) }
  }

  static func bitOr(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return .int(a | b) }
    return try interpreter.withViews(left, right) { a, b in interpreter.bitwise(a, b, |) }
  }

  static func bitXor(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return .int(a ^ b) }
    return try interpreter.withViews(left, right) { a, b in interpreter.bitwise(a, b, ^) }
  }
}

extension Interpreter {
  /// The decimal digits of an int.
  func decimal(_ value: Value) throws(Unwind) -> PyStr {
    if let small = value.asInt { return decimal(small) }
    guard let big = value.downcast(.int, PyInt.self) else { return decimal(0) }
    if big.view.count <= ShortDecimal.mostLimbs {
      let view = big.view
      defer { withExtendedLifetime(big) {} }
      let sign = view.isNegative ? 1 : 0
      return ShortDecimal.withDigits(view) { digits in
        let made = PyStr(
          types.str, uninitializedCount: digits.count + sign, isWide: false, isASCII: true)
        let units = made.storage.assumingMemoryBound(to: UInt8.self)
        if sign == 1 { units[0] = 0x2D }
        (units + sign).update(from: digits.baseAddress.unsafelyUnwrapped, count: digits.count)
        return made
      }
    }
    let limit = library.maxStrDigits
    return PyStr(
      self,
      ascii: try textual { () throws(TextError) in
        try IntegerText.decimal(big.view, limit: limit)
      })
  }
}
