// Backslash escapes in string literals.

extension TreeParser {
  /// Decodes a stretch of text. CPython: `decode_unicode_with_escapes`.
  mutating func decode(
    _ range: Range<Int>, isRaw: Bool, _ token: Token, into buffer: inout LiteralBuffer
  ) throws(ParseFailure) {
    var position = range.lowerBound
    let end = range.upperBound
    if isRaw || !bytes[range].contains(0x5C) {
      buffer.append(utf8: bytes[range])
      return
    }
    var hasWarned = false
    while position < end {
      let current = bytes[position]
      if current != 0x5C {
        buffer.append(current)
        position += 1
        continue
      }
      let escapeStart = position
      position += 1
      guard position < end else {
        // In an f-string, before the brace of a field.
        buffer.append(0x5C)
        if end < bytes.count { warnEscape(bytes[end], token, &hasWarned) }
        break
      }
      let escaped = bytes[position]
      position += 1
      if let simple = TreeParser.simpleEscape(escaped) {
        buffer.append(simple)
        continue
      }
      switch escaped {
      case 0x0A:
        break
      case 0x30...0x37:
        let value = octalEscape(&position, end, token, &hasWarned)
        buffer.append(codePoint: value)
      case 0x78, 0x75, 0x55:
        let count = escaped == 0x78 ? 2 : escaped == 0x75 ? 4 : 8
        var value: UInt32 = 0
        var digits = 0
        while digits < count, position < end, let digit = hexadecimalValue(bytes[position]) {
          value = value << 4 | digit
          position += 1
          digits += 1
        }
        if digits < count {
          let name = Errors.truncatedEscape(escaped, count)
          throw failEscape(range, escapeStart, position, name, token)
        }
        if value > 0x10FFFF {
          throw failEscape(range, escapeStart, position, Errors.illegalCharacter, token)
        }
        buffer.append(codePoint: value)
      case 0x4E:
        try decodeName(range, escapeStart, &position, token, into: &buffer)
      default:
        buffer.append(0x5C)
        position -= 1
        warnEscape(escaped, token, &hasWarned)
      }
    }
  }

  mutating func decodeBytes(_ literal: StringToken, _ token: Token, into result: inout [UInt8])
    throws(ParseFailure)
  {
    let range = literal.bodyStart..<literal.bodyEnd
    if bytes[range].contains(where: { $0 >= 0x80 }) {
      throw fail(Errors.at(token.span, in: source, Errors.nonASCIIBytes))
    }
    if literal.isRaw {
      result.append(contentsOf: bytes[range])
      return
    }
    var hasWarned = false
    var position = range.lowerBound
    while position < range.upperBound {
      let current = bytes[position]
      position += 1
      guard current == 0x5C, position < range.upperBound else {
        result.append(current)
        continue
      }
      let escaped = bytes[position]
      position += 1
      if let simple = TreeParser.simpleEscape(escaped) {
        result.append(simple)
        continue
      }
      switch escaped {
      case 0x0A:
        break
      case 0x30...0x37:
        let value = octalEscape(&position, range.upperBound, token, &hasWarned)
        result.append(UInt8(truncatingIfNeeded: value))
      case 0x78:
        guard position + 1 < range.upperBound, let high = hexadecimalValue(bytes[position]),
          let low = hexadecimalValue(bytes[position + 1])
        else {
          let place = position - 2 - range.lowerBound
          throw fail(Errors.at(token.span, in: source, Errors.invalidBytesEscape(place)))
        }
        result.append(UInt8(truncatingIfNeeded: high << 4 | low))
        position += 2
      default:
        result.append(0x5C)
        position -= 1
        warnEscape(escaped, token, &hasWarned)
      }
    }
  }

  static func simpleEscape(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x5C, 0x27, 0x22: byte
    case 0x61: 0x07
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    case 0x76: 0x0B
    default: nil
    }
  }

  private func hexadecimalValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// `position` is behind the first digit.
  private mutating func octalEscape(
    _ position: inout Int, _ end: Int, _ token: Token, _ hasWarned: inout Bool
  ) -> UInt32 {
    let start = position - 1
    var value = UInt32(bytes[start] - 0x30)
    while position < end, position < start + 3, bytes[position] & 0xF8 == 0x30 {
      value = value << 3 | UInt32(bytes[position] - 0x30)
      position += 1
    }
    if value > 0xFF, !hasWarned {
      hasWarned = true
      let digits = String(decoding: bytes[start..<position], as: UTF8.self)
      warn(Errors.invalidOctalEscape(digits), token)
    }
    return value
  }

  private mutating func warnEscape(_ byte: UInt8, _ token: Token, _ hasWarned: inout Bool) {
    guard !hasWarned, byte < 0x80 else { return }
    hasWarned = true
    warn(Errors.invalidEscape(byte), token)
  }

  private mutating func warn(_ message: String, _ token: Token) {
    warnings.append(SyntaxWarning(message: message, line: source.line(at: token.start)))
  }

  private mutating func decodeName(
    _ range: Range<Int>, _ escapeStart: Int, _ position: inout Int, _ token: Token,
    into buffer: inout LiteralBuffer
  ) throws(ParseFailure) {
    let end = range.upperBound
    guard position < end, bytes[position] == 0x7B else {
      throw failEscape(range, escapeStart, position, Errors.malformedName, token)
    }
    let nameStart = position + 1
    var nameEnd = nameStart
    while nameEnd < end, bytes[nameEnd] != 0x7D { nameEnd += 1 }
    guard nameEnd < end, nameEnd > nameStart else {
      let last = nameEnd < end ? nameEnd + 1 : nameEnd
      throw failEscape(range, escapeStart, last, Errors.malformedName, token)
    }
    position = nameEnd + 1
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self)
    guard let scalar = characterNames.scalar(named: name) else {
      throw failEscape(range, escapeStart, position, Errors.unknownName, token)
    }
    buffer.append(codePoint: scalar.value)
  }

  /// Positions count as in the text CPython decodes, where a character that is not ASCII is written
  /// as an escape of ten bytes.
  private mutating func failEscape(
    _ range: Range<Int>, _ start: Int, _ end: Int, _ reason: String, _ token: Token
  ) -> ParseFailure {
    func place(_ offset: Int) -> Int {
      var result = 0
      for byte in bytes[range.lowerBound..<offset] {
        if byte < 0x80 { result += 1 } else if byte >= 0xC0 { result += 10 }
      }
      return result
    }
    let message = Errors.unicodeEscape(place(start), place(end) - 1, reason)
    return fail(Errors.at(token.span, in: source, message))
  }
}
