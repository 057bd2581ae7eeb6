// Expressions and targets: `await`, `yield` and stars out of place, and CPython's warnings about
// literals that are called, subscripted or compared by identity.

import BatonSyntax

extension CompilationChecks {
  mutating func visit(optional expression: Expression?) throws(SyntaxError) {
    if let expression { try visit(expression) }
  }

  /// In a loop along the left, where chains may be long.
  mutating func visit(_ expression: Expression) throws(SyntaxError) {
    guard let left = expression.leftChild else { return try visitNode(expression) }
    if !left.hasLongChain {
      warnAboutLiteral(expression)
      try visit(left)
      return try visitRest(expression)
    }
    var chain = [expression]
    var innermost = left
    while let next = innermost.leftChild {
      chain.append(innermost)
      innermost = next
    }
    for outer in chain { warnAboutLiteral(outer) }
    try visitNode(innermost)
    while let outer = chain.popLast() { try visitRest(outer) }
  }

  private mutating func warnAboutLiteral(_ expression: Expression) {
    switch expression.kind {
    case .subscription(let object, let index): checkSubscription(object, index)
    case .call(let function, _): checkCall(function)
    default: break
    }
  }

  private mutating func visitRest(_ expression: Expression) throws(SyntaxError) {
    switch expression.kind {
    case .binaryOperation(_, _, let right): try visit(right)
    case .subscription(_, let index): try visit(index)
    case .call(_, let arguments): try visit(arguments)
    default: break
    }
  }

  mutating func visit(_ arguments: [Argument]) throws(SyntaxError) {
    var names: Set<String> = []
    for argument in arguments {
      guard case .keyword(let name) = argument.kind else { continue }
      try checkAssignable(name.name, argument.span)
      if !names.insert(name.name).inserted {
        throw error(argument.span, Errors.keywordRepeated(name.name))
      }
    }
    for argument in arguments where argument.isPositional { try visit(argument.value) }
    for argument in arguments where !argument.isPositional { try visit(argument.value) }
  }

  private mutating func visitNode(_ expression: Expression) throws(SyntaxError) {
    let span = expression.span
    switch expression.kind {
    case .constant: break
    case .name(let name): touch(name)
    case .formattedString(let parts): try visit(parts)
    case .attribute, .subscription, .call, .binaryOperation: try visit(expression)
    case .slice(let lower, let upper, let step):
      try visit(optional: lower)
      try visit(optional: upper)
      try visit(optional: step)
    case .unaryOperation(_, let operand): try visit(operand)
    case .booleanOperation(_, let operands):
      for operand in operands { try visit(operand) }
    case .tuple(let elements), .list(let elements), .set(let elements):
      for element in elements { try visit(element: element) }
    case .comparison(let first, let terms):
      checkIdentity(span, first, terms)
      try visit(first)
      for term in terms { try visit(term.operand) }
    case .conditional(let test, let body, let orElse):
      try visit(test)
      try visit(body)
      try visit(orElse)
    case .namedExpression(let target, let value):
      try visit(value)
      try store(target.name, target.span)
    case .lambda(let lambda):
      try checkParameters(lambda.parameters)
      try visitDefaults(lambda.parameters)
      try inside(ObjectIdentifier(lambda)) { checks throws(SyntaxError) in
        try checks.visit(lambda.body)
      }
    case .dictionary(let items):
      for item in items {
        try visit(optional: item.key)
        try visit(item.value)
      }
    case .comprehension(let comprehension): try visit(comprehension)
    case .starred: throw error(span, Errors.starredHere)
    case .await(let value):
      if !(topLevelAwait && frame.kind == .module) {
        guard frame.isFunctionLike else { throw error(span, Errors.awaitOutsideFunction) }
        if !frame.isAsyncFunction, frame.kind != .generatorExpression {
          throw error(span, Errors.awaitOutsideAsync)
        }
      }
      try visit(value)
    case .yield(let value):
      guard frame.isFunctionLike else { throw error(span, Errors.yieldOutsideFunction) }
      try visit(optional: value)
    case .yieldFrom(let value):
      guard frame.isFunctionLike else { throw error(span, Errors.yieldFromOutsideFunction) }
      if frame.isAsyncFunction { throw error(span, Errors.yieldFromInAsync) }
      try visit(value)
    }
  }

  private mutating func visit(element: Expression) throws(SyntaxError) {
    if case .starred(let value) = element.kind { return try visit(value) }
    try visit(element)
  }

  private mutating func visit(_ parts: [FormattedPart]) throws(SyntaxError) {
    for case .value(let value) in parts {
      try visit(value.value)
      if let spec = value.formatSpec { try visit(spec) }
    }
  }

  private mutating func visit(_ comprehension: Comprehension) throws(SyntaxError) {
    guard let first = comprehension.clauses.first,
      let symbol = opened[ObjectIdentifier(comprehension)]
    else { return }
    if symbol.kind == .inlinedComprehension { try visit(first.iterable) }
    if symbol.hasAwait, symbol.kind == .inlinedComprehension, !isAsyncPlace,
      frame.kind != .generatorExpression
    {
      throw error(comprehension.span, Errors.asyncComprehensionOutside)
    }
    try inside(ObjectIdentifier(comprehension)) { checks throws(SyntaxError) in
      for (number, clause) in comprehension.clauses.enumerated() {
        if number > 0 { try checks.visit(clause.iterable) }
        try checks.store(clause.target)
        for condition in clause.conditions { try checks.visit(condition) }
      }
      switch comprehension.result {
      case .list(let element), .set(let element), .generator(let element):
        try checks.visit(element)
      case .dictionary(let key, let value):
        try checks.visit(key)
        try checks.visit(value)
      }
    }
    if symbol.kind != .inlinedComprehension { try visit(first.iterable) }
  }

  // MARK: - Targets

  mutating func store(_ target: Expression) throws(SyntaxError) {
    switch target.kind {
    case .name(let name): try store(name, target.span)
    case .attribute(let object, let name):
      try visit(object)
      try checkAssignable(name.name, target.span)
    case .subscription(let object, let index):
      try visit(object)
      try visit(index)
    case .tuple(let elements), .list(let elements):
      var hasStar = false
      for (number, element) in elements.enumerated() {
        guard case .starred = element.kind else { continue }
        if hasStar { throw error(target.span, Errors.multipleStarred) }
        if number >= 256 { throw error(target.span, Errors.tooManyBeforeStar) }
        hasStar = true
      }
      for element in elements {
        if case .starred(let value) = element.kind {
          try store(value)
        } else {
          try store(element)
        }
      }
    case .starred: throw error(target.span, Errors.starredTarget)
    default: break
    }
  }

  mutating func delete(_ target: Expression) throws(SyntaxError) {
    switch target.kind {
    case .name(let name):
      if name == "__debug__" { throw error(target.span, Errors.deletesDebug) }
      touch(name)
    case .attribute(let object, let name):
      try visit(object)
      if name.name == "__debug__" { throw error(target.span, Errors.deletesDebug) }
    case .subscription(let object, let index):
      try visit(object)
      try visit(index)
    case .tuple(let elements), .list(let elements):
      for element in elements { try delete(element) }
    default: break
    }
  }

  // MARK: - Warnings

  private mutating func checkIdentity(
    _ span: Span, _ first: Expression, _ terms: [ComparisonTerm]
  ) {
    var left = first
    for term in terms {
      if term.operation == .is || term.operation == .isNot {
        if let name = identityLiteral(left) ?? identityLiteral(term.operand) {
          // One warning for the whole comparison.
          return warn(span, Errors.identityWithLiteral(name, isNot: term.operation == .isNot))
        }
      }
      left = term.operand
    }
  }

  private func identityLiteral(_ expression: Expression) -> String? {
    guard isConstant(expression), let name = typeName(expression) else { return nil }
    return ["NoneType", "bool", "ellipsis"].contains(name) ? nil : name
  }

  /// What CPython's optimiser makes a constant of, roughly: literals, signs, arithmetic, tuples of
  /// them.
  private func isConstant(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .constant: true
    case .unaryOperation(.not, let operand): isConstant(operand)
    case .unaryOperation(let operation, let operand):
      ["int", "float", "complex"].contains(typeName(operand) ?? "")
        || (typeName(operand) == "bool" && operation != .invert && isConstant(operand))
    case .tuple(let elements): elements.allSatisfy(isConstant)
    case .binaryOperation: foldedType(expression) != nil
    case .subscription(let object, let index): foldedItemType(object, index) != nil
    default: false
    }
  }

  /// The type of the constant that an arithmetic expression becomes (CPython: `fold_binop`).
  private func foldedType(_ expression: Expression) -> String? {
    guard case .binaryOperation(let left, let operation, let right) = expression.kind,
      isConstant(left), isConstant(right), let a = typeName(left), let b = typeName(right)
    else { return nil }
    let numbers = ["bool", "int", "float", "complex"]
    guard let first = numbers.firstIndex(of: a), let second = numbers.firstIndex(of: b) else {
      return foldedSequenceType(a, operation, b, left, right)
    }
    let type = numbers[max(first, second, 1)]
    switch operation {
    case .add, .subtract, .multiply: return type
    case .divide, .floorDivide, .modulo:
      if case .constant(.integer(0)) = right.kind { return nil }
      if type == "complex", operation != .divide { return nil }
      return operation == .divide && type == "int" ? "float" : type
    case .bitAnd, .bitOr, .bitXor, .leftShift, .rightShift:
      if type != "int" { return nil }
      let isBool = a == "bool" && b == "bool" && ![.leftShift, .rightShift].contains(operation)
      return isBool ? "bool" : "int"
    case .power: return foldedPowerType(type, left, right)
    case .matrixMultiply: return nil
    }
  }

  /// The type of one item of a constant sequence (CPython: `fold_subscr`).
  private func foldedItemType(_ object: Expression, _ index: Expression) -> String? {
    guard isConstant(object), isConstant(index), let at = number(index),
      ["int", "bool"].contains(typeName(index) ?? "")
    else { return nil }
    func holds(_ count: Int) -> Bool { at >= -Double(count) && at < Double(count) }
    switch object.kind {
    case .constant(.string(let text)): return holds(text.unicodeScalars.count) ? "str" : nil
    case .constant(.surrogateString(let scalars)): return holds(scalars.count) ? "str" : nil
    case .constant(.bytes(let bytes)): return holds(bytes.count) ? "int" : nil
    case .tuple(let elements):
      guard holds(elements.count) else { return nil }
      return typeName(elements[Int(at) + (at < 0 ? elements.count : 0)])
    default: return nil
    }
  }

  private func foldedPowerType(_ type: String, _ left: Expression, _ right: Expression) -> String? {
    if type == "complex" { return type }
    guard let base = number(left), let exponent = number(right) else { return nil }
    if exponent < 0, base == 0 { return nil }
    if type == "float" || exponent < 0 {
      return base < 0 && exponent != exponent.rounded() ? "complex" : "float"
    }
    let bits = base == 0 ? 0 : Int(base.magnitude.exponent) + 1
    return exponent <= 128 && Double(bits) * exponent <= 128 ? "int" : nil
  }

  /// The value of a literal with its signs.
  private func number(_ expression: Expression) -> Double? {
    switch expression.kind {
    case .constant(.integer(let int)): Double(int)
    case .constant(.bigInteger(let digits, let radix)):
      digits.reduce(0) { $0 * Double(radix) + Double($1.hexDigitValue ?? 0) }
    case .constant(.float(let float)): float
    case .constant(.bool(let bool)): bool ? 1 : 0
    case .unaryOperation(.minus, let operand): number(operand).map { -$0 }
    case .unaryOperation(.plus, let operand): number(operand)
    default: nil
    }
  }

  /// Sequences are added and, while they stay short, repeated.
  private func foldedSequenceType(
    _ a: String, _ operation: BinaryOperator, _ b: String, _ left: Expression, _ right: Expression
  ) -> String? {
    let sequences = ["str", "bytes", "tuple"]
    switch operation {
    case .add: return a == b && sequences.contains(a) ? a : nil
    case .multiply:
      let (sequence, times) = a == "int" ? (b, left) : (a, right)
      guard sequences.contains(sequence), case .constant(.integer(let count)) = times.kind,
        count < 100
      else { return nil }
      return sequence
    default: return nil
    }
  }

  private func typeName(_ expression: Expression) -> String? {
    switch expression.kind {
    case .constant(let constant):
      switch constant {
      case .none: "NoneType"
      case .bool: "bool"
      case .ellipsis: "ellipsis"
      case .integer, .bigInteger: "int"
      case .float: "float"
      case .imaginary: "complex"
      case .string, .surrogateString: "str"
      case .bytes: "bytes"
      }
    case .unaryOperation(let operation, let operand):
      if !isConstant(expression) {
        nil
      } else if operation == .not {
        "bool"
      } else {
        typeName(operand) == "bool" ? "int" : typeName(operand)
      }
    case .binaryOperation: foldedType(expression) ?? formattedType(expression)
    case .subscription(let object, let index): foldedItemType(object, index)
    case .tuple: "tuple"
    case .list: "list"
    case .set: "set"
    case .dictionary: "dict"
    case .comprehension(let comprehension):
      switch comprehension.result {
      case .list: "list"
      case .set: "set"
      case .dictionary: "dict"
      case .generator: "generator"
      }
    case .lambda: "function"
    case .formattedString: "str"
    default: nil
    }
  }

  private func formattedType(_ expression: Expression) -> String? {
    guard case .binaryOperation(_, .modulo, let right) = expression.kind, !isConstant(right) else {
      return nil
    }
    return expression.percentParts == nil ? nil : "str"
  }

  private mutating func checkCall(_ function: Expression) {
    if case .lambda = function.kind { return }
    if let name = typeName(function) { warn(function.span, Errors.notCallable(name)) }
  }

  private mutating func checkSubscription(_ object: Expression, _ index: Expression) {
    guard let name = typeName(object) else { return }
    switch name {
    case "NoneType", "bool", "ellipsis", "int", "float", "complex", "set", "generator", "function":
      warn(object.span, Errors.notSubscriptable(name))
    case "str", "bytes", "tuple", "list":
      guard let indexName = typeName(index), !["int", "bool"].contains(indexName) else { return }
      warn(object.span, Errors.badIndex(name, indexName))
    default:
      break
    }
  }
}
