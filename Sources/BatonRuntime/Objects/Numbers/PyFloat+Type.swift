// float: operators, comparison, the constructor.

import BatonSyntax
import BigInt

extension PyFloat {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.hash = hash
    slots.compare = compare
    slots.bool = { _, value in value.asDouble != 0 }
    slots.negative = { _, value in .float(-(value.asDouble ?? 0)) }
    slots.positive = { _, value in .float(value.asDouble ?? 0) }
    slots.absolute = { _, value in .float(abs(value.asDouble ?? 0)) }
    slots.int = { interpreter, value throws(Unwind) in
      try interpreter.int(truncating: value.asDouble ?? 0)
    }
    slots.float = { _, value in .float(value.asDouble ?? 0) }
    slots[.add] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let a = try interpreter.floatOperand(left), let b = try interpreter.floatOperand(right)
      else { return .notImplemented }
      return .float(a + b)
    }
    slots[.subtract] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let a = try interpreter.floatOperand(left), let b = try interpreter.floatOperand(right)
      else { return .notImplemented }
      return .float(a - b)
    }
    slots[.multiply] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let a = try interpreter.floatOperand(left), let b = try interpreter.floatOperand(right)
      else { return .notImplemented }
      return .float(a * b)
    }
    slots[.divide] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let a = try interpreter.floatOperand(left), let b = try interpreter.floatOperand(right)
      else { return .notImplemented }
      return try interpreter.divideFloats(a, b)
    }
    slots[.floorDivide] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let a = try interpreter.floatOperand(left), let b = try interpreter.floatOperand(right)
      else { return .notImplemented }
      return try interpreter.floorDivideFloats(a, b)
    }
    slots[.modulo] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let a = try interpreter.floatOperand(left), let b = try interpreter.floatOperand(right)
      else { return .notImplemented }
      return try interpreter.moduloFloats(a, b)
    }
    slots[.power] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let a = try interpreter.floatOperand(left), let b = try interpreter.floatOperand(right)
      else { return .notImplemented }
      return try interpreter.powerFloats(a, b)
    }
    slots.new = new
    type.install(slots, methods, attributes)
    type.typeFlags.insert(.selfPattern)
  }

  static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    .object(PyStr(interpreter, FloatText.repr(value.asDouble ?? 0)))
  }

  /// NaN is hashed by its bits, as its identity.
  static func hash(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Int {
    let double = value.asDouble ?? 0
    if let hash = Hashing.float(double) { return hash }
    if let object = value.object { return object.address >> 4 }
    return Int(truncatingIfNeeded: double.bitPattern >> 3)
  }

  /// Exact also against ints that no float can hold (CPython: `float_richcompare`).
  static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard let a = left.asDouble else { return .notImplemented }
    if let b = right.asDouble { return .bool(Interpreter.holds(operation, a, b)) }
    guard right.isInt else { return .notImplemented }
    if a.isNaN { return .bool(operation == .notEqual) }
    if let small = right.asInt, small.magnitude <= 1 << 53 {
      return .bool(Interpreter.holds(operation, a, Double(small)))
    }
    let order = FloatArithmetic.compare(right.asBigInt ?? 0, a)
    return .bool(Interpreter.holds(operation, 0, order))
  }

  /// `float(x)` (CPython: `float_new_impl`).
  static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    if !arguments.keywordNames.isEmpty,
      type.sharesMethod(interpreter.names.initialize, with: interpreter.types.float)
    {
      throw interpreter.typeError("float() takes no keyword arguments")
    }
    if arguments.positionalCount > 1 {
      throw interpreter.typeError(
        "float expected at most 1 argument, got \(arguments.positionalCount)")
    }
    let double =
      try arguments.positionalCount == 0 ? 0 : interpreter.double(converting: arguments[0])
    if type === interpreter.types.float { return .float(double) }
    return .object(PyFloat(type, double))
  }
}

extension Interpreter {
  /// `float(value)` (CPython: `PyNumber_Float`, `PyFloat_FromString`).
  func double(converting value: Value) throws(Unwind) -> Double {
    switch value {
    case .float(let double): return double
    case .int(let int): return Double(int)
    default: break
    }
    if let text = value.asStr, value.exactStr != nil || type(of: value).slots.float == nil {
      if !text.isWide, let short = FloatParsing.short(text.narrowBuffer) { return short }
      guard let double = FloatParsing.float(text.scalars) else {
        throw valueError("could not convert string to float: \(try repr(value).string)")
      }
      return library.distinct(double)
    }
    let type = type(of: value)
    if let slot = type.slots.float { return try doubleResult(slot(self, value), of: value) }
    if type.slots.index != nil { return try double(bigIndex(value)) }
    if let bytes = bytesLike(value) {
      guard let double = FloatParsing.float(bytes.map { $0 < 0x80 ? UInt32($0) : 0xFFFD }) else {
        throw valueError("could not convert string to float: \(try repr(value).string)")
      }
      return library.distinct(double)
    }
    throw typeError("float() argument must be a string or a real number, not '\(type.name)'")
  }
}
