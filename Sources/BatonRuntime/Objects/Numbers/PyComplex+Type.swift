// complex: operators, comparison, the method table.

import BatonSyntax

extension PyComplex {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value in
      let number = number(value)
      return interpreter.str(FloatText.repr(real: number.real, imaginary: number.imaginary))
    }
    slots.hash = hash
    slots.compare = compare
    slots.bool = { _, value in !number(value).isZero }
    slots.negative = { interpreter, value in interpreter.complex(-number(value)) }
    slots.positive = { interpreter, value in interpreter.complex(number(value)) }
    slots.absolute = absolute
    slots[.add] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let (a, b) = try operands(interpreter, left, right) else { return .notImplemented }
      return interpreter.complex(a + b)
    }
    slots[.subtract] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let (a, b) = try operands(interpreter, left, right) else { return .notImplemented }
      return interpreter.complex(a - b)
    }
    slots[.multiply] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let (a, b) = try operands(interpreter, left, right) else { return .notImplemented }
      return interpreter.complex(a * b)
    }
    slots[.divide] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let (a, b) = try operands(interpreter, left, right) else { return .notImplemented }
      guard let quotient = a.divided(by: b) else {
        throw interpreter.zeroDivisionError("complex division by zero")
      }
      return interpreter.complex(quotient)
    }
    slots[.power] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let (a, b) = try operands(interpreter, left, right) else { return .notImplemented }
      return try interpreter.powerComplex(a, b)
    }
    slots.new = new
    type.install(slots, methods, attributes)
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("conjugate", "") { interpreter, args in
        let value = number(args[0])
        return interpreter.complex(
          ComplexNumber(real: value.real, imaginary: -value.imaginary))
      },
      BuiltinRow("__complex__", "") { interpreter, args in
        if case .object(let object) = args[0], object.exactKind == .complex { return args[0] }
        return interpreter.complex(number(args[0]))
      },
      BuiltinRow("__format__", "format_spec, /", .method, format),
      BuiltinRow("__getnewargs__", "") { interpreter, args in
        let value = number(args[0])
        return interpreter.tuple([.float(value.real), .float(value.imaginary)])
      },
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("imag", member: true) { _, value in .float(number(value).imaginary) },
      AttributeRow("real", member: true) { _, value in .float(number(value).real) },
    ]
  }

  private static func number(_ value: Value) -> ComplexNumber {
    value.asComplex?.value ?? ComplexNumber(real: 0, imaginary: 0)
  }

  private static func operand(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> ComplexNumber? {
    if let complex = value.asComplex { return complex.value }
    guard let real = try interpreter.floatOperand(value) else { return nil }
    return ComplexNumber(real: real, imaginary: 0)
  }

  private static func operands(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> (ComplexNumber, ComplexNumber)? {
    guard let a = try operand(interpreter, left), let b = try operand(interpreter, right) else {
      return nil
    }
    return (a, b)
  }

  private static func hash(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Int {
    let value = number(value)
    return Hashing.complex(
      real: try interpreter.hash(.float(value.real)),
      imaginary: try interpreter.hash(.float(value.imaginary)))
  }

  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard operation == .equal || operation == .notEqual else { return .notImplemented }
    let a = number(left)
    let isEqual: Bool
    if let b = right.asComplex?.value {
      isEqual = a.real == b.real && a.imaginary == b.imaginary
    } else if right.isInt || right.asDouble != nil {
      isEqual =
        a.imaginary == 0
        ? try interpreter.isTrue(interpreter.compare(.equal, .float(a.real), right)) : false
    } else {
      return .notImplemented
    }
    return .bool(isEqual == (operation == .equal))
  }

  private static func absolute(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    let value = number(value)
    let magnitude = value.magnitude
    if magnitude.isInfinite, value.isFinite {
      throw interpreter.overflowError("absolute value too large")
    }
    return .float(magnitude)
  }

  private static func format(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let spec = args[1].asStr else {
      throw interpreter.typeError(
        "__format__() argument must be str, not \(interpreter.givenName(args[1]))")
    }
    if spec.count == 0 { return .object(try interpreter.string(args[0])) }
    let value = number(args[0])
    return .object(
      try interpreter.formatComplex(
        real: value.real, imaginary: value.imaginary, spec,
        typeName: interpreter.type(of: args[0]).name))
  }

  // MARK: Construction

  /// `complex(real, imag)`, `complex(text)` (CPython: `complex_new_impl`).
  private static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let signature = interpreter.templates.signature("real=0, imag=0")
    return try interpreter.withArguments(arguments, signature, of: "complex") {
      args throws(Unwind) in
      let made = try value(interpreter, args.given(0), args.given(1))
      return .object(PyComplex(type, made))
    }
  }

  /// An underscore that does not stand between two digits (CPython:
  /// `_Py_string_to_number_with_underscores`).
  private static func hasStrayUnderscore(_ scalars: [UInt32]) -> Bool {
    func isDigit(_ index: Int) -> Bool {
      guard scalars.indices.contains(index), let scalar = Unicode.Scalar(scalars[index]) else {
        return false
      }
      return scalar.properties.numericType == .decimal
    }
    guard scalars.contains(0x5F) else { return false }
    return scalars.contains(0)
      || scalars.indices.contains { index in
        scalars[index] == 0x5F && !(isDigit(index - 1) && isDigit(index + 1))
      }
  }

  private static func value(
    _ interpreter: Interpreter, _ first: Value?, _ second: Value?
  ) throws(Unwind) -> ComplexNumber {
    if let text = first?.asStr {
      if second != nil {
        throw interpreter.typeError("complex() can't take second arg if first is a string")
      }
      if hasStrayUnderscore(text.scalars) {
        throw interpreter.valueError(
          "could not convert string to complex: \(try interpreter.repr(first ?? .none).string)")
      }
      guard let bytes = IntegerText.asciiDigits(text.scalars),
        let value = ComplexParser.parse(bytes)
      else { throw interpreter.valueError("complex() arg is a malformed string") }
      return value
    }
    if second?.asStr != nil {
      throw interpreter.typeError("complex() second arg can't be a string")
    }
    var real = ComplexNumber(real: 0, imaginary: 0)
    var firstIsComplex = false
    if let first {
      if let complex = try interpreter.complexSpecial(first) {
        real = complex
        firstIsComplex = true
      } else {
        let type = interpreter.type(of: first)
        guard type.slots.float != nil || type.slots.index != nil else {
          throw interpreter.typeError(
            "complex() first argument must be a string or a number, not "
              + "'\(interpreter.type(of: first).name)'")
        }
        real.real = try interpreter.double(converting: first)
      }
    }
    guard let second else { return real }
    if let complex = second.asComplex?.value {
      real.real -= complex.imaginary
      return ComplexNumber(
        real: real.real,
        imaginary: firstIsComplex ? complex.real + real.imaginary : complex.real)
    }
    let type = interpreter.type(of: second)
    guard type.slots.float != nil || type.slots.index != nil else {
      throw interpreter.typeError(
        "complex() second argument must be a number, not "
          + "'\(interpreter.type(of: second).name)'")
    }
    let imaginary = try interpreter.double(converting: second)
    return ComplexNumber(
      real: real.real, imaginary: firstIsComplex ? imaginary + real.imaginary : imaginary)
  }
}

extension Interpreter {
  /// A complex, or what `__complex__` makes of another object; nil where it has none.
  func complexSpecial(_ value: Value) throws(Unwind) -> ComplexNumber? {
    if let complex = value.asComplex { return complex.value }
    guard case .object = value, let result = try callSpecial(value, names.complex) else {
      return nil
    }
    guard let complex = result.asComplex else {
      throw typeError(
        "__complex__ returned non-complex "
          + "(type \(type(of: result).name))")
    }
    if complex.exactKind == .derived {
      try warn(
        exceptions.deprecationWarning,
        "__complex__ returned non-complex "
          + "(type \(type(of: result).name)).  The ability to return an instance of a strict "
          + "subclass of complex is deprecated, and may be removed in a future version of Python.")
    }
    return complex.value
  }
}

/// Reads what `complex(text)` accepts (CPython: `complex_from_string_inner`).
private struct ComplexParser {
  private let bytes: [UInt8]
  private var position = 0

  static func parse(_ text: [UInt8]) -> ComplexNumber? {
    var parser = ComplexParser(bytes: text)
    return parser.number()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipSpaces() {
    while current == 0x20 || (current >= 0x09 && current <= 0x0D) { position += 1 }
  }

  private mutating func skipImaginaryUnit() -> Bool {
    guard current == 0x6A || current == 0x4A else { return false }
    position += 1
    return true
  }

  private mutating func number() -> ComplexNumber? {
    skipSpaces()
    let hasParenthesis = current == 0x28
    if hasParenthesis {
      position += 1
      skipSpaces()
    }
    var result = ComplexNumber(real: 0, imaginary: 0)
    if let first = float() {
      if current == 0x2B || current == 0x2D {
        result.real = first
        result.imaginary = imaginaryAfterSign()
        if !skipImaginaryUnit() { return nil }
      } else if skipImaginaryUnit() {
        result.imaginary = first
      } else {
        result.real = first
      }
    } else {
      result.imaginary = imaginaryAfterSign()
      if !skipImaginaryUnit() { return nil }
    }
    skipSpaces()
    if hasParenthesis {
      if current != 0x29 { return nil }
      position += 1
      skipSpaces()
    }
    return position == bytes.count ? result : nil
  }

  /// A float, or a bare sign (or nothing) that stands for one.
  private mutating func imaginaryAfterSign() -> Double {
    if let value = float() { return value }
    let isNegative = current == 0x2D
    if isNegative || current == 0x2B { position += 1 }
    return isNegative ? -1 : 1
  }

  /// The longest float at the position.
  private mutating func float() -> Double? {
    var end = position
    if end < bytes.count, bytes[end] == 0x2B || bytes[end] == 0x2D { end += 1 }
    let letters = bytes[end...].prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    for word in ["infinity", "inf", "nan"] {
      let head = letters.prefix(word.utf8.count).map { $0 | 0x20 }
      if head.elementsEqual(word.utf8) {
        let value = FloatParsing.parse(Array(bytes[position..<end + word.utf8.count]))
        if value != nil { position = end + word.utf8.count }
        return value
      }
    }
    func digits() -> Int {
      let start = end
      while end < bytes.count, bytes[end] &- 0x30 <= 9 || (bytes[end] == 0x5F && end > start) {
        end += 1
      }
      return end - start
    }
    var count = digits()
    if end < bytes.count, bytes[end] == 0x2E {
      end += 1
      count += digits()
    }
    if count == 0 { return nil }
    if end < bytes.count, bytes[end] | 0x20 == 0x65 {
      let mantissaEnd = end
      end += 1
      if end < bytes.count, bytes[end] == 0x2B || bytes[end] == 0x2D { end += 1 }
      if digits() == 0 { end = mantissaEnd }
    }
    guard let value = FloatParsing.parse(Array(bytes[position..<end])) else { return nil }
    position = end
    return value
  }
}
