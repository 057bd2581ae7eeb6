// String literals: plain, bytes, formatted, and several in a row as one.

extension TreeParser {
  /// The parts of a literal while they are collected.
  struct FormattedBuilder {
    var parts: [FormattedPart] = []
    var text = LiteralBuffer()
    var textStart: UInt32 = 0
    var textEnd: UInt32 = 0

    mutating func flush() {
      guard !text.isEmpty else { return }
      parts.append(.literal(text.constant, Span(start: textStart, end: textEnd)))
      text = LiteralBuffer()
    }

    mutating func extend(_ span: Span) {
      if text.isEmpty { textStart = span.start }
      textEnd = span.end
    }
  }

  /// All the literals in a row.
  mutating func parseStrings() throws(ParseFailure) -> Expression {
    let start = start
    if kind == .string, peek(1) != .string, peek(1) != .fstringStart,
      let simple = simpleString(tokens[index])
    {
      let span = tokens[index].span
      index += 1
      return Expression(.constant(.string(simple)), span)
    }
    var builder = FormattedBuilder()
    var bytesValue: [UInt8] = []
    var hasBytes = false
    var hasText = false
    var isFormatted = false
    while true {
      if kind == .string {
        let token = tokens[index]
        let literal = StringToken(token, bytes)
        index += 1
        if literal.isBytes {
          hasBytes = true
          try decodeBytes(literal, token, into: &bytesValue)
        } else {
          hasText = true
          builder.extend(token.span)
          try decode(
            literal.bodyStart..<literal.bodyEnd, isRaw: literal.isRaw, token, into: &builder.text)
        }
      } else if kind == .fstringStart {
        hasText = true
        isFormatted = true
        try parseFormattedString(into: &builder)
      } else {
        break
      }
    }
    if hasBytes && hasText {
      throw fail(Errors.at(tokens[index].span, in: source, Errors.mixedBytes))
    }
    let span = span(from: start)
    if hasBytes { return Expression(.constant(.bytes(bytesValue)), span) }
    if !isFormatted { return Expression(.constant(builder.text.constant), span) }
    builder.flush()
    return Expression(.formattedString(builder.parts), span)
  }

  /// The value of a token without prefix and escapes.
  private func simpleString(_ token: Token) -> String? {
    let first = bytes[Int(token.start)]
    guard first == 0x27 || first == 0x22 else { return nil }
    let literal = StringToken(token, bytes)
    let body = UnsafeBufferPointer(rebasing: bytes[literal.bodyStart..<literal.bodyEnd])
    return body.contains(0x5C) ? nil : String(decoding: body, as: UTF8.self)
  }

  // MARK: - Fields

  private mutating func parseFormattedString(into builder: inout FormattedBuilder)
    throws(ParseFailure)
  {
    let opening = tokens[index]
    let isRaw = bytes[Int(opening.start)..<Int(opening.end)].contains { $0 | 0x20 == 0x72 }
    index += 1
    // CPython reads the escapes of all the parts when it has reached the end.
    var late: [SyntaxWarning] = []
    while true {
      switch kind {
      case .fstringMiddle:
        let known = warnings.count
        try parseMiddle(isRaw: isRaw, into: &builder)
        late += warnings[known...]
        warnings.removeSubrange(known...)
      case .leftBrace:
        try parseField(debugIsRaw: isRaw, late: &late, into: &builder)
      case .fstringEnd:
        let line = source.line(at: tokens[index].start)
        warnings += late.map { SyntaxWarning(message: $0.message, line: line) }
        index += 1
        return
      default:
        throw ParseFailure()
      }
    }
  }

  private mutating func parseMiddle(isRaw: Bool, into builder: inout FormattedBuilder)
    throws(ParseFailure)
  {
    let token = tokens[index]
    index += 1
    builder.extend(token.span)
    let range = Int(token.start)..<Int(token.end)
    try decode(range, isRaw: isRaw, token, into: &builder.text)
  }

  /// `debugIsRaw`: whether the text of `{value=}` stays as it is written.
  private mutating func parseField(
    debugIsRaw: Bool, late: inout [SyntaxWarning], into builder: inout FormattedBuilder
  ) throws(ParseFailure) {
    try enter(24)
    defer { depth -= 24 }
    let open = tokens[index]
    index += 1
    let value = try parseYieldOrExpressions()
    let isDebug = accept(.equal)
    if isDebug {
      let range = Int(open.end)..<Int(tokens[index].start)
      builder.extend(Span(range.lowerBound, range.upperBound))
      if debugIsRaw || bytes[range].contains(0x23) {
        appendDebugText(range, into: &builder.text)
      } else {
        // CPython: `_PyPegen_joined_str` reads escapes in it as in any other part.
        let known = warnings.count
        try decode(range, isRaw: false, open, into: &builder.text)
        late += warnings[known...]
        warnings.removeSubrange(known...)
      }
    }
    builder.flush()
    var conversion = try parseConversion()
    var formatSpec: [FormattedPart]?
    let specStart = start
    var specEnd = specStart
    if accept(.colon) {
      var spec = FormattedBuilder()
      while kind != .rightBrace {
        switch kind {
        case .fstringMiddle: try parseMiddle(isRaw: false, into: &spec)
        case .leftBrace: try parseField(debugIsRaw: true, late: &late, into: &spec)
        default: throw ParseFailure()
        }
      }
      spec.flush()
      formatSpec = spec.parts
      specEnd = start
    } else if isDebug, conversion == .none {
      conversion = .repr
    }
    try expect(.rightBrace)
    builder.parts.append(
      .value(
        FormattedValue(
          value: value, conversion: conversion, formatSpec: formatSpec,
          formatSpecSpan: Span(start: specStart, end: specEnd), span: span(from: open.start))))
  }

  /// From every `#` to the end of its line the text is left out, even in a string, as in CPython.
  private func appendDebugText(_ range: Range<Int>, into text: inout LiteralBuffer) {
    var isComment = false
    for byte in bytes[range] {
      if byte == 0x23 { isComment = true }
      if byte == 0x0A { isComment = false }
      if !isComment { text.append(byte) }
    }
  }

  private mutating func parseConversion() throws(ParseFailure) -> FormattedValue.Conversion {
    guard kind == .exclamation else { return .none }
    let mark = tokens[index]
    index += 1
    let name = tokens[index]
    guard name.kind == .name else { throw ParseFailure() }
    index += 1
    if name.start != mark.end {
      throw fail(
        Errors.at(mark.span.extended(to: name.span), in: source, Errors.detachedConversion))
    }
    let word = text(name)
    switch word {
    case "s": return .str
    case "r": return .repr
    case "a": return .ascii
    default: throw fail(Errors.at(name.span, in: source, Errors.invalidConversion(word)))
    }
  }
}

/// Where the parts of a string token are.
struct StringToken {
  var isBytes = false
  var isRaw = false
  let bodyStart: Int
  let bodyEnd: Int

  init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) {
    var position = Int(token.start)
    prefix: while position < Int(token.end) {
      switch bytes[position] | 0x20 {
      case 0x62: isBytes = true
      case 0x72: isRaw = true
      case 0x75: break
      default: break prefix
      }
      position += 1
    }
    let length = Int(token.end) - position
    let quote = bytes[position]
    let isTriple = length >= 6 && bytes[position + 1] == quote && bytes[position + 2] == quote
    let quotes = isTriple ? 3 : 1
    bodyStart = position + quotes
    bodyEnd = Int(token.end) - quotes
  }
}

/// Text that may hold lone surrogates: UTF-8 that encodes them like any other code point.
struct LiteralBuffer {
  private var encoded: [UInt8] = []
  private var hasSurrogates = false

  var isEmpty: Bool { encoded.isEmpty }

  mutating func append(utf8 bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    encoded.append(contentsOf: bytes)
  }

  mutating func append(_ byte: UInt8) { encoded.append(byte) }

  mutating func append(codePoint value: UInt32) {
    if value < 0x80 {
      encoded.append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      encoded.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      encoded.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else if value < 0x10000 {
      if value >= 0xD800, value < 0xE000 { hasSurrogates = true }
      encoded.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      encoded.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      encoded.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      encoded.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      encoded.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      encoded.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      encoded.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }

  var constant: Constant {
    guard hasSurrogates else { return .string(String(decoding: encoded, as: UTF8.self)) }
    var codePoints: [UInt32] = []
    for byte in encoded {
      if byte & 0xC0 == 0x80, let last = codePoints.popLast() {
        codePoints.append(last << 6 | UInt32(byte & 0x3F))
      } else if byte >= 0xF0 {
        codePoints.append(UInt32(byte & 0x07))
      } else if byte >= 0xE0 {
        codePoints.append(UInt32(byte & 0x0F))
      } else if byte >= 0xC0 {
        codePoints.append(UInt32(byte & 0x1F))
      } else {
        codePoints.append(UInt32(byte))
      }
    }
    return .surrogateString(codePoints)
  }
}
