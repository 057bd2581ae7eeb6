// Tokens to syntax tree, for programs that are right: it stops at the first token that cannot follow.
// Receives the lexer's tokens, gives statements and expressions.

/// Recursive descent, with a loop where operators chain. Extensions hold the grammar.
struct TreeParser {
  let source: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  var index = 0
  /// Where the last statement of the module began.
  var statementStart = 0
  /// What is wrong, when it is more than an unexpected token.
  var error: SyntaxError?
  var warnings: [SyntaxWarning] = []
  var depth = 0
  var characterNames = CharacterNames()

  /// How deep CPython's parser goes, in units of its unary operators.
  static let maximumDepth = 5960
  /// How many operators may chain to the left before CPython's compiler gives up.
  static let maximumChain = 9990

  init(
    source: SourceFile, bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>
  ) {
    self.source = source
    self.bytes = bytes
    self.tokens = tokens
  }

  mutating func parse(_ mode: ParseMode) throws(ParseFailure) -> [Statement] {
    switch mode {
    case .module:
      var body: [Statement] = []
      while kind != .endMarker {
        statementStart = index
        try parseStatement(into: &body)
      }
      return body
    case .expression:
      let start = tokens[index].start
      let value = try parseExpressions(allowsStars: false)
      while kind == .newline { index += 1 }
      if kind != .endMarker { throw ParseFailure() }
      return [Statement(.expression(value), Span(start: start, end: value.span.end))]
    case .interactive:
      var body: [Statement] = []
      if kind == .newline {
        index += 1
        return []
      }
      if kind != .endMarker { try parseStatement(into: &body) }
      while kind == .newline { index += 1 }
      if kind != .endMarker { throw ParseFailure() }
      return body
    }
  }

  // MARK: - Tokens

  @inline(__always)
  var kind: TokenKind { tokens[index].kind }

  /// The token `offset` places on; the last one where there are no more.
  @inline(__always)
  func peek(_ offset: Int) -> TokenKind { tokens[min(index + offset, tokens.count - 1)].kind }

  @inline(__always)
  var start: UInt32 { tokens[index].start }

  /// The end of the last token that is not white space.
  var lastEnd: UInt32 {
    var last = index - 1
    while last > 0, tokens[last].kind.rawValue <= TokenKind.dedent.rawValue { last -= 1 }
    return last >= 0 ? tokens[last].end : 0
  }

  @inline(__always)
  func span(from start: UInt32) -> Span { Span(start: start, end: lastEnd) }

  @inline(__always)
  mutating func accept(_ expected: TokenKind) -> Bool {
    guard tokens[index].kind == expected else { return false }
    index += 1
    return true
  }

  @inline(__always)
  mutating func expect(_ expected: TokenKind) throws(ParseFailure) {
    guard tokens[index].kind == expected else { throw ParseFailure() }
    index += 1
  }

  func text(_ token: Token) -> String {
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)]),
      as: UTF8.self)
    return token.isUnicode ? IdentifierNormalization.normalize(text) : text
  }

  mutating func parseIdentifier() throws(ParseFailure) -> Identifier {
    let token = tokens[index]
    guard token.kind == .name else { throw ParseFailure() }
    index += 1
    return Identifier(text(token), token.span)
  }

  /// Whether the current token is the name `word`: soft keywords.
  func isName(_ word: StaticString, at position: Int? = nil) -> Bool {
    let token = tokens[position ?? index]
    let length = word.utf8CodeUnitCount
    guard token.kind == .name, Int(token.end - token.start) == length else { return false }
    for offset in 0..<length
    where bytes[Int(token.start) + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Stops with an error of its own.
  mutating func fail(_ error: SyntaxError) -> ParseFailure {
    if self.error == nil { self.error = error }
    return ParseFailure()
  }

  mutating func enter(_ weight: Int) throws(ParseFailure) {
    depth += weight
    if depth > TreeParser.maximumDepth { throw fail(Errors.parserStackOverflow(source)) }
  }
}
