// The way in: source text to syntax tree. Receives a `SourceFile`, gives on a `Module`.

package enum Parser {
  /// Throws what CPython's parser throws for the same text. Errors of scope and control flow
  /// (`'return' outside function`) are the resolver's.
  package static func parse(_ source: SourceFile, mode: ParseMode = .module) throws(SyntaxError)
    -> Module
  {
    Module(source: source, body: [], mode: mode, warnings: [])
  }

  /// Decodes the bytes of a file: byte order mark, coding cookie, line ends.
  package static func decode(fileName: String, bytes: [UInt8]) throws(SyntaxError) -> SourceFile {
    SourceFile(name: fileName, decoded: bytes)
  }
}
