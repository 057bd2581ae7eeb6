// Integers as text: int("...") in any base, and the digits of an int in any base.

import BigInt

/// Text of ints. `limit` is that of `sys.set_int_max_str_digits`: no more decimal digits than this
/// are converted either way, 0 for no limit.
enum IntegerText {
  static let defaultLimit = 4300

  // MARK: Text to int

  /// `int(text, base)`. `repr` gives the text of the argument for the message.
  static func integer(
    _ text: some Collection<UInt32>, base: Int = 10, limit: Int = defaultLimit,
    repr: () -> String
  ) throws(TextError) -> BigInt {
    try checkBase(base)
    if let bytes = asciiDigits(text), let value = try parse(bytes, base: base, limit: limit) {
      return value
    }
    throw invalidLiteral(base, repr())
  }

  /// `int(bytes, base)`.
  static func integer(
    bytes: some Collection<UInt8>, base: Int = 10, limit: Int = defaultLimit, repr: () -> String
  ) throws(TextError) -> BigInt {
    try checkBase(base)
    if let value = try parse(Array(bytes), base: base, limit: limit) { return value }
    throw invalidLiteral(base, repr())
  }

  static func checkBase(_ base: Int) throws(TextError) {
    if base != 0, base < 2 || base > 36 {
      throw TextError(.value, "int() base must be >= 2 and <= 36, or 0")
    }
  }

  private static func invalidLiteral(_ base: Int, _ repr: String) -> TextError {
    let shown = String(String.UnicodeScalarView(repr.unicodeScalars.prefix(200)))
    return TextError(.value, "invalid literal for int() with base \(base): \(shown)")
  }

  /// Unicode digits become ASCII digits and Unicode spaces become spaces; nil when other characters
  /// beyond ASCII are left.
  static func asciiDigits(_ text: some Collection<UInt32>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for scalar in text {
      if scalar < 0x80 {
        bytes.append(UInt8(scalar))
      } else if let digit = UnicodeProperties.decimalValue(scalar) {
        bytes.append(0x30 + UInt8(digit))
      } else if UnicodeProperties.isSpace(scalar) {
        bytes.append(0x20)
      } else {
        return nil
      }
    }
    return bytes
  }

  /// Without ASCII whitespace around it.
  static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return bytes[first...last]
  }

  /// An int in ASCII: whitespace, sign, prefix, digits with single underscores between them. Nil
  /// when the text is none (CPython's `PyLong_FromString`).
  private static func parse(
    _ text: [UInt8], base: Int, limit: Int
  ) throws(TextError) -> BigInt? {
    var rest = trimmed(text)
    var isNegative = false
    if let sign = rest.first, sign == 0x2D || sign == 0x2B {
      isNegative = sign == 0x2D
      rest.removeFirst()
    }
    var base = base
    var mustBeZero = false
    let prefixBase = rest.first == 0x30 ? baseOfPrefix(rest.dropFirst().first) : nil
    if base == 0 {
      mustBeZero = rest.first == 0x30 && prefixBase == nil
      base = prefixBase ?? 10
    }
    if prefixBase == base {
      rest = rest.dropFirst(2)
      if rest.first == 0x5F { rest.removeFirst() }
    }
    guard let digits = digitValues(rest, base: base) else { return nil }
    if limit > 0, digits.count > limit, base & (base - 1) != 0 {
      throw TextError(
        .value,
        "Exceeds the limit (\(limit) digits) for integer string conversion: value has "
          + "\(digits.count) digits; use sys.set_int_max_str_digits() to increase the limit")
    }
    if mustBeZero, digits.contains(where: { $0 != 0 }) { return nil }
    let magnitude = DigitConversion.value(of: digits[...], base: base)
    return BigInt(sign: isNegative && !magnitude.isZero ? .minus : .plus, magnitude: magnitude)
  }

  private static func baseOfPrefix(_ letter: UInt8?) -> Int? {
    switch letter.map({ $0 | 0x20 }) {
    case 0x78: return 16
    case 0x6F: return 8
    case 0x62: return 2
    default: return nil
    }
  }

  /// The digits without their underscores; nil when they are no number in this base.
  private static func digitValues(_ bytes: ArraySlice<UInt8>, base: Int) -> [UInt8]? {
    var digits: [UInt8] = []
    digits.reserveCapacity(bytes.count)
    var previous: UInt8 = 0x5F
    for byte in bytes {
      if byte == 0x5F {
        if previous == 0x5F { return nil }
      } else {
        let digit: UInt8
        switch byte {
        case 0x30...0x39: digit = byte - 0x30
        case 0x41...0x5A: digit = byte - 0x41 + 10
        case 0x61...0x7A: digit = byte - 0x61 + 10
        default: return nil
        }
        if digit >= base { return nil }
        digits.append(digit)
      }
      previous = byte
    }
    return previous == 0x5F ? nil : digits
  }

  // MARK: Int to text

  /// `str(int)` in ASCII.
  static func decimal(
    _ value: IntView, limit: Int = defaultLimit
  ) throws(TextError) -> [UInt8] {
    var words: [UInt64] = []
    words.reserveCapacity(value.count)
    for index in 0..<value.count { words.append(UInt64(value.limbs[index])) }
    var digits = try decimal(words: words, bitWidth: value.bitWidth, limit: limit)
    if value.isNegative { digits.insert(0x2D, at: 0) }
    return digits
  }

  /// The decimal digits of a magnitude in ASCII.
  static func decimal(
    _ value: BigUInt, limit: Int = defaultLimit
  ) throws(TextError) -> [UInt8] {
    try decimal(words: value.words.map { UInt64($0) }, bitWidth: value.bitWidth, limit: limit)
  }

  private static func decimal(
    words: [UInt64], bitWidth: Int, limit: Int
  ) throws(TextError) -> [UInt8] {
    // More bits than this are more digits than the limit, whatever the number is.
    if limit > 0, Double(bitWidth) > (Double(limit) + 1) * 3.3219281 { throw tooLong(limit) }
    let digits =
      words.count <= 1 ? decimalDigits(words.first ?? 0) : DecimalLimbs(words: words).digits
    if limit > 0, digits.count > limit { throw tooLong(limit) }
    return digits
  }

  @inline(never) private static func tooLong(_ limit: Int) -> TextError {
    TextError(
      .value,
      "Exceeds the limit (\(limit) digits) for integer string conversion; "
        + "use sys.set_int_max_str_digits() to increase the limit")
  }

  /// The digits of a number in base 2, 8, 10 or 16, lower case, without sign or prefix.
  static func digits(_ value: BigUInt, base: Int) -> [UInt8] {
    if base == 10 { return decimalDigits(value) }
    if value.bitWidth <= 64 { return digits(UInt64(value), base: base) }
    let bits = base == 16 ? 4 : base == 8 ? 3 : 1
    let words = value.words
    var digits: [UInt8] = []
    let count = (value.bitWidth + bits - 1) / bits
    digits.reserveCapacity(count)
    for position in stride(from: count - 1, through: 0, by: -1) {
      let bit = position * bits
      let (index, offset) = (bit / UInt.bitWidth, bit % UInt.bitWidth)
      var chunk = words[index] >> UInt(offset)
      if offset + bits > UInt.bitWidth, index + 1 < words.count {
        chunk |= words[index + 1] << UInt(UInt.bitWidth - offset)
      }
      let digit = UInt8(chunk & (1 << UInt(bits) - 1))
      digits.append(digit < 10 ? 0x30 + digit : 0x61 - 10 + digit)
    }
    return digits
  }

  /// The decimal digits of a number.
  static func decimalDigits(_ value: BigUInt) -> [UInt8] {
    if value.bitWidth <= 64 { return decimalDigits(UInt64(value)) }
    return DecimalLimbs(value).digits
  }

  static func decimalDigits(_ value: UInt64) -> [UInt8] {
    var count = 1
    var rest = value / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var rest = value
      for index in stride(from: count - 1, through: 0, by: -1) {
        buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      filled = count
    }
  }

  /// The digits of a word in base 2, 8, 10 or 16, lower case.
  static func digits(_ value: UInt64, base: Int) -> [UInt8] {
    base == 10 ? decimalDigits(value) : Array(String(value, radix: base).utf8)
  }
}
