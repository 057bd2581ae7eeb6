// Arguments, subscripts and targets.

extension ErrorGrammar {
  /// What `args` has read.
  struct Arguments {
    var positional: [Expression] = []
    var endsInDoubleStar = false
    var hasDoubleStar = false
  }

  func arguments() throws -> Bool {
    let start = mark
    if try args() != nil {
      _ = try accept(.comma)
      if try follows(.rightParen) { return true }
    }
    mark = start
    if usesInvalidRules { try invalidArguments() }
    mark = start
    return false
  }

  private func args() throws -> Arguments? {
    try attempt {
      var result = Arguments()
      if let first = try positionalArgument() {
        result.positional.append(first)
        while let next = try attempt({ try accept(.comma) ? positionalArgument() : nil }) {
          result.positional.append(next)
        }
        _ = try test { try accept(.comma) && keywordArguments(&result) }
        return result
      }
      return try keywordArguments(&result) ? result : nil
    }
  }

  private func positionalArgument() throws -> Expression? {
    try attempt {
      if let starred = try starredExpression() { return starred }
      guard let value = try plainExpression(), try !follows(.equal) else { return nil }
      return value
    }
  }

  private func keywordArguments(_ result: inout Arguments) throws -> Bool {
    let start = mark
    var saved = result
    if try keywordOrStarred(&saved) {
      while try separated({ try keywordOrStarred(&saved) }) {}
      let end = mark
      if try accept(.comma), try keywordOrDoubleStarred(&saved) {
        while try separated({ try keywordOrDoubleStarred(&saved) }) {}
      } else {
        mark = end
      }
      result = saved
      return true
    }
    mark = start
    guard try keywordOrDoubleStarred(&result) else { return false }
    while try separated({ try keywordOrDoubleStarred(&result) }) {}
    return true
  }

  private func separated(_ rule: () throws -> Bool) throws -> Bool {
    try test { try accept(.comma) && rule() }
  }

  private func keyword() throws -> Bool {
    try test { try accept(.name) && accept(.equal) && expression() != nil }
  }

  private func keywordOrStarred(_ result: inout Arguments) throws -> Bool {
    if usesInvalidRules { try invalidKeyword() }
    if try keyword() { return true }
    guard let starred = try starredExpression() else { return false }
    result.positional.append(starred)
    return true
  }

  private func keywordOrDoubleStarred(_ result: inout Arguments) throws -> Bool {
    if usesInvalidRules { try invalidKeyword() }
    if try keyword() { return true }
    guard try test({ try accept(.doubleStar) && expression() != nil }) else { return false }
    result.hasDoubleStar = true
    return true
  }

  func starredExpression() throws -> Expression? {
    try memo(.star) {
      let start = mark
      if usesInvalidRules {
        if let star = try token(.star), try expression() != nil, try accept(.equal),
          let value = try expression()
        {
          throw raise(from: star.span, to: value.span, Errors.assignsIterableUnpacking)
        }
        mark = start
      }
      if try accept(.star), let value = try expression() { return make(.starred(value), start) }
      mark = start
      if try accept(.star) { throw raise(Errors.invalidStar) }
      return nil
    }
  }

  private func invalidKeyword() throws {
    let start = mark
    defer { mark = start }
    if try follows(.keywordTrue, .keywordFalse, .keywordNone) {
      let word = current
      mark += 1
      if let equal = try token(.equal) {
        throw raise(
          from: word.span, to: equal.span, Errors.cannotAssign(source.text(word.span)))
      }
    }
    mark = start
    if let name = try token(.name), let equal = try token(.equal), try expression() != nil,
      try clauses() != nil
    {
      throw raise(from: name.span, to: equal.span, Errors.meantComparisonOrNamed)
    }
    mark = start
    if try !follows({ try accept(.name) && accept(.equal) }), let value = try expression(),
      let equal = try token(.equal)
    {
      throw raise(from: value.span, to: equal.span, Errors.assignmentInArgument)
    }
    mark = start
    if let stars = try token(.doubleStar), try expression() != nil, try accept(.equal),
      let value = try expression()
    {
      throw raise(from: stars.span, to: value.span, Errors.assignsKeywordUnpacking)
    }
  }

  private func invalidArguments() throws {
    let start = mark
    if try args() != nil, let comma = try token(.comma), try accept(.star),
      let value = try expression()
    {
      throw raise(from: comma.span, to: value.span, Errors.iterableAfterKeywordUnpacking)
    }
    mark = start
    if let first = try expression(), let clauses = try clauses(), try accept(.comma) {
      if try args() == nil { _ = try test { try expression() != nil && self.clauses() != nil } }
      throw raise(from: first.span, to: clauses.lastItem.span, Errors.unparenthesizedGenerator)
    }
    mark = start
    if let name = try token(.name), let equal = try token(.equal), try expression() != nil,
      try clauses() != nil
    {
      throw raise(from: name.span, to: equal.span, Errors.meantComparisonOrNamed)
    }
    mark = start
    // Any arguments may stand before the one without a value.
    _ = try test { try args() != nil && accept(.comma) }
    if let name = try token(.name), let equal = try token(.equal),
      try follows(.comma, .rightParen)
    {
      throw raise(from: name.span, to: equal.span, Errors.expectedArgumentValue)
    }
    mark = start
    if let arguments = try args(), let clauses = try clauses(), arguments.positional.count > 1,
      let last = arguments.positional.last
    {
      throw raise(from: last.span, to: clauses.lastItem.span, Errors.unparenthesizedGenerator)
    }
    mark = start
    if try args() != nil, try accept(.comma), let value = try expression(),
      let clauses = try clauses()
    {
      throw raise(from: value.span, to: clauses.lastTarget.span, Errors.unparenthesizedGenerator)
    }
    mark = start
    if let arguments = try args(), try accept(.comma), try args() != nil {
      throw raise(Errors.positionalAfter(unpacking: arguments.hasDoubleStar))
    }
    mark = start
  }

  // MARK: - Subscripts

  func slices() throws -> Expression? {
    let start = mark
    if let slice = try slice(), try !follows(.comma) { return slice }
    mark = start
    guard let first = try slice() ?? starredExpression() else { return nil }
    var elements = [first]
    while let next = try attempt({ try accept(.comma) ? slice() ?? starredExpression() : nil }) {
      elements.append(next)
    }
    _ = try accept(.comma)
    return make(.tuple(elements), start)
  }

  private func slice() throws -> Expression? {
    let start = mark
    let lower = try expression()
    if try accept(.colon) {
      let upper = try expression()
      var step: Expression?
      if try accept(.colon) { step = try expression() }
      return make(.slice(lower: lower, upper: upper, step: step), start)
    }
    mark = start
    return try namedExpression()
  }

  // MARK: - Targets

  func starTargets() throws -> Expression? {
    try attempt {
      let start = mark
      guard let first = try starTarget() else { return nil }
      var elements = [first]
      var isTuple = false
      while try accept(.comma) {
        isTuple = true
        guard let next = try starTarget() else { break }
        elements.append(next)
      }
      return isTuple ? make(.tuple(elements), start) : first
    }
  }

  func starTarget() throws -> Expression? {
    try memo(.starTarget) {
      let start = mark
      if try accept(.star), try !follows(.star), let target = try starTarget() {
        return make(.starred(target), start)
      }
      mark = start
      return try targetWithStarAtom()
    }
  }

  private func targetWithStarAtom() throws -> Expression? {
    try memo(.targetWithStarAtom) {
      if let target = try subscriptAttribute() { return target }
      let start = mark
      switch try peek() {
      case .name:
        mark += 1
        return make(.name(source.text(previous.span)), start)
      case .leftParen:
        mark += 1
        if let target = try targetWithStarAtom(), try accept(.rightParen) { return target }
        mark = start + 1
        guard let elements = try targetSequence(), try accept(.rightParen) else { return nil }
        // One target without a comma is no tuple.
        if elements.count == 1, list.tokens[mark - 2].kind != .comma { return nil }
        return make(.tuple(elements), start)
      case .leftBracket:
        mark += 1
        guard let elements = try targetSequence(), try accept(.rightBracket) else { return nil }
        return make(.list(elements), start)
      default: return nil
      }
    }
  }

  private func targetSequence() throws -> [Expression]? {
    var elements: [Expression] = []
    while let target = try starTarget() {
      elements.append(target)
      guard try accept(.comma) else { break }
    }
    return elements
  }

  /// A primary that ends in an attribute or a subscript.
  private func subscriptAttribute() throws -> Expression? {
    try attempt {
      guard let value = try primary() else { return nil }
      switch value.kind {
      case .attribute, .subscription:
        // In parentheses it is another rule's.
        return list.tokens[mark - 1].kind == .rightParen ? nil : value
      default: return nil
      }
    }
  }

  func singleSubscriptAttributeTarget() throws -> Bool { try subscriptAttribute() != nil }

  func singleTarget() throws -> Bool {
    try test {
      if try subscriptAttribute() != nil { return true }
      if try accept(.name) { return true }
      return try accept(.leftParen) && singleTarget() && accept(.rightParen)
    }
  }

  func deleteTargets() throws -> Bool {
    guard try deleteTarget() else { return false }
    while try test({ try accept(.comma) && deleteTarget() }) {}
    _ = try accept(.comma)
    return true
  }

  private func deleteTarget() throws -> Bool {
    try test {
      if try subscriptAttribute() != nil { return true }
      let start = mark
      switch try peek() {
      case .name:
        mark += 1
        return true
      case .leftParen:
        mark += 1
        if try deleteTarget(), try accept(.rightParen) { return true }
        mark = start + 1
        _ = try deleteTargets()
        return try accept(.rightParen)
      case .leftBracket:
        mark += 1
        _ = try deleteTargets()
        return try accept(.rightBracket)
      default: return false
      }
    }
  }
}
