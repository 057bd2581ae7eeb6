// What the lexer, the parser and the resolver throw, and the warnings they collect. Whoever runs
// the program shows them.

/// A program that cannot be compiled. Says the same as CPython's exception of the same kind.
package struct SyntaxError: Error, Sendable {
  package enum Kind: Sendable {
    case syntax
    /// `IndentationError`.
    case indentation
    /// `TabError`.
    case tab
    /// `RecursionError`, which has no place in the source.
    case recursion
    /// `MemoryError`, which has no place in the source.
    case memory
  }

  package let kind: Kind
  package let message: String
  package let fileName: String
  /// Counted from 1; 0 when there is no place (CPython: `None`).
  package let line: Int
  /// CPython's `offset`: code points, counted from 1; 0 when unknown.
  package let offset: Int
  package let endLine: Int
  /// CPython's `end_offset`; 0 or -1 when unknown.
  package let endOffset: Int
  /// The source line, without its line end. `nil` when the source is not to be shown.
  package let text: String?
  /// Found within a token: what CPython's tokenizer shows is the line without its end.
  package var isInToken = false
  /// Warnings that were found before the error, to be shown before it.
  package var warnings: [SyntaxWarning] = []

  package init(
    kind: Kind = .syntax, message: String, fileName: String, line: Int, offset: Int, endLine: Int,
    endOffset: Int, text: String?
  ) {
    self.kind = kind
    self.message = message
    self.fileName = fileName
    self.line = line
    self.offset = offset
    self.endLine = endLine
    self.endOffset = endOffset
    self.text = text
  }

  /// The name of the Python exception.
  package var typeName: String {
    switch kind {
    case .syntax: "SyntaxError"
    case .indentation: "IndentationError"
    case .tab: "TabError"
    case .recursion: "RecursionError"
    case .memory: "MemoryError"
    }
  }
}

/// CPython's `SyntaxWarning`, or its `DeprecationWarning` when `isDeprecation`.
package struct SyntaxWarning: Sendable {
  package let message: String
  /// Counted from 1.
  package let line: Int
  package let isDeprecation: Bool

  package init(message: String, line: Int, isDeprecation: Bool = false) {
    self.message = message
    self.line = line
    self.isDeprecation = isDeprecation
  }
}
