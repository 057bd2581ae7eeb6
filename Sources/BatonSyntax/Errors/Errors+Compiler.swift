// The words of the errors and warnings that CPython's compiler gives, about constructs out of place.

extension Errors {
  /// An error that covers `span`, as CPython's compiler places it: columns count bytes.
  package static func compiling(_ span: Span, in source: SourceFile, _ message: String)
    -> SyntaxError
  {
    let start = source.position(at: span.start)
    let end = source.position(at: span.end)
    return make(
      source, message, line: start.line, offset: start.byteColumn + 1, endLine: end.line,
      endOffset: end.byteColumn + 1)
  }

  /// An error at the start of `span`, without an end.
  package static func pointing(at span: Span, in source: SourceFile, _ message: String)
    -> SyntaxError
  {
    let start = source.position(at: span.start)
    return make(
      source, message, line: start.line, offset: start.byteColumn + 1, endLine: start.line,
      endOffset: 0)
  }

  package static let assignsDebug = "cannot assign to __debug__"
  package static let deletesDebug = "cannot delete __debug__"
  package static let tooManyBlocks = "too many statically nested blocks"
  package static let returnOutsideFunction = "'return' outside function"
  package static let returnInAsyncGenerator = "'return' with value in async generator"
  package static let leavesGroupHandler =
    "'break', 'continue' and 'return' cannot appear in an except* block"
  package static let breakOutsideLoop = "'break' outside loop"
  package static let continueOutsideLoop = "'continue' not properly in loop"
  package static let asyncForOutside = "'async for' outside async function"
  package static let asyncWithOutside = "'async with' outside async function"
  package static let asyncComprehensionOutside =
    "asynchronous comprehension outside of an asynchronous function"
  package static let awaitOutsideFunction = "'await' outside function"
  package static let awaitOutsideAsync = "'await' outside async function"
  package static let yieldOutsideFunction = "'yield' outside function"
  package static let yieldFromOutsideFunction = "'yield from' outside function"
  package static let yieldFromInAsync = "'yield from' inside async function"
  package static let defaultExceptLast = "default 'except:' must be last"
  package static let starredHere = "can't use starred expression here"
  package static let starredTarget = "starred assignment target must be in a list or tuple"
  package static let multipleStarred = "multiple starred expressions in assignment"
  package static let tooManyBeforeStar = "too many expressions in star-unpacking assignment"
  package static let lateFuture = "from __future__ imports must occur at the beginning of the file"
  package static let notAChance = "not a chance"
  package static func undefinedFuture(_ name: String) -> String {
    "future feature \(name) is not defined"
  }
  package static func keywordRepeated(_ name: String) -> String {
    "keyword argument repeated: \(name)"
  }
  package static func nonDefaultTypeParameter(_ name: String) -> String {
    "non-default type parameter '\(name)' follows default type parameter"
  }

  // Patterns.

  package static let multipleStarredNames = "multiple starred names in sequence pattern"
  package static let badPatternValue = "patterns may only match literals and attribute lookups"
  package static let badMappingKey =
    "mapping pattern keys may only match literals and attribute lookups"
  package static let differentNames = "alternative patterns bind different names"
  package static func patternNameTwice(_ name: String) -> String {
    "multiple assignments to name '\(name)' in pattern"
  }
  package static func duplicateMappingKey(_ repr: String) -> String {
    "mapping pattern checks duplicate key (\(repr))"
  }
  package static func attributeRepeated(_ name: String) -> String {
    "attribute name repeated in class pattern: \(name)"
  }
  package static func unreachablePatterns(after name: String?) -> String {
    (name.map { "name capture '\($0)'" } ?? "wildcard") + " makes remaining patterns unreachable"
  }

  // Warnings.

  package static let assertionAlwaysTrue = "assertion is always true, perhaps remove parentheses?"
  package static func identityWithLiteral(_ type: String, isNot: Bool) -> String {
    "\"\(isNot ? "is not" : "is")\" with '\(type)' literal. "
      + "Did you mean \"\(isNot ? "!=" : "==")\"?"
  }
  package static func notCallable(_ type: String) -> String {
    "'\(type)' object is not callable; perhaps you missed a comma?"
  }
  package static func notSubscriptable(_ type: String) -> String {
    "'\(type)' object is not subscriptable; perhaps you missed a comma?"
  }
  package static func badIndex(_ type: String, _ index: String) -> String {
    "\(type) indices must be integers or slices, not \(index); perhaps you missed a comma?"
  }
}
