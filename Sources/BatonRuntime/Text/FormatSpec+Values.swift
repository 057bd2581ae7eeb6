// Applies a format specification to strings, ints, floats and complex numbers. An empty
// specification is str(x) and does not come here.

import BigInt

extension FormatSpec {
  // MARK: str

  /// `format(str, spec)`.
  static func format(
    _ text: [UInt32], _ specification: [UInt32], typeName: String = "str"
  ) throws(TextError) -> [UInt32] {
    let spec = try FormatSpec(
      specification, alignment: .left, defaultType: 0x73, typeName: typeName)
    if spec.type != 0x73 { throw spec.unknownType(typeName) }
    if let sign = spec.sign {
      let name = sign == .space ? "Space" : "Sign"
      throw TextError(.value, "\(name) not allowed in string format specifier")
    }
    if spec.dropsNegativeZero {
      throw TextError(
        .value, "Negative zero coercion (z) not allowed in string format specifier")
    }
    if spec.isAlternate {
      throw TextError(.value, "Alternate form (#) not allowed in string format specifier")
    }
    if spec.alignment == .afterSign {
      throw TextError(.value, "'=' alignment not allowed in string format specifier")
    }
    let shown = spec.precision.map { Array(text.prefix($0)) } ?? text
    return spec.padded(shown)
  }

  // MARK: int

  /// `format(int, spec)`.
  static func format(
    _ value: Int, _ specification: [UInt32], typeName: String = "int"
  ) throws(TextError) -> [UInt32] {
    let spec = try FormatSpec(specification, alignment: .right, typeName: typeName)
    if spec.isForFloat { return try spec.format(Double(value), typeName) }
    try spec.checkInteger(typeName)
    if spec.type == 0x63 { return spec.assembled(NumberText(try spec.character(value))) }
    let digits = IntegerText.digits(UInt64(value.magnitude), base: spec.base)
    return spec.assembled(digits, isNegative: value < 0)
  }

  /// `format(int, spec)`; `limit` is that of `IntegerText`.
  static func format(
    _ value: BigInt, _ specification: [UInt32], typeName: String = "int",
    limit: Int = IntegerText.defaultLimit
  ) throws(TextError) -> [UInt32] {
    let spec = try FormatSpec(specification, alignment: .right, typeName: typeName)
    if spec.isForFloat { return try spec.format(FloatArithmetic.double(value), typeName) }
    try spec.checkInteger(typeName)
    if spec.type == 0x63 {
      return spec.assembled(NumberText(try spec.character(Int(exactly: value))))
    }
    let digits: [UInt8]
    if spec.base == 10 {
      digits = try IntegerText.decimal(value.magnitude, limit: limit)
    } else {
      digits = IntegerText.digits(value.magnitude, base: spec.base)
    }
    return spec.assembled(digits, isNegative: value.sign == .minus)
  }

  /// The presentation types for which an int becomes a float.
  private var isForFloat: Bool {
    switch type {
    case "e", "E", "f", "F", "g", "G", "%": return true
    default: return false
    }
  }

  private var base: Int {
    switch type {
    case "b": return 2
    case "o": return 8
    case "x", "X": return 16
    default: return 10
    }
  }

  private func checkInteger(_ typeName: String) throws(TextError) {
    switch type {
    case nil, "d", "n", "b", "o", "x", "X", "c": break
    default: throw unknownType(typeName)
    }
    if precision != nil {
      throw TextError(.value, "Precision not allowed in integer format specifier")
    }
    if dropsNegativeZero {
      throw TextError(
        .value, "Negative zero coercion (z) not allowed in integer format specifier")
    }
  }

  private func assembled(_ digits: [UInt8], isNegative: Bool) -> [UInt32] {
    var number = NumberText()
    number.digits = type == 0x58 ? digits.map { $0 >= 0x61 ? $0 - 0x20 : $0 } : digits
    if isAlternate, let type, base != 10 { number.prefix = type }
    number.isNegative = isNegative
    return assembled(number)
  }

  /// The code point for `c`; nil is an int beyond a machine word.
  private func character(_ value: Int?) throws(TextError) -> UInt32 {
    if sign != nil {
      throw TextError(.value, "Sign not allowed with integer format specifier 'c'")
    }
    if isAlternate {
      throw TextError(.value, "Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard let value else {
      throw TextError(.overflow, "Python int too large to convert to C long")
    }
    guard let scalar = UInt32(exactly: value), scalar <= 0x10FFFF else {
      throw TextError(.overflow, "%c arg not in range(0x110000)")
    }
    return scalar
  }

  // MARK: float

  /// `format(float, spec)`.
  static func format(
    _ value: Double, _ specification: [UInt32], typeName: String = "float"
  ) throws(TextError) -> [UInt32] {
    let spec = try FormatSpec(specification, alignment: .right, typeName: typeName)
    return try spec.format(value, typeName)
  }

  private func format(_ value: Double, _ typeName: String) throws(TextError) -> [UInt32] {
    let isPercent = type == 0x25
    let text = try floatText(isPercent ? value * 100 : value, typeName, addsPointZero: true)
    var number = NumberText(text[...])
    if isPercent { number.rest.append(0x25) }
    return assembled(number)
  }

  /// The number itself; a leading `-` is the only sign.
  private func floatText(
    _ value: Double, _ typeName: String, addsPointZero: Bool
  ) throws(TextError) -> [UInt8] {
    if let precision, precision > Int(Int32.max) { throw TextError(.value, "precision too big") }
    var style = FloatText.Style.general
    var options: FloatText.Options = []
    if isAlternate { options.insert(.alternate) }
    if dropsNegativeZero { options.insert(.noNegativeZero) }
    switch type {
    case nil:
      if precision == nil { style = .shortest }
      if addsPointZero { options.insert(.addsPointZero) }
    case "e", "E": style = .exponent
    case "f", "F": style = .fixed
    case "%" where addsPointZero: style = .fixed
    case "g", "G", "n": break
    default: throw unknownType(typeName)
    }
    if let type, type == 0x45 || type == 0x46 || type == 0x47 { options.insert(.uppercase) }
    return FloatText.bytes(value, style, precision: precision ?? 6, options: options)
  }

  // MARK: complex

  /// `format(complex, spec)`.
  static func format(
    real: Double, imaginary: Double, _ specification: [UInt32], typeName: String = "complex"
  ) throws(TextError) -> [UInt32] {
    var spec = try FormatSpec(specification, alignment: .right, typeName: typeName)
    // Both parts are written before the specification is judged as a whole.
    if let type = spec.type, !Array("eEfFgGn".unicodeScalars).contains(where: { $0.value == type })
    {
      throw spec.unknownType(typeName)
    }
    if spec.fill == 0x30 {
      throw TextError(.value, "Zero padding is not allowed in complex format specifier")
    }
    if spec.alignment == .afterSign {
      throw TextError(
        .value, "'=' alignment flag is not allowed in complex format specifier")
    }
    let realText = NumberText(try spec.floatText(real, typeName, addsPointZero: false)[...])
    let imaginaryText = NumberText(
      try spec.floatText(imaginary, typeName, addsPointZero: false)[...])
    let skipsReal = spec.type == nil && real == 0 && real.sign == .plus
    let hasParentheses = spec.type == nil && !skipsReal
    let width = spec.width
    let fill = spec.fill
    let alignment = spec.alignment
    spec.width = nil
    var body: [UInt32] = hasParentheses ? [0x28] : []
    if !skipsReal {
      body += spec.assembled(realText)
      // The imaginary part always shows its sign when it follows a real one.
      spec.sign = .plus
    }
    body += spec.assembled(imaginaryText)
    body.append(0x6A)
    if hasParentheses { body.append(0x29) }
    spec.width = width
    spec.fill = fill
    spec.alignment = alignment
    return spec.padded(body)
  }
}

/// The pieces of a number's text before sign, grouping and padding are decided.
private struct NumberText {
  var isNegative = false
  /// The letter of `0x`, `0o` or `0b`.
  var prefix: UInt32?
  /// The digits before the decimal point.
  var digits: [UInt8] = []
  /// The decimal point and everything behind it; letters where there are no digits.
  var rest: [UInt32] = []

  init() {}

  /// A character is nothing but rest.
  init(_ character: UInt32) { rest = [character] }

  init(_ text: ArraySlice<UInt8>) {
    isNegative = text.first == 0x2D
    let body = isNegative ? text.dropFirst() : text
    digits = Array(body.prefix { $0 >= 0x30 && $0 <= 0x39 })
    rest = body.dropFirst(digits.count).map { UInt32($0) }
  }
}

extension FormatSpec {
  /// Sign, prefix, padding and grouped digits put together (CPython's `calc_number_widths` and
  /// `fill_number`).
  private func assembled(_ number: NumberText) -> [UInt32] {
    var sign: UInt32? = number.isNegative ? 0x2D : nil
    if sign == nil, let shown = self.sign, shown != .minus { sign = shown.rawValue }
    let width = width ?? -1
    let fixedCount = (sign == nil ? 0 : 1) + (number.prefix == nil ? 0 : 2) + number.rest.count
    let isZeroFilled = fill == 0x30 && alignment == .afterSign
    let digits = grouped(number.digits, minimum: isZeroFilled ? width - fixedCount : 0)
    let missing = max(0, width - fixedCount - digits.count)
    let before = alignment == .right ? missing : alignment == .center ? missing / 2 : 0
    var result: [UInt32] = []
    result.reserveCapacity(fixedCount + digits.count + missing)
    appendFill(before, to: &result)
    if let sign { result.append(sign) }
    if let prefix = number.prefix {
      result.append(0x30)
      result.append(prefix)
    }
    if alignment == .afterSign { appendFill(missing, to: &result) }
    for digit in digits { result.append(UInt32(digit)) }
    result += number.rest
    if alignment == .left || alignment == .center { appendFill(missing - before, to: &result) }
    return result
  }

  /// The digits with separators and, up to `minimum` characters, leading zeros (CPython's
  /// `_PyUnicode_InsertThousandsGrouping`).
  private func grouped(_ digits: [UInt8], minimum: Int) -> [UInt8] {
    if digits.isEmpty { return [] }
    guard let grouping else {
      if minimum <= digits.count { return digits }
      return [UInt8](repeating: 0x30, count: minimum - digits.count) + digits
    }
    var reversed: [UInt8] = []
    var remaining = digits.count
    var minimum = minimum
    while true {
      let size = min(groupSize, max(remaining, minimum, 1))
      for offset in 0..<size {
        let index = remaining - 1 - offset
        reversed.append(index >= 0 ? digits[index] : 0x30)
      }
      remaining -= min(remaining, size)
      minimum -= size
      if remaining <= 0, minimum <= 0 { break }
      minimum -= 1
      reversed.append(UInt8(truncatingIfNeeded: grouping.rawValue))
    }
    return reversed.reversed()
  }

  /// Text in a field: on the left, the right or in the middle.
  private func padded(_ text: [UInt32]) -> [UInt32] {
    let missing = max(0, (width ?? -1) - text.count)
    if missing == 0 { return text }
    let before = alignment == .right ? missing : alignment == .center ? missing / 2 : 0
    var result: [UInt32] = []
    result.reserveCapacity(text.count + missing)
    appendFill(before, to: &result)
    result += text
    appendFill(missing - before, to: &result)
    return result
  }

  private func appendFill(_ count: Int, to result: inout [UInt32]) {
    if count > 0 { result += repeatElement(fill, count: count) }
  }
}
