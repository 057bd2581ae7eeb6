// The greatest common divisor of natural numbers in memory.

extension LimbArithmetic {
  /// Of two words, by Stein's method.
  static func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
    if a == 0 || b == 0 { return a | b }
    let twos = (a | b).trailingZeroBitCount
    var x = a >> a.trailingZeroBitCount
    var y = b
    while y != 0 {
      y >>= y.trailingZeroBitCount
      if x > y { swap(&x, &y) }
      y -= x
    }
    return x << twos
  }

  /// Of two numbers whose top limbs are not zero, by Lehmer's method: the leading bits tell several
  /// of Euclid's steps at once. Writes as many limbs as the longer one has; gives the count.
  static func greatestCommonDivisor(
    _ result: Room, _ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int
  ) -> Int {
    let isOrdered = compare(a, aCount, b, bCount) >= 0
    let (large, largeCount) = isOrdered ? (a, aCount) : (b, bCount)
    let (small, smallCount) = isOrdered ? (b, bCount) : (a, aCount)
    // Two numbers and their successors, each with a limb beyond the longer one.
    let size = largeCount + 1
    return withUnsafeTemporaryAllocation(of: UInt.self, capacity: 4 * size) { room in
      guard let base = room.baseAddress else { return 0 }
      base.initialize(repeating: 0, count: 4 * size)
      var (x, y, nextX, nextY) = (base, base + size, base + 2 * size, base + 3 * size)
      x.update(from: large, count: largeCount)
      y.update(from: small, count: smallCount)
      var (count, yCount) = (largeCount, smallCount)
      while yCount > 1 {
        if let steps = EuclidSteps(x, y, count) {
          steps.apply(x, y, count, nextX, nextY)
        } else {
          remainder(x, count, y, yCount, nextY)
          nextX.update(from: y, count: count)
        }
        swap(&x, &nextX)
        swap(&y, &nextY)
        count = trimmed(x, count)
        yCount = trimmed(y, count)
      }
      if yCount == 0 {
        result.update(from: x, count: count)
        return count
      }
      result[0] = greatestCommonDivisor(y[0], divide(nextX, x, count, by: y[0]))
      return 1
    }
  }

  /// `x mod y` in `count` limbs; `y` has at least two, and `x` is overwritten.
  private static func remainder(
    _ x: Room, _ count: Int, _ y: Limbs, _ yCount: Int, _ result: Room
  ) {
    let places = y[yCount - 1].leadingZeroBitCount
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: yCount) { room in
      guard let divisor = room.baseAddress else { return }
      shiftLeft(divisor, y, yCount, places)
      x[count] = shiftLeft(x, x, count, places)
      divideNormalized(nil, x, count, divisor, yCount)
      shiftRight(result, x, yCount, places)
      (result + yCount).update(repeating: 0, count: count - yCount)
    }
  }
}

/// Several steps of Euclid's algorithm: `x, y` become `a * x + b * y, c * x + d * y`. The signs of
/// `a` and `b` differ, and those of `c` and `d` (Knuth, volume 2, algorithm L).
private struct EuclidSteps {
  private var (a, b, c, d) = (1, 0, 0, 1)

  /// The steps that the leading bits of `count` limbs are sure of; nil where there are none.
  init?(_ x: LimbArithmetic.Limbs, _ y: LimbArithmetic.Limbs, _ count: Int) {
    guard count > 1 else { return nil }
    let places = x[count - 1].leadingZeroBitCount
    func leading(_ limbs: LimbArithmetic.Limbs) -> Int {
      let bits = limbs[count - 1] << places | limbs[count - 2] >> (UInt.bitWidth - places)
      // Two bits less: the sums below fit.
      return Int(bits >> 2)
    }
    var (u, v) = (leading(x), leading(y))
    while v + c != 0, v + d != 0 {
      let quotient = (u + a) / (v + c)
      if quotient != (u + b) / (v + d) { break }
      let (nextC, overflowC) = quotient.multipliedReportingOverflow(by: c)
      let (nextD, overflowD) = quotient.multipliedReportingOverflow(by: d)
      if overflowC || overflowD { break }
      (a, c) = (c, a - nextC)
      (b, d) = (d, b - nextD)
      (u, v) = (v, u - quotient * v)
    }
    if b == 0 { return nil }
  }

  func apply(
    _ x: LimbArithmetic.Limbs, _ y: LimbArithmetic.Limbs, _ count: Int,
    _ nextX: LimbArithmetic.Room, _ nextY: LimbArithmetic.Room
  ) {
    Self.combine(nextX, x, a, y, b, count)
    Self.combine(nextY, x, c, y, d, count)
  }

  /// `x * factor + y * other`, which is not negative.
  private static func combine(
    _ result: LimbArithmetic.Room, _ x: LimbArithmetic.Limbs, _ factor: Int,
    _ y: LimbArithmetic.Limbs, _ other: Int, _ count: Int
  ) {
    let isFirstAdded = factor > 0 || other < 0
    let (added, times) = isFirstAdded ? (x, factor) : (y, other)
    let (taken, timesTaken) = isFirstAdded ? (y, other) : (x, factor)
    let carry = LimbArithmetic.multiply(result, added, count, by: times.magnitude)
    let borrow = LimbArithmetic.subtractProduct(result, taken, count, timesTaken.magnitude)
    result[count] = carry &- borrow
  }
}
