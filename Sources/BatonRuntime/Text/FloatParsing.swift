// Text to float: float("..."), float.fromhex, and the way back, float.hex.

/// `float()` of text, and hexadecimal floats.
enum FloatParsing {
  /// `float(text)`: surrounding whitespace, underscores between digits, `inf`, `infinity`, `nan`;
  /// nil where it is no float.
  static func float(_ text: some Collection<UInt32>) -> Double? {
    IntegerText.asciiDigits(text).flatMap(parse)
  }

  /// Plain decimals whose digits and power of ten are floats themselves, so that one rounding gives
  /// the value (Clinger 1990); nil for others.
  static func short(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    var index = 0
    let isNegative = text.first == 0x2D
    if isNegative || text.first == 0x2B { index += 1 }
    var digits: UInt64 = 0
    var digitCount = 0
    var decimals = 0
    var hasPoint = false
    while index < text.count {
      let unit = text[index]
      if isDigit(unit) {
        digits = digits &* 10 &+ UInt64(unit &- 0x30)
        digitCount += 1
        if hasPoint { decimals += 1 }
      } else if unit == 0x2E, !hasPoint {
        hasPoint = true
      } else {
        return nil
      }
      index += 1
    }
    guard digitCount > 0, digitCount <= 15 else { return nil }
    let value = Double(digits) / powersOfTen[decimals]
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The value of a float in ASCII, as `float()` reads it; nil when it is none.
  static func parse(_ text: [UInt8]) -> Double? {
    let bytes = IntegerText.trimmed(text)
    guard let clean = withoutUnderscores(bytes) else { return nil }
    if let special = infinityOrNaN(clean) { return special }
    guard isDecimal(clean) else { return nil }
    return Double(String(decoding: clean, as: UTF8.self))
  }

  /// Underscores are allowed between digits only.
  private static func withoutUnderscores(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if !bytes.contains(0x5F) { return bytes }
    var result: ArraySlice<UInt8> = []
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x5F {
        if !isDigit(previous) { return nil }
      } else {
        if previous == 0x5F, !isDigit(byte) { return nil }
        result.append(byte)
      }
      previous = byte
    }
    return previous == 0x5F ? nil : result
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func infinityOrNaN(_ bytes: ArraySlice<UInt8>) -> Double? {
    var rest = bytes
    var isNegative = false
    if let sign = rest.first, sign == 0x2D || sign == 0x2B {
      isNegative = sign == 0x2D
      rest.removeFirst()
    }
    guard let first = rest.first, first | 0x20 == 0x69 || first | 0x20 == 0x6E else { return nil }
    switch String(decoding: rest.map { $0 | 0x20 }, as: UTF8.self) {
    case "inf", "infinity": return isNegative ? -.infinity : .infinity
    case "nan": return isNegative ? -.nan : .nan
    default: return nil
    }
  }

  /// `[sign] digits [. digits] [e [sign] digits]`, one digit at least before the exponent.
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func skipSign() {
      if rest.first == 0x2D || rest.first == 0x2B { rest.removeFirst() }
    }
    func skipDigits() -> Int {
      let digits = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(digits)
      return digits
    }
    skipSign()
    var digits = skipDigits()
    if rest.first == 0x2E {
      rest.removeFirst()
      digits += skipDigits()
    }
    if digits == 0 { return false }
    if let letter = rest.first, letter | 0x20 == 0x65 {
      rest.removeFirst()
      skipSign()
      if skipDigits() == 0 { return false }
    }
    return rest.isEmpty
  }

  // MARK: Hexadecimal

  /// `float.hex()`.
  static func hex(_ value: Double) -> String {
    if !value.isFinite { return FloatText.repr(value) }
    let sign = value.sign == .minus ? "-" : ""
    if value == 0 { return sign + "0x0.0p+0" }
    let parts = FloatParts(value)
    let isNormal = parts.significand >> 52 == 1
    let fraction = parts.significand & ((1 << 52) - 1)
    let digits = String(fraction, radix: 16)
    let padded = String(repeating: "0", count: 13 - digits.utf8.count) + digits
    let exponent = isNormal ? parts.exponent + 52 : -1022
    return "\(sign)0x\(isNormal ? 1 : 0).\(padded)p\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
  }

  /// `float.fromhex(text)`; rounds half to even (CPython's `float_fromhex_impl`).
  static func fromHex(_ text: some Collection<UInt32>) throws(TextError) -> Double {
    let invalid = TextError(.value, "invalid hexadecimal floating-point string")
    let tooLarge = TextError(
      .overflow, "hexadecimal value too large to represent as a float")
    var ascii: [UInt8] = []
    for scalar in text {
      guard scalar < 0x80 else { throw invalid }
      ascii.append(UInt8(scalar))
    }
    var rest = IntegerText.trimmed(ascii)
    if let special = infinityOrNaN(rest) { return special }
    var isNegative = false
    if let sign = rest.first, sign == 0x2D || sign == 0x2B {
      isNegative = sign == 0x2D
      rest.removeFirst()
    }
    if rest.first == 0x30, let second = rest.dropFirst().first, second | 0x20 == 0x78 {
      rest = rest.dropFirst(2)
    }
    var digits: [UInt8] = []
    var fractionDigits = 0
    func takeDigits() -> Int {
      var taken = 0
      while let byte = rest.first, let digit = hexValue(byte) {
        rest.removeFirst()
        digits.append(digit)
        taken += 1
      }
      return taken
    }
    _ = takeDigits()
    if rest.first == 0x2E {
      rest.removeFirst()
      fractionDigits = takeDigits()
    }
    if digits.isEmpty { throw invalid }
    var exponent = 0
    if let letter = rest.first, letter | 0x20 == 0x70 {
      rest.removeFirst()
      var isExponentNegative = false
      if let sign = rest.first, sign == 0x2D || sign == 0x2B {
        isExponentNegative = sign == 0x2D
        rest.removeFirst()
      }
      let exponentDigits = rest.prefix(while: isDigit)
      if exponentDigits.isEmpty { throw invalid }
      rest = rest.dropFirst(exponentDigits.count)
      for byte in exponentDigits { exponent = min(exponent * 10 + Int(byte - 0x30), 1 << 50) }
      if isExponentNegative { exponent = -exponent }
    }
    if !rest.isEmpty { throw invalid }
    // 64 bits and whether anything follows them say how to round.
    var significand: UInt64 = 0
    var hasMore = false
    exponent -= 4 * fractionDigits
    for digit in digits {
      if significand >> 60 == 0 {
        significand = significand << 4 | UInt64(digit)
      } else {
        if digit != 0 { hasMore = true }
        exponent += 4
      }
    }
    guard let value = FloatArithmetic.double(significand, exponent, hasMore: hasMore) else {
      throw tooLarge
    }
    return isNegative ? -value : value
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: return byte - 0x30
    case 0x41...0x46: return byte - 0x41 + 10
    case 0x61...0x66: return byte - 0x61 + 10
    default: return nil
    }
  }
}
