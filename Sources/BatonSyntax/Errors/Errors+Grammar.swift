// The words of the parser's errors, and the places of those that do not cover a span.

extension Errors {
  static let invalidSyntax = "invalid syntax"
  static let unexpectedIndent = "unexpected indent"
  static let unexpectedUnindent = "unexpected unindent"

  /// An `IndentationError` at a token; one without text of its own stands where the lexer stands.
  static func indentation(
    _ token: Token, _ source: SourceFile, _ message: String,
    kind: SyntaxError.Kind = .indentation
  ) -> SyntaxError {
    switch token.kind {
    case .indent where Int(token.start) < source.bytes.count,
      .dedent where Int(token.start) < source.bytes.count:
      let line = source.line(at: token.start)
      return make(
        source, kind: kind, message, line: line, offset: source.characterColumn(at: token.start),
        endLine: line, endOffset: -1)
    case .indent, .dedent, .endMarker:
      let line = max(source.lineCount - 1, 1)
      let column = source.isStream ? 0 : source.lineText(line).unicodeScalars.count + 1
      return make(
        source, kind: kind, message, line: line, offset: column, endLine: line, endOffset: -1)
    default:
      return at(token.span, in: source, kind: kind, message)
    }
  }

  /// At the end of the text, which has no column.
  static func atEnd(_ source: SourceFile, _ message: String) -> SyntaxError {
    let line = max(source.lineCount - 1, 1)
    return make(source, message, line: line, offset: 0, endLine: line, endOffset: 0)
  }

  /// From `span` up to where the lexer stands; CPython leaves the end one short.
  static func startingFrom(
    _ span: Span, to end: UInt32, _ source: SourceFile, _ message: String
  ) -> SyntaxError {
    let whole = at(Span(start: span.start, end: max(end, span.end)), in: source, message)
    return make(
      source, message, line: whole.line, offset: whole.offset, endLine: whole.endLine,
      endOffset: whole.endOffset - 1)
  }

  static func expectedColonAfterKey(_ key: Span, _ source: SourceFile) -> SyntaxError {
    let line = source.line(at: key.start)
    return make(
      source, "':' expected after dictionary key", line: line,
      offset: source.characterColumn(at: key.end), endLine: source.line(at: key.end), endOffset: 0)
  }

  static func expected(_ token: String) -> String { "expected '\(token)'" }
  static let expectedBlock = "expected an indented block"
  static func expectedBlock(after what: String, line: Int) -> String {
    "expected an indented block after \(what) on line \(line)"
  }

  // Expressions.

  static let forgottenComma = "invalid syntax. Perhaps you forgot a comma?"
  static let expectedElse = "expected 'else' after 'if' expression"
  static let parenthesizeNot = "'not' after an operator must be parenthesized"
  static let meantComparisonOrNamed =
    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
  static func missingParentheses(_ name: String) -> String {
    "Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?"
  }
  static func cannotNameAssign(_ target: Expression) -> String {
    "cannot use assignment expressions with \(describe(target))"
  }
  static func cannotAssignHere(_ target: Expression) -> String {
    "cannot assign to \(describe(target)) here. Maybe you meant '==' instead of '='?"
  }
  static func cannotTarget(_ target: Expression, isDelete: Bool) -> String {
    "cannot \(isDelete ? "delete" : "assign to") \(describe(target))"
  }
  static func cannotAssign(_ what: String) -> String { "cannot assign to \(what)" }
  static let starredInGroup = "cannot use starred expression here"
  static let doubleStarredInGroup = "cannot use double starred expression here"
  static let invalidStar = "Invalid star expression"
  static let starredValue = "cannot use a starred expression in a dictionary value"
  static let expectedValueAfterKey = "expression expected after dictionary key and ':'"
  static let expectedIn = "'in' expected after for-loop variables"
  static let dictUnpackingInComprehension = "dict unpacking cannot be used in dict comprehension"
  static let unpackingInComprehension = "iterable unpacking cannot be used in comprehension"
  static let unparenthesizedTarget =
    "did you forget parentheses around the comprehension target?"

  // Calls.

  static let assignsIterableUnpacking = "cannot assign to iterable argument unpacking"
  static let assignsKeywordUnpacking = "cannot assign to keyword argument unpacking"
  static let assignmentInArgument =
    "expression cannot contain assignment, perhaps you meant \"==\"?"
  static let iterableAfterKeywordUnpacking =
    "iterable argument unpacking follows keyword argument unpacking"
  static let unparenthesizedGenerator = "Generator expression must be parenthesized"
  static let expectedArgumentValue = "expected argument value expression"
  static func positionalAfter(unpacking: Bool) -> String {
    "positional argument follows keyword argument" + (unpacking ? " unpacking" : "")
  }

  // Statements.

  static func singleTargetOnly(_ what: String) -> String {
    "only single target (not \(what)) can be annotated"
  }
  static let illegalAnnotationTarget = "illegal target for annotation"
  static let assignsYield = "assignment to yield expression not possible"
  static func illegalAugmentedTarget(_ target: Expression) -> String {
    "'\(describe(target))' is an illegal expression for augmented assignment"
  }
  static let importFromMeant = "Did you mean to use 'from ... import ...' instead?"
  static let expectedImportNames = "Expected one or more names after 'import'"
  static let trailingImportComma = "trailing comma not allowed without surrounding parentheses"
  static let expectedHandler = "expected 'except' or 'finally' block"
  static let mixedHandlers = "cannot have both 'except' and 'except*' on the same 'try'"
  static let unparenthesizedTypes = "multiple exception types must be parenthesized"
  static let expectedExceptionTypes = "expected one or more exception types"
  static let emptyTypeParameters = "Type parameter list cannot be empty"
  static func boundNotAllowed(_ kind: String, isTuple: Bool) -> String {
    "cannot use \(isTuple ? "constraints" : "bound") with \(kind)"
  }

  // Parameters.

  static let keywordsDefault = "var-keyword argument cannot have default value"
  static let variadicDefault = "var-positional argument cannot have default value"
  static let afterKeywords = "arguments cannot follow var-keyword argument"
  static let expectedDefault = "expected default value expression"
  static let nothingBeforeSlash = "at least one argument must precede /"
  static let slashTwice = "/ may appear only once"
  static let slashAfterStar = "/ must be ahead of *"
  static let noCommaBeforeStar = "expected comma between / and *"
  static let starTwice = "* argument may appear only once"
  static let bareStar = "named arguments must follow bare *"
  static let defaultBeforeNoDefault =
    "parameter without a default follows parameter with a default"
  static func parenthesizedParameters(_ isLambda: Bool) -> String {
    (isLambda ? "Lambda expression" : "Function") + " parameters cannot be parenthesized"
  }

  // Patterns.

  static let wildcardTarget = "cannot use '_' as a target"
  static let invalidPatternTarget = "invalid pattern target"
  static let positionalPatternsAfter = "positional patterns follow keyword patterns"

  // f-strings.

  static let lambdaInField = "f-string: lambda expressions are not allowed without parentheses"
  static func expressionBefore(_ token: String) -> String {
    "f-string: valid expression required before '\(token)'"
  }
  static let expectingExpression = "f-string: expecting a valid expression after '{'"
  static let expectingFieldEnd = "f-string: expecting '=', or '!', or ':', or '}'"
  static let expectingAfterDebug = "f-string: expecting '!', or ':', or '}'"
  static let missingConversion = "f-string: missing conversion character"
  static let invalidConversionCharacter = "f-string: invalid conversion character"
  static let expectingSpec = "f-string: expecting ':' or '}'"
  static let expectingSpecEnd = "f-string: expecting '}', or format specs"

  /// What CPython calls an expression in messages: `_PyPegen_get_expr_name`.
  static func describe(_ expression: Expression) -> String {
    switch expression.kind {
    case .attribute: "attribute"
    case .subscription: "subscript"
    case .starred: "starred"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .lambda: "lambda"
    case .call: "function call"
    case .booleanOperation, .binaryOperation, .unaryOperation: "expression"
    case .yield, .yieldFrom: "yield expression"
    case .await: "await expression"
    case .dictionary: "dict literal"
    case .set: "set display"
    case .formattedString: "f-string expression"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .namedExpression: "named expression"
    case .slice: "slice"
    case .comprehension(let comprehension):
      switch comprehension.result {
      case .list: "list comprehension"
      case .set: "set comprehension"
      case .dictionary: "dict comprehension"
      case .generator: "generator expression"
      }
    case .constant(let constant):
      switch constant {
      case .none: "None"
      case .bool(let value): value ? "True" : "False"
      case .ellipsis: "ellipsis"
      default: "literal"
      }
    }
  }
}
