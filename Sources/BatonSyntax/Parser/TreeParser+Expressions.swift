// Expressions, from the loosest operator to the tightest.

extension TreeParser {
  /// `star_expressions`: one expression, or a tuple without parentheses; without stars
  /// `expressions`.
  mutating func parseExpressions(allowsStars: Bool = true) throws(ParseFailure) -> Expression {
    let start = start
    if kind == .star, !allowsStars { throw ParseFailure() }
    let first = try parseStarExpression()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma) {
      guard startsExpression(kind) else { break }
      if kind == .star, !allowsStars { throw ParseFailure() }
      elements.append(try parseStarExpression())
    }
    return Expression(.tuple(elements), span(from: start))
  }

  private mutating func parseStarExpression() throws(ParseFailure) -> Expression {
    if kind == .star { return try parseStarred() }
    return try parseExpression()
  }

  /// `*bitwise_or`.
  mutating func parseStarred() throws(ParseFailure) -> Expression {
    let start = start
    index += 1
    let value = try parseBinary(0)
    return Expression(.starred(value), span(from: start))
  }

  mutating func parseStarNamedExpression() throws(ParseFailure) -> Expression {
    if kind == .star { return try parseStarred() }
    return try parseNamedExpression()
  }

  mutating func parseNamedExpression() throws(ParseFailure) -> Expression {
    if kind == .name, peek(1) == .colonEqual {
      let target = try parseIdentifier()
      index += 1
      let value = try parseExpression()
      return Expression(
        .namedExpression(target: target, value: value), span(from: target.span.start))
    }
    return try parseExpression()
  }

  /// `yield_expr | star_expressions`: what stands right of an assignment.
  mutating func parseYieldOrExpressions() throws(ParseFailure) -> Expression {
    kind == .yield ? try parseYield() : try parseExpressions()
  }

  mutating func parseYield() throws(ParseFailure) -> Expression {
    let start = start
    index += 1
    if accept(.from) {
      let value = try parseExpression()
      return Expression(.yieldFrom(value), span(from: start))
    }
    let value = startsExpression(kind) ? try parseExpressions() : nil
    return Expression(.yield(value), span(from: start))
  }

  mutating func parseExpression() throws(ParseFailure) -> Expression {
    if kind == .lambda { return try parseLambda() }
    let start = start
    let body = try parseDisjunction()
    guard accept(.if) else { return body }
    let test = try parseDisjunction()
    try expect(.else)
    try enter(1)
    defer { depth -= 1 }
    let orElse = try parseExpression()
    return Expression(
      .conditional(test: test, body: body, orElse: orElse), span(from: start))
  }

  private mutating func parseLambda() throws(ParseFailure) -> Expression {
    try enter(2)
    defer { depth -= 2 }
    let start = start
    index += 1
    let parameters = try parseParameters(until: .colon, isLambda: true)
    try expect(.colon)
    let body = try parseExpression()
    let span = span(from: start)
    return Expression(.lambda(Lambda(parameters: parameters, body: body, span: span)), span)
  }

  mutating func parseDisjunction() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseConjunction()
    guard kind == .or else { return first }
    var operands = [first]
    while accept(.or) { operands.append(try parseConjunction()) }
    return Expression(.booleanOperation(.or, operands: operands), span(from: start))
  }

  private mutating func parseConjunction() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseInversion()
    guard kind == .and else { return first }
    var operands = [first]
    while accept(.and) { operands.append(try parseInversion()) }
    return Expression(.booleanOperation(.and, operands: operands), span(from: start))
  }

  private mutating func parseInversion() throws(ParseFailure) -> Expression {
    guard kind == .not else { return try parseComparison() }
    try enter(1)
    defer { depth -= 1 }
    let start = start
    index += 1
    let operand = try parseInversion()
    return Expression(.unaryOperation(.not, operand: operand), span(from: start))
  }

  private mutating func parseComparison() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseBinary(0)
    guard var operation = acceptComparison() else { return first }
    var terms: [ComparisonTerm] = []
    while true {
      terms.append(ComparisonTerm(operation: operation, operand: try parseBinary(0)))
      guard let next = acceptComparison() else { break }
      operation = next
    }
    return Expression(.comparison(first: first, terms: terms), span(from: start))
  }

  private mutating func acceptComparison() -> ComparisonOperator? {
    let operation: ComparisonOperator
    switch kind {
    case .equalEqual: operation = .equal
    case .notEqual: operation = .notEqual
    case .less: operation = .less
    case .lessEqual: operation = .lessOrEqual
    case .greater: operation = .greater
    case .greaterEqual: operation = .greaterOrEqual
    case .in: operation = .in
    case .is:
      index += 1
      return accept(.not) ? .isNot : .is
    case .not where peek(1) == .in:
      index += 1
      operation = .notIn
    default: return nil
    }
    index += 1
    return operation
  }

  /// The binary operator a token stands for, and how tightly it binds.
  @inline(__always)
  private static func binaryOperator(_ kind: TokenKind) -> (BinaryOperator, Int)? {
    switch kind {
    case .bar: (.bitOr, 1)
    case .caret: (.bitXor, 2)
    case .ampersand: (.bitAnd, 3)
    case .leftShift: (.leftShift, 4)
    case .rightShift: (.rightShift, 4)
    case .plus: (.add, 5)
    case .minus: (.subtract, 5)
    case .star: (.multiply, 6)
    case .slash: (.divide, 6)
    case .doubleSlash: (.floorDivide, 6)
    case .percent: (.modulo, 6)
    case .at: (.matrixMultiply, 6)
    default: nil
    }
  }

  /// `bitwise_or` for precedence 0; only operators that bind tighter than `precedence`.
  mutating func parseBinary(_ precedence: Int) throws(ParseFailure) -> Expression {
    let start = start
    var left = try parseFactor()
    var chain = 0
    while let (operation, binding) = TreeParser.binaryOperator(kind), binding > precedence {
      index += 1
      let right = try parseBinary(binding)
      left = Expression(
        .binaryOperation(left: left, operation, right: right), span(from: start))
      chain += 1
      if chain > TreeParser.maximumChain { throw fail(Errors.tooDeep(source)) }
    }
    return left
  }

  private mutating func parseFactor() throws(ParseFailure) -> Expression {
    let operation: UnaryOperator
    switch kind {
    case .plus: operation = .plus
    case .minus: operation = .minus
    case .tilde: operation = .invert
    default: return try parsePower()
    }
    try enter(1)
    defer { depth -= 1 }
    let start = start
    index += 1
    let operand = try parseFactor()
    return Expression(.unaryOperation(operation, operand: operand), span(from: start))
  }

  private mutating func parsePower() throws(ParseFailure) -> Expression {
    let start = start
    let base = try parseAwaitPrimary()
    guard accept(.doubleStar) else { return base }
    try enter(2)
    defer { depth -= 2 }
    let exponent = try parseFactor()
    return Expression(
      .binaryOperation(left: base, .power, right: exponent), span(from: start))
  }

  private mutating func parseAwaitPrimary() throws(ParseFailure) -> Expression {
    guard kind == .await else { return try parsePrimary() }
    let start = start
    index += 1
    let value = try parsePrimary()
    return Expression(.await(value), span(from: start))
  }

  /// Whether an expression, starred ones included, can begin with this token.
  func startsExpression(_ kind: TokenKind) -> Bool {
    switch kind {
    case .name, .number, .string, .fstringStart, .leftParen, .leftBracket, .leftBrace, .minus,
      .plus, .tilde, .star, .ellipsis, .keywordFalse, .keywordNone, .keywordTrue, .await, .lambda,
      .not:
      true
    // The lexer stopped: parse on to run into it.
    case .error: true
    default: false
    }
  }

  // MARK: - Targets

  /// Whether `expression` may be stored to. `allowsStar`: at this place, not in lists and tuples,
  /// where stars always may stand.
  func isTarget(_ expression: Expression, allowsStar: Bool) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscription: true
    case .tuple(let elements), .list(let elements):
      elements.allSatisfy { isTarget($0, allowsStar: true) }
    case .starred(let value): allowsStar && isTarget(value, allowsStar: false)
    default: false
    }
  }

  func isDeletable(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscription: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy(isDeletable)
    default: false
    }
  }

  /// `star_targets`: what stands between `for` and `in`.
  mutating func parseTargets() throws(ParseFailure) -> Expression {
    let start = start
    let first = try parseTarget()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma) {
      guard startsExpression(kind) else { break }
      elements.append(try parseTarget())
    }
    return Expression(.tuple(elements), span(from: start))
  }

  /// `star_target`.
  mutating func parseTarget() throws(ParseFailure) -> Expression {
    let target = kind == .star ? try parseStarred() : try parseBinary(0)
    guard isTarget(target, allowsStar: true) else { throw ParseFailure() }
    return target
  }
}
