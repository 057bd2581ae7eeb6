// The `match` statement and its patterns.

extension TreeParser {
  /// `nil`, with nothing read, when `match` is an ordinary name here.
  mutating func parseMatch() throws(ParseFailure) -> Statement? {
    let start = start
    let saved = (index, depth, warnings.count)
    let subject: Expression
    do throws(ParseFailure) {
      index += 1
      subject = try parseSubject()
      try expect(.colon)
      try expect(.newline)
    } catch {
      if self.error != nil { throw error }
      (index, depth) = (saved.0, saved.1)
      warnings.removeLast(warnings.count - saved.2)
      return nil
    }
    try expect(.indent)
    var cases: [MatchCase] = []
    repeat { cases.append(try parseCase()) } while isName("case")
    try expect(.dedent)
    return Statement(.match(subject: subject, cases: cases), span(from: start))
  }

  private mutating func parseSubject() throws(ParseFailure) -> Expression {
    let start = start
    let isStarred = kind == .star
    let first = try parseStarNamedExpression()
    guard kind == .comma else {
      if isStarred { throw ParseFailure() }
      return first
    }
    var elements = [first]
    while accept(.comma) {
      guard startsExpression(kind) else { break }
      elements.append(try parseStarNamedExpression())
    }
    return Expression(.tuple(elements), span(from: start))
  }

  private mutating func parseCase() throws(ParseFailure) -> MatchCase {
    guard isName("case") else { throw ParseFailure() }
    index += 1
    let pattern = try parseOpenPattern()
    let guardTest = accept(.if) ? try parseNamedExpression() : nil
    try expect(.colon)
    return MatchCase(pattern: pattern, guardTest: guardTest, body: try parseBlock())
  }

  /// `patterns`: one pattern, or a sequence without brackets.
  private mutating func parseOpenPattern() throws(ParseFailure) -> Pattern {
    let start = start
    let isStar = kind == .star
    let first = try parseStarPattern()
    guard kind == .comma else {
      if isStar { throw ParseFailure() }
      return first
    }
    var patterns = [first]
    while accept(.comma) {
      if kind == .colon || kind == .if { break }
      patterns.append(try parseStarPattern())
    }
    return Pattern(.sequence(patterns), span(from: start))
  }

  private mutating func parseStarPattern() throws(ParseFailure) -> Pattern {
    guard kind == .star else { return try parsePattern() }
    let start = start
    index += 1
    let isWildcard = isName("_")
    let name = try parseIdentifier()
    return Pattern(.star(isWildcard ? nil : name), span(from: start))
  }

  private mutating func parsePattern() throws(ParseFailure) -> Pattern {
    try enter(24)
    defer { depth -= 24 }
    let start = start
    let pattern = try parseAlternatives()
    guard accept(.as) else { return pattern }
    if isName("_") { throw ParseFailure() }
    let name = try parseIdentifier()
    if kind == .dot || kind == .leftParen || kind == .equal { throw ParseFailure() }
    return Pattern(.capture(pattern, name), span(from: start))
  }

  private mutating func parseAlternatives() throws(ParseFailure) -> Pattern {
    let start = start
    let first = try parseClosedPattern()
    guard kind == .bar else { return first }
    var alternatives = [first]
    while accept(.bar) { alternatives.append(try parseClosedPattern()) }
    return Pattern(.alternatives(alternatives), span(from: start))
  }

  private mutating func parseClosedPattern() throws(ParseFailure) -> Pattern {
    let token = tokens[index]
    switch token.kind {
    case .keywordNone, .keywordTrue, .keywordFalse:
      let literal = try parseLiteral()
      guard case .constant(let constant) = literal.kind else { throw ParseFailure() }
      return Pattern(.singleton(constant), literal.span)
    case .number, .minus, .string, .fstringStart:
      let literal = try parseLiteral()
      return Pattern(.value(literal), literal.span)
    case .name:
      return try parseNamePattern()
    case .leftParen:
      return try parseParenthesizedPattern()
    case .leftBracket:
      index += 1
      let patterns = try parsePatterns(until: .rightBracket)
      try expect(.rightBracket)
      return Pattern(.sequence(patterns), span(from: token.start))
    case .leftBrace:
      return try parseMappingPattern()
    default:
      throw ParseFailure()
    }
  }

  private mutating func parsePatterns(until end: TokenKind) throws(ParseFailure) -> [Pattern] {
    var patterns: [Pattern] = []
    while kind != end {
      patterns.append(try parseStarPattern())
      guard accept(.comma) else { break }
    }
    return patterns
  }

  private mutating func parseParenthesizedPattern() throws(ParseFailure) -> Pattern {
    let start = start
    index += 1
    if accept(.rightParen) { return Pattern(.sequence([]), span(from: start)) }
    let isStar = kind == .star
    let first = try parseStarPattern()
    if accept(.rightParen) {
      if isStar { throw ParseFailure() }
      return first
    }
    try expect(.comma)
    let patterns = [first] + (try parsePatterns(until: .rightParen))
    try expect(.rightParen)
    return Pattern(.sequence(patterns), span(from: start))
  }

  private mutating func parseNamePattern() throws(ParseFailure) -> Pattern {
    let token = tokens[index]
    if peek(1) != .dot, peek(1) != .leftParen {
      if peek(1) == .equal { throw ParseFailure() }
      let isWildcard = isName("_")
      let name = try parseIdentifier()
      return Pattern(.capture(nil, isWildcard ? nil : name), name.span)
    }
    let value = try parseNameOrAttribute()
    guard accept(.leftParen) else {
      if kind == .equal { throw ParseFailure() }
      return Pattern(.value(value), value.span)
    }
    var positional: [Pattern] = []
    var keywords: [KeywordPattern] = []
    while kind != .rightParen {
      if kind == .name, peek(1) == .equal {
        let name = try parseIdentifier()
        index += 1
        keywords.append(KeywordPattern(name: name, pattern: try parsePattern()))
      } else {
        if !keywords.isEmpty { throw ParseFailure() }
        positional.append(try parsePattern())
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParen)
    return Pattern(
      .classPattern(value, positional: positional, keywords: keywords), span(from: token.start))
  }

  private mutating func parseNameOrAttribute() throws(ParseFailure) -> Expression {
    let first = try parseIdentifier()
    var value = Expression(.name(first.name), first.span)
    while accept(.dot) {
      let name = try parseIdentifier()
      value = Expression(.attribute(object: value, name: name), span(from: first.span.start))
    }
    return value
  }

  private mutating func parseMappingPattern() throws(ParseFailure) -> Pattern {
    let start = start
    index += 1
    var items: [MappingPatternItem] = []
    var rest: Identifier?
    while kind != .rightBrace {
      if rest != nil { throw ParseFailure() }
      if accept(.doubleStar) {
        if isName("_") { throw ParseFailure() }
        rest = try parseIdentifier()
      } else {
        let key = kind == .name ? try parseNameOrAttribute() : try parseLiteral()
        if case .name = key.kind { throw ParseFailure() }
        try expect(.colon)
        items.append(MappingPatternItem(key: key, pattern: try parsePattern()))
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(items: items, rest: rest), span(from: start))
  }

  /// A number with its sign, a complex number, strings, `None`, `True` or `False`.
  private mutating func parseLiteral() throws(ParseFailure) -> Expression {
    let token = tokens[index]
    switch token.kind {
    case .string, .fstringStart:
      return try parseStrings()
    case .keywordNone:
      index += 1
      return Expression(.constant(.none), token.span)
    case .keywordTrue, .keywordFalse:
      index += 1
      return Expression(.constant(.bool(token.kind == .keywordTrue)), token.span)
    default:
      break
    }
    let start = start
    let isNegative = accept(.minus)
    let real = try parseNumberToken()
    var value = real
    if isNegative { value = Expression(.unaryOperation(.minus, operand: real), span(from: start)) }
    let operation: BinaryOperator
    switch kind {
    case .plus: operation = .add
    case .minus: operation = .subtract
    default: return value
    }
    index += 1
    let imaginary = try parseNumberToken()
    if case .constant(.imaginary) = real.kind {
      throw fail(Errors.at(real.span, in: source, Errors.realNumberRequired))
    }
    guard case .constant(.imaginary) = imaginary.kind else {
      throw fail(Errors.at(imaginary.span, in: source, Errors.imaginaryNumberRequired))
    }
    return Expression(
      .binaryOperation(left: value, operation, right: imaginary), span(from: start))
  }

  private mutating func parseNumberToken() throws(ParseFailure) -> Expression {
    let token = tokens[index]
    guard token.kind == .number else { throw ParseFailure() }
    let value = try parseNumber(token)
    index += 1
    return Expression(.constant(value), token.span)
  }
}
