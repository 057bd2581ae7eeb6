// The words of the errors in string and number literals.

extension Errors {
  static let mixedBytes = "cannot mix bytes and nonbytes literals"
  static let nonASCIIBytes = "bytes can only contain ASCII literal characters"
  static let detachedConversion =
    "f-string: conversion type must come right after the exclamanation mark"
  static let realNumberRequired = "real number required in complex literal"
  static let imaginaryNumberRequired = "imaginary number required in complex literal"
  static let illegalCharacter = "illegal Unicode character"
  static let malformedName = "malformed \\N character escape"
  static let unknownName = "unknown Unicode character name"

  static func invalidConversion(_ word: String) -> String {
    "f-string: invalid conversion character '\(word)': expected 's', 'r', or 'a'"
  }

  static func truncatedEscape(_ letter: UInt8, _ count: Int) -> String {
    let name = Character(Unicode.Scalar(letter))
    return "truncated \\\(name)\(String(repeating: "X", count: count)) escape"
  }

  static func unicodeEscape(_ start: Int, _ end: Int, _ reason: String) -> String {
    let place =
      start == end ? "byte 0x5c in position \(start)" : "bytes in position \(start)-\(end)"
    return "(unicode error) 'unicodeescape' codec can't decode \(place): \(reason)"
  }

  static func invalidBytesEscape(_ position: Int) -> String {
    "(value error) invalid \\x escape at position \(position)"
  }

  static func invalidEscape(_ byte: UInt8) -> String {
    "invalid escape sequence '\\\(Character(Unicode.Scalar(byte)))'"
  }

  static func invalidOctalEscape(_ digits: String) -> String {
    "invalid octal escape sequence '\\\(digits)'"
  }

  /// Stands in a line, at no column.
  static func tooManyDigits(_ count: Int, _ span: Span, _ source: SourceFile) -> SyntaxError {
    let line = source.line(at: span.start)
    return make(
      source, tooManyDigits(count), line: line, offset: 0, endLine: line, endOffset: 0)
  }

  private static func tooManyDigits(_ count: Int) -> String {
    "Exceeds the limit (4300 digits) for integer string conversion: value has \(count) digits; "
      + "use sys.set_int_max_str_digits() to increase the limit - "
      + "Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
  }
}
