// str's predicates and case conversions over whole strings of code points.

/// What str's methods say of, and make of, a whole string.
enum TextCase {
  typealias Flags = UnicodeProperties.Flags

  /// Whether the string is not empty and all code points have one of the flags (`isalpha`,
  /// `isdecimal`, `isdigit`, `isnumeric`, `isalnum`, `isspace`).
  static func all(_ text: some Collection<UInt32>, have flags: Flags) -> Bool {
    !text.isEmpty && text.allSatisfy { !UnicodeProperties.flags($0).isDisjoint(with: flags) }
  }

  /// `str.isprintable`: true of the empty string.
  static func isPrintable(_ text: some Collection<UInt32>) -> Bool {
    text.allSatisfy { UnicodeProperties.isPrintable($0) }
  }

  /// `str.isidentifier`: keywords included.
  static func isIdentifier(_ text: some Collection<UInt32>) -> Bool {
    guard let first = text.first else { return false }
    return UnicodeProperties.flags(first).contains(.identifierStart)
      && text.dropFirst().allSatisfy {
        UnicodeProperties.flags($0).contains(.identifierContinue)
      }
  }

  static func isUpper(_ text: some Collection<UInt32>) -> Bool {
    var isCased = false
    for scalar in text {
      let flags = UnicodeProperties.flags(scalar)
      if flags.contains(.lowercase) || flags.contains(.titlecase) { return false }
      if flags.contains(.uppercase) { isCased = true }
    }
    return isCased
  }

  static func isLower(_ text: some Collection<UInt32>) -> Bool {
    var isCased = false
    for scalar in text {
      let flags = UnicodeProperties.flags(scalar)
      if flags.contains(.uppercase) || flags.contains(.titlecase) { return false }
      if flags.contains(.lowercase) { isCased = true }
    }
    return isCased
  }

  static func isTitle(_ text: some Collection<UInt32>) -> Bool {
    var isCased = false
    var followsCased = false
    for scalar in text {
      let flags = UnicodeProperties.flags(scalar)
      if flags.contains(.uppercase) || flags.contains(.titlecase) {
        if followsCased { return false }
        followsCased = true
        isCased = true
      } else if flags.contains(.lowercase) {
        if !followsCased { return false }
        isCased = true
      } else {
        followsCased = false
      }
    }
    return isCased
  }

  static func upper(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for scalar in text { UnicodeProperties.appendUppercase(of: scalar, to: &result) }
    return result
  }

  static func lower(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for index in text.indices { appendLower(text, index, to: &result) }
    return result
  }

  static func folded(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for scalar in text { UnicodeProperties.appendFolded(scalar, to: &result) }
    return result
  }

  static func capitalized(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for index in text.indices {
      if index == 0 {
        UnicodeProperties.appendTitlecase(of: text[0], to: &result)
      } else {
        appendLower(text, index, to: &result)
      }
    }
    return result
  }

  static func title(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    var followsCased = false
    for index in text.indices {
      if followsCased {
        appendLower(text, index, to: &result)
      } else {
        UnicodeProperties.appendTitlecase(of: text[index], to: &result)
      }
      followsCased = UnicodeProperties.flags(text[index]).contains(.cased)
    }
    return result
  }

  static func swapped(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for index in text.indices {
      let flags = UnicodeProperties.flags(text[index])
      if flags.contains(.uppercase) {
        appendLower(text, index, to: &result)
      } else if flags.contains(.lowercase) {
        UnicodeProperties.appendUppercase(of: text[index], to: &result)
      } else {
        result.append(text[index])
      }
    }
    return result
  }

  /// The ranges of the lines, each with the range of its line end (`str.splitlines`).
  static func lines(_ text: [UInt32]) -> [(content: Range<Int>, end: Range<Int>)] {
    var lines: [(content: Range<Int>, end: Range<Int>)] = []
    var start = 0
    var index = 0
    while index < text.count {
      if UnicodeProperties.isLineBreak(text[index]) {
        let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
        let next = index + (isPair ? 2 : 1)
        lines.append((start..<index, index..<next))
        start = next
        index = next
      } else {
        index += 1
      }
    }
    if start < text.count { lines.append((start..<text.count, text.count..<text.count)) }
    return lines
  }

  /// Lower case in its context: a capital sigma that ends a word becomes a final one
  /// (CPython's `handle_capital_sigma`).
  private static func appendLower(_ text: [UInt32], _ index: Int, to result: inout [UInt32]) {
    let scalar = text[index]
    if scalar == 0x3A3 {
      result.append(isFinalSigma(text, index) ? 0x3C2 : 0x3C3)
    } else {
      UnicodeProperties.appendLowercase(of: scalar, to: &result)
    }
  }

  private static func isFinalSigma(_ text: [UInt32], _ index: Int) -> Bool {
    func isCased(_ scalar: UInt32?) -> Bool {
      scalar.map { UnicodeProperties.flags($0).contains(.cased) } ?? false
    }
    func isSkipped(_ scalar: UInt32) -> Bool {
      UnicodeProperties.flags(scalar).contains(.caseIgnorable)
    }
    return isCased(text[..<index].last { !isSkipped($0) })
      && !isCased(text[(index + 1)...].first { !isSkipped($0) })
  }
}
