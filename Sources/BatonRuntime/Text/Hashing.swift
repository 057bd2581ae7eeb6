// hash(): the numbers, which agree across types, and the containers that are hashed by content.
// Texts and bytes: `TextHashing`.

import BigInt

/// Python's hashes. None of them is -1.
enum Hashing {
  /// Numbers are hashed modulo this prime.
  private static let modulus: UInt64 = (1 << 61) - 1

  static let none = 0xFCA8_6420
  static let infinity = 314159

  static func int(_ value: Int) -> Int {
    let rest = Int(truncatingIfNeeded: UInt64(value.magnitude) % modulus)
    return signed(rest, isNegative: value < 0)
  }

  static func int(_ value: IntView) -> Int {
    var rest: UInt64 = 0
    var index = value.count
    while index > 0 {
      index -= 1
      rest = modulus.dividingFullWidth((rest, UInt64(value.limbs[index]))).remainder
    }
    return signed(Int(truncatingIfNeeded: rest), isNegative: value.isNegative)
  }

  /// Equal to the hash of the int where the float is whole. Nil for NaN, which is hashed by
  /// identity.
  static func float(_ value: Double) -> Int? {
    if value.isNaN { return nil }
    if value.isInfinite { return value < 0 ? -infinity : infinity }
    let parts = FloatParts(value)
    // 2^61 is 1 modulo the prime: a power of two turns the 61 bits round.
    let turn = UInt64(((parts.exponent % 61) + 61) % 61)
    let bits = parts.significand
    let turned = turn == 0 ? bits : ((bits << turn) & modulus) | (bits >> (61 - turn))
    return signed(Int(truncatingIfNeeded: turned % modulus), isNegative: value < 0)
  }

  /// From the hashes of the two parts.
  static func complex(real: Int, imaginary: Int) -> Int {
    valid(real &+ imaginary &* 1_000_003)
  }

  /// From the hashes of the items, in order.
  static func tuple(_ hashes: some Sequence<Int>) -> Int {
    let (first, second, fifth): (UInt64, UInt64, UInt64) = (
      11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 2_870_177_450_012_600_261
    )
    var total = fifth
    var count: UInt64 = 0
    for hash in hashes {
      total &+= UInt64(bitPattern: Int64(hash)) &* second
      total = (total << 31 | total >> 33) &* first
      count += 1
    }
    total &+= count ^ (fifth ^ 3_527_539)
    return total == .max ? 1_546_275_796 : Int(truncatingIfNeeded: total)
  }

  /// From the hashes of the elements, in any order.
  static func frozenset(_ hashes: some Sequence<Int>) -> Int {
    var total: UInt64 = 0
    var count: UInt64 = 0
    for hash in hashes {
      let bits = UInt64(bitPattern: Int64(hash))
      total ^= ((bits ^ 89_869_747) ^ (bits << 16)) &* 3_644_798_167
      count += 1
    }
    total ^= (count + 1) &* 1_927_868_237
    total ^= (total >> 11) ^ (total >> 25)
    total = total &* 69069 &+ 907_133_923
    return total == .max ? 590_923_713 : Int(truncatingIfNeeded: total)
  }

  private static func signed(_ rest: Int, isNegative: Bool) -> Int {
    valid(isNegative ? -rest : rest)
  }

  /// -1 means an error in CPython's interfaces; -2 stands in for it.
  static func valid(_ hash: Int) -> Int { hash == -1 ? -2 : hash }
}
