// Long numbers between binary and decimal: what int("...") and str(int) do beyond a machine word.

import BigInt

/// A natural number in base 10^18, the lowest limb first: binary numbers become decimal by
/// evaluating them, halved again and again, in this base. Nothing is divided, so the cost is that
/// of multiplication.
struct DecimalLimbs {
  private static let base: UInt64 = 1_000_000_000_000_000_000
  private static let digitsInLimb = 18
  /// Up to this many words are converted by dividing by the base.
  private static let shortCount = 24
  /// Factors up to this many limbs are multiplied digit by digit.
  private static let schoolCount = 40

  private var limbs: [UInt64]

  init(_ value: BigUInt) {
    self.init(words: value.words.map { UInt64($0) })
  }

  /// The lowest word first.
  init(words: [UInt64]) {
    // The powers 2^(64 x 24), 2^(64 x 48), ... at which the words are cut.
    var powers: [[UInt64]] = []
    var size = Self.shortCount
    while size < words.count {
      if let last = powers.last {
        powers.append(Self.product(last[...], last[...]))
      } else {
        powers.append(Self.converted([UInt64](repeating: 0, count: size)[...] + [1]))
      }
      size *= 2
    }
    limbs = Self.converted(words[...], powers[...])
  }

  /// The decimal digits in ASCII.
  var digits: [UInt8] {
    guard let top = limbs.last else { return [0x30] }
    var digits = Array(String(top).utf8)
    digits.reserveCapacity(digits.count + (limbs.count - 1) * Self.digitsInLimb)
    for limb in limbs.dropLast().reversed() {
      let start = digits.count
      digits += repeatElement(0x30, count: Self.digitsInLimb)
      var rest = limb
      var index = start + Self.digitsInLimb
      while rest > 0 {
        index -= 1
        digits[index] += UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
    return digits
  }

  /// `words`, lowest first, with the powers at which they can be cut.
  private static func converted(
    _ words: ArraySlice<UInt64>, _ powers: ArraySlice<[UInt64]>
  ) -> [UInt64] {
    guard let power = powers.last else { return converted(words) }
    let size = shortCount << (powers.count - 1)
    if words.count <= size { return converted(words, powers.dropLast()) }
    let cut = words.startIndex + size
    let high = converted(words[cut...], powers.dropLast())
    var result = product(high[...], power[...])
    add(converted(words[..<cut], powers.dropLast())[...], to: &result, at: 0)
    trim(&result)
    return result
  }

  private static func converted(_ words: ArraySlice<UInt64>) -> [UInt64] {
    var rest = Array(words)
    var limbs: [UInt64] = []
    while true {
      while rest.last == 0 { rest.removeLast() }
      if rest.isEmpty { return limbs }
      var remainder: UInt64 = 0
      for index in rest.indices.reversed() {
        (rest[index], remainder) = base.dividingFullWidth((remainder, rest[index]))
      }
      limbs.append(remainder)
    }
  }

  private static func trim(_ limbs: inout [UInt64]) {
    while limbs.last == 0 { limbs.removeLast() }
  }

  /// Adds to the limbs from `offset` on.
  private static func add(
    _ addend: ArraySlice<UInt64>, to limbs: inout [UInt64], at offset: Int
  ) {
    let missing = offset + addend.count - limbs.count
    if missing > 0 { limbs += repeatElement(0, count: missing) }
    var carry: UInt64 = 0
    var index = offset
    for limb in addend {
      let sum = limbs[index] + limb + carry
      carry = sum >= base ? 1 : 0
      limbs[index] = carry == 1 ? sum - base : sum
      index += 1
    }
    while carry == 1 {
      if index == limbs.count { limbs.append(0) }
      let sum = limbs[index] + 1
      carry = sum == base ? 1 : 0
      limbs[index] = carry == 1 ? 0 : sum
      index += 1
    }
  }

  /// Subtracts what is not larger.
  private static func subtract(_ subtrahend: [UInt64], from limbs: inout [UInt64]) {
    var borrow: UInt64 = 0
    var index = 0
    while index < subtrahend.count || borrow == 1 {
      let take = (index < subtrahend.count ? subtrahend[index] : 0) + borrow
      borrow = limbs[index] < take ? 1 : 0
      limbs[index] = limbs[index] + (borrow == 1 ? base : 0) - take
      index += 1
    }
  }

  /// Karatsuba's product; the shorter factor decides how the longer is cut.
  private static func product(
    _ first: ArraySlice<UInt64>, _ second: ArraySlice<UInt64>
  ) -> [UInt64] {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    if short.isEmpty { return [] }
    if short.count <= schoolCount { return schoolProduct(short, long) }
    var result = [UInt64](repeating: 0, count: short.count + long.count)
    if short.count * 2 <= long.count {
      var offset = 0
      while offset < long.count {
        let start = long.startIndex + offset
        let part = long[start..<min(start + short.count, long.endIndex)]
        add(product(short, part)[...], to: &result, at: offset)
        offset += short.count
      }
      trim(&result)
      return result
    }
    let half = (long.count + 1) / 2
    let (shortLow, shortHigh) = (short.prefix(half), short.dropFirst(half))
    let (longLow, longHigh) = (long.prefix(half), long.dropFirst(half))
    let low = product(shortLow, longLow)
    let high = product(shortHigh, longHigh)
    var middle = product(sum(shortLow, shortHigh)[...], sum(longLow, longHigh)[...])
    subtract(low, from: &middle)
    subtract(high, from: &middle)
    trim(&middle)
    add(low[...], to: &result, at: 0)
    add(high[...], to: &result, at: half * 2)
    add(middle[...], to: &result, at: half)
    trim(&result)
    return result
  }

  private static func sum(
    _ first: ArraySlice<UInt64>, _ second: ArraySlice<UInt64>
  ) -> [UInt64] {
    var result = Array(first)
    add(second, to: &result, at: 0)
    trim(&result)
    return result
  }

  private static func schoolProduct(
    _ short: ArraySlice<UInt64>, _ long: ArraySlice<UInt64>
  ) -> [UInt64] {
    let count = short.count + long.count
    var result = [UInt64](repeating: 0, count: count)
    short.withUnsafeBufferPointer { short in
      long.withUnsafeBufferPointer { long in
        // A column is at most 40 products below 10^36, which 128 bits hold.
        var column: UInt128 = 0
        for position in 0..<(count - 1) {
          let first = max(0, position - long.count + 1)
          for index in first...min(position, short.count - 1) {
            let (high, low) = short[index].multipliedFullWidth(by: long[position - index])
            column &+= UInt128(_low: low, _high: high)
          }
          let high = UInt64(truncatingIfNeeded: column >> 64)
          let (quotient, limb) = base.dividingFullWidth(
            (high % base, UInt64(truncatingIfNeeded: column)))
          result[position] = limb
          column = UInt128(_low: quotient, _high: high / base)
        }
        result[count - 1] = UInt64(truncatingIfNeeded: column)
      }
    }
    trim(&result)
    return result
  }
}

/// A natural number from its digits in some base.
enum DigitConversion {
  /// Up to this many digits are taken in one by one group; longer texts are halved.
  private static let shortCount = 1_000_000

  static func value(of digits: ArraySlice<UInt8>, base: Int) -> BigUInt {
    if digits.count <= shortCount { return short(digits, base: UInt(base)) }
    let middle = digits.endIndex - digits.count / 2
    let high = value(of: digits[..<middle], base: base)
    let low = value(of: digits[middle...], base: base)
    return high * BigUInt(base).power(digits.endIndex - middle) + low
  }

  private static func short(_ digits: ArraySlice<UInt8>, base: UInt) -> BigUInt {
    var words: [UInt] = []
    var index = digits.startIndex
    while index < digits.endIndex {
      var scale: UInt = 1
      var carry: UInt = 0
      while index < digits.endIndex, scale <= UInt.max / 36 / 36 {
        carry = carry * base + UInt(digits[index])
        scale *= base
        index += 1
      }
      for position in words.indices {
        let (high, low) = words[position].multipliedFullWidth(by: scale)
        let (sum, overflow) = low.addingReportingOverflow(carry)
        words[position] = sum
        carry = high &+ (overflow ? 1 : 0)
      }
      if carry != 0 { words.append(carry) }
    }
    return BigUInt(words: words)
  }
}
