// Compound statements.

extension TreeParser {
  mutating func parseIf() throws(ParseFailure) -> Statement {
    try enter(1)
    defer { depth -= 1 }
    let start = start
    index += 1
    let test = try parseNamedExpression()
    try expect(.colon)
    let body = try parseBlock()
    let orElse = kind == .elif ? [try parseIf()] : try parseElse()
    return Statement(.if(test: test, body: body, orElse: orElse), span(from: start))
  }

  private mutating func parseElse() throws(ParseFailure) -> [Statement] {
    guard accept(.else) else { return [] }
    try expect(.colon)
    return try parseBlock()
  }

  mutating func parseWhile() throws(ParseFailure) -> Statement {
    let start = start
    index += 1
    let test = try parseNamedExpression()
    try expect(.colon)
    let body = try parseBlock()
    let orElse = try parseElse()
    return Statement(.while(test: test, body: body, orElse: orElse), span(from: start))
  }

  mutating func parseFor(isAsync: Bool, start: UInt32) throws(ParseFailure) -> Statement {
    index += 1
    let target = try parseTargets()
    try expect(.in)
    let iterable = try parseExpressions()
    try expect(.colon)
    let body = try parseBlock()
    let orElse = try parseElse()
    let loop = ForLoop(
      isAsync: isAsync, target: target, iterable: iterable, body: body, orElse: orElse)
    return Statement(.for(loop), span(from: start))
  }

  mutating func parseWith(isAsync: Bool, start: UInt32) throws(ParseFailure) -> Statement {
    index += 1
    let items: [WithItem]
    if let parenthesized = try parseParenthesizedWithItems() {
      items = parenthesized
    } else {
      items = try parseWithItems()
    }
    try expect(.colon)
    let body = try parseBlock()
    return Statement(.with(isAsync: isAsync, items: items, body: body), span(from: start))
  }

  /// `nil`, with nothing read, when the parentheses belong to the first expression.
  private mutating func parseParenthesizedWithItems() throws(ParseFailure) -> [WithItem]? {
    guard kind == .leftParen else { return nil }
    let saved = (index, depth, warnings.count)
    do throws(ParseFailure) {
      index += 1
      var items: [WithItem] = []
      repeat {
        if !items.isEmpty, kind == .rightParen { break }
        items.append(try parseWithItem())
      } while accept(.comma)
      try expect(.rightParen)
      if kind == .colon { return items }
    } catch {
      if self.error != nil { throw error }
    }
    (index, depth) = (saved.0, saved.1)
    warnings.removeLast(warnings.count - saved.2)
    return nil
  }

  private mutating func parseWithItems() throws(ParseFailure) -> [WithItem] {
    var items = [try parseWithItem()]
    while accept(.comma) { items.append(try parseWithItem()) }
    return items
  }

  private mutating func parseWithItem() throws(ParseFailure) -> WithItem {
    let context = try parseExpression()
    let target = accept(.as) ? try parseTarget() : nil
    return WithItem(context: context, target: target)
  }

  mutating func parseTry() throws(ParseFailure) -> Statement {
    let start = start
    index += 1
    try expect(.colon)
    let body = try parseBlock()
    var handlers: [ExceptHandler] = []
    let isStar = kind == .except && peek(1) == .star
    while kind == .except { handlers.append(try parseHandler(isStar: isStar)) }
    let orElse = handlers.isEmpty ? [] : try parseElse()
    var finalBody: [Statement] = []
    if accept(.finally) {
      try expect(.colon)
      finalBody = try parseBlock()
    } else if handlers.isEmpty {
      throw ParseFailure()
    }
    let statement = TryStatement(
      body: body, handlers: handlers, orElse: orElse, finalBody: finalBody, isStar: isStar)
    return Statement(.try(statement), span(from: start))
  }

  private mutating func parseHandler(isStar: Bool) throws(ParseFailure) -> ExceptHandler {
    let start = start
    index += 1
    if isStar { try expect(.star) }
    var type: Expression?
    var name: Identifier?
    if isStar || kind != .colon {
      type = try parseExpression()
      if accept(.as) { name = try parseIdentifier() }
    }
    try expect(.colon)
    let body = try parseBlock()
    return ExceptHandler(type: type, name: name, body: body, span: span(from: start))
  }

  // MARK: - Definitions

  mutating func parseDecorated() throws(ParseFailure) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try parseNamedExpression())
      try expect(.newline)
    }
    let start = start
    switch kind {
    case .class: return try parseClass(decorators: decorators)
    case .def: return try parseFunction(decorators: decorators, isAsync: false, start: start)
    case .async where peek(1) == .def:
      index += 1
      return try parseFunction(decorators: decorators, isAsync: true, start: start)
    default: throw ParseFailure()
    }
  }

  mutating func parseFunction(decorators: [Expression], isAsync: Bool, start: UInt32)
    throws(ParseFailure) -> Statement
  {
    index += 1
    let name = try parseIdentifier()
    let typeParameters = try parseTypeParameters()
    try expect(.leftParen)
    let parameters = try parseParameters(until: .rightParen, isLambda: false)
    try expect(.rightParen)
    let returns = accept(.arrow) ? try parseExpression() : nil
    try expect(.colon)
    let body = try parseBlock()
    let span = span(from: start)
    let definition = FunctionDefinition(
      isAsync: isAsync, name: name, typeParameters: typeParameters, parameters: parameters,
      returns: returns, body: body, decorators: decorators, span: span)
    return Statement(.functionDefinition(definition), span)
  }

  mutating func parseClass(decorators: [Expression]) throws(ParseFailure) -> Statement {
    let start = start
    index += 1
    let name = try parseIdentifier()
    let typeParameters = try parseTypeParameters()
    var arguments: [Argument] = []
    if kind == .leftParen {
      let open = self.start
      arguments = try parseCallArguments()
      // A generator that took the call's parentheses for its own has none in a class header.
      if let first = arguments.first, first.isPositional, first.span.start == open {
        throw ParseFailure()
      }
    }
    try expect(.colon)
    let body = try parseBlock()
    let span = span(from: start)
    let definition = ClassDefinition(
      name: name, typeParameters: typeParameters, arguments: arguments, body: body,
      decorators: decorators, span: span)
    return Statement(.classDefinition(definition), span)
  }

  mutating func parseTypeAlias() throws(ParseFailure) -> Statement {
    let start = start
    index += 1
    let name = try parseIdentifier()
    let typeParameters = try parseTypeParameters()
    try expect(.equal)
    let value = try parseExpression()
    let span = span(from: start)
    let alias = TypeAlias(name: name, typeParameters: typeParameters, value: value, span: span)
    return Statement(.typeAlias(alias), span)
  }

  private mutating func parseTypeParameters() throws(ParseFailure) -> TypeParameterList? {
    guard kind == .leftBracket else { return nil }
    let start = start
    index += 1
    var parameters: [TypeParameter] = []
    repeat {
      if !parameters.isEmpty, kind == .rightBracket { break }
      parameters.append(try parseTypeParameter())
    } while accept(.comma)
    try expect(.rightBracket)
    return TypeParameterList(parameters: parameters, span: span(from: start))
  }

  private mutating func parseTypeParameter() throws(ParseFailure) -> TypeParameter {
    let start = start
    var kind = TypeParameter.Kind.typeVariable(bound: nil)
    if accept(.star) {
      kind = .typeVariableTuple
    } else if accept(.doubleStar) {
      kind = .parameterSpecification
    }
    let name = try parseIdentifier()
    if case .typeVariable = kind, accept(.colon) {
      kind = .typeVariable(bound: try parseExpression())
    }
    var defaultValue: Expression?
    if accept(.equal) {
      if case .typeVariableTuple = kind, self.kind == .star {
        defaultValue = try parseStarred()
      } else {
        defaultValue = try parseExpression()
      }
    }
    return TypeParameter(
      kind: kind, name: name, defaultValue: defaultValue, span: span(from: start))
  }

  // MARK: - Parameters

  /// Up to, not including, the token `end`.
  mutating func parseParameters(until end: TokenKind, isLambda: Bool) throws(ParseFailure)
    -> Parameters
  {
    var positionalOnly: [Parameter] = []
    var positional: [Parameter] = []
    var keywordOnly: [Parameter] = []
    var variadic: Parameter?
    var keywordVariadic: Parameter?
    var hasSlash = false
    var hasStar = false
    while kind != end {
      if keywordVariadic != nil { throw ParseFailure() }
      switch kind {
      case .slash:
        if hasSlash || hasStar || positional.isEmpty { throw ParseFailure() }
        index += 1
        hasSlash = true
        positionalOnly = positional
        positional = []
      case .star:
        if hasStar { throw ParseFailure() }
        index += 1
        hasStar = true
        if kind == .name {
          variadic = try parseParameter(isLambda: isLambda, allowsStar: true, allowsDefault: false)
        } else {
          guard kind == .comma, peek(1) == .name else { throw ParseFailure() }
        }
      case .doubleStar:
        index += 1
        keywordVariadic = try parseParameter(
          isLambda: isLambda, allowsStar: false, allowsDefault: false)
      default:
        let parameter = try parseParameter(
          isLambda: isLambda, allowsStar: false, allowsDefault: true)
        if hasStar {
          keywordOnly.append(parameter)
        } else {
          let last = positional.last ?? positionalOnly.last
          if parameter.defaultValue == nil, last?.defaultValue != nil { throw ParseFailure() }
          positional.append(parameter)
        }
      }
      guard accept(.comma) else { break }
    }
    return Parameters(
      positionalOnly: positionalOnly, positional: positional, variadic: variadic,
      keywordOnly: keywordOnly, keywordVariadic: keywordVariadic)
  }

  private mutating func parseParameter(isLambda: Bool, allowsStar: Bool, allowsDefault: Bool)
    throws(ParseFailure) -> Parameter
  {
    let name = try parseIdentifier()
    var annotation: Expression?
    if !isLambda, accept(.colon) {
      annotation = allowsStar && kind == .star ? try parseStarred() : try parseExpression()
    }
    let span = span(from: name.span.start)
    var defaultValue: Expression?
    if allowsDefault, accept(.equal) { defaultValue = try parseExpression() }
    return Parameter(name: name, annotation: annotation, defaultValue: defaultValue, span: span)
  }
}
