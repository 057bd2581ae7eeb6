// The `match` statement and its patterns.

extension ErrorGrammar {
  func matchStatement() throws -> Bool {
    let start = mark
    if try matchHead() != nil, try accept(.colon), try accept(.newline), try accept(.indent),
      try caseBlock()
    {
      while try caseBlock() {}
      if try accept(.dedent) { return true }
    }
    mark = start
    if usesInvalidRules {
      if try matchHead() != nil, try accept(.newline) { throw raise(Errors.expected(":")) }
      mark = start
      if let keyword = try matchHead(), try accept(.colon), try accept(.newline),
        try !follows(.indent)
      {
        let line = source.line(at: keyword.start)
        throw raiseIndentation(Errors.expectedBlock(after: "'match' statement", line: line))
      }
      mark = start
    }
    return false
  }

  private func matchHead() throws -> Token? {
    guard let keyword = try name("match") else { return nil }
    let start = mark
    if try starNamedExpression() != nil, try accept(.comma) {
      _ = try starNamedExpressions()
      return keyword
    }
    mark = start
    return try namedExpression() != nil ? keyword : nil
  }

  private func caseBlock() throws -> Bool {
    try test {
      let start = mark
      if usesInvalidRules {
        if try caseHead() != nil, try accept(.newline) { throw raise(Errors.expected(":")) }
        mark = start
        if let keyword = try caseHead(), try accept(.colon), try accept(.newline),
          try !follows(.indent)
        {
          let line = source.line(at: keyword.start)
          throw raiseIndentation(Errors.expectedBlock(after: "'case' statement", line: line))
        }
        mark = start
      }
      return try caseHead() != nil && accept(.colon) && block()
    }
  }

  private func caseHead() throws -> Token? {
    guard let keyword = try name("case"), try patterns() else { return nil }
    _ = try test { try accept(.if) && namedExpression() != nil }
    return keyword
  }

  private func patterns() throws -> Bool {
    if try openSequence() { return true }
    return try pattern() != nil
  }

  private func openSequence() throws -> Bool {
    try test {
      guard try maybeStarPattern(), try accept(.comma) else { return false }
      _ = try maybeSequence()
      return true
    }
  }

  private func maybeSequence() throws -> Bool {
    guard try maybeStarPattern() else { return false }
    while try test({ try accept(.comma) && maybeStarPattern() }) {}
    _ = try accept(.comma)
    return true
  }

  private func maybeStarPattern() throws -> Bool {
    if try test({ try accept(.star) && accept(.name) }) { return true }
    return try pattern() != nil
  }

  /// Its place, without white space around.
  private func pattern() throws -> Span? {
    try nested(24) {
      let start = mark
      if try alternatives(), try accept(.as), try captureTarget() { return span(from: start) }
      mark = start
      if usesInvalidRules {
        if try alternatives(), try accept(.as), let target = try name("_") {
          throw raise(at: target.span, Errors.wildcardTarget)
        }
        mark = start
        if try alternatives(), try accept(.as), try !follows(.name),
          let target = try expression()
        {
          throw raise(at: target.span, Errors.invalidPatternTarget)
        }
        mark = start
      }
      if try alternatives() { return span(from: start) }
      mark = start
      return nil
    }
  }

  private func captureTarget() throws -> Bool {
    try test {
      if try follows({ try name("_") != nil }) { return false }
      return try accept(.name) && !follows(.dot, .leftParen, .equal)
    }
  }

  private func alternatives() throws -> Bool {
    guard try closedPattern() else { return false }
    while try test({ try accept(.bar) && closedPattern() }) {}
    return true
  }

  private func closedPattern() throws -> Bool {
    let key = UInt64(mark) << 8 | 2
    if let end = matched[key] {
      if end >= 0 { mark = end }
      return end >= 0
    }
    let result = try test { try closedPatternBody() }
    matched[key] = result ? mark : -1
    return result
  }

  private func closedPatternBody() throws -> Bool {
    let start = mark
    switch try peek() {
    case .number, .minus, .string, .fstringStart, .keywordNone, .keywordTrue, .keywordFalse:
      return try literal()
    case .name:
      if try captureTarget() { return true }
      if try name("_") != nil, try !follows(.dot, .leftParen, .equal) { return true }
      mark = start
      if try nameOrAttribute(), previous.start != list.tokens[start].start,
        try !follows(.dot, .leftParen, .equal)
      {
        return true
      }
      mark = start
      return try classPattern()
    case .leftParen:
      mark += 1
      if try pattern() != nil, try accept(.rightParen) { return true }
      mark = start + 1
      _ = try openSequence()
      return try accept(.rightParen)
    case .leftBracket:
      mark += 1
      _ = try maybeSequence()
      return try accept(.rightBracket)
    case .leftBrace:
      return try mapping()
    default: return false
    }
  }

  private func nameOrAttribute() throws -> Bool {
    guard try accept(.name) else { return false }
    while try test({ try accept(.dot) && accept(.name) }) {}
    return true
  }

  private func literal() throws -> Bool {
    switch try peek() {
    case .string, .fstringStart: return try strings() != nil
    case .keywordNone, .keywordTrue, .keywordFalse:
      mark += 1
      return true
    default: break
    }
    _ = try accept(.minus)
    guard let real = try token(.number) else { return false }
    let value = try number(real)
    guard try follows(.plus, .minus) else { return true }
    mark += 1
    guard let imaginary = try token(.number) else { return false }
    let part = try number(imaginary)
    if case .constant(.imaginary) = value.kind {
      throw raise(at: real.span, Errors.realNumberRequired)
    }
    if case .constant(.imaginary) = part.kind { return true }
    throw raise(at: imaginary.span, Errors.imaginaryNumberRequired)
  }

  private func mapping() throws -> Bool {
    guard try accept(.leftBrace) else { return false }
    func item() throws -> Bool {
      try test {
        let start = mark
        if try !literal() {
          mark = start
          guard try nameOrAttribute(), mark > start + 1 else { return false }
        }
        return try accept(.colon) && pattern() != nil
      }
    }
    func rest() throws -> Bool { try test { try accept(.doubleStar) && captureTarget() } }
    if try item() {
      while try test({ try accept(.comma) && item() }) {}
      _ = try test { try accept(.comma) && rest() }
    } else {
      _ = try rest()
    }
    _ = try accept(.comma)
    return try accept(.rightBrace)
  }

  // MARK: - Class patterns

  private func classPattern() throws -> Bool {
    let start = mark
    guard try nameOrAttribute(), try accept(.leftParen) else { return false }
    let inner = mark
    if try positionalPatterns() != nil {
      _ = try test { try accept(.comma) && keywordPatterns() }
    } else {
      mark = inner
      _ = try keywordPatterns()
    }
    _ = try accept(.comma)
    if try accept(.rightParen) { return true }
    mark = inner
    if usesInvalidRules {
      _ = try test { try positionalPatterns() != nil && accept(.comma) }
      if try keywordPatterns(), try accept(.comma), let span = try positionalPatterns() {
        throw raise(at: span, Errors.positionalPatternsAfter)
      }
    }
    mark = start
    return false
  }

  private func positionalPatterns() throws -> Span? {
    guard let first = try pattern() else { return nil }
    var last = first
    while let next = try attempt({ try accept(.comma) ? pattern() : nil }) { last = next }
    return first.extended(to: last)
  }

  private func keywordPatterns() throws -> Bool {
    func one() throws -> Bool {
      try test { try accept(.name) && accept(.equal) && pattern() != nil }
    }
    guard try one() else { return false }
    while try test({ try accept(.comma) && one() }) {}
    return true
  }
}
