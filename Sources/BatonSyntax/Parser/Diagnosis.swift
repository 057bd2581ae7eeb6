// What to say about a program that `TreeParser` gave up on.

enum Diagnosis {
  static func error(_ source: SourceFile, _ list: TokenList, mode: ParseMode, failed: TreeParser)
    -> SyntaxError
  {
    if let error = failed.error { return error }
    let token = list.tokens[failed.index]
    if token.kind == .error, let error = list.error { return error }
    return Errors.at(token.span, in: source, "invalid syntax")
  }
}
