// The grammar once more, as CPython's parser walks it: in its order of alternatives, with its rules
// for what is wrong. Receives tokens, gives an error or nothing. Only used on programs with errors.

/// Thrown when the error is known.
struct Raised: Error {}

/// A parsing expression grammar with memory. A rule returns `nil`, and stands where it stood, when it
/// does not match. Rules are named after those of the language reference.
final class ErrorGrammar {
  enum Rule: UInt8 {
    case expression, starExpression, disjunction, conjunction, inversion, comparison, bitwise
    case factor, awaitPrimary, primary, atom, namedExpression, invalidNamed, starNamed
    case starTarget, targetWithStarAtom, starExpressions, strings, generator, list, tuple
    case star
  }

  let source: SourceFile
  let list: TokenList
  let startIndex: Int
  /// Open brackets behind each token.
  let levels: [Int]

  var mark: Int
  /// How many tokens were looked at.
  var fill: Int
  /// The second pass: the rules for what is wrong are tried.
  var usesInvalidRules = false
  var error: SyntaxError?
  var isLexerError = false
  var isRejected = false
  var depth = 0

  struct Memory {
    let value: Expression?
    let end: Int
  }
  var memory: [UInt64: Memory] = [:]
  var matched: [UInt64: Int] = [:]
  var blocks: [Int: Int] = [:]
  var names = CharacterNames()

  init(_ source: SourceFile, _ list: TokenList, start: Int) {
    self.source = source
    self.list = list
    startIndex = start
    mark = start
    fill = start
    var level = 0
    levels = list.tokens.map { token in
      switch token.kind {
      case .leftParen, .leftBracket, .leftBrace: level += 1
      case .rightParen, .rightBracket, .rightBrace: level -= 1
      default: break
      }
      return level
    }
  }

  func restart() {
    mark = startIndex
    memory = [:]
    matched = [:]
    blocks = [:]
    usesInvalidRules = true
    depth = 0
  }

  func run(_ mode: ParseMode) {
    do {
      isRejected = try !parse(mode)
    } catch {
      isRejected = true
    }
  }

  private func parse(_ mode: ParseMode) throws -> Bool {
    switch mode {
    case .module:
      while try statement() {}
      return try accept(.endMarker)
    case .expression:
      guard try expressions() != nil else { return false }
      while try accept(.newline) {}
      return try accept(.endMarker)
    case .interactive:
      if try compoundStatement() { return try accept(.newline) || accept(.endMarker) }
      if try simpleStatements() { return true }
      return try accept(.newline) || accept(.endMarker)
    }
  }

  // MARK: - Tokens

  func peek() throws -> TokenKind {
    let token = list.tokens[min(mark, list.tokens.count - 1)]
    fill = max(fill, min(mark + 1, list.tokens.count))
    if token.kind == .error {
      isLexerError = true
      throw raise(list.error ?? Errors.at(token.span, in: source, Errors.invalidSyntax))
    }
    return token.kind
  }

  var previous: Token { list.tokens[max(min(mark, list.tokens.count) - 1, 0)] }
  var current: Token { list.tokens[min(mark, list.tokens.count - 1)] }
  /// The last token looked at.
  var last: Token { list.tokens[max(min(fill, list.tokens.count) - 1, 0)] }

  func accept(_ kind: TokenKind) throws -> Bool {
    guard try peek() == kind else { return false }
    if kind != .endMarker { mark += 1 }
    return true
  }

  func token(_ kind: TokenKind) throws -> Token? {
    guard try peek() == kind else { return nil }
    let token = current
    mark += 1
    return token
  }

  /// A name; `word` for a soft keyword.
  func name(_ word: String? = nil) throws -> Token? {
    guard try peek() == .name else { return nil }
    if let word, source.text(current.span) != word { return nil }
    return try token(.name)
  }

  /// CPython's forced tokens: what must follow, as the second pass says.
  func force(_ kind: TokenKind, _ text: String) throws -> Bool {
    if try accept(kind) { return true }
    if usesInvalidRules { throw raise(at: current, Errors.expected(text)) }
    return false
  }

  // MARK: - Ways to try

  func attempt<T>(_ rule: () throws -> T?) rethrows -> T? {
    let start = mark
    if let result = try rule() { return result }
    mark = start
    return nil
  }

  func test(_ rule: () throws -> Bool) rethrows -> Bool {
    let start = mark
    if try rule() { return true }
    mark = start
    return false
  }

  /// Looks ahead.
  func follows(_ rule: () throws -> Bool) rethrows -> Bool {
    let start = mark
    defer { mark = start }
    return try rule()
  }

  func follows(_ kinds: TokenKind...) throws -> Bool { kinds.contains(try peek()) }

  func memo(_ rule: Rule, _ extra: Int = 0, _ body: () throws -> Expression?) throws -> Expression?
  {
    let key = UInt64(mark) << 16 | UInt64(extra) << 8 | UInt64(rule.rawValue)
    if let known = memory[key] {
      if known.value != nil { mark = known.end }
      return known.value
    }
    let start = mark
    let value = try body()
    if value == nil { mark = start }
    memory[key] = Memory(value: value, end: mark)
    return value
  }

  func nested<T>(_ weight: Int, _ body: () throws -> T) throws -> T {
    depth += weight
    defer { depth -= weight }
    if depth > TreeParser.maximumDepth { throw raise(Errors.parserStackOverflow(source)) }
    return try body()
  }

  func make(_ kind: Expression.Kind, _ start: Int) -> Expression {
    Expression(kind, span(from: start))
  }

  /// From the token at `start` to the last one read.
  func span(from start: Int) -> Span {
    let first = list.tokens[min(start, list.tokens.count - 1)]
    return Span(start: first.start, end: max(previous.end, first.start))
  }

  // MARK: - Raising

  func raise(_ error: SyntaxError) -> Raised {
    if self.error == nil { self.error = error }
    return Raised()
  }

  func raise(at span: Span, _ message: String) -> Raised {
    raise(Errors.at(span, in: source, message))
  }

  func raise(at token: Token, _ message: String) -> Raised {
    if token.kind == .endMarker { return raise(Errors.atEnd(source, message)) }
    return raise(at: token.span, message)
  }

  func raise(from first: Span, to last: Span, _ message: String) -> Raised {
    raise(at: first.extended(to: last), message)
  }

  /// At the last token looked at.
  func raise(_ message: String) -> Raised {
    let token = last
    switch token.kind {
    case .indent, .dedent, .endMarker:
      return raise(
        Errors.indentation(
          token, source, message, kind: .syntax))
    default: return raise(at: token.span, message)
    }
  }

  func raiseIndentation(_ message: String) -> Raised {
    raise(Errors.indentation(last, source, message))
  }

  /// From `span` to wherever the lexer stands.
  func raise(startingFrom span: Span, _ message: String) -> Raised {
    raise(Errors.startingFrom(span, to: last.end, source, message))
  }

  func raise(invalidTarget expression: Expression, _ kind: InvalidTarget) throws {
    guard let target = kind.find(in: expression) else { return }
    throw raise(at: target.span, Errors.cannotTarget(target, isDelete: kind == .delete))
  }
}

/// What makes an expression no target. CPython: `_PyPegen_get_invalid_target`.
enum InvalidTarget {
  case star
  case delete
  case loop

  func find(in expression: Expression) -> Expression? {
    switch expression.kind {
    case .list(let elements), .tuple(let elements):
      for element in elements {
        if let target = find(in: element) { return target }
      }
      return nil
    case .starred(let value):
      return self == .delete ? expression : find(in: value)
    case .comparison(let first, let terms):
      guard self == .loop else { return expression }
      return terms.first?.operation == .in ? find(in: first) : nil
    case .name, .subscription, .attribute:
      return nil
    default:
      return expression
    }
  }
}
