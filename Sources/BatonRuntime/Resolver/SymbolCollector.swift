// The first walk over the tree: which names each scope binds, reads and declares. Receives a
// `Module`, fills `SymbolScope`s. CPython: `symtable.c`, whose errors and their order are kept.

import BatonSyntax

struct SymbolCollector {
  let source: SourceFile
  let hasFutureAnnotations: Bool
  var current: SymbolScope
  /// Every scope, in the order in which they were opened, with the node that opens it.
  var opened: [ObjectIdentifier: SymbolScope] = [:]
  /// Named by a `global` statement anywhere: at module level, too, they are those of the globals.
  private(set) var declaredGlobals: Set<String> = []
  /// Set while an annotation that will only be kept as text is visited.
  private var isInAnnotation = false

  init(source: SourceFile, module: SymbolScope, hasFutureAnnotations: Bool) {
    self.source = source
    current = module
    self.hasFutureAnnotations = hasFutureAnnotations
  }

  func error(_ span: Span, _ message: String) -> SyntaxError {
    Errors.compiling(span, in: source, message)
  }

  // MARK: - Scopes

  mutating func open(_ kind: Scope.Kind, _ name: String, for id: ObjectIdentifier) -> SymbolScope {
    let scope = Scope(kind: kind, name: name, parent: current.scope)
    scope.privateName = current.scope.privateName
    scope.mangledNames = current.scope.mangledNames
    let symbol = SymbolScope(scope, parent: current)
    symbol.iterableDepth = current.iterableDepth
    current.add(symbol)
    opened[id] = symbol
    current = symbol
    return symbol
  }

  mutating func close() {
    if let parent = current.parent { current = parent }
  }

  mutating func bind(_ name: String, _ use: SymbolUse, _ span: Span) throws(SyntaxError) {
    let name = current.scope.mangle(name)
    let old = current.uses[name] ?? []
    if use.contains(.parameter), old.contains(.parameter) {
      throw error(span, Errors.duplicateArgument(name))
    }
    if use.contains(.typeParameter), old.contains(.typeParameter) {
      throw error(span, Errors.duplicateTypeParameter(name))
    }
    if current.isInTarget {
      if !old.isDisjoint(with: [.global, .nonlocal]) {
        throw error(span, Errors.innerLoopRebinds(name))
      }
      current.add(name, .comprehensionVariable)
    }
    current.add(name, use)
    if use.contains(.parameter) { current.parameters.append(name) }
  }

  private func read(_ name: String) {
    let name = current.scope.mangle(name)
    current.add(name, .read)
    // `super()` without arguments needs the class.
    if name == "super", current.isFunctionLike { current.add("__class__", .read) }
  }

  // MARK: - Statements

  mutating func visit(_ body: [Statement]) throws(SyntaxError) {
    for statement in body { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws(SyntaxError) {
    switch statement.kind {
    case .functionDefinition(let definition): try visit(definition)
    case .classDefinition(let definition): try visit(definition)
    case .typeAlias(let alias): try visit(alias)
    case .return(let value): try visit(optional: value)
    case .delete(let targets):
      for target in targets { try store(target) }
    case .assign(let targets, let value):
      for target in targets { try store(target) }
      try visit(value)
    case .augmentedAssign(let target, _, let value):
      try store(target)
      try visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      try visitAnnotated(statement.span, target, annotation, value, isSimple: isSimple)
    case .for(let loop):
      try store(loop.target)
      try visit(loop.iterable)
      try visit(loop.body)
      try visit(loop.orElse)
    case .while(let test, let body, let orElse), .if(let test, let body, let orElse):
      try visit(test)
      try visit(body)
      try visit(orElse)
    case .with(_, let items, let body):
      for item in items {
        try visit(item.context)
        if let target = item.target { try store(target) }
      }
      try visit(body)
    case .match(let subject, let cases):
      try visit(subject)
      for matchCase in cases {
        try visit(matchCase.pattern)
        try visit(optional: matchCase.guardTest)
        try visit(matchCase.body)
      }
    case .raise(let exception, let cause):
      try visit(optional: exception)
      try visit(optional: cause)
    case .try(let statement):
      try visit(statement.body)
      try visit(statement.orElse)
      for handler in statement.handlers {
        try visit(optional: handler.type)
        if let name = handler.name { try bind(name.name, .local, handler.span) }
        try visit(handler.body)
      }
      try visit(statement.finalBody)
    case .assert(let test, let message):
      try visit(test)
      try visit(optional: message)
    case .import(let aliases):
      for alias in aliases { try visit(alias, isFrom: false) }
    case .importFrom(_, let aliases, _):
      for alias in aliases { try visit(alias, isFrom: true) }
    case .global(let names): try declare(names, .global, statement.span)
    case .nonlocal(let names): try declare(names, .nonlocal, statement.span)
    case .expression(let value): try visit(value)
    case .pass, .break, .continue: break
    }
  }

  private mutating func visit(_ alias: ImportAlias, isFrom: Bool) throws(SyntaxError) {
    if alias.name.name == "*" {
      if current.kind != .module { throw error(alias.span, Errors.starImport) }
      return
    }
    var name = alias.asName?.name ?? alias.name.name
    if alias.asName == nil, !isFrom { name = String(name.prefix { $0 != "." }) }
    try bind(name, .imported, alias.span)
  }

  private mutating func declare(_ names: [Identifier], _ use: SymbolUse, _ span: Span)
    throws(SyntaxError)
  {
    let word = use == .global ? "global" : "nonlocal"
    for identifier in names {
      let name = current.scope.mangle(identifier.name)
      let old = current.uses[name] ?? []
      if old.contains(.parameter) {
        throw error(span, Errors.parameterAnd(identifier.name, word))
      }
      if old.contains(.read) { throw error(span, Errors.usedPrior(identifier.name, word)) }
      if old.contains(.annotated) {
        throw error(span, Errors.annotatedCannotBe(identifier.name, word))
      }
      if old.contains(.local) { throw error(span, Errors.assignedBefore(identifier.name, word)) }
      current.add(name, use)
      current.directives.append((name, span))
      if use == .global { declaredGlobals.insert(name) }
    }
  }

  private mutating func visitAnnotated(
    _ span: Span, _ target: Expression, _ annotation: Expression, _ value: Expression?,
    isSimple: Bool
  ) throws(SyntaxError) {
    if current.kind == .module || current.kind == .classBody { current.scope.hasAnnotations = true }
    if case .name(let name) = target.kind {
      let old = current.uses[current.scope.mangle(name)] ?? []
      if isSimple, current.kind != .module, !old.isDisjoint(with: [.global, .nonlocal]) {
        let word = old.contains(.global) ? "global" : "nonlocal"
        throw error(span, Errors.annotatedCannotBe(name, word))
      }
      if isSimple {
        try bind(name, [.annotated, .local], target.span)
      } else if value != nil {
        try bind(name, .local, target.span)
      }
    } else {
      try store(target)
    }
    try visit(annotation: annotation)
    try visit(optional: value)
  }

  mutating func visit(annotation: Expression?) throws(SyntaxError) {
    guard let annotation else { return }
    guard hasFutureAnnotations else { return try visit(annotation) }
    // The names in it are not looked up, so that they must not make cells.
    let scope = SymbolScope(
      Scope(kind: .lazyType, name: "<annotation>", parent: current.scope), parent: current)
    scope.scope.privateName = current.scope.privateName
    scope.scope.mangledNames = current.scope.mangledNames
    scope.typeScopeName = Errors.inAnnotation
    let saved = current
    current = scope
    defer { current = saved }
    try visit(annotation)
  }

  // MARK: - Definitions

  private mutating func visit(_ definition: FunctionDefinition) throws(SyntaxError) {
    try bind(definition.name.name, .local, definition.span)
    try visitDefaults(definition.parameters)
    for decorator in definition.decorators { try visit(decorator) }
    if let list = definition.typeParameters { try openTypeParameters(list, definition.name.name) }
    for parameter in definition.parameters.annotationOrder {
      try visit(annotation: parameter.annotation)
    }
    try visit(annotation: definition.returns)
    let symbol = open(.function, definition.name.name, for: ObjectIdentifier(definition))
    symbol.isAsyncFunction = definition.isAsync
    try visitParameters(definition.parameters)
    try visit(definition.body)
    close()
    if definition.typeParameters != nil { close() }
  }

  mutating func visitDefaults(_ parameters: Parameters) throws(SyntaxError) {
    for parameter in parameters.positionalOnly { try visit(optional: parameter.defaultValue) }
    for parameter in parameters.positional { try visit(optional: parameter.defaultValue) }
    for parameter in parameters.keywordOnly { try visit(optional: parameter.defaultValue) }
  }

  mutating func visitParameters(_ parameters: Parameters) throws(SyntaxError) {
    let scope = current.scope
    scope.positionalOnlyCount = parameters.positionalOnly.count
    scope.positionalCount = parameters.positionalOnly.count + parameters.positional.count
    scope.keywordOnlyCount = parameters.keywordOnly.count
    scope.hasVariadic = parameters.variadic != nil
    scope.hasKeywordVariadic = parameters.keywordVariadic != nil
    for parameter in parameters.all { try bind(parameter.name.name, .parameter, parameter.span) }
  }

  private mutating func visit(_ definition: ClassDefinition) throws(SyntaxError) {
    try bind(definition.name.name, .local, definition.span)
    for decorator in definition.decorators { try visit(decorator) }
    if let list = definition.typeParameters {
      try openTypeParameters(list, definition.name.name, ofClass: true)
    }
    try visit(definition.arguments)
    let symbol = open(.classBody, definition.name.name, for: ObjectIdentifier(definition))
    symbol.scope.privateName = Scope.privateName(definition.name.name)
    symbol.scope.mangledNames = nil
    try visit(definition.body)
    close()
    if definition.typeParameters != nil { close() }
  }

  private mutating func visit(_ alias: TypeAlias) throws(SyntaxError) {
    try bind(alias.name.name, .local, alias.name.span)
    if let list = alias.typeParameters { try openTypeParameters(list, alias.name.name) }
    let isInClass = current.kind == .classBody || current.seesClass
    let symbol = open(.lazyType, alias.name.name, for: ObjectIdentifier(alias))
    symbol.typeScopeName = Errors.inTypeAlias
    symbol.seesClass = isInClass
    try visit(alias.value)
    close()
    if alias.typeParameters != nil { close() }
  }

  private mutating func openTypeParameters(
    _ list: TypeParameterList, _ name: String, ofClass: Bool = false
  ) throws(SyntaxError) {
    let isInClass = current.kind == .classBody
    let symbol = open(
      .typeParameters, "<generic parameters of \(name)>", for: ObjectIdentifier(list))
    symbol.typeScopeName = Errors.inGeneric
    if ofClass {
      symbol.scope.privateName = Scope.privateName(name)
      symbol.scope.mangledNames = Set(list.parameters.map(\.name.name))
    }
    symbol.seesClass = isInClass
    for parameter in list.parameters {
      try bind(parameter.name.name, .typeParameter, parameter.span)
      if case .typeVariable(let bound?) = parameter.kind {
        var place = Errors.inTypeVariableBound
        if case .tuple = bound.kind { place = Errors.inTypeVariableConstraint }
        try visitLazy(bound, parameter.name.name, place, isInClass)
      }
      if let value = parameter.defaultValue {
        let place =
          switch parameter.kind {
          case .typeVariable: Errors.inTypeVariableDefault
          case .typeVariableTuple: Errors.inTypeVariableTupleDefault
          case .parameterSpecification: Errors.inParameterSpecificationDefault
          }
        try visitLazy(value, parameter.name.name, place, isInClass)
      }
    }
  }

  private mutating func visitLazy(
    _ expression: Expression, _ name: String, _ place: String, _ isInClass: Bool
  ) throws(SyntaxError) {
    let symbol = open(.lazyType, name, for: ObjectIdentifier(expression))
    symbol.typeScopeName = place
    symbol.seesClass = isInClass
    try visit(expression)
    close()
  }

  // MARK: - Expressions

  mutating func visit(optional expression: Expression?) throws(SyntaxError) {
    if let expression { try visit(expression) }
  }

  /// Operators that chain to the left, calls and attributes are walked in a loop: their nesting
  /// has no useful limit.
  mutating func visit(_ expression: Expression) throws(SyntaxError) {
    guard let left = expression.leftChild else { return try visitNode(expression) }
    if !left.hasLongChain {
      try visit(left)
      return try visitRest(expression)
    }
    var chain = [expression]
    var innermost = left
    while let next = innermost.leftChild {
      chain.append(innermost)
      innermost = next
    }
    try visitNode(innermost)
    while let outer = chain.popLast() { try visitRest(outer) }
  }

  /// What an expression has besides its left child.
  private mutating func visitRest(_ expression: Expression) throws(SyntaxError) {
    switch expression.kind {
    case .binaryOperation(_, _, let right): try visit(right)
    case .subscription(_, let index): try visit(index)
    case .call(_, let arguments): try visit(arguments)
    default: break
    }
  }

  private mutating func visit(_ arguments: [Argument]) throws(SyntaxError) {
    for argument in arguments where argument.isPositional { try visit(argument.value) }
    for argument in arguments where !argument.isPositional { try visit(argument.value) }
  }

  private mutating func visitNode(_ expression: Expression) throws(SyntaxError) {
    switch expression.kind {
    case .constant: break
    case .name(let name): read(name)
    case .formattedString(let parts): try visit(parts)
    case .attribute, .subscription, .call, .binaryOperation: try visit(expression)
    case .slice(let lower, let upper, let step):
      try visit(optional: lower)
      try visit(optional: upper)
      try visit(optional: step)
    case .unaryOperation(_, let operand): try visit(operand)
    case .booleanOperation(_, let operands), .tuple(let operands), .list(let operands),
      .set(let operands):
      for operand in operands { try visit(operand) }
    case .comparison(let first, let terms):
      try visit(first)
      for term in terms { try visit(term.operand) }
    case .conditional(let test, let body, let orElse):
      try visit(test)
      try visit(body)
      try visit(orElse)
    case .namedExpression(let target, let value): try visitNamed(expression, target, value)
    case .lambda(let lambda):
      try visitDefaults(lambda.parameters)
      _ = open(.lambda, "<lambda>", for: ObjectIdentifier(lambda))
      try visitParameters(lambda.parameters)
      try visit(lambda.body)
      close()
    case .dictionary(let items):
      for item in items { try visit(optional: item.key) }
      for item in items { try visit(item.value) }
    case .comprehension(let comprehension): try visit(comprehension)
    case .starred(let value): try visit(value)
    case .await(let value):
      try refuseInTypeScope(Errors.awaitExpression, expression.span)
      try visit(value)
      current.hasAwait = true
    case .yield(let value):
      try refuseInTypeScope(Errors.yieldExpression, expression.span)
      try visit(optional: value)
      try markYield(expression.span)
    case .yieldFrom(let value):
      try refuseInTypeScope(Errors.yieldExpression, expression.span)
      try visit(value)
      try markYield(expression.span)
    }
  }

  private func markYield(_ span: Span) throws(SyntaxError) {
    current.hasYield = true
    if let name = current.comprehensionName { throw error(span, Errors.yieldInside(name)) }
  }

  private func refuseInTypeScope(_ what: String, _ span: Span) throws(SyntaxError) {
    guard let place = current.typeScopeName else { return }
    throw error(span, Errors.cannotBeUsed(what, place))
  }

  private mutating func visit(_ parts: [FormattedPart]) throws(SyntaxError) {
    for case .value(let value) in parts {
      try visit(value.value)
      if let spec = value.formatSpec { try visit(spec) }
    }
  }

  private mutating func visitNamed(
    _ expression: Expression, _ target: Identifier, _ value: Expression
  ) throws(SyntaxError) {
    try refuseInTypeScope(Errors.namedExpression, expression.span)
    if current.iterableDepth > 0 {
      throw error(expression.span, Errors.assignmentInIterable)
    }
    if current.isComprehension { try extend(target) }
    try visit(value)
    try bind(target.name, .local, target.span)
  }

  /// A named expression in a comprehension binds in the function around it.
  private func extend(_ target: Identifier) throws(SyntaxError) {
    let name = current.scope.mangle(target.name)
    var scope: SymbolScope? = current
    while let candidate = scope {
      scope = candidate.parent
      switch candidate.kind {
      case .inlinedComprehension, .generatorExpression:
        if candidate.uses[name]?.contains(.comprehensionVariable) == true {
          throw error(target.span, Errors.rebindsIterationVariable(target.name))
        }
      case .function, .lambda:
        let isGlobal = candidate.uses[name]?.contains(.global) == true
        current.add(name, isGlobal ? .global : .nonlocal)
        current.directives.append((name, target.span))
        if !isGlobal, candidate.uses[name]?.contains(.nonlocal) != true {
          candidate.add(name, .local)
        }
        return
      case .module:
        current.add(name, .global)
        current.directives.append((name, target.span))
        candidate.add(name, .global)
        return
      case .classBody:
        throw error(target.span, Errors.assignmentInClassComprehension)
      case .typeParameters, .lazyType:
        throw error(
          target.span, Errors.assignmentInTypeScope(candidate.typeScopeName ?? Errors.inGeneric))
      }
    }
  }

  private mutating func visit(_ comprehension: Comprehension) throws(SyntaxError) {
    guard let first = comprehension.clauses.first else { return }
    current.iterableDepth += 1
    try visit(first.iterable)
    current.iterableDepth -= 1
    let symbol = openComprehension(comprehension)
    for (number, clause) in comprehension.clauses.enumerated() {
      current.isInTarget = true
      try store(clause.target)
      current.isInTarget = false
      if number > 0 {
        current.iterableDepth += 1
        try visit(clause.iterable)
        current.iterableDepth -= 1
      }
      for condition in clause.conditions { try visit(condition) }
      if clause.isAsync { symbol.hasAwait = true }
    }
    switch comprehension.result {
    case .list(let element), .set(let element), .generator(let element): try visit(element)
    case .dictionary(let key, let value):
      try visit(value)
      try visit(key)
    }
    close()
    if symbol.hasAwait, symbol.kind == .inlinedComprehension { current.hasAwait = true }
  }

  private mutating func openComprehension(_ comprehension: Comprehension) -> SymbolScope {
    // In a type scope of a class a comprehension keeps a frame of its own, as in CPython.
    let kind: Scope.Kind
    let name: String
    let description: String
    switch comprehension.result {
    case .list: (kind, name, description) = (.inlinedComprehension, "<listcomp>", "list")
    case .set: (kind, name, description) = (.inlinedComprehension, "<setcomp>", "set")
    case .dictionary: (kind, name, description) = (.inlinedComprehension, "<dictcomp>", "dict")
    case .generator: (kind, name, description) = (.generatorExpression, "<genexpr>", "")
    }
    let symbol = open(kind, name, for: ObjectIdentifier(comprehension))
    symbol.comprehensionName =
      description.isEmpty ? "generator expression" : description + " comprehension"
    if kind == .generatorExpression {
      symbol.add(".0", .parameter)
      symbol.parameters.append(".0")
      symbol.scope.positionalCount = 1
    }
    return symbol
  }

  // MARK: - Targets

  private mutating func store(_ target: Expression) throws(SyntaxError) {
    switch target.kind {
    case .name(let name): try bind(name, .local, target.span)
    case .tuple(let elements), .list(let elements):
      for element in elements { try store(element) }
    case .starred(let value): try store(value)
    default: try visit(target)
    }
  }

  private mutating func visit(_ pattern: Pattern) throws(SyntaxError) {
    switch pattern.kind {
    case .value(let value): try visit(value)
    case .singleton: break
    case .sequence(let patterns), .alternatives(let patterns):
      for pattern in patterns { try visit(pattern) }
    case .mapping(let items, let rest):
      for item in items { try visit(item.key) }
      for item in items { try visit(item.pattern) }
      if let rest { try bind(rest.name, .local, pattern.span) }
    case .classPattern(let value, let positional, let keywords):
      try visit(value)
      for pattern in positional { try visit(pattern) }
      for keyword in keywords { try visit(keyword.pattern) }
    case .star(let name):
      if let name { try bind(name.name, .local, pattern.span) }
    case .capture(let inner, let name):
      if let inner { try visit(inner) }
      if let name { try bind(name.name, .local, pattern.span) }
    }
  }
}

extension Expression {
  /// The operand that comes first, of those expressions that chain to the left.
  var leftChild: Expression? {
    switch kind {
    case .binaryOperation(let left, _, _): left
    case .attribute(let object, _), .subscription(let object, _): object
    case .call(let function, _): function
    default: nil
    }
  }
}

extension Expression {
  /// Whether so many left children follow one another that a loop has to walk them.
  var hasLongChain: Bool {
    var expression = self
    for _ in 0..<12 {
      guard let left = expression.leftChild else { return false }
      expression = left
    }
    return true
  }
}

extension Parameters {
  /// The order in which CPython evaluates annotations.
  package var annotationOrder: [Parameter] {
    positionalOnly + positional + (variadic.map { [$0] } ?? []) + keywordOnly
      + (keywordVariadic.map { [$0] } ?? [])
  }
}
