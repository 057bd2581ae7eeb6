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

  /// `format(int, spec)`; `limit` is that of `IntegerText`.
  static func format(
    _ value: Int, _ specification: [UInt32], typeName: String = "int"
  ) throws(TextError) -> [UInt32] {
    try format(BigInt(value), specification, typeName: typeName)
  }

  static func format(
    _ value: BigInt, _ specification: [UInt32], typeName: String = "int",
    limit: Int = IntegerText.defaultLimit
  ) throws(TextError) -> [UInt32] {
    let spec = try FormatSpec(specification, alignment: .right, typeName: typeName)
    switch spec.type {
    case nil, "d", "n", "b", "o", "x", "X", "c": break
    case "e", "E", "f", "F", "g", "G", "%":
      return try spec.format(FloatArithmetic.double(value), typeName)
    default: throw spec.unknownType(typeName)
    }
    if spec.precision != nil {
      throw TextError(.value, "Precision not allowed in integer format specifier")
    }
    if spec.dropsNegativeZero {
      throw TextError(
        .value, "Negative zero coercion (z) not allowed in integer format specifier")
    }
    var number = NumberText()
    switch spec.type {
    case "c":
      number.rest = [try spec.character(value)]
      return spec.assembled(number)
    case "b": number.digits = IntegerText.digits(value.magnitude, base: 2)
    case "o": number.digits = IntegerText.digits(value.magnitude, base: 8)
    case "x": number.digits = IntegerText.digits(value.magnitude, base: 16)
    case "X":
      number.digits = IntegerText.digits(value.magnitude, base: 16).map {
        $0 >= 0x61 ? $0 - 0x20 : $0
      }
    default:
      let text = try IntegerText.decimal(BigInt(value.magnitude), limit: limit)
      number.digits = Array(text.utf8)
    }
    if spec.isAlternate, let type = spec.type, type != 0x64, type != 0x6E {
      number.prefix = [0x30, type]
    }
    number.isNegative = value.sign == .minus
    return spec.assembled(number)
  }

  private func character(_ value: BigInt) throws(TextError) -> UInt32 {
    if sign != nil {
      throw TextError(.value, "Sign not allowed with integer format specifier 'c'")
    }
    if isAlternate {
      throw TextError(.value, "Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard let code = Int(exactly: value) else {
      throw TextError(.overflow, "Python int too large to convert to C long")
    }
    guard let scalar = UInt32(exactly: code), scalar <= 0x10FFFF else {
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
    var number = NumberText(text)
    if isPercent { number.rest.append(0x25) }
    return assembled(number)
  }

  /// The number itself; a leading `-` is the only sign.
  private func floatText(
    _ value: Double, _ typeName: String, addsPointZero: Bool
  ) throws(TextError) -> String {
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
    return FloatText.format(value, style, precision: precision ?? 6, options: options)
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
    let realText = NumberText(try spec.floatText(real, typeName, addsPointZero: false))
    let imaginaryText = NumberText(try spec.floatText(imaginary, typeName, addsPointZero: false))
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
  var prefix: [UInt32] = []
  /// The digits before the decimal point.
  var digits: [UInt8] = []
  /// The decimal point and everything behind it; letters where there are no digits.
  var rest: [UInt32] = []

  init() {}

  init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    if bytes.first == 0x2D {
      isNegative = true
      bytes.removeFirst()
    }
    digits = Array(bytes.prefix { $0 >= 0x30 && $0 <= 0x39 })
    rest = bytes.dropFirst(digits.count).map { UInt32($0) }
  }
}

extension FormatSpec {
  /// Sign, prefix, padding and grouped digits put together (CPython's `calc_number_widths` and
  /// `fill_number`).
  private func assembled(_ number: NumberText) -> [UInt32] {
    var head: [UInt32] = []
    if number.isNegative {
      head.append(0x2D)
    } else if let sign, sign != .minus {
      head.append(sign.rawValue)
    }
    head += number.prefix
    let width = width ?? -1
    let isZeroFilled = fill == 0x30 && alignment == .afterSign
    let minimum = isZeroFilled ? width - head.count - number.rest.count : 0
    let digits = grouped(number.digits, minimum: minimum)
    let missing = max(0, width - head.count - digits.count - number.rest.count)
    var result: [UInt32] = []
    result.reserveCapacity(max(width, 0))
    let before = alignment == .right ? missing : alignment == .center ? missing / 2 : 0
    appendFill(before, to: &result)
    result += head
    if alignment == .afterSign { appendFill(missing, to: &result) }
    result += digits
    result += number.rest
    if alignment == .left || alignment == .center { appendFill(missing - before, to: &result) }
    return result
  }

  /// The digits with separators and, up to `minimum` characters, leading zeros (CPython's
  /// `_PyUnicode_InsertThousandsGrouping`).
  private func grouped(_ digits: [UInt8], minimum: Int) -> [UInt32] {
    if digits.isEmpty { return [] }
    guard let grouping else {
      let zeros = [UInt32](repeating: 0x30, count: max(0, minimum - digits.count))
      return zeros + digits.map { UInt32($0) }
    }
    var reversed: [UInt32] = []
    var remaining = digits.count
    var minimum = minimum
    while true {
      let size = min(groupSize, max(remaining, minimum, 1))
      for offset in 0..<size {
        let index = remaining - 1 - offset
        reversed.append(index >= 0 ? UInt32(digits[index]) : 0x30)
      }
      remaining -= min(remaining, size)
      minimum -= size
      if remaining <= 0, minimum <= 0 { break }
      minimum -= 1
      reversed.append(grouping.rawValue)
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
    if count > 0 { result += [UInt32](repeating: fill, count: count) }
  }
}
