// Arithmetic of machine-word ints that goes on as big ints: what nodes and the int type compute with.

import BigInt

extension Interpreter {
  /// Results with more bits than this raise MemoryError instead of being computed.
  static var intBitLimit: Int { 1 << 34 }

  // MARK: Two machine words

  @inline(__always) func addInts(_ left: Int, _ right: Int) -> Value {
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? addBig(left, right) : .int(sum)
  }

  @inline(__always) func subtractInts(_ left: Int, _ right: Int) -> Value {
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? subtractBig(left, right) : .int(difference)
  }

  @inline(__always) func multiplyInts(_ left: Int, _ right: Int) -> Value {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? multiplyBig(left, right) : .int(product)
  }

  @inline(__always) func negateInt(_ value: Int) -> Value {
    value == Int.min ? subtractBig(0, value) : .int(-value)
  }

  /// `left // right`.
  @inline(__always) func floorDivideInts(_ left: Int, _ right: Int) throws(Unwind) -> Value {
    if right > 0 { return .int(Self.floorDivide(left, right)) }
    return try floorDivideUnusual(left, right)
  }

  /// `left % right`.
  @inline(__always) func moduloInts(_ left: Int, _ right: Int) throws(Unwind) -> Value {
    if right > 0 { return .int(Self.modulo(left, right)) }
    if right == 0 { throw zeroDivisionError("integer modulo by zero") }
    return .int(right == -1 ? 0 : Self.modulo(left, right))
  }

  /// `left / right`.
  @inline(__always) func divideInts(_ left: Int, _ right: Int) throws(Unwind) -> Value {
    let exact = 1 << 53
    if left >= -exact, left <= exact, right >= -exact, right <= exact, right != 0 {
      return .float(Double(left) / Double(right))
    }
    return .float(try divideBig(BigInt(left), BigInt(right)))
  }

  /// The quotient rounded down. `right` is not 0, and the quotient fits.
  @inline(__always) static func floorDivide(_ left: Int, _ right: Int) -> Int {
    let quotient = left / right
    let remainder = left % right
    return remainder != 0 && (remainder ^ right) < 0 ? quotient - 1 : quotient
  }

  /// The remainder with the sign of `right`, which is neither 0 nor -1.
  @inline(__always) static func modulo(_ left: Int, _ right: Int) -> Int {
    let remainder = left % right
    return remainder != 0 && (remainder ^ right) < 0 ? remainder + right : remainder
  }

  /// `left << right`.
  @inline(__always) func shiftLeftInts(_ left: Int, _ right: Int) throws(Unwind) -> Value {
    if right >= 0, right < 63 {
      let shifted = left << right
      if shifted >> right == left { return .int(shifted) }
    }
    if right < 0 { throw valueError("negative shift count") }
    if right > Self.intBitLimit, left != 0 { throw memoryError() }
    return try withView(.int(left)) { a in shiftLeft(a, right) }
  }

  /// `left >> right`.
  @inline(__always) func shiftRightInts(_ left: Int, _ right: Int) throws(Unwind) -> Value {
    if right < 0 { throw valueError("negative shift count") }
    return .int(right > 63 ? (left < 0 ? -1 : 0) : left >> right)
  }

  /// `base ** exponent`: a float where the exponent is negative (CPython: `long_pow`).
  func powerInts(_ base: Int, _ exponent: Int) throws(Unwind) -> Value {
    if exponent < 0 { return try powerFloats(Double(base), Double(exponent)) }
    var result = 1
    var factor = base
    var rest = exponent
    while true {
      if rest & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: factor)
        if overflow { return try powerBig(base, exponent) }
        result = product
      }
      rest >>= 1
      if rest == 0 { return .int(result) }
      let (square, overflow) = factor.multipliedReportingOverflow(by: factor)
      if overflow { return try powerBig(base, exponent) }
      factor = square
    }
  }

  @inline(never) private func addBig(_ left: Int, _ right: Int) -> Value {
    big(Int128(left) + Int128(right))
  }

  @inline(never) private func subtractBig(_ left: Int, _ right: Int) -> Value {
    big(Int128(left) - Int128(right))
  }

  @inline(never) private func powerBig(_ base: Int, _ exponent: Int) throws(Unwind) -> Value {
    try withView(.int(base)) { a throws(Unwind) in try power(a, exponent) }
  }

  /// An int of at most two limbs.
  private func big(_ value: Int128) -> Value {
    let magnitude = value.magnitude
    let limbs = (UInt(truncatingIfNeeded: magnitude), UInt(truncatingIfNeeded: magnitude >> 64))
    return withUnsafeBytes(of: limbs) { bytes in
      guard let limbs = bytes.bindMemory(to: UInt.self).baseAddress else { return .int(0) }
      return int(isNegative: value < 0, limbs, 2)
    }
  }

  @inline(never) private func multiplyBig(_ left: Int, _ right: Int) -> Value {
    big(Int128(left) * Int128(right))
  }

  @inline(never) private func floorDivideUnusual(
    _ left: Int, _ right: Int
  ) throws(Unwind) -> Value {
    if right == 0 { throw zeroDivisionError("integer division or modulo by zero") }
    if right == -1 { return negateInt(left) }
    return .int(Self.floorDivide(left, right))
  }

  // MARK: Without limit

  /// Quotient and remainder as Python rounds them. `right` is not 0.
  static func floorDivideAndModulo(
    _ left: BigInt, _ right: BigInt
  ) -> (quotient: BigInt, remainder: BigInt) {
    let (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
    if remainder.isZero || remainder.sign == right.sign { return (quotient, remainder) }
    return (quotient - 1, remainder + right)
  }

  /// `left / right`, correctly rounded (CPython: `long_true_divide`).
  func divideBig(_ left: BigInt, _ right: BigInt) throws(Unwind) -> Double {
    if right.isZero { throw zeroDivisionError("division by zero") }
    return try textual { () throws(TextError) in try FloatArithmetic.trueDivide(left, right) }
  }
}
