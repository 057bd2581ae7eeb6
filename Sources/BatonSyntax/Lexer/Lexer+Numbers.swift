// Numbers: where they end and what is wrong with them. Their value is the parser's business.

extension Lexer {
  mutating func readNumber() -> Bool {
    let start = position
    if byte(position) == 0x30 {
      switch byte(position + 1) | 0x20 {
      case 0x78: return readRadix(from: start, "hexadecimal", Lexer.isHexadecimalDigit)
      case 0x6F: return readRadix(from: start, "octal") { $0 &- 0x30 < 8 }
      case 0x62: return readRadix(from: start, "binary") { $0 &- 0x30 < 2 }
      default: return readZero(from: start)
      }
    }
    if byte(position) == 0x2E {
      position += 1
      return readFraction(from: start)
    }
    guard readDigits() else { return false }
    return readTail(from: start)
  }

  static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 6
  }

  /// Digits in groups joined by single underscores; `position` is at the first.
  private mutating func readDigits() -> Bool {
    while true {
      while Lexer.isDigit(byte(position)) { position += 1 }
      guard byte(position) == 0x5F else { return true }
      position += 1
      if !Lexer.isDigit(byte(position)) {
        return fail(Errors.invalidLiteral("decimal"), cursor: position)
      }
    }
  }

  private mutating func readRadix(from start: Int, _ name: String, _ isValid: (UInt8) -> Bool)
    -> Bool
  {
    position += 2
    repeat {
      if byte(position) == 0x5F { position += 1 }
      let digit = byte(position)
      if !isValid(digit) {
        if Lexer.isDigit(digit) {
          return fail(Errors.invalidDigit(digit, name), cursor: position + 1)
        }
        return fail(Errors.invalidLiteral(name), cursor: position)
      }
      while isValid(byte(position)) { position += 1 }
    } while byte(position) == 0x5F
    let next = byte(position)
    if Lexer.isDigit(next) { return fail(Errors.invalidDigit(next, name), cursor: position + 1) }
    return endNumber(from: start, name)
  }

  private mutating func readZero(from start: Int) -> Bool {
    while true {
      if byte(position) == 0x5F {
        position += 1
        if !Lexer.isDigit(byte(position)) {
          return fail(Errors.invalidLiteral("decimal"), cursor: position)
        }
      }
      guard byte(position) == 0x30 else { break }
      position += 1
    }
    let zerosEnd = position
    let isNonZero = Lexer.isDigit(byte(position))
    if isNonZero { guard readDigits() else { return false } }
    switch byte(position) {
    case 0x2E, 0x65, 0x45, 0x6A, 0x4A:
      return readTail(from: start)
    default:
      if isNonZero {
        error = Errors.leadingZeros(source, start: start, end: zerosEnd)
        isErrorRaised = true
        return false
      }
      return endNumber(from: start, "decimal")
    }
  }

  /// What may follow the integer part: a fraction, an exponent, `j`.
  private mutating func readTail(from start: Int) -> Bool {
    if byte(position) == 0x2E {
      position += 1
      return readFraction(from: start)
    }
    return readExponent(from: start)
  }

  private mutating func readFraction(from start: Int) -> Bool {
    if Lexer.isDigit(byte(position)) { guard readDigits() else { return false } }
    return readExponent(from: start)
  }

  private mutating func readExponent(from start: Int) -> Bool {
    if byte(position) | 0x20 == 0x65 {
      let sign = byte(position + 1)
      if sign == 0x2B || sign == 0x2D {
        position += 2
        if !Lexer.isDigit(byte(position)) {
          return fail(Errors.invalidLiteral("decimal"), cursor: position)
        }
        guard readDigits() else { return false }
      } else if Lexer.isDigit(sign) {
        position += 1
        guard readDigits() else { return false }
      } else {
        return endNumber(from: start, "decimal")
      }
    }
    if byte(position) | 0x20 == 0x6A {
      position += 1
      return endNumber(from: start, "imaginary")
    }
    return endNumber(from: start, "decimal")
  }

  /// A number may be followed by a keyword without a space, which is warned about, but by no other
  /// word (CPython: `verify_end_of_number`).
  private mutating func endNumber(from start: Int, _ name: String) -> Bool {
    let next = byte(position)
    if next < 0x80, Lexer.continuesName(next) {
      let words = ["and", "else", "for", "or", "not"]
      let isKeyword =
        next == 0x69
        ? [0x66, 0x6E, 0x73].contains(byte(position + 1))
        : words.contains { word in
          !Lexer.continuesName(byte(position + word.utf8.count))
            && word.utf8.enumerated().allSatisfy { byte(position + $0.offset) == $0.element }
        }
      if !isKeyword { return fail(Errors.invalidLiteral(name), cursor: position) }
      warnings.append(
        SyntaxWarning(
          message: Errors.invalidLiteral(name),
          line: source.line(at: UInt32(truncatingIfNeeded: position))))
    }
    emit(.number, from: start)
    return true
  }
}
