// The decimal digits of a float: the shortest that read back as the same float, or as many as are
// asked for, correctly rounded (CPython's `_Py_dg_dtoa`).

import BigInt

/// `0.d1d2d3... x 10^point`, without sign; no digits at all stand for zero. No trailing zeros.
struct DecimalDigits: Equatable {
  /// ASCII digits.
  var digits: [UInt8]
  var point: Int

  /// From the digits of an integer that is to be divided by `10^places`.
  init(scaled text: [UInt8], places: Int) {
    digits = text
    point = text.count - places
    while digits.last == 0x30 { digits.removeLast() }
    if digits.isEmpty { point = 1 }
  }

  /// The shortest digits that read back as `value`, which must be finite (mode 0).
  init(shortest value: Double) {
    digits = []
    digits.reserveCapacity(17)
    point = 0
    var exponent = 0
    var isExponentNegative = false
    var isInExponent = false
    var isAfterPoint = false
    var text = value.magnitude.description
    text.withUTF8 { bytes in
      for byte in bytes {
        switch byte {
        case 0x30...0x39 where isInExponent: exponent = exponent * 10 + Int(byte - 0x30)
        case 0x30 where digits.isEmpty: if isAfterPoint { point -= 1 }
        case 0x30...0x39:
          digits.append(byte)
          if !isAfterPoint { point += 1 }
        case 0x2E: isAfterPoint = true
        case 0x65: isInExponent = true
        case 0x2D: isExponentNegative = true
        default: break
        }
      }
    }
    point += isExponentNegative ? -exponent : exponent
    while digits.last == 0x30 { digits.removeLast() }
    if digits.isEmpty { point = 1 }
  }

  /// `places` digits after the decimal point; before it when negative (mode 3).
  init(_ value: Double, places: Int) {
    // Beyond its last digit an exact expansion has zeros only.
    let places = min(places, FloatParts(value).fractionBits)
    self.init(scaled: FloatParts(value).scaledDigits(by: places), places: places)
  }

  /// `count` significant digits, at least one (mode 2).
  init(_ value: Double, significant count: Int) {
    let parts = FloatParts(value)
    guard parts.significand != 0 else {
      self.init(scaled: [0x30], places: 0)
      return
    }
    // The shortest digits may stand on the other side of a power of ten: one step to mend.
    let count = min(count, 800)
    var places = count - DecimalDigits(shortest: value).point
    var text = parts.scaledDigits(by: places)
    if text.count > count {
      places -= 1
      text = parts.scaledDigits(by: places)
    } else if text.count < count || Self.isPowerOfTen(text) {
      let finer = parts.scaledDigits(by: places + 1)
      if finer.count <= count {
        places += 1
        text = finer
      }
    }
    self.init(scaled: text, places: places)
  }

  private static func isPowerOfTen(_ text: [UInt8]) -> Bool {
    text.first == 0x31 && text.dropFirst().allSatisfy { $0 == 0x30 }
  }
}

/// A finite float's magnitude as `significand x 2^exponent`.
struct FloatParts {
  let significand: UInt64
  let exponent: Int

  init(_ value: Double) {
    let bits = value.bitPattern
    let field = Int((bits >> 52) & 0x7FF)
    let fraction = bits & ((1 << 52) - 1)
    if field == 0 {
      significand = fraction
      exponent = -1074
    } else {
      significand = fraction | (1 << 52)
      exponent = field - 1075
    }
  }

  /// How many binary, and so decimal, digits the fraction can have.
  var fractionBits: Int { max(0, -exponent) }

  /// The digits of `value x 10^power`, rounded half to even.
  func scaledDigits(by power: Int) -> [UInt8] {
    if let small = scaledSmall(by: power) {
      if let word = UInt64(exactly: small) { return IntegerText.decimalDigits(word) }
      return Array(String(small).utf8)
    }
    var numerator = BigUInt(significand)
    var denominator = BigUInt(1)
    if exponent >= 0 { numerator <<= exponent } else { denominator <<= -exponent }
    if power >= 0 {
      numerator *= BigUInt(10).power(power)
    } else {
      denominator *= BigUInt(10).power(-power)
    }
    var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    remainder <<= 1
    if remainder > denominator || (remainder == denominator && quotient.words[0] & 1 == 1) {
      quotient += 1
    }
    return IntegerText.decimalDigits(quotient)
  }

  /// The same where 128 bits are enough; nil where they are not.
  private func scaledSmall(by power: Int) -> UInt128? {
    let powers = Self.powersOfTen
    if exponent < 0, power >= 0, power <= 22 {
      let product = UInt128(significand) * powers[power]
      let shift = -exponent
      if shift > 128 { return 0 }
      let quotient = shift == 128 ? 0 : product >> UInt128(shift)
      let remainder = product - (shift == 128 ? 0 : quotient << UInt128(shift))
      return Self.rounded(quotient, remainder, half: UInt128(1) << UInt128(shift - 1))
    }
    if exponent >= 0, exponent <= 74, power <= 0, power >= -37 {
      let (quotient, remainder) = (UInt128(significand) << UInt128(exponent))
        .quotientAndRemainder(dividingBy: powers[-power])
      return power == 0 ? quotient : Self.rounded(quotient, remainder, half: powers[-power] / 2)
    }
    if exponent < 0, exponent >= -52, power < 0, power >= -19 {
      let divisor = powers[-power] << UInt128(-exponent)
      let (quotient, remainder) = UInt128(significand).quotientAndRemainder(dividingBy: divisor)
      return Self.rounded(quotient, remainder, half: divisor / 2)
    }
    return nil
  }

  private static func rounded(
    _ quotient: UInt128, _ remainder: UInt128, half: UInt128
  ) -> UInt128 {
    let isUp = remainder > half || (remainder == half && quotient & 1 == 1)
    return isUp ? quotient + 1 : quotient
  }

  private static let powersOfTen: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 1...38 { powers.append((powers.last ?? 1) * 10) }
    return powers
  }()
}
