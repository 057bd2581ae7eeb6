// `compile(…, 'single')`: what one statement may be. Receives the source, gives the error of a text
// that is none, or more than one.

import BatonSyntax

enum SingleStatement {
  /// nil where the parser has the last word.
  static func refusal(of source: SourceFile) -> SyntaxError? {
    let texts = (1...max(source.lineCount, 1)).map { source.lineText($0) }
    if texts.allSatisfy(isBlank) {
      let text = texts.first ?? ""
      return error(source, "invalid syntax", 1, 0, 0, source.endsOpen ? text : text + "\n")
    }
    guard let module = try? Parser.parse(source), let first = module.body.first else { return nil }
    let line = source.line(at: first.span.start)
    if isCompound(first) {
      // The line break that ends the statement is that of its last line, where that is all it has.
      let last = texts.lastIndex { !isBlank($0) } ?? 0
      guard source.endsOpen, module.body.count == 1, last >= texts.count - 2,
        let begin = texts[last].unicodeScalars.first,
        begin != " ", begin != "\t"
      else { return nil }
      return error(source, "invalid syntax", last + 1, 0, 0, texts[last])
    }
    guard let next = module.body.first(where: { source.line(at: $0.span.start) > line }) else {
      return nil
    }
    let end = source.line(at: next.span.start)
    let before = module.body.last { source.line(at: $0.span.start) < end } ?? first
    let place = source.position(at: before.span.end)
    let width = source.lineText(place.line).unicodeScalars.count
    return error(
      source, "multiple statements found while compiling a single statement", place.line, width + 1,
      width + 2, source.lineText(place.line) + "\n")
  }

  private static func isBlank(_ line: String) -> Bool {
    let rest = line.unicodeScalars.drop { $0 == " " || $0 == "\t" || $0 == "\u{0C}" }
    return rest.isEmpty || rest.first == "#"
  }

  private static func isCompound(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .functionDefinition, .classDefinition, .for, .while, .if, .with, .match, .try: true
    default: false
    }
  }

  private static func error(
    _ source: SourceFile, _ message: String, _ line: Int, _ offset: Int, _ endOffset: Int,
    _ text: String
  ) -> SyntaxError {
    SyntaxError(
      message: message, fileName: source.name, line: line, offset: offset, endLine: line,
      endOffset: endOffset, text: text)
  }
}
