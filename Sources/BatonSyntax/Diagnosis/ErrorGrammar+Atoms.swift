// Primaries, atoms, displays and comprehensions.

extension ErrorGrammar {
  /// The last item of the clauses, and the target of the last one.
  struct Clauses {
    var lastItem: Expression
    var lastTarget: Expression
  }

  func primary() throws -> Expression? {
    try memo(.primary) {
      let start = mark
      guard var value = try atom() else { return nil }
      while let next = try attempt({ try suffix(value, start) }) { value = next }
      return value
    }
  }

  private func suffix(_ object: Expression, _ start: Int) throws -> Expression? {
    switch try peek() {
    case .dot:
      mark += 1
      guard let name = try token(.name) else { return nil }
      let identifier = Identifier(source.text(name.span), name.span)
      return make(.attribute(object: object, name: identifier), start)
    case .leftParen:
      return try nested(24) {
        if let generator = try generatorExpression() {
          return make(
            .call(
              function: object, arguments: [Argument(.positional, generator, generator.span)]),
            start)
        }
        mark += 1
        _ = try arguments()
        guard try accept(.rightParen) else { return nil }
        return make(.call(function: object, arguments: []), start)
      }
    case .leftBrace:
      // As for a generator: what is wrong with a comprehension is said of any bracket.
      return try nested(24) { try generatorExpression() }
    case .leftBracket:
      return try nested(24) {
        _ = try generatorExpression()
        mark += 1
        guard let index = try slices(), try accept(.rightBracket) else { return nil }
        return make(.subscription(object: object, index: index), start)
      }
    default:
      return nil
    }
  }

  private func atom() throws -> Expression? {
    let start = mark
    switch try peek() {
    case .name:
      mark += 1
      return make(.name(source.text(previous.span)), start)
    case .keywordTrue, .keywordFalse:
      mark += 1
      return make(.constant(.bool(previous.kind == .keywordTrue)), start)
    case .keywordNone:
      mark += 1
      return make(.constant(.none), start)
    case .string, .fstringStart: return try strings()
    case .number:
      mark += 1
      return try number(previous)
    case .ellipsis:
      mark += 1
      return make(.constant(.ellipsis), start)
    case .leftParen:
      return try nested(24) {
        try tupleDisplay() ?? group() ?? generatorExpression()
      }
    case .leftBracket:
      return try nested(24) { try listDisplay() ?? listComprehension() }
    case .leftBrace:
      return try nested(24) {
        try dictionaryDisplay() ?? setDisplay() ?? dictionaryComprehension() ?? setComprehension()
      }
    default: return nil
    }
  }

  func group() throws -> Expression? {
    let start = mark
    if try accept(.leftParen), let value = try yieldExpression() ?? namedExpression(),
      try accept(.rightParen)
    {
      return value
    }
    mark = start
    if usesInvalidRules, try accept(.leftParen) {
      let inner = mark
      if let value = try starredExpression(), try accept(.rightParen) {
        throw raise(at: value.span, Errors.starredInGroup)
      }
      mark = inner
      if let stars = try token(.doubleStar), try expression() != nil, try accept(.rightParen) {
        throw raise(at: stars.span, Errors.doubleStarredInGroup)
      }
    }
    mark = start
    return nil
  }

  func tupleDisplay() throws -> Expression? {
    try memo(.tuple) {
      let start = mark
      guard try accept(.leftParen) else { return nil }
      if let first = try starNamedExpression() {
        guard try accept(.comma) else { return nil }
        let rest = try starNamedExpressions() ?? []
        guard try accept(.rightParen) else { return nil }
        return make(.tuple([first] + rest), start)
      }
      guard try accept(.rightParen) else { return nil }
      return make(.tuple([]), start)
    }
  }

  func listDisplay() throws -> Expression? {
    try memo(.list) {
      let start = mark
      guard try accept(.leftBracket) else { return nil }
      let elements = try starNamedExpressions() ?? []
      guard try accept(.rightBracket) else { return nil }
      return make(.list(elements), start)
    }
  }

  private func setDisplay() throws -> Expression? {
    try attempt {
      let start = mark
      guard try accept(.leftBrace), let elements = try starNamedExpressions(),
        try accept(.rightBrace)
      else { return nil }
      return make(.set(elements), start)
    }
  }

  // MARK: - Dictionaries

  private func dictionaryDisplay() throws -> Expression? {
    let start = mark
    guard try accept(.leftBrace) else { return nil }
    let inner = mark
    if try doubleStarredPairs() { _ = try accept(.comma) }
    if try accept(.rightBrace) { return make(.dictionary([]), start) }
    mark = inner
    try invalidPairs()
    mark = start
    return nil
  }

  private func doubleStarredPairs() throws -> Bool {
    guard try doubleStarredPair() else { return false }
    while try test({ try accept(.comma) && doubleStarredPair() }) {}
    return true
  }

  private func doubleStarredPair() throws -> Bool {
    try test {
      if try accept(.doubleStar) { return try bitwise(0) != nil }
      return try pair() != nil
    }
  }

  private func pair() throws -> (Expression, Expression)? {
    try attempt {
      guard let key = try expression(), try accept(.colon), let value = try expression() else {
        return nil
      }
      return (key, value)
    }
  }

  private func invalidPairs() throws {
    let start = mark
    if try doubleStarredPairs(), try accept(.comma) { try invalidPair(isLast: true) }
    mark = start
    try invalidPair(isLast: false)
    mark = start
  }

  private func invalidPair(isLast: Bool) throws {
    let start = mark
    if isLast, let key = try expression(), try !follows(.colon) {
      throw raise(Errors.expectedColonAfterKey(key.span, source))
    }
    mark = start
    if try expression() != nil, try accept(.colon), let star = try token(.star),
      try bitwise(0) != nil
    {
      throw raise(startingFrom: star.span, Errors.starredValue)
    }
    mark = start
    if try expression() != nil, let colon = try token(.colon), try follows(.rightBrace, .comma) {
      throw raise(at: colon.span, Errors.expectedValueAfterKey)
    }
    mark = start
  }

  // MARK: - Comprehensions

  func clauses() throws -> Clauses? {
    guard var result = try clause() else { return nil }
    while let next = try clause() { result = next }
    return result
  }

  private func clause() throws -> Clauses? {
    let start = mark
    _ = try accept(.async)
    if try accept(.for), let target = try starTargets(), try accept(.in) {
      // A cut.
      guard let iterable = try disjunction() else {
        mark = start
        return nil
      }
      var item = iterable
      while let condition = try attempt({ try accept(.if) ? disjunction() : nil }) {
        item = condition
      }
      return Clauses(lastItem: item, lastTarget: target)
    }
    mark = start
    _ = try accept(.async)
    if try accept(.for), try bitwise(0) != nil {
      while try test({ try accept(.comma) && bitwise(0) != nil }) {}
      _ = try accept(.comma)
      if try !follows(.in) { throw raise(Errors.expectedIn) }
    }
    mark = start
    if usesInvalidRules { try invalidForTarget() }
    return nil
  }

  private func comprehension(_ result: Comprehension.Result, _ start: Int) -> Expression {
    let span = span(from: start)
    return Expression(
      .comprehension(Comprehension(result: result, clauses: [], span: span)), span)
  }

  func generatorExpression() throws -> Expression? {
    try memo(.generator) {
      let start = mark
      if try accept(.leftParen), let element = try plainExpression(), try clauses() != nil,
        try accept(.rightParen)
      {
        return comprehension(.generator(element), start)
      }
      mark = start
      if usesInvalidRules { try invalidComprehension() }
      return nil
    }
  }

  private func listComprehension() throws -> Expression? {
    let start = mark
    if try accept(.leftBracket), let element = try namedExpression(), try clauses() != nil,
      try accept(.rightBracket)
    {
      return comprehension(.list(element), start)
    }
    mark = start
    if usesInvalidRules { try invalidComprehension() }
    return nil
  }

  private func setComprehension() throws -> Expression? {
    let start = mark
    if try accept(.leftBrace), let element = try namedExpression(), try clauses() != nil,
      try accept(.rightBrace)
    {
      return comprehension(.set(element), start)
    }
    mark = start
    if usesInvalidRules { try invalidComprehension() }
    return nil
  }

  private func dictionaryComprehension() throws -> Expression? {
    let start = mark
    if try accept(.leftBrace), let (key, value) = try pair(), try clauses() != nil,
      try accept(.rightBrace)
    {
      return comprehension(.dictionary(key: key, value: value), start)
    }
    mark = start
    if usesInvalidRules, try accept(.leftBrace), let stars = try token(.doubleStar),
      try bitwise(0) != nil, try clauses() != nil, try accept(.rightBrace)
    {
      throw raise(at: stars.span, Errors.dictUnpackingInComprehension)
    }
    mark = start
    return nil
  }

  private func invalidComprehension() throws {
    let start = mark
    defer { mark = start }
    let opening = try peek()
    guard opening == .leftParen || opening == .leftBracket || opening == .leftBrace else { return }
    mark += 1
    if let value = try starredExpression(), try clauses() != nil {
      throw raise(at: value.span, Errors.unpackingInComprehension)
    }
    guard opening != .leftParen else { return }
    mark = start + 1
    if let first = try starNamedExpression(), try accept(.comma),
      let last = try starNamedExpressions()?.last, try clauses() != nil
    {
      throw raise(from: first.span, to: last.span, Errors.unparenthesizedTarget)
    }
    mark = start + 1
    if let first = try starNamedExpression(), let comma = try token(.comma), try clauses() != nil {
      throw raise(from: first.span, to: comma.span, Errors.unparenthesizedTarget)
    }
  }
}
