// Patterns of the `match` statement, after the ASDL of Python's `ast`. Made by the parser; the
// resolver and the lowering read them.

package struct MatchCase: Sendable {
  package let pattern: Pattern
  package let guardTest: Expression?
  package let body: [Statement]
}

package final class Pattern: Sendable {
  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package enum Kind: Sendable {
    /// Compared with `==`: a literal, a signed or complex number, an f-string or a dotted name.
    case value(Expression)
    /// Compared with `is`: `None`, `True`, `False`.
    case singleton(Constant)
    case sequence([Pattern])
    /// `rest` is the name after `**`.
    case mapping(items: [MappingPatternItem], rest: Identifier?)
    case classPattern(Expression, positional: [Pattern], keywords: [KeywordPattern])
    /// `*name` or, without a name, `*_` in a sequence.
    case star(Identifier?)
    /// `pattern as name`; `name` alone without a pattern; `_` without both.
    case capture(Pattern?, Identifier?)
    case alternatives([Pattern])
  }
}

package struct MappingPatternItem: Sendable {
  package let key: Expression
  package let pattern: Pattern
}

package struct KeywordPattern: Sendable {
  package let name: Identifier
  package let pattern: Pattern
}
