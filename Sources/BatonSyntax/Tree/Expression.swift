// Expressions of the syntax tree, after the ASDL of Python's `ast`. Made by the parser; the resolver
// and the lowering read them. Nodes are never changed once made, and are told apart by identity.

/// An expression. Whether it is read, stored to or deleted follows from where it stands.
package final class Expression: Sendable {
  package let kind: Kind
  /// CPython's `lineno, col_offset, end_lineno, end_col_offset`: parentheses are not part of it,
  /// but for tuples in parentheses and generator expressions.
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package enum Kind: Sendable {
    case constant(Constant)
    case name(String)
    /// An f-string, alone or joined with other literals.
    case formattedString([FormattedPart])
    case attribute(object: Expression, name: Identifier)
    case subscription(object: Expression, index: Expression)
    /// Only inside a subscription, directly or in its tuple.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case call(function: Expression, arguments: [Argument])
    case unaryOperation(UnaryOperator, operand: Expression)
    case binaryOperation(left: Expression, BinaryOperator, right: Expression)
    /// Two operands or more; `a and b and c` is one operation.
    case booleanOperation(BooleanOperator, operands: [Expression])
    /// `a < b <= c` is one comparison with two terms.
    case comparison(first: Expression, terms: [ComparisonTerm])
    case conditional(test: Expression, body: Expression, orElse: Expression)
    case namedExpression(target: Identifier, value: Expression)
    case lambda(Lambda)
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    case dictionary([DictionaryItem])
    case comprehension(Comprehension)
    /// `*value` in a display, a tuple, a target or a subscription. In calls see `Argument`.
    case starred(Expression)
    case await(Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
  }
}

/// A name with its place.
package struct Identifier: Sendable {
  package let name: String
  package let span: Span

  package init(_ name: String, _ span: Span) {
    self.name = name
    self.span = span
  }
}

package enum Constant: Sendable {
  case none
  case bool(Bool)
  case ellipsis
  case integer(Int)
  /// Digits without prefix and underscores, for what `Int` does not hold. Radix 2, 8, 10 or 16.
  case bigInteger(digits: String, radix: Int)
  case float(Double)
  case imaginary(Double)
  case string(String)
  /// Code points of a literal that holds a lone surrogate, which `String` cannot.
  case surrogateString([UInt32])
  case bytes([UInt8])
}

/// One argument of a call or of a class header, in source order. CPython evaluates the positional
/// and starred ones first, then the keywords and double-starred ones.
package struct Argument: Sendable {
  package enum Kind: Sendable {
    case positional
    case keyword(Identifier)
    case starred
    case doubleStarred
  }
  package let kind: Kind
  package let value: Expression
  /// The whole argument: `*value`, `name=value`, `**value`.
  package let span: Span

  package init(_ kind: Kind, _ value: Expression, _ span: Span) {
    self.kind = kind
    self.value = value
    self.span = span
  }

  /// Positional or starred.
  package var isPositional: Bool {
    switch kind {
    case .positional, .starred: true
    case .keyword, .doubleStarred: false
    }
  }
}

package enum FormattedPart: Sendable {
  /// Literal text, the `name=` of `{name=}` included. A `string` or a `surrogateString`.
  case literal(Constant, Span)
  case value(FormattedValue)
}

/// One replacement field of an f-string.
package struct FormattedValue: Sendable {
  package enum Conversion: UInt8, Sendable {
    case none
    case str
    case repr
    case ascii
  }
  package let value: Expression
  /// `{x=}` without a format spec has the conversion `repr`, as in CPython.
  package let conversion: Conversion
  /// `nil` without a colon; `{x:}` has an empty one.
  package let formatSpec: [FormattedPart]?
  package let formatSpecSpan: Span
  package let span: Span

  package init(
    value: Expression, conversion: Conversion, formatSpec: [FormattedPart]?, formatSpecSpan: Span,
    span: Span
  ) {
    self.value = value
    self.conversion = conversion
    self.formatSpec = formatSpec
    self.formatSpecSpan = formatSpecSpan
    self.span = span
  }
}

package struct ComparisonTerm: Sendable {
  package let operation: ComparisonOperator
  package let operand: Expression
}

package struct DictionaryItem: Sendable {
  /// `nil` for `**value`.
  package let key: Expression?
  package let value: Expression
}

package final class Lambda: Sendable {
  package let parameters: Parameters
  package let body: Expression
  package let span: Span

  init(parameters: Parameters, body: Expression, span: Span) {
    self.parameters = parameters
    self.body = body
    self.span = span
  }
}

package final class Comprehension: Sendable {
  package enum Result: Sendable {
    case list(Expression)
    case set(Expression)
    case dictionary(key: Expression, value: Expression)
    case generator(Expression)
  }
  package let result: Result
  /// At least one. The first one's iterable is evaluated in the scope around the comprehension.
  package let clauses: [ComprehensionClause]
  package let span: Span

  init(result: Result, clauses: [ComprehensionClause], span: Span) {
    self.result = result
    self.clauses = clauses
    self.span = span
  }
}

/// `for target in iterable if condition ...`.
package struct ComprehensionClause: Sendable {
  package let isAsync: Bool
  package let target: Expression
  package let iterable: Expression
  package let conditions: [Expression]
}

package enum BooleanOperator: Sendable { case and, or }

package enum UnaryOperator: Sendable { case invert, not, plus, minus }

package enum BinaryOperator: UInt8, Sendable, CaseIterable {
  case add, subtract, multiply, matrixMultiply, divide, modulo, power
  case leftShift, rightShift, bitOr, bitXor, bitAnd, floorDivide
}

package enum ComparisonOperator: Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case `is`, isNot, `in`, notIn
}
