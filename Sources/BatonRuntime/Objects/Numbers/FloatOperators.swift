// Arithmetic of floats as Python defines it: floor division, modulo and power.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Interpreter {
  /// `left / right`.
  @inline(__always) func divideFloats(_ left: Double, _ right: Double) throws(Unwind) -> Value {
    if right == 0 { throw zeroDivisionError("float division by zero") }
    return .float(left / right)
  }

  /// `left // right` (CPython: `float_floor_div`).
  func floorDivideFloats(_ left: Double, _ right: Double) throws(Unwind) -> Value {
    if right == 0 { throw zeroDivisionError("float floor division by zero") }
    return .float(Self.floorDivideAndModulo(left, right).quotient)
  }

  /// `left % right` (CPython: `float_rem`).
  func moduloFloats(_ left: Double, _ right: Double) throws(Unwind) -> Value {
    if right == 0 { throw zeroDivisionError("float modulo by zero") }
    var remainder = fmod(left, right)
    if remainder != 0 {
      if (right < 0) != (remainder < 0) { remainder += right }
    } else {
      remainder = copysign(0, right)
    }
    return .float(remainder)
  }

  /// Quotient and remainder (CPython: `_float_div_mod`). `right` is not 0.
  static func floorDivideAndModulo(
    _ left: Double, _ right: Double
  ) -> (quotient: Double, remainder: Double) {
    var remainder = fmod(left, right)
    // The quotient is exact up to rounding, as left - remainder is a multiple of right.
    var division = (left - remainder) / right
    if remainder != 0 {
      if (right < 0) != (remainder < 0) {
        remainder += right
        division -= 1
      }
    } else {
      remainder = copysign(0, right)
    }
    if division == 0 { return (copysign(0, left / right), remainder) }
    var quotient = floor(division)
    if division - quotient > 0.5 { quotient += 1 }
    return (quotient, remainder)
  }

  /// `base ** exponent`: complex where a negative base has a fractional exponent
  /// (CPython: `float_pow`).
  func powerFloats(_ base: Double, _ exponent: Double) throws(Unwind) -> Value {
    if exponent == 0 || base == 1 { return .float(1) }
    if base.isNaN { return .float(base) }
    if exponent.isNaN { return .float(exponent) }
    let oddExponent = fmod(abs(exponent), 2) == 1
    if exponent.isInfinite {
      let magnitude = abs(base)
      if magnitude == 1 { return .float(1) }
      return .float((exponent > 0) == (magnitude > 1) ? .infinity : 0)
    }
    if base.isInfinite {
      if exponent > 0 { return .float(oddExponent ? base : abs(base)) }
      return .float(oddExponent ? copysign(0, base) : 0)
    }
    if base == 0 {
      if exponent < 0 {
        throw zeroDivisionError("0.0 cannot be raised to a negative power")
      }
      return .float(oddExponent ? base : 0)
    }
    var positive = base
    var negates = false
    if base < 0 {
      if exponent != floor(exponent) {
        return try powerComplex(
          ComplexNumber(real: base, imaginary: 0), ComplexNumber(real: exponent, imaginary: 0))
      }
      positive = -base
      negates = oddExponent
    }
    if positive == 1 { return .float(negates ? -1 : 1) }
    let result = pow(positive, exponent)
    if result.isInfinite { throw numericalRange() }
    return .float(negates ? -result : result)
  }

  /// What C's `ERANGE` becomes.
  func numericalRange() -> Unwind {
    error(
      exceptions.overflowError, arguments: [.int(34), str("Numerical result out of range")])
  }
}
