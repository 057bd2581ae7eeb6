// Simple statements, and the choice between all statements.

extension TreeParser {
  /// One compound statement, or the simple statements of one line.
  mutating func parseStatement(into body: inout [Statement]) throws(ParseFailure) {
    if let statement = try parseCompound() {
      body.append(statement)
      return
    }
    try parseSimpleStatements(into: &body)
  }

  private mutating func parseCompound() throws(ParseFailure) -> Statement? {
    let start = start
    switch kind {
    case .if: return try parseIf()
    case .for: return try parseFor(isAsync: false, start: start)
    case .while: return try parseWhile()
    case .with: return try parseWith(isAsync: false, start: start)
    case .try: return try parseTry()
    case .def: return try parseFunction(decorators: [], isAsync: false, start: start)
    case .class: return try parseClass(decorators: [])
    case .at: return try parseDecorated()
    case .async:
      index += 1
      switch kind {
      case .def: return try parseFunction(decorators: [], isAsync: true, start: start)
      case .for: return try parseFor(isAsync: true, start: start)
      case .with: return try parseWith(isAsync: true, start: start)
      default: throw ParseFailure()
      }
    case .name where startsExpression(peek(1)) && isName("match"): return try parseMatch()
    default: return nil
    }
  }

  mutating func parseBlock() throws(ParseFailure) -> [Statement] {
    var body: [Statement] = []
    guard accept(.newline) else {
      try parseSimpleStatements(into: &body)
      return body
    }
    try expect(.indent)
    repeat { try parseStatement(into: &body) } while kind != .dedent && kind != .endMarker
    try expect(.dedent)
    return body
  }

  private mutating func parseSimpleStatements(into body: inout [Statement]) throws(ParseFailure) {
    while true {
      body.append(try parseSimpleStatement())
      if accept(.newline) { return }
      try expect(.semicolon)
      if accept(.newline) { return }
    }
  }

  private mutating func parseSimpleStatement() throws(ParseFailure) -> Statement {
    let token = tokens[index]
    switch token.kind {
    case .pass: return keywordStatement(.pass)
    case .break: return keywordStatement(.break)
    case .continue: return keywordStatement(.continue)
    case .return:
      index += 1
      let value = startsExpression(kind) ? try parseExpressions() : nil
      return Statement(.return(value), span(from: token.start))
    case .raise:
      index += 1
      guard startsExpression(kind) else {
        return Statement(.raise(exception: nil, cause: nil), span(from: token.start))
      }
      let exception = try parseExpression()
      let cause = accept(.from) ? try parseExpression() : nil
      return Statement(.raise(exception: exception, cause: cause), span(from: token.start))
    case .global, .nonlocal:
      index += 1
      var names = [try parseIdentifier()]
      while accept(.comma) { names.append(try parseIdentifier()) }
      return Statement(
        token.kind == .global ? .global(names) : .nonlocal(names), span(from: token.start))
    case .del: return try parseDelete()
    case .assert:
      index += 1
      let test = try parseExpression()
      let message = accept(.comma) ? try parseExpression() : nil
      return Statement(.assert(test: test, message: message), span(from: token.start))
    case .import: return try parseImport()
    case .from: return try parseImportFrom()
    case .name where peek(1) == .name && isName("type"): return try parseTypeAlias()
    default: return try parseExpressionStatement()
    }
  }

  private mutating func keywordStatement(_ kind: Statement.Kind) -> Statement {
    let span = tokens[index].span
    index += 1
    return Statement(kind, span)
  }

  private mutating func parseDelete() throws(ParseFailure) -> Statement {
    let start = start
    index += 1
    var targets: [Expression] = []
    repeat {
      let target = try parseBinary(0)
      guard isDeletable(target) else { throw ParseFailure() }
      targets.append(target)
      guard accept(.comma) else { break }
    } while kind != .newline && kind != .semicolon
    guard kind == .newline || kind == .semicolon else { throw ParseFailure() }
    return Statement(.delete(targets), span(from: start))
  }

  // MARK: - Assignments

  private mutating func parseExpressionStatement() throws(ParseFailure) -> Statement {
    let start = start
    let isParenthesized = kind == .leftParen
    if kind == .yield {
      let value = try parseYield()
      return Statement(.expression(value), span(from: start))
    }
    let first = try parseExpressions()
    switch kind {
    case .equal:
      return try parseAssignment(first, from: start)
    case .colon:
      guard isSingleTarget(first) else { throw ParseFailure() }
      index += 1
      let annotation = try parseExpression()
      let value = accept(.equal) ? try parseYieldOrExpressions() : nil
      var isSimple = false
      if case .name = first.kind { isSimple = !isParenthesized }
      return Statement(
        .annotatedAssign(
          target: first, annotation: annotation, value: value, isSimple: isSimple),
        span(from: start))
    default:
      guard let operation = TreeParser.augmentedOperator(kind) else {
        return Statement(.expression(first), span(from: start))
      }
      guard isSingleTarget(first) else { throw ParseFailure() }
      index += 1
      let value = try parseYieldOrExpressions()
      return Statement(
        .augmentedAssign(target: first, operation, value: value), span(from: start))
    }
  }

  private mutating func parseAssignment(_ first: Expression, from start: UInt32)
    throws(ParseFailure) -> Statement
  {
    var targets: [Expression] = []
    var value = first
    while accept(.equal) {
      guard isTarget(value, allowsStar: true) else { throw ParseFailure() }
      targets.append(value)
      value = try parseYieldOrExpressions()
    }
    return Statement(.assign(targets: targets, value: value), span(from: start))
  }

  private func isSingleTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscription: true
    default: false
    }
  }

  static func augmentedOperator(_ kind: TokenKind) -> BinaryOperator? {
    switch kind {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .atEqual: .matrixMultiply
    case .slashEqual: .divide
    case .percentEqual: .modulo
    case .ampersandEqual: .bitAnd
    case .barEqual: .bitOr
    case .caretEqual: .bitXor
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    case .doubleStarEqual: .power
    case .doubleSlashEqual: .floorDivide
    default: nil
    }
  }

  // MARK: - Imports

  private mutating func parseDottedName() throws(ParseFailure) -> Identifier {
    let first = try parseIdentifier()
    guard kind == .dot else { return first }
    var name = first.name
    while accept(.dot) { name += "." + (try parseIdentifier().name) }
    return Identifier(name, span(from: first.span.start))
  }

  private mutating func parseImport() throws(ParseFailure) -> Statement {
    let start = start
    index += 1
    var aliases: [ImportAlias] = []
    repeat {
      let name = try parseDottedName()
      let asName = accept(.as) ? try parseIdentifier() : nil
      aliases.append(ImportAlias(name: name, asName: asName, span: span(from: name.span.start)))
    } while accept(.comma)
    return Statement(.import(aliases), span(from: start))
  }

  private mutating func parseImportFrom() throws(ParseFailure) -> Statement {
    let start = start
    index += 1
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      index += 1
    }
    let module = level == 0 || kind == .name ? try parseDottedName() : nil
    try expect(.import)
    var names: [ImportAlias] = []
    if kind == .star {
      let span = tokens[index].span
      index += 1
      names.append(ImportAlias(name: Identifier("*", span), asName: nil, span: span))
    } else if accept(.leftParen) {
      repeat {
        if !names.isEmpty, kind == .rightParen { break }
        names.append(try parseImportName())
      } while accept(.comma)
      try expect(.rightParen)
    } else {
      repeat { names.append(try parseImportName()) } while accept(.comma)
    }
    guard kind == .newline || kind == .semicolon else { throw ParseFailure() }
    return Statement(.importFrom(module: module, names: names, level: level), span(from: start))
  }

  private mutating func parseImportName() throws(ParseFailure) -> ImportAlias {
    let name = try parseIdentifier()
    let asName = accept(.as) ? try parseIdentifier() : nil
    return ImportAlias(name: name, asName: asName, span: span(from: name.span.start))
  }
}
