// Primaries and atoms: calls, subscriptions, displays and comprehensions.

extension TreeParser {
  mutating func parsePrimary() throws(ParseFailure) -> Expression {
    let start = start
    var primary = try parseAtom()
    var chain = 0
    while true {
      switch kind {
      case .dot:
        index += 1
        let name = try parseIdentifier()
        primary = Expression(
          .attribute(object: primary, name: name), Span(start: start, end: name.span.end))
      case .leftParen:
        let arguments = try parseCallArguments()
        primary = Expression(
          .call(function: primary, arguments: arguments),
          Span(start: start, end: tokens[index - 1].end))
      case .leftBracket:
        try enter(24)
        index += 1
        let subscriptIndex = try parseSlices()
        try expect(.rightBracket)
        depth -= 24
        primary = Expression(
          .subscription(object: primary, index: subscriptIndex),
          Span(start: start, end: tokens[index - 1].end))
      default:
        return primary
      }
      chain += 1
      if chain > TreeParser.maximumChain { throw fail(Errors.tooDeep(source)) }
    }
  }

  private mutating func parseAtom() throws(ParseFailure) -> Expression {
    let token = tokens[index]
    switch token.kind {
    case .name:
      index += 1
      return Expression(.name(text(token)), token.span)
    case .number:
      let value = try parseNumber(token)
      index += 1
      return Expression(.constant(value), token.span)
    case .string, .fstringStart:
      return try parseStrings()
    case .leftParen:
      return try parseParentheses()
    case .leftBracket:
      return try parseListDisplay()
    case .leftBrace:
      return try parseBraces()
    case .keywordNone:
      index += 1
      return Expression(.constant(.none), token.span)
    case .keywordTrue:
      index += 1
      return Expression(.constant(.bool(true)), token.span)
    case .keywordFalse:
      index += 1
      return Expression(.constant(.bool(false)), token.span)
    case .ellipsis:
      index += 1
      return Expression(.constant(.ellipsis), token.span)
    default:
      throw ParseFailure()
    }
  }

  // MARK: - Displays

  private mutating func parseParentheses() throws(ParseFailure) -> Expression {
    try enter(24)
    defer { depth -= 24 }
    let start = start
    index += 1
    if accept(.rightParen) { return Expression(.tuple([]), span(from: start)) }
    if kind == .yield {
      let value = try parseYield()
      try expect(.rightParen)
      return value
    }
    let isStarred = kind == .star
    let first = try parseStarNamedExpression()
    if accept(.rightParen) {
      if isStarred { throw ParseFailure() }
      return first
    }
    if !isStarred, startsComprehension {
      let clauses = try parseClauses()
      try expect(.rightParen)
      return comprehension(.generator(first), clauses, from: start)
    }
    var elements = [first]
    while accept(.comma) {
      if kind == .rightParen { break }
      elements.append(try parseStarNamedExpression())
    }
    try expect(.rightParen)
    return Expression(.tuple(elements), span(from: start))
  }

  private mutating func parseListDisplay() throws(ParseFailure) -> Expression {
    try enter(24)
    defer { depth -= 24 }
    let start = start
    index += 1
    if accept(.rightBracket) { return Expression(.list([]), span(from: start)) }
    let isStarred = kind == .star
    let first = try parseStarNamedExpression()
    if !isStarred, startsComprehension {
      let clauses = try parseClauses()
      try expect(.rightBracket)
      return comprehension(.list(first), clauses, from: start)
    }
    var elements = [first]
    while accept(.comma) {
      if kind == .rightBracket { break }
      elements.append(try parseStarNamedExpression())
    }
    try expect(.rightBracket)
    return Expression(.list(elements), span(from: start))
  }

  private mutating func parseBraces() throws(ParseFailure) -> Expression {
    try enter(24)
    defer { depth -= 24 }
    let start = start
    index += 1
    if accept(.rightBrace) { return Expression(.dictionary([]), span(from: start)) }
    if kind == .doubleStar { return try parseDictionary(from: start, items: []) }
    let isStarred = kind == .star
    let isNamed = kind == .name && peek(1) == .colonEqual
    let first = try parseStarNamedExpression()
    if kind == .colon, !isStarred, !isNamed {
      index += 1
      let value = try parseExpression()
      if startsComprehension {
        let clauses = try parseClauses()
        try expect(.rightBrace)
        return comprehension(.dictionary(key: first, value: value), clauses, from: start)
      }
      let item = DictionaryItem(key: first, value: value)
      if accept(.rightBrace) {
        return Expression(.dictionary([item]), span(from: start))
      }
      try expect(.comma)
      return try parseDictionary(from: start, items: [item])
    }
    if !isStarred, startsComprehension {
      let clauses = try parseClauses()
      try expect(.rightBrace)
      return comprehension(.set(first), clauses, from: start)
    }
    var elements = [first]
    while accept(.comma) {
      if kind == .rightBrace { break }
      elements.append(try parseStarNamedExpression())
    }
    try expect(.rightBrace)
    return Expression(.set(elements), span(from: start))
  }

  private mutating func parseDictionary(from start: UInt32, items: [DictionaryItem])
    throws(ParseFailure) -> Expression
  {
    var items = items
    while kind != .rightBrace {
      if accept(.doubleStar) {
        items.append(DictionaryItem(key: nil, value: try parseBinary(0)))
      } else {
        let key = try parseExpression()
        try expect(.colon)
        items.append(DictionaryItem(key: key, value: try parseExpression()))
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return Expression(.dictionary(items), span(from: start))
  }

  // MARK: - Comprehensions

  private var startsComprehension: Bool {
    kind == .for || (kind == .async && peek(1) == .for)
  }

  private func comprehension(
    _ result: Comprehension.Result, _ clauses: [ComprehensionClause], from start: UInt32
  ) -> Expression {
    let span = span(from: start)
    return Expression(
      .comprehension(Comprehension(result: result, clauses: clauses, span: span)), span)
  }

  private mutating func parseClauses() throws(ParseFailure) -> [ComprehensionClause] {
    var clauses: [ComprehensionClause] = []
    while startsComprehension {
      let isAsync = accept(.async)
      index += 1
      let target = try parseTargets()
      try expect(.in)
      let iterable = try parseDisjunction()
      var conditions: [Expression] = []
      while accept(.if) { conditions.append(try parseDisjunction()) }
      clauses.append(
        ComprehensionClause(
          isAsync: isAsync, target: target, iterable: iterable, conditions: conditions))
    }
    return clauses
  }

  // MARK: - Calls and subscriptions

  /// From the opening to the closing parenthesis.
  mutating func parseCallArguments() throws(ParseFailure) -> [Argument] {
    try enter(24)
    defer { depth -= 24 }
    let open = start
    index += 1
    var arguments: [Argument] = []
    var hasKeyword = false
    var hasDoubleStar = false
    while kind != .rightParen {
      let start = start
      switch kind {
      case .star:
        if hasDoubleStar { throw ParseFailure() }
        index += 1
        let value = try parseExpression()
        arguments.append(Argument(.starred, value, span(from: start)))
      case .doubleStar:
        index += 1
        let value = try parseExpression()
        arguments.append(Argument(.doubleStarred, value, span(from: start)))
        hasDoubleStar = true
      case .name where peek(1) == .equal:
        let name = try parseIdentifier()
        index += 1
        let value = try parseExpression()
        arguments.append(Argument(.keyword(name), value, span(from: start)))
        hasKeyword = true
      default:
        if hasKeyword || hasDoubleStar { throw ParseFailure() }
        var value = try parseNamedExpression()
        if startsComprehension {
          // A generator without parentheses of its own stands alone; the call's are its.
          guard arguments.isEmpty else { throw ParseFailure() }
          let clauses = try parseClauses()
          try expect(.rightParen)
          value = comprehension(.generator(value), clauses, from: open)
          return [Argument(.positional, value, value.span)]
        }
        arguments.append(Argument(.positional, value, span(from: start)))
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParen)
    return arguments
  }

  private mutating func parseSlices() throws(ParseFailure) -> Expression {
    let start = start
    let isStarred = kind == .star
    let first = try parseSlice()
    if kind != .comma, !isStarred { return first }
    var elements = [first]
    while accept(.comma) {
      if kind == .rightBracket { break }
      elements.append(try parseSlice())
    }
    return Expression(.tuple(elements), span(from: start))
  }

  private mutating func parseSlice() throws(ParseFailure) -> Expression {
    let start = start
    if accept(.star) {
      let value = try parseExpression()
      return Expression(.starred(value), span(from: start))
    }
    if kind == .name, peek(1) == .colonEqual { return try parseNamedExpression() }
    let lower = kind == .colon ? nil : try parseExpression()
    guard accept(.colon) else {
      guard let lower else { throw ParseFailure() }
      return lower
    }
    var upper: Expression?
    var step: Expression?
    if kind != .colon, kind != .comma, kind != .rightBracket { upper = try parseExpression() }
    if accept(.colon), kind != .comma, kind != .rightBracket { step = try parseExpression() }
    return Expression(.slice(lower: lower, upper: upper, step: step), span(from: start))
  }
}
