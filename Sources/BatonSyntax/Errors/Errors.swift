// Every syntax error is made here and in the extensions beside this file: wording and place as
// CPython has them. Receives the source and the place, gives a `SyntaxError`.

package enum Errors {
  static func make(
    _ source: SourceFile, kind: SyntaxError.Kind = .syntax, _ message: String, line: Int,
    offset: Int, endLine: Int, endOffset: Int
  ) -> SyntaxError {
    SyntaxError(
      kind: kind, message: message, fileName: source.name, line: line, offset: offset,
      endLine: endLine, endOffset: endOffset, text: source.lineText(line))
  }

  /// An error that covers `span`.
  package static func at(
    _ span: Span, in source: SourceFile, kind: SyntaxError.Kind = .syntax, _ message: String
  ) -> SyntaxError {
    make(
      source, kind: kind, message, line: source.line(at: span.start),
      offset: source.characterColumn(at: span.start) + 1, endLine: endLine(span, source),
      endOffset: endColumn(span, source) + 1)
  }

  /// A span that ends behind a line end (a `newline` token) ends in that line.
  private static func endLine(_ span: Span, _ source: SourceFile) -> Int {
    source.line(at: span.end > span.start ? span.end - 1 : span.end)
  }

  private static func endColumn(_ span: Span, _ source: SourceFile) -> Int {
    if span.end > span.start, Int(span.end) <= source.bytes.count,
      source.bytes[Int(span.end) - 1] == 0x0A
    {
      return source.characterColumn(at: span.end - 1) + 1
    }
    return source.characterColumn(at: span.end)
  }

  package static func tooDeep(_ source: SourceFile) -> SyntaxError {
    SyntaxError(
      kind: .recursion, message: "maximum recursion depth exceeded during compilation",
      fileName: source.name, line: 0, offset: 0, endLine: 0, endOffset: 0, text: nil)
  }

  static func parserStackOverflow(_ source: SourceFile) -> SyntaxError {
    SyntaxError(
      kind: .memory, message: "Parser stack overflowed - Python source too complex to parse",
      fileName: source.name, line: 0, offset: 0, endLine: 0, endOffset: 0, text: nil)
  }
}

extension Errors {
  /// An error of the file as a whole.
  static func placeless(_ fileName: String, _ message: String) -> SyntaxError {
    SyntaxError(
      message: message, fileName: fileName, line: 0, offset: 0, endLine: 0, endOffset: 0, text: nil)
  }

  static func invalidUTF8(
    _ fileName: String, _ bytes: ArraySlice<UInt8>, at place: Int
  ) -> SyntaxError {
    let line = bytes[..<place].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    let byte = String(bytes[place], radix: 16)
    return placeless(
      fileName,
      "Non-UTF-8 code starting with '\\x\(byte)' in file \(fileName) on line \(line), but no "
        + "encoding declared; see https://peps.python.org/pep-0263/ for details")
  }
}
