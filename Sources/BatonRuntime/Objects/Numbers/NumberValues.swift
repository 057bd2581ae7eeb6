// Numbers as builtins receive them: views of any value as int, double or complex.

import BigInt

/// A float on the heap: an instance of a subclass of float.
final class PyFloat: PyObject {
  let value: Double

  init(_ type: __shared PyType, _ value: Double) {
    self.value = value
    super.init(type, .float)
  }
}

extension Value {
  /// The value of a float or of an instance of a subclass of float; nil otherwise.
  @inline(__always) var asDouble: Double? {
    if case .float(let double) = self { return double }
    return downcast(.float, PyFloat.self)?.value
  }

  /// An int of any kind: int, bool, instance of a subclass.
  var isInt: Bool {
    switch self {
    case .int, .bool: true
    case .object(let object): object.kind == .int
    default: false
    }
  }
}

extension Interpreter {
  /// An operand of float arithmetic: a float, or an int that a float can hold (CPython:
  /// `CONVERT_TO_DOUBLE`). nil for anything else.
  @inline(__always) func floatOperand(_ value: Value) throws(Unwind) -> Double? {
    switch value {
    case .float(let double): return double
    case .int(let int): return Double(int)
    case .bool(let bool): return bool ? 1 : 0
    case .object(let object):
      if object.kind == .float { return unsafeDowncast(object, to: PyFloat.self).value }
      if object.kind == .int { return try double(unsafeDowncast(object, to: PyInt.self).value) }
      return nil
    default: return nil
    }
  }

  /// The nearest double; OverflowError where there is none.
  func double(_ value: BigInt) throws(Unwind) -> Double {
    try textual { () throws(TextError) in try FloatArithmetic.double(value) }
  }

  /// An argument that must be a real number (CPython: `PyFloat_AsDouble`).
  func doubleArgument(_ value: Value) throws(Unwind) -> Double {
    if let double = try floatOperand(value) { return double }
    if let slot = type(of: value).slots.float {
      return try doubleResult(slot(self, value), of: value)
    }
    if type(of: value).slots.index != nil { return try doubleArgument(index(value)) }
    throw typeError("must be real number, not \(type(of: value).name)")
  }

  /// What a `__float__` returned.
  func doubleResult(_ result: Value, of value: Value) throws(Unwind) -> Double {
    if case .float(let double) = result { return double }
    guard let double = result.asDouble else {
      throw typeError(
        "\(type(of: value).name).__float__ returned non-float (type \(type(of: result).name))")
    }
    try warn(
      exceptions.deprecationWarning,
      "\(type(of: value).name).__float__ returned non-float (type \(type(of: result).name)).  "
        + "The ability to return an instance of a strict subclass of float is deprecated, and may "
        + "be removed in a future version of Python.")
    return double
  }

  /// The double as an int, towards zero.
  func int(truncating value: Double) throws(Unwind) -> Value {
    if let small = Int(exactly: value.rounded(.towardZero)) { return .int(small) }
    return int(try textual { () throws(TextError) in try FloatArithmetic.integer(value) })
  }

  /// An argument that must be an int of any size.
  func bigIndex(_ value: Value) throws(Unwind) -> BigInt {
    try index(value).asBigInt ?? 0
  }

  /// An index as C's `int`, `Py_ssize_t` parameters take it: OverflowError where it does not fit.
  func sizeArgument(_ value: Value) throws(Unwind) -> Int {
    if let size = try indexAsInt(value) { return size }
    throw overflowError("Python int too large to convert to C ssize_t")
  }

  /// Binds the arguments of a constructor to a signature.
  func withArguments(
    _ arguments: CallArguments, _ signature: BuiltinSignature, of name: String,
    _ body: (Arguments) throws(Unwind) -> Value
  ) throws(Unwind) -> Value {
    let base = stackTop
    let count = signature.boundCount
    try reserveStack(count)
    base.initialize(repeating: .undefined, count: count)
    stackTop = base + count
    defer {
      base.release(count: count)
      stackTop = base
    }
    try bind(arguments, leading: 0, to: signature, of: name, into: base)
    return try body(Arguments(base: base, count: count))
  }
}

// Literals.
extension Interpreter {
  /// The int that digits without underscores and prefix write.
  func bigInteger(_ digits: String, radix: Int) -> Value {
    let bytes = Array(digits.utf8)
    let parsed = try? IntegerText.integer(bytes: bytes, base: radix, limit: 0) { digits }
    return int(parsed ?? 0)
  }

  func complex(_ real: Double, _ imaginary: Double) -> Value {
    complex(ComplexNumber(real: real, imaginary: imaginary))
  }
}
