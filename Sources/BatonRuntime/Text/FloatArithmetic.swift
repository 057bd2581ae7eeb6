// Arithmetic on floats where Python asks for more than the processor does: exact conversions,
// floor division, powers, rounding to decimal places.

import BigInt

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

enum FloatArithmetic {
  // MARK: Conversions

  /// `significand x 2^exponent`, rounded half to even; `hasMore` says that a little is missing.
  /// Nil when the result is too large for a float.
  static func double(_ significand: UInt64, _ exponent: Int, hasMore: Bool) -> Double? {
    if significand == 0 { return 0 }
    let shift = significand.leadingZeroBitCount
    let bits = significand << UInt64(shift)
    let exponent = exponent - shift
    let magnitude = exponent + 63
    if magnitude > 1023 { return nil }
    let dropped = magnitude >= -1022 ? 11 : 11 - 1022 - magnitude
    if dropped > 64 { return 0 }
    var kept = dropped == 64 ? 0 : bits >> UInt64(dropped)
    let rest = dropped == 64 ? bits : bits & ((1 << UInt64(dropped)) - 1)
    let half = UInt64(1) << UInt64(dropped - 1)
    if rest > half || (rest == half && (hasMore || kept & 1 == 1)) { kept += 1 }
    let result = scalbn(Double(kept), Int32(exponent + dropped))
    return result.isFinite ? result : nil
  }

  /// `float(int)`, rounded half to even.
  static func double(_ value: BigInt) throws(TextError) -> Double {
    let magnitude = value.magnitude
    let width = magnitude.bitWidth
    let result: Double?
    if width <= 64 {
      result = Double(UInt64(magnitude))
    } else {
      let shift = width - 64
      result = double(
        UInt64(magnitude >> shift), shift, hasMore: magnitude.trailingZeroBitCount < shift)
    }
    guard let result else { throw TextError(.overflow, "int too large to convert to float") }
    return value.sign == .minus ? -result : result
  }

  /// `int / int`, rounded half to even; the divisor is not zero.
  static func trueDivide(_ dividend: BigInt, _ divisor: BigInt) throws(TextError) -> Double {
    let (top, bottom) = (dividend.magnitude, divisor.magnitude)
    let isNegative = (dividend.sign == .minus) != (divisor.sign == .minus)
    if top.isZero { return isNegative ? -0.0 : 0 }
    let result: Double?
    if top.bitWidth <= 53, bottom.bitWidth <= 53 {
      result = Double(UInt64(top)) / Double(UInt64(bottom))
    } else {
      // A quotient of 66 or 67 bits: 64 and the rest of what rounding has to know.
      let shift = 66 - (top.bitWidth - bottom.bitWidth)
      let (quotient, remainder) = (shift > 0 ? top << shift : top)
        .quotientAndRemainder(dividingBy: shift < 0 ? bottom << -shift : bottom)
      let excess = quotient.bitWidth - 64
      let hasMore = !remainder.isZero || quotient.trailingZeroBitCount < excess
      result = double(UInt64(quotient >> excess), excess - shift, hasMore: hasMore)
    }
    guard let result else {
      throw TextError(.overflow, "integer division result too large for a float")
    }
    return isNegative ? -result : result
  }

  /// `int(float)`: towards zero.
  static func integer(_ value: Double) throws(TextError) -> BigInt {
    if value.isNaN { throw TextError(.value, "cannot convert float NaN to integer") }
    if value.isInfinite {
      throw TextError(.overflow, "cannot convert float infinity to integer")
    }
    if let small = Int(exactly: value.rounded(.towardZero)) { return BigInt(small) }
    let parts = FloatParts(value)
    let magnitude = BigUInt(parts.significand) << parts.exponent
    return BigInt(sign: value < 0 ? .minus : .plus, magnitude: magnitude)
  }

  /// `float.as_integer_ratio()`.
  static func integerRatio(_ value: Double) throws(TextError) -> (BigInt, BigInt) {
    if value.isNaN { throw TextError(.value, "cannot convert NaN to integer ratio") }
    if value.isInfinite {
      throw TextError(.overflow, "cannot convert Infinity to integer ratio")
    }
    let parts = FloatParts(value)
    if parts.significand == 0 { return (0, 1) }
    let zeros = parts.significand.trailingZeroBitCount
    let exponent = parts.exponent + zeros
    let odd = BigUInt(parts.significand >> UInt64(zeros))
    let top = exponent > 0 ? odd << exponent : odd
    let bottom = exponent < 0 ? BigUInt(1) << -exponent : 1
    return (BigInt(sign: value < 0 ? .minus : .plus, magnitude: top), BigInt(bottom))
  }

  /// Exact comparison of an int with a float that is not NaN: less, equal or greater.
  static func compare(_ left: BigInt, _ right: Double) -> Int {
    if right.isInfinite { return right < 0 ? 1 : -1 }
    let floor = right.rounded(.down)
    guard let whole = try? integer(floor) else { return 0 }
    if left == whole { return floor == right ? 0 : -1 }
    return left < whole ? -1 : 1
  }

  // MARK: Operators

  /// `x // y`.
  static func floorDivide(_ x: Double, _ y: Double) throws(TextError) -> Double {
    if y == 0 { throw TextError(.zeroDivision, "float floor division by zero") }
    return quotientAndRemainder(x, y).quotient
  }

  /// `x % y`.
  static func modulo(_ x: Double, _ y: Double) throws(TextError) -> Double {
    if y == 0 { throw TextError(.zeroDivision, "float modulo by zero") }
    return remainder(x, y)
  }

  /// `divmod(x, y)`.
  static func divideWithRemainder(
    _ x: Double, _ y: Double
  ) throws(TextError) -> (quotient: Double, remainder: Double) {
    if y == 0 { throw TextError(.zeroDivision, "float divmod()") }
    return quotientAndRemainder(x, y)
  }

  /// The remainder with the sign of the divisor, that of zero included.
  private static func remainder(_ x: Double, _ y: Double) -> Double {
    let rest = fmod(x, y)
    if rest == 0 { return Double(signOf: y, magnitudeOf: 0) }
    return (rest < 0) == (y < 0) ? rest : rest + y
  }

  /// CPython's `_float_div_mod`: the quotient is made whole from the exact remainder.
  private static func quotientAndRemainder(
    _ x: Double, _ y: Double
  ) -> (quotient: Double, remainder: Double) {
    let rest = fmod(x, y)
    let remainder = remainder(x, y)
    var quotient = (x - rest) / y
    if rest != 0, (rest < 0) != (y < 0) { quotient -= 1 }
    if quotient == 0 { return (Double(signOf: x / y, magnitudeOf: 0), remainder) }
    let floor = quotient.rounded(.down)
    return (quotient - floor > 0.5 ? floor + 1 : floor, remainder)
  }

  /// `x ** y` as a float; nil where the result is complex (a negative base, a fractional exponent).
  static func power(_ x: Double, _ y: Double) throws(TextError) -> Double? {
    if x == 0, y < 0, y.isFinite {
      throw TextError(.zeroDivision, "0.0 cannot be raised to a negative power")
    }
    if x < 0, x.isFinite, y.isFinite, y != y.rounded(.down) { return nil }
    let result = pow(x, y)
    if result.isInfinite, x.isFinite, y.isFinite {
      throw TextError(.overflow, "(34, 'Numerical result out of range')")
    }
    return result
  }

  // MARK: Rounding

  /// `round(x, places)`.
  static func round(_ value: Double, places: Int) throws(TextError) -> Double {
    if !value.isFinite || places > 323 { return value }
    let zero = Double(signOf: value, magnitudeOf: 0)
    if places < -308 { return zero }
    let decimal = DecimalDigits(value, places: places)
    if decimal.digits.isEmpty { return zero }
    let text = String(decoding: decimal.digits, as: UTF8.self)
    let result = Double("\(text)e\(decimal.point - decimal.digits.count)") ?? .infinity
    if result.isInfinite {
      throw TextError(.overflow, "rounded value too large to represent")
    }
    return Double(signOf: value, magnitudeOf: result)
  }

  /// `round(x)`: half to even.
  static func round(_ value: Double) throws(TextError) -> BigInt {
    try integer(value.rounded(.toNearestOrEven))
  }
}
