// Simple statements.

extension ErrorGrammar {
  func statement() throws -> Bool {
    if try compoundStatement() { return true }
    return try simpleStatements()
  }

  func simpleStatements() throws -> Bool {
    try test {
      guard try simpleStatement() else { return false }
      while try accept(.semicolon) {
        guard try simpleStatement() else { break }
      }
      return try accept(.newline)
    }
  }

  private func simpleStatement() throws -> Bool {
    let key = UInt64(mark) << 8 | 1
    if let end = matched[key] {
      if end >= 0 { mark = end }
      return end >= 0
    }
    let result = try test { try self.simpleStatementBody() }
    matched[key] = result ? mark : -1
    return result
  }

  private func simpleStatementBody() throws -> Bool {
    if try test({ try assignment() }) { return true }
    if try test({ try typeAlias() }) { return true }
    if try starExpressions() != nil { return true }
    switch try peek() {
    case .return:
      mark += 1
      _ = try starExpressions()
      return true
    case .import, .from: return try importStatement()
    case .raise:
      mark += 1
      guard try expression() != nil else { return true }
      _ = try test { try accept(.from) && expression() != nil }
      return true
    case .pass, .break, .continue:
      mark += 1
      return true
    case .del: return try deleteStatement()
    case .yield: return try yieldExpression() != nil
    case .assert:
      mark += 1
      guard try expression() != nil else { return false }
      _ = try test { try accept(.comma) && expression() != nil }
      return true
    case .global, .nonlocal:
      mark += 1
      guard try accept(.name) else { return false }
      while try test({ try accept(.comma) && accept(.name) }) {}
      return true
    default: return false
    }
  }

  // MARK: - Assignments

  private func annotatedValue() throws -> Expression? {
    try yieldExpression() ?? starExpressions()
  }

  private func assignment() throws -> Bool {
    let start = mark
    if try accept(.name), try accept(.colon), try expression() != nil {
      _ = try test { try accept(.equal) && annotatedValue() != nil }
      return true
    }
    mark = start
    let isTarget = try test { try accept(.leftParen) && singleTarget() && accept(.rightParen) }
    if try isTarget || singleSubscriptAttributeTarget() {
      if try accept(.colon), try expression() != nil {
        _ = try test { try accept(.equal) && annotatedValue() != nil }
        return true
      }
    }
    mark = start
    var hasTarget = false
    while try test({ try starTargets() != nil && accept(.equal) }) { hasTarget = true }
    if hasTarget, try annotatedValue() != nil, try peek() != .equal { return true }
    mark = start
    if try singleTarget(), try augmentedOperator() {
      // A cut: there is no other alternative once the operator stands.
      return try annotatedValue() != nil
    }
    mark = start
    if usesInvalidRules { try invalidAssignment() }
    mark = start
    return false
  }

  private func augmentedOperator() throws -> Bool {
    guard TreeParser.augmentedOperator(try peek()) != nil else { return false }
    mark += 1
    return true
  }

  private func invalidAssignment() throws {
    let start = mark
    if let target = try invalidAnnotationTarget(), try accept(.colon), try expression() != nil {
      let name = if case .list = target.kind { "list" } else { "tuple" }
      throw raise(at: target.span, Errors.singleTargetOnly(name))
    }
    mark = start
    if let first = try starNamedExpression(), try accept(.comma) {
      while try starNamedExpressions() != nil {}
      if try accept(.colon), try expression() != nil {
        throw raise(at: first.span, Errors.singleTargetOnly("tuple"))
      }
    }
    mark = start
    if let target = try expression(), try accept(.colon), try expression() != nil {
      throw raise(at: target.span, Errors.illegalAnnotationTarget)
    }
    mark = start
    while try test({ try starTargets() != nil && accept(.equal) }) {}
    if let target = try starExpressions(), try accept(.equal) {
      try raise(invalidTarget: target, .star)
    }
    mark = start
    while try test({ try starTargets() != nil && accept(.equal) }) {}
    if let target = try yieldExpression(), try accept(.equal) {
      throw raise(at: target.span, Errors.assignsYield)
    }
    mark = start
    if let target = try starExpressions(), try augmentedOperator(), try annotatedValue() != nil {
      throw raise(at: target.span, Errors.illegalAugmentedTarget(target))
    }
  }

  private func invalidAnnotationTarget() throws -> Expression? {
    if let list = try listDisplay() { return list }
    if let tuple = try tupleDisplay() { return tuple }
    return try attempt {
      guard try accept(.leftParen), let inner = try nested(1, { try invalidAnnotationTarget() }),
        try accept(.rightParen)
      else { return nil }
      return inner
    }
  }

  private func deleteStatement() throws -> Bool {
    let start = mark
    mark += 1
    if try deleteTargets(), try follows(.semicolon, .newline) { return true }
    mark = start
    if usesInvalidRules {
      mark += 1
      if let target = try starExpressions() { try raise(invalidTarget: target, .delete) }
      mark = start
    }
    return false
  }

  private func typeAlias() throws -> Bool {
    guard try name("type") != nil, try accept(.name) else { return false }
    _ = try typeParameters(looksOn: true)
    return try accept(.equal) && expression() != nil
  }

  // MARK: - Imports

  private func dottedName() throws -> Bool {
    guard try accept(.name) else { return false }
    while try test({ try accept(.dot) && accept(.name) }) {}
    return true
  }

  private func importStatement() throws -> Bool {
    let start = mark
    if usesInvalidRules {
      if let keyword = try token(.import), try dottedName() {
        while try test({ try accept(.comma) && dottedName() }) {}
        if try accept(.from), try dottedName() {
          _ = try peek()
          throw raise(startingFrom: keyword.span, Errors.importFromMeant)
        }
      }
      mark = start
      if try accept(.import), let end = try token(.newline) {
        throw raise(startingFrom: end.span, Errors.expectedImportNames)
      }
      mark = start
    }
    if try accept(.import) {
      repeat {
        guard try dottedName() else { return false }
        _ = try test { try accept(.as) && accept(.name) }
      } while try test({ try accept(.comma) && follows(.name) })
      return true
    }
    guard try accept(.from) else { return false }
    var hasDots = false
    while try accept(.dot) || accept(.ellipsis) { hasDots = true }
    let hasName = try dottedName()
    guard hasName || hasDots, try accept(.import) else { return false }
    return try importTargets()
  }

  private func importNames() throws -> Bool {
    guard try importName() else { return false }
    while try test({ try accept(.comma) && importName() }) {}
    return true
  }

  private func importName() throws -> Bool {
    guard try accept(.name) else { return false }
    _ = try test { try accept(.as) && accept(.name) }
    return true
  }

  private func importTargets() throws -> Bool {
    if try test({
      guard try accept(.leftParen), try importNames() else { return false }
      _ = try accept(.comma)
      return try accept(.rightParen)
    }) {
      return true
    }
    if try test({ try importNames() && !follows(.comma) }) { return true }
    if try accept(.star) { return true }
    guard usesInvalidRules else { return false }
    if try test({ try importNames() && accept(.comma) && accept(.newline) }) {
      throw raise(Errors.trailingImportComma)
    }
    if let end = try token(.newline) {
      throw raise(startingFrom: end.span, Errors.expectedImportNames)
    }
    return false
  }
}
