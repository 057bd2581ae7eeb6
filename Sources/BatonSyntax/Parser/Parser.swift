// The way in: source text to syntax tree. Receives a `SourceFile`, gives on a `Module`.

package enum Parser {
  /// Throws what CPython's parser throws for the same text. Errors of scope and control flow
  /// (`'return' outside function`) are the resolver's.
  package static func parse(_ source: SourceFile, mode: ParseMode = .module) throws(SyntaxError)
    -> Module
  {
    let list = Lexer.tokenize(source)
    var warnings = list.warnings
    let result: Result<[Statement], SyntaxError> = source.bytes.withUnsafeBufferPointer { bytes in
      list.tokens.withUnsafeBufferPointer { tokens in
        var parser = TreeParser(source: source, bytes: bytes, tokens: tokens)
        let body: [Statement]?
        do throws(ParseFailure) { body = try parser.parse(mode) } catch { body = nil }
        warnings += parser.warnings
        if let body { return .success(body) }
        return .failure(Diagnosis.error(source, list, mode: mode, failed: parser))
      }
    }
    warnings.sort { $0.line < $1.line }
    switch result {
    case .success(let body):
      return Module(source: source, body: body, mode: mode, warnings: warnings)
    case .failure(var error):
      error.warnings = warnings
      throw error
    }
  }
}

/// The parser stands at a token that cannot follow. What to say about it is the diagnosis' business,
/// unless `TreeParser.error` says it.
struct ParseFailure: Error {}
