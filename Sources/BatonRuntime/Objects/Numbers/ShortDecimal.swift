// Ints of some hundred digits, between limbs and decimal text, in room on the stack.

/// What numbers short enough need: they are divided and multiplied by a power of ten that fits a
/// limb. Longer ones go through `DecimalLimbs` and `DigitConversion`.
enum ShortDecimal {
  /// Fewer digits than any limit that `sys.set_int_max_str_digits` takes.
  static let mostDigits = 600
  static let mostLimbs = 24
  private static let digitsInGroup = 18
  private static let group: UInt = 1_000_000_000_000_000_000

  /// Gives `body` the digits of a magnitude of at most `mostLimbs` limbs.
  static func withDigits<Result>(
    _ view: IntView, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: mostLimbs) { room in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: mostDigits) { text in
        var count = min(view.count, mostLimbs)
        for index in 0..<count { room[index] = view.limbs[index] }
        var start = mostDigits
        while count > 0 {
          var rest: UInt = 0
          var index = count
          while index > 0 {
            index -= 1
            (room[index], rest) = group.dividingFullWidth((rest, room[index]))
          }
          if room[count - 1] == 0 { count -= 1 }
          // The highest group alone has no zeros in front.
          let end = count == 0 ? 0 : start - digitsInGroup
          repeat {
            start -= 1
            text[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
          } while rest > 0
          while start > end, end > 0 {
            start -= 1
            text[start] = 0x30
          }
        }
        return body(UnsafeBufferPointer(rebasing: text[start...]))
      }
    }
  }

  /// Gives `body` the limbs of a text of at most `mostDigits` digits, with or without a sign in
  /// front; nil where there is anything else in it.
  static func withLimbs<Result>(
    _ text: UnsafeBufferPointer<UInt8>,
    _ body: (_ isNegative: Bool, UnsafePointer<UInt>, Int) -> Result
  ) -> Result? {
    let first = text.first == 0x2D || text.first == 0x2B ? 1 : 0
    guard text.count > first, text.count <= mostDigits,
      text[first...].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    return withUnsafeTemporaryAllocation(
      of: UInt.self, capacity: text.count / digitsInGroup + 1
    ) { limbs in
      var count = 0
      var index = first
      while index < text.count {
        // The first group takes what the others leave.
        let length = (text.count - index - 1) % digitsInGroup + 1
        var carry: UInt = 0
        for digit in text[index..<index + length] { carry = carry * 10 + UInt(digit - 0x30) }
        index += length
        for place in 0..<count {
          let product = limbs[place].multipliedFullWidth(by: group)
          let (sum, overflow) = product.low.addingReportingOverflow(carry)
          limbs[place] = sum
          carry = product.high + (overflow ? 1 : 0)
        }
        if carry > 0 {
          limbs[count] = carry
          count += 1
        }
      }
      guard let base = limbs.baseAddress else { return nil }
      return body(text[0] == 0x2D, UnsafePointer(base), count)
    }
  }
}
