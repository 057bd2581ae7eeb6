// Binary to decimal for long numbers: halved at powers of ten until a half is short.

import BigInt

/// Splits a number at `10^(19 x 2^k)`. The quotients come from multiplication with a reciprocal, so
/// the cost is that of multiplication, not that of long division.
struct DecimalConversion {
  /// What fits a word.
  private static let digitsInWord = 19
  private static let wordPower: UInt = 10_000_000_000_000_000_000
  /// Up to this many words, division by a single word is faster than splitting.
  private static let shortCount = 24

  private struct Level {
    let power: BigUInt
    /// `2^shift / power`, rounded down.
    let reciprocal: BigUInt
    let shift: Int
    let digitCount: Int
  }

  private var levels: [Level] = []

  init(for value: BigUInt) {
    var power = BigUInt(Self.wordPower)
    var digitCount = Self.digitsInWord
    while power.bitWidth < value.bitWidth {
      if power.words.count > Self.shortCount / 2 {
        // A quotient of numbers below the square of the power is then off by two at most.
        let shift = power.bitWidth * 2 + 2
        let previous = levels.last?.reciprocal
        let reciprocal = Self.reciprocal(of: power, shift: shift, near: previous)
        levels.append(
          Level(power: power, reciprocal: reciprocal, shift: shift, digitCount: digitCount))
      }
      power *= power
      digitCount *= 2
    }
  }

  func append(_ value: BigUInt, to digits: inout [UInt8]) {
    append(value, level: levels.count - 1, padded: 0, to: &digits)
  }

  private func append(_ value: BigUInt, level: Int, padded: Int, to digits: inout [UInt8]) {
    if level < 0 || value.words.count <= Self.shortCount {
      appendShort(value, padded: padded, to: &digits)
      return
    }
    let step = levels[level]
    if value < step.power {
      if padded > 0 {
        let zeros = padded - step.digitCount
        digits += Array(repeating: 0x30, count: max(0, zeros))
        append(value, level: level - 1, padded: min(padded, step.digitCount), to: &digits)
      } else {
        append(value, level: level - 1, padded: 0, to: &digits)
      }
      return
    }
    let (high, low) = divide(value, step)
    append(high, level: level - 1, padded: max(0, padded - step.digitCount), to: &digits)
    append(low, level: level - 1, padded: step.digitCount, to: &digits)
  }

  private func divide(_ value: BigUInt, _ step: Level) -> (quotient: BigUInt, remainder: BigUInt) {
    var quotient = (value * step.reciprocal) >> step.shift
    var remainder = value - quotient * step.power
    while remainder >= step.power {
      remainder -= step.power
      quotient += 1
    }
    return (quotient, remainder)
  }

  private func appendShort(_ value: BigUInt, padded: Int, to digits: inout [UInt8]) {
    var rest = value
    var chunks: [UInt] = []
    while !rest.isZero {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: BigUInt(Self.wordPower))
      chunks.append(remainder.words.first ?? 0)
      rest = quotient
    }
    var text: [UInt8] = []
    for (index, chunk) in chunks.reversed().enumerated() {
      let part = String(chunk).utf8
      if index > 0 {
        text += Array(repeating: 0x30, count: Self.digitsInWord - part.count)
      }
      text += part
    }
    digits += Array(repeating: 0x30, count: max(0, padded - text.count))
    digits += text
  }

  /// `2^shift / power`, rounded down.
  private static func reciprocal(
    of power: BigUInt, shift: Int, near previous: BigUInt?
  ) -> BigUInt {
    (BigUInt(1) << shift).quotientAndRemainder(dividingBy: power).quotient
  }
}
