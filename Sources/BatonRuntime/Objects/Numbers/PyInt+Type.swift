// int: operators and comparison; the methods stand in PyInt+Methods.swift.

import BatonSyntax
import BigInt

extension PyInt {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.hash = hash
    slots.compare = compare
    slots.bool = { _, value in !(value.asBigInt?.isZero ?? true) }
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
    return Hashing.int(value.asBigInt ?? 0)
  }

  static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt {
      return .bool(Interpreter.holds(operation, a, b))
    }
    // The right one first: mostly it is no int at all.
    guard let b = right.asBigInt, let a = left.asBigInt else { return .notImplemented }
    return .bool(Interpreter.holds(operation, a, b))
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
    return interpreter.int(-(value.asBigInt ?? 0))
  }

  static func absolute(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    if let small = value.asInt { return small < 0 ? interpreter.negateInt(small) : .int(small) }
    return interpreter.int(BigInt((value.asBigInt ?? 0).magnitude))
  }

  static func invert(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    if let small = value.asInt { return .int(~small) }
    return interpreter.int(-(value.asBigInt ?? 0) - 1)
  }

  // MARK: Binary operators

  static func add(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if case .int(let a) = left, case .int(let b) = right { return interpreter.addInts(a, b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    return interpreter.int(a + b)
  }

  static func subtract(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if case .int(let a) = left, case .int(let b) = right { return interpreter.subtractInts(a, b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    return interpreter.int(a - b)
  }

  static func multiply(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if case .int(let a) = left, case .int(let b) = right { return interpreter.multiplyInts(a, b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    return interpreter.int(a * b)
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
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    if b.isZero { throw interpreter.zeroDivisionError("integer division or modulo by zero") }
    return interpreter.int(Interpreter.floorDivideAndModulo(a, b).quotient)
  }

  static func modulo(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.moduloInts(a, b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    if b.isZero { throw interpreter.zeroDivisionError("integer modulo by zero") }
    return interpreter.int(Interpreter.floorDivideAndModulo(a, b).remainder)
  }

  static func power(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.powerInts(a, b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    if b.sign == .minus {
      return try interpreter.powerFloats(interpreter.double(a), interpreter.double(b))
    }
    if let exponent = Int(exactly: b) { return try interpreter.powerBig(a, exponent) }
    if a.magnitude <= 1 {
      let isOdd = b.magnitude.words.first.map { $0 & 1 == 1 } ?? false
      return .int(a.isZero ? 0 : a.sign == .minus && isOdd ? -1 : 1)
    }
    throw interpreter.memoryError()
  }

  static func leftShift(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.shiftLeftInts(a, b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    return try interpreter.shiftLeft(a, interpreter.int(b))
  }

  static func rightShift(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return try interpreter.shiftRightInts(a, b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    return try interpreter.shiftRight(a, b)
  }

  static func bitAnd(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return .int(a & b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    return interpreter.int(a & b)
  }

  static func bitOr(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return .int(a | b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    return interpreter.int(a | b)
  }

  static func bitXor(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let a = left.asInt, let b = right.asInt { return .int(a ^ b) }
    guard let a = left.asBigInt, let b = right.asBigInt else { return .notImplemented }
    return interpreter.int(a ^ b)
  }
}

extension Interpreter {
  /// The decimal digits of an int.
  func decimal(_ value: Value) throws(Unwind) -> PyStr {
    if let small = value.asInt { return decimal(small) }
    let big = value.asBigInt ?? 0
    let limit = library.maxStrDigits
    return PyStr(
      self,
      try textual { () throws(TextError) in try IntegerText.decimal(big, limit: limit) })
  }
}
