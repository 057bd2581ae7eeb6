// What to say about a program that `TreeParser` gave up on. Receives its tokens, gives the error that
// CPython gives. CPython: `_PyPegen_run_parser`, `_PyPegen_set_syntax_error`.

enum Diagnosis {
  static func error(_ source: SourceFile, _ list: TokenList, mode: ParseMode, failed: TreeParser)
    -> SyntaxError
  {
    if let error = failed.error, error.kind == .recursion || error.kind == .memory { return error }
    var start = mode == .module ? failed.statementStart : 0
    if list.tokens[..<start].contains(where: { isMatch($0, source) }) { start = 0 }
    let grammar = ErrorGrammar(source, list, start: start)
    grammar.run(mode)
    if grammar.error == nil, grammar.isRejected {
      let last = max(grammar.fill - 1, 0)
      grammar.restart()
      grammar.run(mode)
      if grammar.error == nil {
        let token = list.tokens[last]
        if token.kind == .indent || token.kind == .dedent { return generic(token, source) }
        return override(
          generic(token, source), by: list, grammar.fill - 1, source)
      }
    }
    guard let error = grammar.error else {
      // The two parsers disagree: `TreeParser` knows where it stopped.
      return failed.error ?? generic(list.tokens[failed.index], source)
    }
    if grammar.isLexerError { return error }
    return override(
      error, by: list, grammar.fill - 1, source)
  }

  /// The rules for what is wrong take a call of a function `match` for a statement: programs that
  /// have the word are walked from their beginning.
  private static func isMatch(_ token: Token, _ source: SourceFile) -> Bool {
    token.kind == .name && token.end - token.start == 5 && source.text(token.span) == "match"
  }

  private static func generic(_ token: Token, _ source: SourceFile) -> SyntaxError {
    switch token.kind {
    case .indent: return Errors.indentation(token, source, Errors.unexpectedIndent)
    case .dedent: return Errors.indentation(token, source, Errors.unexpectedUnindent)
    case .endMarker: return Errors.atEnd(source, Errors.invalidSyntax)
    default: return Errors.at(token.span, in: source, Errors.invalidSyntax)
    }
  }

  /// What the lexer finds wrong further on goes first.
  private static func override(
    _ error: SyntaxError, by list: TokenList, _ last: Int, _ source: SourceFile
  ) -> SyntaxError {
    guard error.kind != .memory, let later = list.error else { return error }
    // Inside an f-string the error of its expression goes before what follows from it.
    if list.isErrorInFormattedString { return error }
    if list.isErrorRaised { return later }
    guard let bracket = list.openBrackets.last, last >= 0, last < list.tokens.count else {
      return error
    }
    let line = source.line(at: list.tokens[last].start)
    return line > source.line(at: bracket) ? Errors.neverClosed(source, bracket) : error
  }
}
