// The words of the errors about names and scopes, which the resolver gives.

extension Errors {
  package static func duplicateArgument(_ name: String) -> String {
    "duplicate argument '\(name)' in function definition"
  }
  package static func duplicateTypeParameter(_ name: String) -> String {
    "duplicate type parameter '\(name)'"
  }
  package static func innerLoopRebinds(_ name: String) -> String {
    "comprehension inner loop cannot rebind assignment expression target '\(name)'"
  }
  package static let starImport = "import * only allowed at module level"
  package static func parameterAnd(_ name: String, _ word: String) -> String {
    "name '\(name)' is parameter and \(word)"
  }
  package static func usedPrior(_ name: String, _ word: String) -> String {
    "name '\(name)' is used prior to \(word) declaration"
  }
  package static func annotatedCannotBe(_ name: String, _ word: String) -> String {
    "annotated name '\(name)' can't be \(word)"
  }
  package static func assignedBefore(_ name: String, _ word: String) -> String {
    "name '\(name)' is assigned to before \(word) declaration"
  }
  package static func nonlocalAndGlobal(_ name: String) -> String {
    "name '\(name)' is nonlocal and global"
  }
  package static let nonlocalAtModuleLevel = "nonlocal declaration not allowed at module level"
  package static func noBindingForNonlocal(_ name: String) -> String {
    "no binding for nonlocal '\(name)' found"
  }
  package static func nonlocalTypeParameter(_ name: String) -> String {
    "nonlocal binding not allowed for type parameter '\(name)'"
  }
  package static func yieldInside(_ comprehension: String) -> String {
    "'yield' inside \(comprehension)"
  }
  package static func cannotBeUsed(_ what: String, _ place: String) -> String {
    "\(what) cannot be used within \(place)"
  }
  package static let awaitExpression = "await expression"
  package static let yieldExpression = "yield expression"
  package static let namedExpression = "named expression"
  package static let inAnnotation = "an annotation"
  package static let inTypeAlias = "a type alias"
  package static let inGeneric = "the definition of a generic"
  package static let inTypeVariableBound = "a TypeVar bound"
  package static let inTypeVariableConstraint = "a TypeVar constraint"
  package static let inTypeVariableDefault = "a TypeVar default"
  package static let inTypeVariableTupleDefault = "a TypeVarTuple default"
  package static let inParameterSpecificationDefault = "a ParamSpec default"
  package static let assignmentInIterable =
    "assignment expression cannot be used in a comprehension iterable expression"
  package static let assignmentInClassComprehension =
    "assignment expression within a comprehension cannot be used in a class body"
  package static func assignmentInTypeScope(_ place: String) -> String {
    "assignment expression within a comprehension cannot be used "
      + "\(place == inGeneric ? "within" : "in") \(place)"
  }
  package static func rebindsIterationVariable(_ name: String) -> String {
    "assignment expression cannot rebind comprehension iteration variable '\(name)'"
  }
}
