// Strings and f-strings: where they end. What is in them is the parser's business.

extension Lexer {
  /// `position` is at the quote, `start` at the prefix.
  mutating func readString(from start: Int) -> Bool {
    let quote = byte(position)
    var isFormatted = false
    var isRaw = false
    for index in start..<position {
      let letter = bytes[index] | 0x20
      if letter == 0x66 { isFormatted = true }
      if letter == 0x72 { isRaw = true }
    }
    var quoteSize = 1
    position += 1
    if byte(position) == quote, byte(position + 1) == quote {
      quoteSize = 3
      position += 2
    } else if byte(position) == quote, !isFormatted {
      position += 1
      emit(.string, from: start)
      return true
    }
    if isFormatted {
      if formattedStrings.count + 1 >= Lexer.maximumFormattedStrings {
        return fail(Errors.tooManyFormattedStrings, cursor: position)
      }
      formattedStrings.append(
        FormattedString(quote: quote, quoteSize: quoteSize, isRaw: isRaw, start: start))
      emit(.fstringStart, from: start)
      return true
    }
    return readStringBody(from: start, quote, quoteSize)
  }

  private mutating func readStringBody(from start: Int, _ quote: UInt8, _ quoteSize: Int) -> Bool {
    var endQuotes = 0
    var hasEscapedQuote = false
    while endQuotes != quoteSize {
      let current = byte(position)
      if position >= count || (quoteSize == 1 && current == 0x0A) {
        return failUnterminated(
          start, quote, quoteSize, detectedAt: position, hasEscapedQuote: hasEscapedQuote)
      }
      position += 1
      if current == quote {
        endQuotes += 1
        continue
      }
      endQuotes = 0
      if current == 0x5C {
        if byte(position) == quote { hasEscapedQuote = true }
        if position < count { position += 1 }
      }
    }
    emit(.string, from: start)
    return true
  }

  private mutating func failUnterminated(
    _ start: Int, _ quote: UInt8, _ quoteSize: Int, detectedAt end: Int, hasEscapedQuote: Bool
  ) -> Bool {
    // Inside a field the quote may well have been meant to end the f-string.
    if let mode = formattedStrings.last, mode.quote == quote, mode.quoteSize == quoteSize {
      return fail(Errors.expectingBrace, cursor: start + 1)
    }
    let last = end >= count && end > 0 ? end - 1 : end
    let line = source.line(at: UInt32(truncatingIfNeeded: last))
    isCutShort = quoteSize == 3
    return fail(
      Errors.unterminatedString(
        line: line, isTriple: quoteSize == 3, isFormatted: false, hasEscapedQuote: hasEscapedQuote),
      cursor: start + 1)
  }

  /// The text of an f-string or of a format spec, up to a field or the end.
  mutating func readFormattedText() -> Bool {
    let index = formattedStrings.count - 1
    guard let mode = formattedStrings.last else { return false }
    let start = position
    if byte(position) == 0x7B, byte(position + 1) != 0x7B || mode.isInFormatSpec {
      return startField()
    }
    if isEnd(of: mode) {
      position += mode.quoteSize
      formattedStrings.removeLast()
      emit(.fstringEnd, from: start)
      return true
    }
    let isInFormatSpec = mode.isInFormatSpec && mode.isInField
    var isNamedEscape = false
    while true {
      let current = byte(position)
      if position >= count || (mode.quoteSize == 1 && current == 0x0A) {
        if isInFormatSpec, position < count {
          formattedStrings[index].isInText = false
          formattedStrings[index].isInFormatSpec = false
          emit(.fstringMiddle, from: start)
          return true
        }
        let last = position >= count ? max(position - 1, 0) : position
        isCutShort = mode.quoteSize == 3
        return fail(
          Errors.unterminatedString(
            line: source.line(at: UInt32(truncatingIfNeeded: last)),
            isTriple: mode.quoteSize == 3, isFormatted: true, hasEscapedQuote: false),
          cursor: mode.start + 1)
      }
      if current == mode.quote, isEnd(of: mode) {
        emit(.fstringMiddle, from: start)
        return true
      }
      position += 1
      switch current {
      case 0x7B:
        if byte(position) == 0x7B, !isInFormatSpec {
          // The first brace is the text; the second is skipped.
          emit(.fstringMiddle, from: start)
          position += 1
          return true
        }
        position -= 1
        emit(.fstringMiddle, from: start)
        return true
      case 0x7D:
        if isNamedEscape {
          emit(.fstringMiddle, from: start)
          return true
        }
        if byte(position) == 0x7D, !isInFormatSpec, mode.depth == 0 {
          emit(.fstringMiddle, from: start)
          position += 1
          return true
        }
        position -= 1
        formattedStrings[index].isInText = false
        emit(.fstringMiddle, from: start)
        return true
      case 0x5C:
        let escaped = byte(position)
        if escaped == 0x7B || escaped == 0x7D { continue }
        if mode.isRaw {
          if position < count { position += 1 }
        } else if escaped == 0x4E, byte(position + 1) == 0x7B {
          position += 2
          isNamedEscape = true
        } else if position < count {
          position += 1
        }
      default:
        break
      }
    }
  }

  private func isEnd(of mode: FormattedString) -> Bool {
    for offset in 0..<mode.quoteSize where byte(position + offset) != mode.quote { return false }
    return true
  }

  /// At the brace that opens a field: ordinary tokens follow.
  private mutating func startField() -> Bool {
    let index = formattedStrings.count - 1
    formattedStrings[index].fieldDepth += 1
    if formattedStrings[index].fieldDepth >= 3 {
      return fail(Errors.fieldsTooDeep, cursor: position)
    }
    formattedStrings[index].isInText = false
    return true
  }
}
