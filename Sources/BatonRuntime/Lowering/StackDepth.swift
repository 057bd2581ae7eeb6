// How many values CPython's evaluation stack holds at most while a generator runs: its size shows it.

import BatonSyntax

/// The depth of expressions and plain statements, as their bytecode would need it.
enum StackDepth {
  /// Of a generator expression: an iterator for each loop, and what is evaluated inside.
  static func of(_ comprehension: Comprehension) -> Int {
    guard case .generator(let element) = comprehension.result else { return 3 }
    var most = 2
    for (index, clause) in comprehension.clauses.enumerated() {
      let base = index + 1
      if index > 0 { most = max(most, index + of(clause.iterable)) }
      most = max(most, base + ofTarget(clause.target))
      for condition in clause.conditions { most = max(most, base + ofTest(condition)) }
    }
    return max(most, comprehension.clauses.count + of(element))
  }

  /// Of a generator function's body.
  static func of(_ body: [Statement]) -> Int {
    body.reduce(2) { max($0, of($1)) }
  }

  private static func of(_ statement: Statement) -> Int {
    switch statement.kind {
    case .return(let value): value.map { of($0) } ?? 1
    case .assign(let targets, let value):
      targets.reduce(of(value) + targets.count - 1) { max($0, ofTarget($1)) }
    case .augmentedAssign(let target, _, let value): of(target) + of(value)
    case .annotatedAssign(_, _, let value, _): value.map { of($0) } ?? 1
    case .expression(let value): of(value)
    case .for(let loop):
      max(of(loop.iterable), 1 + ofTarget(loop.target), 1 + of(loop.body), of(loop.orElse))
    case .while(let test, let body, let orElse): max(ofTest(test), of(body), of(orElse))
    case .if(let test, let body, let orElse): max(ofTest(test), of(body), of(orElse))
    case .with(_, let items, let body):
      items.reduce(6) { max($0, 2 + of($1.context)) } + max(0, of(body) - 6)
    case .try(let statement):
      // The exception, what was handled before, and the place to go on.
      max(5, of(statement.body), of(statement.finalBody) + 3)
    case .assert(let test, let message): max(ofTest(test), message.map { 2 + of($0) } ?? 1)
    case .raise(let exception, let cause):
      max(exception.map { of($0) } ?? 1, cause.map { 1 + of($0) } ?? 1)
    default: 2
    }
  }

  /// A test jumps, its parts leave nothing behind.
  private static func ofTest(_ expression: Expression) -> Int {
    switch expression.kind {
    case .booleanOperation(_, let operands): operands.reduce(1) { max($0, ofTest($1)) }
    case .unaryOperation(.not, let operand): ofTest(operand)
    default: of(expression)
    }
  }

  private static func ofTarget(_ target: Expression) -> Int {
    switch target.kind {
    case .tuple(let parts), .list(let parts): max(1, parts.count)
    case .attribute(let object, _): 1 + of(object)
    case .subscription(let object, let index): 1 + max(of(object), 1 + of(index))
    default: 1
    }
  }

  private static func of(_ expression: Expression) -> Int {
    switch expression.kind {
    case .formattedString(let parts):
      return inRow(parts.map { if case .value(let field) = $0 { of(field) } else { 1 } })
    case .attribute(let object, _): return of(object)
    case .subscription(let object, let index):
      if case .slice(let lower, let upper, _) = index.kind {
        return max(of(object), 1 + (lower.map { of($0) } ?? 1), 2 + (upper.map { of($0) } ?? 1))
      }
      return max(of(object), 1 + of(index))
    case .call(let function, let arguments):
      var most = max(2, of(function))
      for (index, argument) in arguments.enumerated() {
        most = max(most, 2 + index + of(argument.value))
      }
      let hasKeywords = arguments.contains { !$0.isPositional }
      return hasKeywords ? max(most, 3 + arguments.count) : most
    case .unaryOperation(_, let operand): return of(operand)
    case .binaryOperation(let left, _, let right):
      if let parts = expression.percentParts {
        return inRow(parts.map { if case .value(let field) = $0 { of(field) } else { 1 } })
      }
      return max(of(left), 1 + of(right))
    case .booleanOperation(_, let operands):
      return operands.dropLast().reduce(operands.last.map { of($0) } ?? 1) {
        max($0, 1 + of($1))
      }
    case .comparison(let first, let terms):
      let isChain = terms.count > 1
      return terms.reduce(of(first)) { max($0, 1 + of($1.operand), isChain ? 3 : 0) }
    case .conditional(let test, let body, let orElse):
      return max(ofTest(test), of(body), of(orElse))
    case .lambda: return 2
    case .namedExpression(_, let value): return max(2, of(value))
    case .tuple(let elements), .list(let elements), .set(let elements):
      if elements.allSatisfy({ if case .constant = $0.kind { true } else { false } }) { return 1 }
      return inRow(elements.map { of($0) })
    case .dictionary(let items):
      return inRow(items.flatMap { [$0.key.map { of($0) } ?? 1, of($0.value)] })
    case .comprehension(let comprehension):
      let iterable = comprehension.clauses.first.map { of($0.iterable) } ?? 1
      switch comprehension.result {
      case .generator: return 1 + iterable
      case .list(let element), .set(let element):
        return max(iterable, comprehension.clauses.count + 2 + of(element))
      case .dictionary(let key, let value):
        return max(iterable, comprehension.clauses.count + 2 + of(key), 4 + of(value))
      }
    case .starred(let value): return of(value)
    case .await(let value), .yieldFrom(let value): return max(3, of(value))
    case .yield(let value): return value.map { of($0) } ?? 1
    default: return 1
    }
  }

  private static func of(_ field: FormattedValue) -> Int {
    max(of(field.value), field.formatSpec == nil ? 1 : 2)
  }

  /// Values that stay on the stack while the next ones are made.
  private static func inRow(_ depths: [Int]) -> Int {
    depths.enumerated().reduce(1) { max($0, $1.offset + $1.element) }
  }
}
