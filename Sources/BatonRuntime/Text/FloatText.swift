// Floats as text: repr(), and the presentation types e, f, g of `format` and `%`.

/// Text of floats, as CPython's `PyOS_double_to_string`.
enum FloatText {
  enum Style {
    /// The shortest text that reads back; exponents from 1e16 and below 1e-4.
    case shortest
    /// Always with exponent; the precision counts digits after the point.
    case exponent
    /// Never with exponent; the precision counts digits after the point.
    case fixed
    /// With exponent where the number is long; the precision counts significant digits.
    case general
  }

  struct Options: OptionSet {
    let rawValue: Int

    /// `1` becomes `1.0`.
    static let addsPointZero = Options(rawValue: 1)
    /// The `#` form: keeps the point and trailing zeros.
    static let alternate = Options(rawValue: 2)
    /// `E`, `INF`, `NAN`.
    static let uppercase = Options(rawValue: 4)
    /// A negative number that rounds to zero loses its sign.
    static let noNegativeZero = Options(rawValue: 8)
  }

  /// `repr(float)`, which is also `str(float)`.
  static func repr(_ value: Double) -> String {
    // In this range the Swift library writes the same digits in the same way.
    let magnitude = value.magnitude
    if magnitude >= 1e-4 && magnitude < 9e15 || magnitude == 0 { return value.description }
    return format(value, .shortest, precision: 0, options: .addsPointZero)
  }

  /// One part of a complex number's repr: `1` and not `1.0`.
  static func complexPart(_ value: Double) -> String {
    format(value, .shortest, precision: 0)
  }

  /// `repr(complex)`.
  static func repr(real: Double, imaginary: Double) -> String {
    if real == 0, real.sign == .plus { return complexPart(imaginary) + "j" }
    let part = complexPart(imaginary)
    let sign = part.utf8.first == 0x2D ? "" : "+"
    return "(\(complexPart(real))\(sign)\(part)j)"
  }

  /// The text in one of the styles; a leading `-` is the only sign. `precision` is not negative.
  static func format(
    _ value: Double, _ style: Style, precision: Int, options: Options = []
  ) -> String {
    String(decoding: bytes(value, style, precision: precision, options: options), as: UTF8.self)
  }

  /// The same in ASCII.
  static func bytes(
    _ value: Double, _ style: Style, precision: Int, options: Options = []
  ) -> [UInt8] {
    if !value.isFinite {
      let isUppercase = options.contains(.uppercase)
      if value.isNaN { return Array((isUppercase ? "NAN" : "nan").utf8) }
      return (value < 0 ? [0x2D] : []) + Array((isUppercase ? "INF" : "inf").utf8)
    }
    var precision = precision
    let decimal: DecimalDigits
    switch style {
    case .shortest: decimal = DecimalDigits(shortest: value)
    case .exponent: decimal = DecimalDigits(value, significant: precision + 1)
    case .fixed: decimal = DecimalDigits(value, places: precision)
    case .general:
      precision = max(precision, 1)
      decimal = DecimalDigits(value, significant: precision)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    let isZero = decimal.digits.isEmpty
    if value.sign == .minus, !(isZero && options.contains(.noNegativeZero)) { bytes.append(0x2D) }
    appendBody(decimal, style, precision, options, to: &bytes)
    return bytes
  }

  private static func appendBody(
    _ decimal: DecimalDigits, _ style: Style, _ precision: Int, _ options: Options,
    to bytes: inout [UInt8]
  ) {
    let addsPointZero = options.contains(.addsPointZero)
    let isAlternate = options.contains(.alternate)
    var point = decimal.point
    var hasExponent = false
    // How many digits are written at least, trailing zeros included.
    var length = decimal.digits.count
    switch style {
    case .shortest: hasExponent = point <= -4 || point > 16
    case .exponent:
      hasExponent = true
      length = precision + 1
    case .fixed: length = max(0, point + precision)
    case .general:
      hasExponent = point <= -4 || point > (addsPointZero ? precision - 1 : precision)
      if isAlternate { length = precision }
    }
    let exponent = point - 1
    if hasExponent { point = 1 }
    length = max(length, !hasExponent && addsPointZero ? point + 1 : point)
    func appendDigits(_ range: Range<Int>) {
      for index in range {
        let isInside = index >= 0 && index < decimal.digits.count
        bytes.append(isInside ? decimal.digits[index] : 0x30)
      }
    }
    if point > 0 { appendDigits(0..<point) } else { bytes.append(0x30) }
    let fractionStart = point
    if fractionStart < length {
      bytes.append(0x2E)
      appendDigits(fractionStart..<length)
    } else if isAlternate {
      bytes.append(0x2E)
    }
    if hasExponent {
      bytes.append(options.contains(.uppercase) ? 0x45 : 0x65)
      bytes.append(exponent < 0 ? 0x2D : 0x2B)
      if exponent.magnitude < 10 { bytes.append(0x30) }
      bytes += Array(String(exponent.magnitude).utf8)
    }
  }
}
