// Compound statements.

extension ErrorGrammar {
  func compoundStatement() throws -> Bool {
    let start = mark
    let matches: Bool
    switch try peek() {
    case .def: matches = try functionDefinition()
    case .at:
      matches = try functionDefinition() || restarted(start, classDefinition)
    case .async:
      matches =
        try functionDefinition() || restarted(start, withStatement)
        || restarted(start, forStatement)
    case .if: matches = try ifStatement(.if)
    case .class: matches = try classDefinition()
    case .with: matches = try withStatement()
    case .for: matches = try forStatement()
    case .try: matches = try tryStatement()
    case .while: matches = try whileStatement()
    default: matches = try matchStatement()
    }
    if !matches { mark = start }
    return matches
  }

  private func restarted(_ start: Int, _ rule: () throws -> Bool) throws -> Bool {
    mark = start
    return try rule()
  }

  func block() throws -> Bool {
    if let end = blocks[mark] {
      if end >= 0 { mark = end }
      return end >= 0
    }
    let start = mark
    let result = try test { try blockBody() }
    blocks[start] = result ? mark : -1
    return result
  }

  private func blockBody() throws -> Bool {
    let start = mark
    if try accept(.newline), try accept(.indent), try statement() {
      while try statement() {}
      if try accept(.dedent) { return true }
    }
    mark = start
    if try simpleStatements() { return true }
    if usesInvalidRules, try accept(.newline), try !follows(.indent) {
      throw raiseIndentation(Errors.expectedBlock)
    }
    return false
  }

  /// `':' NEWLINE !INDENT`, which is what all the rules for missing blocks look for.
  private func checkBlock(_ keyword: Token, _ what: String) throws {
    if try accept(.colon), try accept(.newline), try !follows(.indent) {
      let line = source.line(at: keyword.start)
      throw raiseIndentation(Errors.expectedBlock(after: what, line: line))
    }
  }

  private func checkColon() throws {
    if try accept(.newline) { throw raise(Errors.expected(":")) }
  }

  // MARK: - Branches and loops

  private func ifStatement(_ kind: TokenKind) throws -> Bool {
    let start = mark
    let word = kind == .if ? "'if' statement" : "'elif' statement"
    if usesInvalidRules {
      if try accept(kind), try namedExpression() != nil { try checkColon() }
      mark = start
      if let keyword = try token(kind), try namedExpression() != nil {
        try checkBlock(keyword, word)
      }
      mark = start
    }
    guard try accept(kind), try namedExpression() != nil, try accept(.colon), try block() else {
      return false
    }
    return try nested(1) {
      if try test({ try peek() == .elif && ifStatement(.elif) }) { return true }
      _ = try elseBlock()
      return true
    }
  }

  private func elseBlock() throws -> Bool {
    try test {
      let start = mark
      if usesInvalidRules {
        if let keyword = try token(.else) { try checkBlock(keyword, "'else' statement") }
        mark = start
      }
      guard try accept(.else) else { return false }
      return try force(.colon, ":") && block()
    }
  }

  private func whileStatement() throws -> Bool {
    let start = mark
    if usesInvalidRules {
      if try accept(.while), try namedExpression() != nil { try checkColon() }
      mark = start
      if let keyword = try token(.while), try namedExpression() != nil {
        try checkBlock(keyword, "'while' statement")
      }
      mark = start
    }
    guard try accept(.while), try namedExpression() != nil, try accept(.colon), try block() else {
      return false
    }
    _ = try elseBlock()
    return true
  }

  private func forStatement() throws -> Bool {
    let start = mark
    if usesInvalidRules {
      _ = try accept(.async)
      if let keyword = try token(.for), try starTargets() != nil, try accept(.in),
        try starExpressions() != nil
      {
        let here = mark
        try checkColon()
        mark = here
        try checkBlock(keyword, "'for' statement")
      }
      mark = start
    }
    _ = try accept(.async)
    guard try accept(.for) else { return false }
    if try starTargets() != nil, try accept(.in) {
      // A cut: what stands before `in` is a target.
      guard try starExpressions() != nil, try accept(.colon), try block() else { return false }
      _ = try elseBlock()
      return true
    }
    mark = start
    if usesInvalidRules { try invalidForTarget() }
    return false
  }

  func invalidForTarget() throws {
    let start = mark
    _ = try accept(.async)
    if try accept(.for), let target = try starExpressions() {
      try raise(invalidTarget: target, .loop)
    }
    mark = start
  }

  // MARK: - with

  private func withStatement() throws -> Bool {
    let start = mark
    if usesInvalidRules {
      try invalidWith(start) { keyword in try self.checkBlock(keyword, "'with' statement") }
    }
    _ = try accept(.async)
    guard try accept(.with) else { return false }
    let items = mark
    if try accept(.leftParen), try withItems() {
      _ = try accept(.comma)
      if try accept(.rightParen), try accept(.colon), try block() { return true }
    }
    mark = items
    if try withItems(), try accept(.colon), try block() { return true }
    mark = start
    if usesInvalidRules { try invalidWith(start) { _ in try self.checkColon() } }
    return false
  }

  private func invalidWith(_ start: Int, _ check: (Token) throws -> Void) throws {
    _ = try accept(.async)
    if let keyword = try token(.with) {
      let items = mark
      if try looseItems({ try expression() }) { try check(keyword) }
      mark = items
      if try accept(.leftParen), try looseItems({ try expressions() }) {
        _ = try accept(.comma)
        if try accept(.rightParen) { try check(keyword) }
      }
    }
    mark = start
  }

  private func looseItems(_ item: () throws -> Expression?) throws -> Bool {
    func one() throws -> Bool {
      guard try item() != nil else { return false }
      _ = try test { try accept(.as) && starTarget() != nil }
      return true
    }
    guard try one() else { return false }
    while try test({ try accept(.comma) && one() }) {}
    return true
  }

  private func withItems() throws -> Bool {
    guard try withItem() else { return false }
    while try test({ try accept(.comma) && withItem() }) {}
    return true
  }

  private func withItem() throws -> Bool {
    let start = mark
    if try expression() != nil, try accept(.as), try starTarget() != nil,
      try follows(.comma, .rightParen, .colon)
    {
      return true
    }
    mark = start
    if usesInvalidRules {
      if try expression() != nil, try accept(.as), let target = try expression(),
        try follows(.comma, .rightParen, .colon)
      {
        try raise(invalidTarget: target, .star)
      }
      mark = start
    }
    return try expression() != nil
  }

  // MARK: - try

  private func tryStatement() throws -> Bool {
    let start = mark
    if usesInvalidRules { try invalidTry(start) }
    guard try accept(.try) else { return false }
    guard try force(.colon, ":"), try block() else { return false }
    let handlers = mark
    if try finallyBlock() { return true }
    for isStar in [false, true] {
      mark = handlers
      guard try exceptBlock(isStar: isStar) else { continue }
      while try exceptBlock(isStar: isStar) {}
      _ = try elseBlock()
      _ = try finallyBlock()
      return true
    }
    return false
  }

  private func invalidTry(_ start: Int) throws {
    if let keyword = try token(.try) { try checkBlock(keyword, "'try' statement") }
    mark = start
    if try accept(.try), try accept(.colon), try block(), try !follows(.except, .finally) {
      throw raise(Errors.expectedHandler)
    }
    mark = start
    if try accept(.try), try accept(.colon) {
      while try block() {}
      let handlers = mark
      if try exceptBlock(isStar: false) {
        while try exceptBlock(isStar: false) {}
        if let keyword = try token(.except), let star = try token(.star),
          try expression() != nil
        {
          _ = try test { try accept(.as) && accept(.name) }
          if try accept(.colon) {
            throw raise(from: keyword.span, to: star.span, Errors.mixedHandlers)
          }
        }
      }
      mark = handlers
      if try exceptBlock(isStar: true) {
        while try exceptBlock(isStar: true) {}
        if let keyword = try token(.except) {
          if try expression() != nil { _ = try test { try accept(.as) && accept(.name) } }
          if try accept(.colon) { throw raise(at: keyword.span, Errors.mixedHandlers) }
        }
      }
    }
    mark = start
  }

  private func exceptBlock(isStar: Bool) throws -> Bool {
    let start = mark
    func head() throws -> Token? {
      guard let keyword = try token(.except), try !isStar || accept(.star),
        try expression() != nil
      else { return nil }
      _ = try test { try accept(.as) && accept(.name) }
      return keyword
    }
    let word = isStar ? "'except*' statement" : "'except' statement"
    if usesInvalidRules {
      if let keyword = try head() { try checkBlock(keyword, word) }
      mark = start
      if !isStar, let keyword = try token(.except) { try checkBlock(keyword, word) }
      mark = start
    }
    if try head() != nil, try accept(.colon), try block() { return true }
    mark = start
    if !isStar, try accept(.except), try accept(.colon), try block() { return true }
    mark = start
    if usesInvalidRules {
      try invalidExcept(start)
      mark = start
    }
    return false
  }

  private func invalidExcept(_ start: Int) throws {
    guard try accept(.except) else { return }
    _ = try accept(.star)
    if let first = try expression(), try accept(.comma), try expressions() != nil {
      _ = try test { try accept(.as) && accept(.name) }
      if try accept(.colon) { throw raise(startingFrom: first.span, Errors.unparenthesizedTypes) }
    }
    mark = start + 1
    _ = try accept(.star)
    if try expression() != nil {
      _ = try test { try accept(.as) && accept(.name) }
      try checkColon()
    }
    mark = start + 1
    try checkColon()
    if try accept(.star), try follows(.newline, .colon) {
      mark += 1
      throw raise(Errors.expectedExceptionTypes)
    }
  }

  private func finallyBlock() throws -> Bool {
    try test {
      let start = mark
      if usesInvalidRules {
        if let keyword = try token(.finally) { try checkBlock(keyword, "'finally' statement") }
        mark = start
      }
      guard try accept(.finally) else { return false }
      return try force(.colon, ":") && block()
    }
  }

  // MARK: - Definitions

  private func decorators() throws {
    while try test({ try accept(.at) && namedExpression() != nil && accept(.newline) }) {}
  }

  private func classDefinition() throws -> Bool {
    try decorators()
    let start = mark
    func head() throws -> Token? {
      guard let keyword = try token(.class), try accept(.name) else { return nil }
      _ = try typeParameters()
      _ = try test {
        guard try accept(.leftParen) else { return false }
        _ = try arguments()
        return try accept(.rightParen)
      }
      return keyword
    }
    if usesInvalidRules {
      if try head() != nil { try checkColon() }
      mark = start
      if let keyword = try head() { try checkBlock(keyword, "class definition") }
      mark = start
    }
    return try head() != nil && accept(.colon) && block()
  }

  private func functionDefinition() throws -> Bool {
    try decorators()
    let start = mark
    if usesInvalidRules {
      _ = try accept(.async)
      if let keyword = try token(.def), try accept(.name) {
        _ = try typeParameters()
        if try accept(.leftParen) {
          _ = try parameters(isLambda: false)
          if try accept(.rightParen) {
            _ = try test { try accept(.arrow) && expression() != nil }
            try checkBlock(keyword, "function definition")
          }
        }
      }
      mark = start
    }
    _ = try accept(.async)
    guard try accept(.def), try accept(.name) else { return false }
    _ = try typeParameters()
    guard try force(.leftParen, "(") else { return false }
    _ = try parameters(isLambda: false)
    guard try accept(.rightParen) else { return false }
    _ = try test { try accept(.arrow) && expression() != nil }
    return try force(.colon, ":") && block()
  }

  /// `looksOn`: an alias looks at the token behind an empty list before it complains.
  func typeParameters(looksOn: Bool = false) throws -> Bool {
    try test {
      let start = mark
      if usesInvalidRules, try accept(.leftBracket), let end = try token(.rightBracket) {
        if looksOn { _ = try peek() }
        throw raise(startingFrom: end.span, Errors.emptyTypeParameters)
      }
      mark = start
      guard try accept(.leftBracket), try typeParameter() else { return false }
      while try test({ try accept(.comma) && typeParameter() }) {}
      _ = try accept(.comma)
      return try accept(.rightBracket)
    }
  }

  private func typeParameter() throws -> Bool {
    let start = mark
    if try accept(.name) {
      _ = try test { try accept(.colon) && expression() != nil }
      _ = try test { try accept(.equal) && expression() != nil }
      return true
    }
    let starred: [(TokenKind, String)] = [(.star, "TypeVarTuple"), (.doubleStar, "ParamSpec")]
    for (kind, what) in starred where usesInvalidRules {
      if try accept(kind), try accept(.name), let colon = try token(.colon),
        let bound = try expression()
      {
        var isTuple = false
        if case .tuple = bound.kind { isTuple = true }
        throw raise(startingFrom: colon.span, Errors.boundNotAllowed(what, isTuple: isTuple))
      }
      mark = start
    }
    if try accept(.star), try accept(.name) {
      _ = try test { try accept(.equal) && starExpression() != nil }
      return true
    }
    mark = start
    guard try accept(.doubleStar), try accept(.name) else { return false }
    _ = try test { try accept(.equal) && expression() != nil }
    return true
  }
}
