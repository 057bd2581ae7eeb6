// Natural numbers as machine words in memory, the lowest first: the inner loops of big ints.

/// Arithmetic of limbs. A number is a pointer and a count; the top limb may be zero unless a
/// function says otherwise. Results are written to memory that the caller provides.
enum LimbArithmetic {
  typealias Limbs = UnsafePointer<UInt>
  typealias Room = UnsafeMutablePointer<UInt>

  /// Factors with at least this many limbs are multiplied by Karatsuba's method.
  private static var karatsubaCount: Int { 36 }

  /// The count without leading zeros.
  @inline(__always) static func trimmed(_ limbs: Limbs, _ count: Int) -> Int {
    var count = count
    while count > 0, limbs[count - 1] == 0 { count -= 1 }
    return count
  }

  /// -1, 0 or 1 for numbers whose top limbs are not zero.
  static func compare(_ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int) -> Int {
    if aCount != bCount { return aCount < bCount ? -1 : 1 }
    var index = aCount
    while index > 0 {
      index -= 1
      if a[index] != b[index] { return a[index] < b[index] ? -1 : 1 }
    }
    return 0
  }

  // MARK: Sum and difference

  /// `a + b` in `aCount` limbs, and what is carried beyond. `b` is not the longer one; the result
  /// may be written over either.
  @discardableResult
  static func add(
    _ result: Room, _ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int
  ) -> UInt {
    var carry: UInt = 0
    var index = 0
    while index < bCount {
      let (sum, first) = a[index].addingReportingOverflow(b[index])
      let (total, second) = sum.addingReportingOverflow(carry)
      result[index] = total
      carry = (first ? 1 : 0) &+ (second ? 1 : 0)
      index &+= 1
    }
    while carry != 0, index < aCount {
      let (total, overflow) = a[index].addingReportingOverflow(1)
      result[index] = total
      carry = overflow ? 1 : 0
      index &+= 1
    }
    copyRest(result, a, index, aCount)
    return carry
  }

  /// `a - b` in `aCount` limbs, and what is borrowed from beyond. `b` is not the longer one; the
  /// result may be written over either.
  @discardableResult
  static func subtract(
    _ result: Room, _ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int
  ) -> UInt {
    var borrow: UInt = 0
    var index = 0
    while index < bCount {
      let (difference, first) = a[index].subtractingReportingOverflow(b[index])
      let (total, second) = difference.subtractingReportingOverflow(borrow)
      result[index] = total
      borrow = (first ? 1 : 0) &+ (second ? 1 : 0)
      index &+= 1
    }
    while borrow != 0, index < aCount {
      let (total, overflow) = a[index].subtractingReportingOverflow(1)
      result[index] = total
      borrow = overflow ? 1 : 0
      index &+= 1
    }
    copyRest(result, a, index, aCount)
    return borrow
  }

  @inline(__always) private static func copyRest(
    _ result: Room, _ a: Limbs, _ index: Int, _ count: Int
  ) {
    if index < count, UnsafePointer(result) != a {
      (result + index).update(from: a + index, count: count - index)
    }
  }

  // MARK: Product

  /// `a * factor + addend` in `count` limbs, and the limb beyond. May be written over `a`.
  static func multiply(
    _ result: Room, _ a: Limbs, _ count: Int, by factor: UInt, plus addend: UInt = 0
  ) -> UInt {
    var carry = addend
    var index = 0
    while index < count {
      let (high, low) = a[index].multipliedFullWidth(by: factor)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      result[index] = sum
      carry = high &+ (overflow ? 1 : 0)
      index &+= 1
    }
    return carry
  }

  /// Adds `a * factor` to `count` limbs; the limb beyond.
  @inline(__always) private static func addProduct(
    _ result: Room, _ a: Limbs, _ count: Int, _ factor: UInt
  ) -> UInt {
    var carry: UInt = 0
    var index = 0
    while index < count {
      let (high, low) = a[index].multipliedFullWidth(by: factor)
      let (sum, first) = low.addingReportingOverflow(result[index])
      let (total, second) = sum.addingReportingOverflow(carry)
      result[index] = total
      carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
      index &+= 1
    }
    return carry
  }

  /// `a * b` in the sum of the counts, neither of which is 0. The result stands apart from both.
  static func multiply(
    _ result: Room, _ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int
  ) {
    if aCount < bCount { return multiply(result, b, bCount, a, aCount) }
    if bCount < karatsubaCount { return schoolProduct(result, a, aCount, b, bCount) }
    let size = scratchCount(bCount)
    let scratch = Room.room(for: size + 2 * bCount)
    defer { scratch.freeRoom() }
    if aCount == bCount {
      karatsubaProduct(result, a, b, bCount, scratch)
      return
    }
    // The longer factor in pieces as long as the shorter one.
    result.initialize(repeating: 0, count: aCount + bCount)
    let part = scratch + size
    var offset = 0
    while offset < aCount {
      let count = min(bCount, aCount - offset)
      if count == bCount {
        karatsubaProduct(part, a + offset, b, bCount, scratch)
      } else {
        multiply(part, b, bCount, a + offset, count)
      }
      add(result + offset, result + offset, aCount + bCount - offset, part, count + bCount)
      offset += count
    }
  }

  private static func schoolProduct(
    _ result: Room, _ a: Limbs, _ aCount: Int, _ b: Limbs, _ bCount: Int
  ) {
    result[aCount] = multiply(result, a, aCount, by: b[0])
    var index = 1
    while index < bCount {
      result[aCount + index] = addProduct(result + index, a, aCount, b[index])
      index &+= 1
    }
  }

  /// What `karatsubaProduct` needs for factors of `count` limbs.
  private static func scratchCount(_ count: Int) -> Int { 4 * count + 8 * Int.bitWidth }

  /// `a * b` in twice their count. The factors are cut in halves; of the four products of halves
  /// the two in the middle come from one, of the sums.
  private static func karatsubaProduct(
    _ result: Room, _ a: Limbs, _ b: Limbs, _ count: Int, _ scratch: Room
  ) {
    if count < karatsubaCount { return schoolProduct(result, a, count, b, count) }
    let low = (count + 1) / 2
    let high = count - low
    // The sums, one limb longer than the low halves, and their product.
    let sumA = result
    let sumB = result + low + 1
    let middle = scratch
    let rest = scratch + 2 * (low + 1)
    sumA[low] = add(sumA, a, low, a + low, high)
    sumB[low] = add(sumB, b, low, b + low, high)
    karatsubaProduct(middle, sumA, sumB, low + 1, rest)
    karatsubaProduct(result, a, b, low, rest)
    karatsubaProduct(result + 2 * low, a + low, b + low, high, rest)
    let middleCount = 2 * (low + 1)
    subtract(middle, middle, middleCount, result, 2 * low)
    subtract(middle, middle, middleCount, result + 2 * low, 2 * high)
    let used = trimmed(middle, middleCount)
    add(result + low, result + low, low + 2 * high, middle, min(used, low + 2 * high))
  }

  // MARK: Quotient

  /// Divides by one limb, which is not zero; the remainder. May be written over `a`.
  static func divide(
    _ quotient: Room, _ a: Limbs, _ count: Int, by divisor: UInt
  ) -> UInt {
    var remainder: UInt = 0
    var index = count
    while index > 0 {
      index &-= 1
      // The remainder is below the divisor: the quotient fits.
      (quotient[index], remainder) = divisor.dividingFullWidth((remainder, a[index]))
    }
    return remainder
  }

  /// Long division (Knuth's algorithm D). `a` has `aCount + 1` limbs and holds the remainder
  /// afterwards; the quotient gets `aCount - bCount + 1`. `b` has at least two limbs, its top bit
  /// is set, and it is not longer than `aCount`.
  static func divideNormalized(
    _ quotient: Room?, _ a: Room, _ aCount: Int, _ b: Limbs, _ bCount: Int
  ) {
    let top = b[bCount - 1]
    let second = b[bCount - 2]
    var position = aCount - bCount
    while position >= 0 {
      let part = a + position
      let upper = part[bCount]
      var digit: UInt
      if upper >= top {
        digit = .max
      } else {
        var remainder: UInt
        (digit, remainder) = top.dividingFullWidth((upper, part[bCount - 1]))
        while true {
          let (high, low) = digit.multipliedFullWidth(by: second)
          if high < remainder || (high == remainder && low <= part[bCount - 2]) { break }
          digit &-= 1
          let (sum, overflow) = remainder.addingReportingOverflow(top)
          if overflow { break }
          remainder = sum
        }
      }
      if digit != 0 {
        let borrow = subtractProduct(part, b, bCount, digit)
        var (rest, isShort) = upper.subtractingReportingOverflow(borrow)
        // The digit is too large by one or, where it was only bounded, by two.
        while isShort {
          digit &-= 1
          let (sum, overflow) = rest.addingReportingOverflow(add(part, part, bCount, b, bCount))
          rest = sum
          isShort = !overflow
        }
        part[bCount] = rest
      }
      quotient?[position] = digit
      position -= 1
    }
  }

  /// Subtracts `b * factor` from `count` limbs; what is to be subtracted from the limb beyond.
  @inline(__always) static func subtractProduct(
    _ a: Room, _ b: Limbs, _ count: Int, _ factor: UInt
  ) -> UInt {
    var carry: UInt = 0
    var index = 0
    while index < count {
      let (high, low) = b[index].multipliedFullWidth(by: factor)
      let (sum, first) = low.addingReportingOverflow(carry)
      let (difference, second) = a[index].subtractingReportingOverflow(sum)
      a[index] = difference
      carry = high &+ (first ? 1 : 0) &+ (second ? 1 : 0)
      index &+= 1
    }
    return carry
  }

  // MARK: Shifts

  /// `a << places` for less than a limb's bits, in `count` limbs; the bits beyond. May be written
  /// over `a`.
  @discardableResult
  static func shiftLeft(_ result: Room, _ a: Limbs, _ count: Int, _ places: Int) -> UInt {
    if places == 0 {
      if UnsafePointer(result) != a { result.update(from: a, count: count) }
      return 0
    }
    let (up, down) = (UInt(bitPattern: places), UInt(bitPattern: UInt.bitWidth - places))
    var carry: UInt = 0
    var index = count
    if count > 0 { carry = a[count - 1] &>> down }
    while index > 1 {
      index &-= 1
      result[index] = a[index] &<< up | a[index - 1] &>> down
    }
    if count > 0 { result[0] = a[0] &<< up }
    return carry
  }

  /// `a >> places` for less than a limb's bits, in `count` limbs. May be written over `a`.
  static func shiftRight(_ result: Room, _ a: Limbs, _ count: Int, _ places: Int) {
    if places == 0 {
      if UnsafePointer(result) != a { result.update(from: a, count: count) }
      return
    }
    let (down, up) = (UInt(bitPattern: places), UInt(bitPattern: UInt.bitWidth - places))
    var index = 0
    while index < count - 1 {
      result[index] = a[index] &>> down | a[index + 1] &<< up
      index &+= 1
    }
    if count > 0 { result[count - 1] = a[count - 1] &>> down }
  }
}
