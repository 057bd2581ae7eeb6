// Literals: numbers, strings and the fields of f-strings.

extension ErrorGrammar {
  /// Decodes with the parser's own code, for its errors.
  private func decode(_ read: (inout TreeParser) throws(ParseFailure) -> Void) throws {
    let failure: SyntaxError? = source.bytes.withUnsafeBufferPointer { bytes in
      list.tokens.withUnsafeBufferPointer { tokens in
        var parser = TreeParser(source: source, bytes: bytes, tokens: tokens)
        parser.characterNames = names
        do throws(ParseFailure) { try read(&parser) } catch {}
        names = parser.characterNames
        return parser.error
      }
    }
    if let failure { throw raise(failure) }
  }

  func number(_ token: Token) throws -> Expression {
    var constant = Constant.none
    try decode { parser throws(ParseFailure) in constant = try parser.parseNumber(token) }
    return Expression(.constant(constant), token.span)
  }

  func strings() throws -> Expression? {
    try memo(.strings) {
      let start = mark
      var isFormatted = false
      var plain: [Token] = []
      while true {
        switch try peek() {
        case .string:
          plain.append(current)
          mark += 1
          continue
        case .fstringStart:
          guard try formattedString() else { break }
          isFormatted = true
          continue
        default: break
        }
        break
      }
      guard mark > start else { return nil }
      try check(plain, isFormatted: isFormatted)
      if isFormatted { return make(.formattedString([]), start) }
      return make(.constant(.string("")), start)
    }
  }

  private func check(_ tokens: [Token], isFormatted: Bool) throws {
    var hasBytes = false
    var hasText = isFormatted
    let after = current
    try decode { parser throws(ParseFailure) in
      for token in tokens {
        let literal = StringToken(token, parser.bytes)
        if literal.isBytes {
          hasBytes = true
          var bytes: [UInt8] = []
          try parser.decodeBytes(literal, token, into: &bytes)
        } else {
          hasText = true
          var buffer = LiteralBuffer()
          let range = literal.bodyStart..<literal.bodyEnd
          try parser.decode(range, isRaw: literal.isRaw, token, into: &buffer)
        }
      }
    }
    if hasBytes, hasText { throw raise(at: after, Errors.mixedBytes) }
  }

  // MARK: - f-strings

  private func formattedString() throws -> Bool {
    try test {
      guard let opening = try token(.fstringStart) else { return false }
      let isRaw = source.text(opening.span).contains { $0 == "r" || $0 == "R" }
      var texts: [Token] = []
      while true {
        if let text = try token(.fstringMiddle) {
          texts.append(text)
        } else if try !field() {
          break
        }
      }
      guard let end = try token(.fstringEnd) else { return false }
      for text in texts { try decode(text, isRaw: isRaw, blame: end) }
      return true
    }
  }

  /// CPython decodes the text when it has the whole f-string, and blames its last token.
  private func decode(_ text: Token, isRaw: Bool, blame token: Token) throws {
    try decode { parser throws(ParseFailure) in
      var buffer = LiteralBuffer()
      try parser.decode(Int(text.start)..<Int(text.end), isRaw: isRaw, token, into: &buffer)
    }
  }

  private func field() throws -> Bool {
    guard try peek() == .leftBrace else { return false }
    return try nested(24) {
      let start = mark
      if try plainField() { return true }
      mark = start
      if usesInvalidRules { try invalidField(start) }
      mark = start
      return false
    }
  }

  private func fieldValue() throws -> Bool {
    if try yieldExpression() != nil { return true }
    return try starExpressions() != nil
  }

  private func plainField() throws -> Bool {
    mark += 1
    guard try fieldValue() else { return false }
    _ = try accept(.equal)
    _ = try conversion()
    if try accept(.colon) { try formatSpec() }
    return try accept(.rightBrace)
  }

  private func formatSpec() throws {
    while true {
      if let text = try token(.fstringMiddle) {
        try decode(text, isRaw: false, blame: text)
      } else if try !field() {
        return
      }
    }
  }

  private func conversion() throws -> Bool {
    try test {
      guard let exclamation = try token(.exclamation), let name = try token(.name) else {
        return false
      }
      if name.start != exclamation.end {
        throw raise(from: exclamation.span, to: name.span, Errors.detachedConversion)
      }
      let word = source.text(name.span)
      _ = try peek()
      if !["s", "r", "a"].contains(word) {
        throw raise(at: name.span, Errors.invalidConversion(word))
      }
      return true
    }
  }

  private func invalidField(_ start: Int) throws {
    mark = start + 1
    switch try peek() {
    case .equal, .exclamation, .colon, .rightBrace:
      throw raise(at: current.span, Errors.expressionBefore(source.text(current.span)))
    default: break
    }
    guard try fieldValue() else { throw raise(at: current, Errors.expectingExpression) }
    if try !follows(.equal, .exclamation, .colon, .rightBrace) {
      throw raise(at: current, Errors.expectingFieldEnd)
    }
    if try accept(.equal), try !follows(.exclamation, .colon, .rightBrace) {
      throw raise(at: current, Errors.expectingAfterDebug)
    }
    if try accept(.exclamation) {
      if try follows(.colon, .rightBrace) {
        throw raise(at: current, Errors.missingConversion)
      }
      if try !follows(.name) { throw raise(at: current, Errors.invalidConversionCharacter) }
      mark += 1
    }
    if try !follows(.colon, .rightBrace) { throw raise(at: current, Errors.expectingSpec) }
    if try accept(.colon) {
      try formatSpec()
      if try !follows(.rightBrace) { throw raise(at: current, Errors.expectingSpecEnd) }
    }
    if try !follows(.rightBrace) { throw raise(at: current, Errors.expectingBrace) }
  }
}
