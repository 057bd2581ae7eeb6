// Text from a prompt: is it whole, and what does it say? Receives the lines typed so far, gives
// their statements.

/// What a prompt does with the lines typed so far.
package enum InteractiveInput: Sendable {
  /// More lines are needed.
  case incomplete
  /// The statements in order, each a module of its own that shows its value.
  case statements([Module])
}

extension Parser {
  /// Throws what CPython's prompt throws; text that only ends too early is `.incomplete`.
  ///
  /// - Parameter endsBlock: a block that could go on ends here, as after a blank line.
  package static func parseInteractive(
    _ source: SourceFile, endsBlock: Bool
  ) throws(SyntaxError) -> InteractiveInput {
    let list = Lexer.tokenize(source)
    if list.isCutShort, !failsBeforeEnd(source, list) { return .incomplete }
    if list.error == nil, isOpen(source, list, endsBlock: endsBlock) { return .incomplete }
    let module = try parse(source)
    var warnings = module.warnings
    return .statements(
      module.body.map { statement in
        defer { warnings = [] }
        return Module(
          source: source, body: [statement], mode: .interactive, warnings: warnings)
      })
  }

  /// Something is wrong before the place where the text breaks off.
  private static func failsBeforeEnd(_ source: SourceFile, _ list: TokenList) -> Bool {
    walk(source, list) { parser, body in
      body == nil && (parser.error != nil || parser.kind != .error)
    }
  }

  /// The text ends before its last statement does, or with a block to which lines can be added.
  private static func isOpen(
    _ source: SourceFile, _ list: TokenList, endsBlock: Bool
  ) -> Bool {
    walk(source, list) { parser, body in
      if let body { return !endsBlock && body.last?.isCompound == true }
      return parser.error == nil
        && parser.tokens[parser.index...].allSatisfy { $0.kind == .dedent || $0.kind == .endMarker }
    }
  }

  private static func walk(
    _ source: SourceFile, _ list: TokenList, _ answer: (TreeParser, [Statement]?) -> Bool
  ) -> Bool {
    source.bytes.withUnsafeBufferPointer { bytes in
      list.tokens.withUnsafeBufferPointer { tokens in
        var parser = TreeParser(source: source, bytes: bytes, tokens: tokens)
        let body: [Statement]?
        do throws(ParseFailure) { body = try parser.parse(.module) } catch { body = nil }
        return answer(parser, body)
      }
    }
  }
}

extension Statement {
  /// It has a block: at a prompt a blank line ends it.
  fileprivate var isCompound: Bool {
    switch kind {
    case .functionDefinition, .classDefinition, .for, .while, .if, .with, .match, .try: true
    default: false
    }
  }
}
