// Finds out whether a part of the tree can suspend the function it stands in.

import BatonSyntax

/// Looks for `await`, `yield`, `async for` and `async with`, not into inner functions.
enum SuspensionSearch {
  static func suspends(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .await, .yield, .yieldFrom: return true
    case .constant, .name, .lambda: return false
    case .formattedString(let parts): return suspends(parts)
    case .attribute(let object, _): return suspends(object)
    case .subscription(let object, let index): return suspends(object) || suspends(index)
    case .slice(let lower, let upper, let step):
      return [lower, upper, step].contains { $0.map(suspends) ?? false }
    case .call(let function, let arguments):
      return suspends(function) || arguments.contains { suspends($0.value) }
    case .unaryOperation(_, let operand): return suspends(operand)
    case .binaryOperation:
      // Long chains lean to the left: walked in a loop.
      var current = expression
      while case .binaryOperation(let left, _, let right) = current.kind {
        if suspends(right) { return true }
        current = left
      }
      return suspends(current)
    case .booleanOperation(_, let operands): return operands.contains(where: suspends)
    case .comparison(let first, let terms):
      return suspends(first) || terms.contains { suspends($0.operand) }
    case .conditional(let test, let body, let orElse):
      return suspends(test) || suspends(body) || suspends(orElse)
    case .namedExpression(_, let value): return suspends(value)
    case .tuple(let items), .list(let items), .set(let items):
      return items.contains(where: suspends)
    case .dictionary(let items):
      return items.contains { ($0.key.map(suspends) ?? false) || suspends($0.value) }
    case .comprehension(let comprehension): return suspends(comprehension)
    case .starred(let value): return suspends(value)
    }
  }

  private static func suspends(_ parts: [FormattedPart]) -> Bool {
    parts.contains { part in
      guard case .value(let value) = part else { return false }
      return suspends(value.value) || (value.formatSpec.map { suspends($0) } ?? false)
    }
  }

  private static func suspends(_ comprehension: Comprehension) -> Bool {
    guard let first = comprehension.clauses.first else { return false }
    if suspends(first.iterable) { return true }
    switch comprehension.result {
    case .generator: return false
    case .list(let element), .set(let element):
      if suspends(element) { return true }
    case .dictionary(let key, let value):
      if suspends(key) || suspends(value) { return true }
    }
    return comprehension.clauses.contains { clause in
      clause.isAsync || suspends(clause.iterable) || suspends(clause.target)
        || clause.conditions.contains(where: suspends)
    }
  }

  /// Whether a statement suspends, by asking about its children.
  static func children(
    of statement: Statement, expression: (Expression) -> Bool, statement inner: (Statement) -> Bool
  ) -> Bool {
    func any(_ statements: [Statement]) -> Bool { statements.contains(where: inner) }
    func optional(_ value: Expression?) -> Bool { value.map(expression) ?? false }
    switch statement.kind {
    case .functionDefinition(let definition):
      return definition.decorators.contains(where: expression)
        || parameters(definition.parameters, expression) || optional(definition.returns)
    case .classDefinition(let definition):
      return definition.decorators.contains(where: expression)
        || definition.arguments.contains { expression($0.value) }
    case .return(let value): return optional(value)
    case .delete(let targets): return targets.contains(where: expression)
    case .assign(let targets, let value):
      return expression(value) || targets.contains(where: expression)
    case .augmentedAssign(let target, _, let value):
      return expression(target) || expression(value)
    case .annotatedAssign(let target, let annotation, let value, _):
      return expression(target) || expression(annotation) || optional(value)
    case .typeAlias: return false
    case .for(let loop):
      return loop.isAsync || expression(loop.iterable) || expression(loop.target)
        || any(loop.body) || any(loop.orElse)
    case .while(let test, let body, let orElse), .if(let test, let body, let orElse):
      return expression(test) || any(body) || any(orElse)
    case .with(let isAsync, let items, let body):
      return isAsync || any(body)
        || items.contains { expression($0.context) || optional($0.target) }
    case .match(let subject, let cases):
      return expression(subject) || cases.contains { optional($0.guardTest) || any($0.body) }
    case .raise(let exception, let cause): return optional(exception) || optional(cause)
    case .try(let statement):
      return any(statement.body) || any(statement.orElse) || any(statement.finalBody)
        || statement.handlers.contains { optional($0.type) || any($0.body) }
    case .assert(let test, let message): return expression(test) || optional(message)
    case .expression(let value): return expression(value)
    case .import, .importFrom, .global, .nonlocal, .pass, .break, .continue: return false
    }
  }

  private static func parameters(
    _ parameters: Parameters, _ expression: (Expression) -> Bool
  ) -> Bool {
    parameters.all.contains { parameter in
      (parameter.defaultValue.map(expression) ?? false)
        || (parameter.annotation.map(expression) ?? false)
    }
  }
}
