// Statements of the syntax tree, after the ASDL of Python's `ast`. Made by the parser; the resolver
// and the lowering read them.

/// What one parse gives.
package final class Module: Sendable {
  package let source: SourceFile
  /// For `.expression` exactly one `.expression` statement.
  package let body: [Statement]
  package let mode: ParseMode
  /// Found while parsing, in source order: to be shown before the program runs.
  package let warnings: [SyntaxWarning]

  init(source: SourceFile, body: [Statement], mode: ParseMode, warnings: [SyntaxWarning]) {
    self.source = source
    self.body = body
    self.mode = mode
    self.warnings = warnings
  }
}

package enum ParseMode: Sendable {
  /// A file: CPython's `exec`.
  case module
  /// One expression: CPython's `eval`.
  case expression
  /// One statement at a prompt: CPython's `single`.
  case interactive
}

package final class Statement: Sendable {
  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package enum Kind: Sendable {
    case functionDefinition(FunctionDefinition)
    case classDefinition(ClassDefinition)
    case `return`(Expression?)
    case delete([Expression])
    /// `a = b = value` has two targets, stored from left to right.
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, BinaryOperator, value: Expression)
    /// `isSimple`: the target is a name without parentheses.
    case annotatedAssign(
      target: Expression, annotation: Expression, value: Expression?, isSimple: Bool)
    case typeAlias(TypeAlias)
    case `for`(ForLoop)
    case `while`(test: Expression, body: [Statement], orElse: [Statement])
    /// An `elif` is an `if` alone in `orElse`.
    case `if`(test: Expression, body: [Statement], orElse: [Statement])
    case with(isAsync: Bool, items: [WithItem], body: [Statement])
    case match(subject: Expression, cases: [MatchCase])
    case raise(exception: Expression?, cause: Expression?)
    case `try`(TryStatement)
    case assert(test: Expression, message: Expression?)
    case `import`([ImportAlias])
    /// `level` is the number of leading dots; a star import has the one alias `*`.
    case importFrom(module: Identifier?, names: [ImportAlias], level: Int)
    case global([Identifier])
    case nonlocal([Identifier])
    case expression(Expression)
    case pass
    case `break`
    case `continue`
  }
}

package final class FunctionDefinition: Sendable {
  package let isAsync: Bool
  package let name: Identifier
  package let typeParameters: TypeParameterList?
  package let parameters: Parameters
  package let returns: Expression?
  package let body: [Statement]
  /// Evaluated from first to last, applied from last to first.
  package let decorators: [Expression]
  /// From `def` or `async`, decorators not included.
  package let span: Span

  init(
    isAsync: Bool, name: Identifier, typeParameters: TypeParameterList?, parameters: Parameters,
    returns: Expression?, body: [Statement], decorators: [Expression], span: Span
  ) {
    self.isAsync = isAsync
    self.name = name
    self.typeParameters = typeParameters
    self.parameters = parameters
    self.returns = returns
    self.body = body
    self.decorators = decorators
    self.span = span
  }

  /// The offset whose line is `co_firstlineno`: the first decorator's, or the definition's.
  package var firstOffset: UInt32 { decorators.first?.span.start ?? span.start }
  package var docstring: Constant? { body.docstring }
}

package final class ClassDefinition: Sendable {
  package let name: Identifier
  package let typeParameters: TypeParameterList?
  /// Bases and keywords, in source order.
  package let arguments: [Argument]
  package let body: [Statement]
  package let decorators: [Expression]
  /// From `class`, decorators not included.
  package let span: Span

  init(
    name: Identifier, typeParameters: TypeParameterList?, arguments: [Argument],
    body: [Statement], decorators: [Expression], span: Span
  ) {
    self.name = name
    self.typeParameters = typeParameters
    self.arguments = arguments
    self.body = body
    self.decorators = decorators
    self.span = span
  }

  package var firstOffset: UInt32 { decorators.first?.span.start ?? span.start }
  package var docstring: Constant? { body.docstring }
}

extension [Statement] {
  /// The string that a body opens with.
  package var docstring: Constant? {
    guard case .expression(let expression)? = first?.kind,
      case .constant(let constant) = expression.kind
    else { return nil }
    switch constant {
    case .string, .surrogateString: return constant
    default: return nil
    }
  }
}

package struct Parameters: Sendable {
  package let positionalOnly: [Parameter]
  package let positional: [Parameter]
  /// `*args`.
  package let variadic: Parameter?
  package let keywordOnly: [Parameter]
  /// `**kwargs`.
  package let keywordVariadic: Parameter?

  package static let empty = Parameters(
    positionalOnly: [], positional: [], variadic: nil, keywordOnly: [], keywordVariadic: nil)

  /// In the order of `co_varnames`.
  package var all: [Parameter] {
    positionalOnly + positional + keywordOnly + (variadic.map { [$0] } ?? [])
      + (keywordVariadic.map { [$0] } ?? [])
  }
}

package struct Parameter: Sendable {
  package let name: Identifier
  /// After `*args:` it may be a `starred` expression.
  package let annotation: Expression?
  /// Evaluated at the definition: positional ones first, then keyword-only ones.
  package let defaultValue: Expression?
  /// The name with its annotation.
  package let span: Span
}

package final class TypeParameterList: Sendable {
  package let parameters: [TypeParameter]
  package let span: Span

  init(parameters: [TypeParameter], span: Span) {
    self.parameters = parameters
    self.span = span
  }
}

package struct TypeParameter: Sendable {
  package enum Kind: Sendable {
    /// `T`, `T: bound`.
    case typeVariable(bound: Expression?)
    /// `*Ts`.
    case typeVariableTuple
    /// `**P`.
    case parameterSpecification
  }
  package let kind: Kind
  package let name: Identifier
  package let defaultValue: Expression?
  package let span: Span
}

package final class TypeAlias: Sendable {
  package let name: Identifier
  package let typeParameters: TypeParameterList?
  package let value: Expression
  package let span: Span

  init(name: Identifier, typeParameters: TypeParameterList?, value: Expression, span: Span) {
    self.name = name
    self.typeParameters = typeParameters
    self.value = value
    self.span = span
  }
}

package final class ForLoop: Sendable {
  package let isAsync: Bool
  package let target: Expression
  package let iterable: Expression
  package let body: [Statement]
  package let orElse: [Statement]

  init(
    isAsync: Bool, target: Expression, iterable: Expression, body: [Statement],
    orElse: [Statement]
  ) {
    self.isAsync = isAsync
    self.target = target
    self.iterable = iterable
    self.body = body
    self.orElse = orElse
  }
}

package struct WithItem: Sendable {
  package let context: Expression
  package let target: Expression?
}

package final class TryStatement: Sendable {
  package let body: [Statement]
  package let handlers: [ExceptHandler]
  package let orElse: [Statement]
  package let finalBody: [Statement]
  /// `except*`.
  package let isStar: Bool

  init(
    body: [Statement], handlers: [ExceptHandler], orElse: [Statement], finalBody: [Statement],
    isStar: Bool
  ) {
    self.body = body
    self.handlers = handlers
    self.orElse = orElse
    self.finalBody = finalBody
    self.isStar = isStar
  }
}

package struct ExceptHandler: Sendable {
  package let type: Expression?
  package let name: Identifier?
  package let body: [Statement]
  package let span: Span
}

package struct ImportAlias: Sendable {
  /// Dotted for `import a.b`; `*` for a star import.
  package let name: Identifier
  package let asName: Identifier?
  package let span: Span
}
