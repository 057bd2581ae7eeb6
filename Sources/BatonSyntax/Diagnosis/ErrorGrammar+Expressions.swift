// Expressions, from the loosest operator to the tightest.

extension ErrorGrammar {
  func expressions() throws -> Expression? {
    try attempt {
      let start = mark
      guard let first = try expression() else { return nil }
      return try tuple(first, start) { try expression() }
    }
  }

  func starExpressions() throws -> Expression? {
    try memo(.starExpressions) {
      let start = mark
      guard let first = try starExpression() else { return nil }
      return try tuple(first, start) { try starExpression() }
    }
  }

  /// What follows a first element: more of them, or nothing.
  private func tuple(_ first: Expression, _ start: Int, _ next: () throws -> Expression?) throws
    -> Expression
  {
    var elements = [first]
    var isTuple = false
    while try accept(.comma) {
      isTuple = true
      guard let element = try attempt(next) else { break }
      elements.append(element)
    }
    return isTuple ? make(.tuple(elements), start) : first
  }

  func starExpression() throws -> Expression? {
    try memo(.starExpression) {
      let start = mark
      if try accept(.star), let value = try bitwise(0) { return make(.starred(value), start) }
      mark = start
      return try expression()
    }
  }

  func starNamedExpressions() throws -> [Expression]? {
    guard let first = try starNamedExpression() else { return nil }
    var elements = [first]
    while let next = try attempt({ try accept(.comma) ? starNamedExpression() : nil }) {
      elements.append(next)
    }
    _ = try accept(.comma)
    return elements
  }

  func starNamedExpression() throws -> Expression? {
    try memo(.starNamed) {
      let start = mark
      if try accept(.star), let value = try bitwise(0) { return make(.starred(value), start) }
      mark = start
      return try namedExpression()
    }
  }

  func assignmentExpression() throws -> Expression? {
    try attempt {
      let start = mark
      guard let target = try token(.name), try accept(.colonEqual),
        let value = try expression()
      else { return nil }
      let name = Identifier(source.text(target.span), target.span)
      return make(.namedExpression(target: name, value: value), start)
    }
  }

  func namedExpression() throws -> Expression? {
    let start = mark
    if let assignment = try assignmentExpression() { return assignment }
    // The operator is a cut: nothing else is tried behind it.
    if try accept(.name), try accept(.colonEqual) {
      mark = start
      return nil
    }
    mark = start
    if usesInvalidRules { try invalidNamedExpression() }
    return try attempt {
      guard let value = try expression(), try !follows(.colonEqual) else { return nil }
      return value
    }
  }

  /// `assignment_expression | expression !':='`.
  func plainExpression() throws -> Expression? {
    let start = mark
    if let assignment = try assignmentExpression() { return assignment }
    if try accept(.name), try accept(.colonEqual) {
      mark = start
      return nil
    }
    mark = start
    return try attempt {
      guard let value = try expression(), try !follows(.colonEqual) else { return nil }
      return value
    }
  }

  private func invalidNamedExpression() throws {
    _ = try memo(.invalidNamed) {
      let start = mark
      if let target = try expression(), try accept(.colonEqual), try expression() != nil {
        throw raise(at: target.span, Errors.cannotNameAssign(target))
      }
      mark = start
      if let target = try token(.name), try accept(.equal), let value = try bitwise(0),
        try !follows(.equal, .colonEqual)
      {
        throw raise(from: target.span, to: value.span, Errors.meantComparisonOrNamed)
      }
      mark = start
      let isOther = try follows {
        if try follows(.keywordTrue, .keywordNone, .keywordFalse) { return true }
        if try listDisplay() != nil { return true }
        if try tupleDisplay() != nil { return true }
        return try generatorExpression() != nil
      }
      if !isOther, let target = try bitwise(0), try accept(.equal), try bitwise(0) != nil,
        try !follows(.equal, .colonEqual)
      {
        throw raise(at: target.span, Errors.cannotAssignHere(target))
      }
      return nil
    }
  }

  func yieldExpression() throws -> Expression? {
    let start = mark
    guard try accept(.yield) else { return nil }
    if let value = try attempt({ try accept(.from) ? expression() : nil }) {
      return make(.yieldFrom(value), start)
    }
    return make(.yield(try starExpressions()), start)
  }

  // MARK: - expression

  func expression() throws -> Expression? {
    try memo(.expression) {
      if usesInvalidRules {
        try invalidExpression()
        try invalidLegacyExpression()
      }
      return try expressionBody()
    }
  }

  private func expressionBody() throws -> Expression? {
    let start = mark
    if let body = try disjunction() {
      let end = mark
      if try accept(.if), let test = try disjunction(), try accept(.else),
        let orElse = try nested(1, { try expression() })
      {
        return make(.conditional(test: test, body: body, orElse: orElse), start)
      }
      mark = end
      return body
    }
    return try lambda()
  }

  private func invalidExpression() throws {
    let start = mark
    defer { mark = start }
    let isGuarded = try follows {
      guard try accept(.name) else { return false }
      // CPython compares no further than the token goes: `t` counts as `type`.
      let word = source.text(previous.span)
      if ["_", "case", "match", "type"].contains(where: { $0.hasPrefix(word) }) { return true }
      return try follows(.string)
    }
    if !isGuarded, let first = try disjunction() {
      let second = try withoutInvalidRules { try self.expressionBody() }
      if let second, !isLegacy(first), levels[mark - 1] > 0 {
        throw raise(from: first.span, to: second.span, Errors.forgottenComma)
      }
    }
    mark = start
    if let first = try disjunction(), try accept(.if), let second = try disjunction(),
      try !follows(.else, .colon)
    {
      throw raise(from: first.span, to: second.span, Errors.expectedElse)
    }
    mark = start
    if let keyword = try token(.lambda) {
      _ = try parameters(isLambda: true)
      if let colon = try token(.colon), try follows(.fstringMiddle) {
        throw raise(from: keyword.span, to: colon.span, Errors.lambdaInField)
      }
    }
  }

  private func withoutInvalidRules<T>(_ rule: () throws -> T?) rethrows -> T? {
    let saved = usesInvalidRules
    usesInvalidRules = false
    defer { usesInvalidRules = saved }
    return try rule()
  }

  private func isLegacy(_ expression: Expression) -> Bool {
    if case .name(let name) = expression.kind { return name == "print" || name == "exec" }
    return false
  }

  private func invalidLegacyExpression() throws {
    let start = mark
    defer { mark = start }
    guard let name = try token(.name), try !follows(.leftParen), let value = try starExpressions()
    else { return }
    let word = source.text(name.span)
    if word == "print" || word == "exec" {
      throw raise(from: name.span, to: value.span, Errors.missingParentheses(word))
    }
  }

  private func lambda() throws -> Expression? {
    try attempt {
      let start = mark
      guard try accept(.lambda) else { return nil }
      return try nested(2) {
        _ = try parameters(isLambda: true)
        guard try accept(.colon), let body = try expression() else { return nil }
        let span = span(from: start)
        return Expression(
          .lambda(Lambda(parameters: .empty, body: body, span: span)), span)
      }
    }
  }

  // MARK: - Operators

  func disjunction() throws -> Expression? {
    try memo(.disjunction) {
      try chain(.or, .or) { try conjunction() }
    }
  }

  private func conjunction() throws -> Expression? {
    try memo(.conjunction) {
      try chain(.and, .and) { try inversion() }
    }
  }

  private func chain(
    _ kind: TokenKind, _ operation: BooleanOperator, _ rule: () throws -> Expression?
  )
    throws -> Expression?
  {
    let start = mark
    guard let first = try rule() else { return nil }
    var operands = [first]
    while let next = try attempt({ try accept(kind) ? rule() : nil }) { operands.append(next) }
    return operands.count == 1
      ? first : make(.booleanOperation(operation, operands: operands), start)
  }

  func inversion() throws -> Expression? {
    try memo(.inversion) {
      let start = mark
      if try accept(.not), let operand = try nested(1, { try inversion() }) {
        return make(.unaryOperation(.not, operand: operand), start)
      }
      mark = start
      return try comparison()
    }
  }

  private func comparison() throws -> Expression? {
    try memo(.comparison) {
      let start = mark
      guard let first = try bitwise(0) else { return nil }
      var terms: [ComparisonTerm] = []
      while let term = try attempt({ try comparisonTerm() }) { terms.append(term) }
      return terms.isEmpty ? first : make(.comparison(first: first, terms: terms), start)
    }
  }

  private func comparisonTerm() throws -> ComparisonTerm? {
    let operation: ComparisonOperator
    switch try peek() {
    case .equalEqual: operation = .equal
    case .notEqual: operation = .notEqual
    case .less: operation = .less
    case .lessEqual: operation = .lessOrEqual
    case .greater: operation = .greater
    case .greaterEqual: operation = .greaterOrEqual
    case .in: operation = .in
    case .not:
      mark += 1
      guard try peek() == .in else { return nil }
      operation = .notIn
    case .is:
      mark += 1
      if try accept(.not) {
        if let operand = try bitwise(0) {
          return ComparisonTerm(operation: .isNot, operand: operand)
        }
        return nil
      }
      guard let operand = try bitwise(0) else { return nil }
      return ComparisonTerm(operation: .is, operand: operand)
    default: return nil
    }
    mark += 1
    guard let operand = try bitwise(0) else { return nil }
    return ComparisonTerm(operation: operation, operand: operand)
  }

  private func operators(_ level: Int) -> [TokenKind: BinaryOperator] {
    switch level {
    case 0: [.bar: .bitOr]
    case 1: [.caret: .bitXor]
    case 2: [.ampersand: .bitAnd]
    case 3: [.leftShift: .leftShift, .rightShift: .rightShift]
    case 4: [.plus: .add, .minus: .subtract]
    default:
      [
        .star: .multiply, .slash: .divide, .doubleSlash: .floorDivide, .percent: .modulo,
        .at: .matrixMultiply,
      ]
    }
  }

  /// `bitwise_or` for level 0, down to `term` for level 5.
  func bitwise(_ level: Int) throws -> Expression? {
    if level == 6 { return try factor() }
    return try memo(.bitwise, level) {
      let start = mark
      guard var left = try bitwise(level + 1) else { return nil }
      if level == 3, usesInvalidRules { try invalidArithmetic() }
      let known = operators(level)
      while let operation = known[try peek()] {
        let end = mark
        mark += 1
        guard let right = try bitwise(level + 1) else {
          mark = end
          break
        }
        left = make(.binaryOperation(left: left, operation, right: right), start)
      }
      return left
    }
  }

  /// Behind a sum.
  private func invalidArithmetic() throws {
    let start = mark
    switch try peek() {
    case .plus, .minus, .star, .slash, .percent, .doubleSlash, .at:
      mark += 1
      if let word = try token(.not), let operand = try inversion() {
        throw raise(from: word.span, to: operand.span, Errors.parenthesizeNot)
      }
    default: break
    }
    mark = start
  }

  private func factor() throws -> Expression? {
    try memo(.factor) {
      let start = mark
      let operation: UnaryOperator
      switch try peek() {
      case .plus: operation = .plus
      case .minus: operation = .minus
      case .tilde: operation = .invert
      default:
        if let value = try power() { return value }
        return nil
      }
      mark += 1
      if let operand = try nested(1, { try factor() }) {
        return make(.unaryOperation(operation, operand: operand), start)
      }
      if usesInvalidRules, let word = try token(.not), let operand = try inversion() {
        throw raise(from: word.span, to: operand.span, Errors.parenthesizeNot)
      }
      return nil
    }
  }

  private func power() throws -> Expression? {
    let start = mark
    guard let base = try awaitPrimary() else {
      return nil
    }
    let end = mark
    if try accept(.doubleStar) {
      if let exponent = try nested(2, { try factor() }) {
        return make(.binaryOperation(left: base, .power, right: exponent), start)
      }
      mark = end
    }
    return base
  }

  private func awaitPrimary() throws -> Expression? {
    try memo(.awaitPrimary) {
      let start = mark
      if try accept(.await), let value = try primary() { return make(.await(value), start) }
      mark = start
      return try primary()
    }
  }
}
