// A stretch of source text. Made by the lexer and the parser, carried by every node of the tree,
// turned into lines and columns by `SourceFile`.

/// Byte offsets into the UTF-8 text of a `SourceFile`: `start` is the first byte, `end` is one past the last.
package struct Span: Hashable, Sendable {
  package let start: UInt32
  package let end: UInt32

  package init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
  }

  /// The smallest span that holds both, when `other` stands after `self`.
  package func extended(to other: Span) -> Span { Span(start: start, end: other.end) }

  package static let zero = Span(start: 0, end: 0)
}

/// A place in a source file as people count it.
package struct Position: Hashable, Sendable {
  /// Counted from 1.
  package let line: Int
  /// UTF-8 bytes before the place in its line, counted from 0 (CPython's `col_offset`).
  package let byteColumn: Int

  package init(line: Int, byteColumn: Int) {
    self.line = line
    self.byteColumn = byteColumn
  }
}
