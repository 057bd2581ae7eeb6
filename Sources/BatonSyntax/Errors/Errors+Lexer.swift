// The words of the lexer's errors, and where CPython's tokenizer places them.

extension Errors {
  /// CPython's `_syntaxerror_range` without a range: the place is the last character before
  /// `cursor`, in its line.
  static func inToken(_ source: SourceFile, _ message: String, cursor: Int) -> SyntaxError {
    let place = UInt32(truncatingIfNeeded: max(cursor - 1, 0))
    let line = source.line(at: place)
    let lineStart = Int(source.lineStarts[line - 1])
    let end = min(max(cursor, lineStart), source.bytes.count)
    let offset = source.bytes[lineStart..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    var error = make(
      source, message, line: line, offset: offset, endLine: line, endOffset: offset)
    error.isInToken = true
    return error
  }

  static func nullBytes(_ source: SourceFile, at offset: Int) -> SyntaxError {
    let line = source.line(at: UInt32(truncatingIfNeeded: offset))
    let start = Int(source.lineStarts[line - 1])
    return SyntaxError(
      message: "source code cannot contain null bytes", fileName: source.name, line: line,
      offset: 0, endLine: line, endOffset: 0,
      text: String(decoding: source.bytes[start..<offset], as: UTF8.self))
  }

  static func leadingZeros(_ source: SourceFile, start: Int, end: Int) -> SyntaxError {
    // CPython counts bytes here.
    let place = source.position(at: UInt32(truncatingIfNeeded: start))
    var error = make(
      source,
      "leading zeros in decimal integer literals are not permitted; "
        + "use an 0o prefix for octal integers",
      line: place.line, offset: place.byteColumn + 1, endLine: place.line,
      endOffset: place.byteColumn + 1 + end - start)
    error.isInToken = true
    return error
  }

  static func tooManyIndentations(_ source: SourceFile, at offset: Int) -> SyntaxError {
    let line = source.line(at: UInt32(truncatingIfNeeded: offset))
    return make(
      source, kind: .indentation, "too many levels of indentation", line: line, offset: 1,
      endLine: line, endOffset: 0)
  }

  static func inconsistentTabs(_ source: SourceFile, at offset: Int) -> SyntaxError {
    let line = source.line(at: UInt32(truncatingIfNeeded: offset))
    return make(
      source, kind: .tab, "inconsistent use of tabs and spaces in indentation", line: line,
      offset: 1, endLine: line, endOffset: 0)
  }

  static func unmatchedDedent(_ source: SourceFile, at offset: Int) -> SyntaxError {
    let line = source.line(at: UInt32(truncatingIfNeeded: offset))
    return make(
      source, kind: .indentation, "unindent does not match any outer indentation level",
      line: line, offset: source.lineText(line).unicodeScalars.count + 1, endLine: line,
      endOffset: -1)
  }

  static func afterLineContinuation(_ source: SourceFile, at offset: Int) -> SyntaxError {
    let place = UInt32(truncatingIfNeeded: offset)
    let line = source.line(at: place)
    return make(
      source, "unexpected character after line continuation character", line: line,
      offset: source.characterColumn(at: place) + 1, endLine: line, endOffset: 0)
  }

  /// The text ends where it must not: in brackets, or after a backslash.
  static func unexpectedEnd(_ source: SourceFile, brackets: [Lexer.Bracket]) -> SyntaxError {
    if let bracket = brackets.last {
      return neverClosed(source, UInt32(truncatingIfNeeded: bracket.offset))
    }
    let line = max(source.lineCount - 1, 1)
    let text = source.lineText(line).unicodeScalars
    // Of a file that ends in a line of a backslash alone, where a statement would begin, the place
    // is not known.
    let isBare =
      source.isStream && text.drop { $0 == " " || $0 == "\t" }.count == 1
      && (line == 1 || !source.lineText(line - 1).hasSuffix("\\"))
    return make(
      source, "unexpected EOF while parsing", line: line, offset: isBare ? 0 : text.count + 1,
      endLine: line, endOffset: -1)
  }

  static func neverClosed(_ source: SourceFile, _ offset: UInt32) -> SyntaxError {
    let line = source.line(at: offset)
    let index = Int(offset)
    let bracket = index < source.bytes.count ? source.bytes[index] : 0x28
    return make(
      source, "'\(character(bracket))' was never closed", line: line,
      offset: source.characterColumn(at: offset) + 1, endLine: line, endOffset: 0)
  }

  static let tooManyParentheses = "too many nested parentheses"
  static let singleBrace = "f-string: single '}' is not allowed"
  static let expectingBrace = "f-string: expecting '}'"
  static let fieldsTooDeep = "f-string: expressions nested too deeply"
  static let tooManyFormattedStrings = "too many nested f-strings"

  static func nonPrintable(_ scalar: Unicode.Scalar) -> String {
    "invalid non-printable character U+\(hexadecimal(scalar))"
  }

  static func invalidCharacter(_ scalar: Unicode.Scalar) -> String {
    "invalid character '\(scalar)' (U+\(hexadecimal(scalar)))"
  }

  static func unmatched(_ bracket: UInt8) -> String { "unmatched '\(character(bracket))'" }

  static func unmatchedInField(_ bracket: UInt8) -> String {
    "f-string: unmatched '\(character(bracket))'"
  }

  static func mismatched(_ bracket: UInt8, _ opening: UInt8, openingLine: Int?) -> String {
    "closing parenthesis '\(character(bracket))' does not match opening parenthesis "
      + "'\(character(opening))'" + (openingLine.map { " on line \($0)" } ?? "")
  }

  static func invalidLiteral(_ kind: String) -> String { "invalid \(kind) literal" }

  static func invalidDigit(_ digit: UInt8, _ kind: String) -> String {
    "invalid digit '\(character(digit))' in \(kind) literal"
  }

  static func unterminatedString(
    line: Int, isTriple: Bool, isFormatted: Bool, hasEscapedQuote: Bool
  ) -> String {
    "unterminated \(isTriple ? "triple-quoted " : "")\(isFormatted ? "f-" : "")string literal "
      + "(detected at line \(line))"
      + (hasEscapedQuote && !isTriple ? "; perhaps you escaped the end quote?" : "")
  }

  private static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
