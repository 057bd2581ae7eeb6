// Functions, lambdas, classes, comprehensions.

import BatonSyntax

extension Lowering {
  /// A lowering for the code of an inner scope.
  private func inner(
    _ scope: Scope, firstOffset: UInt32, hasNamespace: Bool = false, isDrained: Bool = false
  ) -> Lowering {
    Lowering(
      interpreter, source: source, scopes: scopes, globals: globals, scope: scope,
      name: scope.name, qualname: scope.qualifiedName, firstOffset: firstOffset,
      hasNamespace: hasNamespace,
      isSuspendable: !isDrained
        && (scope.isGenerator || scope.isCoroutine || scope.isAsyncGenerator))
  }

  private func flavor(of scope: Scope) -> CodeFlavor {
    if scope.isAsyncGenerator { return .asyncGenerator }
    if scope.isCoroutine { return .coroutine }
    return scope.isGenerator ? .generator : .plain
  }

  func captures(of inner: Scope) -> [CellSource] {
    inner.captures.map { binding in
      switch binding {
      case .cell(let slot): return .cell(slot + slotBase)
      case .free(let index): return .free(index)
      default:
        preconditionFailure("the resolver gives cells for captured names")
      }
    }
  }

  private func parameterList(_ parameters: Parameters, _ scope: Scope) -> ParameterList {
    func names(_ list: [Parameter]) -> [PyStr] {
      list.map { interpreter.intern(scope.mangle($0.name.name)) }
    }
    var result = ParameterList()
    result.positional = names(parameters.positionalOnly + parameters.positional)
    result.positionalOnlyCount = parameters.positionalOnly.count
    result.keywordOnly = names(parameters.keywordOnly)
    result.variadicName = parameters.variadic.map {
      interpreter.intern(scope.mangle($0.name.name))
    }
    result.keywordsName = parameters.keywordVariadic.map {
      interpreter.intern(scope.mangle($0.name.name))
    }
    return result
  }

  // MARK: Functions

  /// The value of a `def`, decorators applied.
  func function(_ definition: FunctionDefinition) -> ExpressionNode {
    if let list = definition.typeParameters { return genericFunction(definition, list) }
    let parameters = definition.parameters
    let positionalDefaults = (parameters.positionalOnly + parameters.positional)
      .compactMap(\.defaultValue)
    let keywordDefaults = parameters.keywordOnly.filter { $0.defaultValue != nil }
    let annotations = annotationExpressions(definition)
    var nodes = operands(
      definition.decorators + positionalDefaults + keywordDefaults.compactMap(\.defaultValue)
        + (scopes.hasFutureAnnotations ? [] : annotations.map(\.annotation)))[...]
    func take(_ count: Int) -> [ExpressionNode] {
      let taken = Array(nodes.prefix(count))
      nodes = nodes.dropFirst(count)
      return taken
    }
    let decorators = take(definition.decorators.count)
    let defaults = take(positionalDefaults.count)
    let keywordValues = take(keywordDefaults.count)
    let function = plainFunction(
      definition, defaults: defaults,
      keywordDefaults: zip(keywordDefaults, keywordValues).map { (name($0.name.name), $1) },
      annotations: scopes.hasFutureAnnotations ? nil : take(annotations.count))
    if decorators.isEmpty { return function }
    return DecoratedNode(
      context, definition.span, decorators: decorators, definition: function)
  }

  /// The function alone. `annotations` holds their values where they are lowered already.
  func plainFunction(
    _ definition: FunctionDefinition, defaults: [ExpressionNode],
    keywordDefaults: [(name: PyStr, value: ExpressionNode)], annotations: [ExpressionNode]? = nil
  ) -> ExpressionNode {
    let bodyScope = scopes.scope(of: definition)
    let lowering = inner(bodyScope, firstOffset: definition.firstOffset)
    let body = lowering.block(definition.body)
    let code = lowering.finish(
      body, of: .function(definition), flavor: flavor(of: bodyScope),
      parameters: parameterList(definition.parameters, bodyScope),
      docstring: definition.docstring.map { documentation($0) } ?? .none,
      span: Span(start: definition.firstOffset, end: definition.firstOffset))
    nested.append(code)
    if code.flavor != .plain { code.stackDepth = StackDepth.of(definition.body) }
    let expressions = annotationExpressions(definition)
    let values =
      annotations
      ?? expressions.map {
        scopes.hasFutureAnnotations ? annotationText($0.annotation) : lower($0.annotation)
      }
    return FunctionNode(
      context, definition.span, code: code, defaults: defaults, keywordDefaults: keywordDefaults,
      captures: captures(of: bodyScope),
      annotations: zip(expressions, values).map { expression, value in
        let isStarred = if case .starred = expression.annotation.kind { true } else { false }
        let node =
          isStarred && !scopes.hasFutureAnnotations
          ? UnpackedAnnotationNode(context, expression.annotation.span, value) : value
        return (name(expression.name), node)
      })
  }

  private func annotationExpressions(
    _ definition: FunctionDefinition
  ) -> [(name: String, annotation: Expression)] {
    annotatedParameters(definition.parameters)
      + (definition.returns.map { [("return", $0)] } ?? [])
  }

  private func annotatedParameters(
    _ parameters: Parameters
  ) -> [(name: String, annotation: Expression)] {
    // CPython: `codegen_annotations` takes the positional-only ones second.
    let ordered =
      parameters.positional + parameters.positionalOnly
      + (parameters.variadic.map { [$0] } ?? []) + parameters.keywordOnly
      + (parameters.keywordVariadic.map { [$0] } ?? [])
    return ordered.compactMap { parameter in
      parameter.annotation.map { (parameter.name.name, $0) }
    }
  }

  /// An annotation under `from __future__ import annotations`.
  func annotationText(_ expression: Expression) -> ExpressionNode {
    constant(interpreter.str(Unparser.text(expression)), expression.span)
  }

  func lambda(_ lambda: Lambda) -> ExpressionNode {
    let bodyScope = scopes.scope(of: lambda)
    let lowering = inner(bodyScope, firstOffset: lambda.span.start)
    let body = ReturnNode(
      lowering.context, lambda.body.span, lowering.scoped(lambda.body))
    let code = lowering.finish(
      body, of: .lambda(lambda), flavor: flavor(of: bodyScope),
      parameters: parameterList(lambda.parameters, bodyScope), docstring: .none, span: lambda.span)
    nested.append(code)
    let parameters = lambda.parameters
    let positionalDefaults = (parameters.positionalOnly + parameters.positional)
      .compactMap(\.defaultValue)
    let keywordDefaults = parameters.keywordOnly.filter { $0.defaultValue != nil }
    let nodes = operands(positionalDefaults + keywordDefaults.compactMap(\.defaultValue))
    return FunctionNode(
      context, lambda.span, code: code, defaults: Array(nodes.prefix(positionalDefaults.count)),
      keywordDefaults: zip(keywordDefaults, nodes.dropFirst(positionalDefaults.count))
        .map { (name($0.name.name), $1) },
      captures: captures(of: bodyScope), annotations: [])
  }

  // MARK: Classes

  /// The value of a class statement, decorators applied.
  func classValue(_ definition: ClassDefinition) -> ExpressionNode {
    if let list = definition.typeParameters { return genericClass(definition, list) }
    if definition.decorators.isEmpty { return plainClass(definition, typeParameters: nil) }
    let suspendsLater = definition.arguments.contains { suspends($0.value) }
    let decorators = operands(definition.decorators).map { suspendsLater ? spill($0) : $0 }
    return DecoratedNode(
      context, definition.span, decorators: decorators,
      definition: plainClass(definition, typeParameters: nil))
  }

  func plainClass(
    _ definition: ClassDefinition, typeParameters: ExpressionNode?
  ) -> ExpressionNode {
    let positional = definition.arguments.filter(\.isPositional)
    let others = definition.arguments.filter { !$0.isPositional }
    let nodes = operands(positional.map(\.value) + others.map(\.value))
    let bases = zip(positional, nodes).map {
      DisplayItem(expression: $1, isStarred: $0.isSpread)
    }
    let keywords = zip(others, nodes.dropFirst(positional.count)).map { argument, node in
      if case .keyword(let keyword) = argument.kind {
        return (name: Optional(name(keyword.name)), value: node)
      }
      return (name: nil, value: node)
    }
    return classNode(
      definition, bases: bases, keywords: keywords, typeParameters: typeParameters)
  }

  func classNode(
    _ definition: ClassDefinition, bases: [DisplayItem],
    keywords: [(name: PyStr?, value: ExpressionNode)], typeParameters: ExpressionNode?
  ) -> ExpressionNode {
    let bodyScope = scopes.scope(of: definition)
    let lowering = inner(
      bodyScope, firstOffset: definition.firstOffset, hasNamespace: true)
    let code = lowering.classBody(definition, bodyScope)
    nested.append(code)
    return ClassNode(
      context, definition.span, name: interpreter.intern(definition.name.name), code: code,
      captures: captures(of: bodyScope), bases: bases, keywords: keywords,
      typeParameters: typeParameters, classCell: bodyScope.classCell.map { $0 + 1 },
      dictionaryCell: bodyScope.classDictionaryCell.map { $0 + 1 })
  }

  /// The body of a class: its own names first, as CPython's compiler sets them.
  private func classBody(_ definition: ClassDefinition, _ bodyScope: Scope) -> PyCode {
    let span = definition.span
    func store(_ name: String, _ value: ExpressionNode) -> StatementNode {
      AssignNode(
        context, span, target: NamespaceTarget(context, span, name: interpreter.intern(name)),
        value: value)
    }
    var statements: [StatementNode] = [
      store("__module__", NamespaceNode(context, span, name: interpreter.names.name)),
      store("__qualname__", constant(interpreter.str(bodyScope.qualifiedName), span)),
      store("__firstlineno__", constant(.int(context.firstLine), span)),
    ]
    if let cell = bodyScope.classDictionaryCell {
      statements.append(
        AssignNode(
          context, span,
          target: CellTarget(
            context, span, slot: cell + 1, name: interpreter.intern("__classdict__")),
          value: TemporaryNode(context, span, slot: 0)))
    }
    if bodyScope.hasAnnotations {
      statements.append(SetupAnnotationsNode(context, span, usesNamespace: true))
    }
    if let docstring = definition.docstring {
      statements.append(store("__doc__", constant(documentation(docstring), span)))
    }
    statements.append(block(definition.body))
    statements.append(
      store(
        "__static_attributes__", constant(StaticAttributes.names(of: definition, interpreter), span)
      ))
    return finish(
      BlockNode.make(statements[...], context, span), of: .classBody(definition), flavor: .plain,
      parameters: ParameterList(), docstring: .none, span: span)
  }

  // MARK: Comprehensions

  func comprehension(_ comprehension: Comprehension) -> ExpressionNode {
    let own = scopes.scope(of: comprehension)
    guard let first = comprehension.clauses.first else { return constant(.none, .zero) }
    if case .generator(let element) = comprehension.result {
      return generatorExpression(comprehension, element, first, own)
    }
    let slot = newSlot()
    let iterable = lowerIterable(first.iterable, showsAsTuple: first.isAsync)
    let outer = scope
    scope = own
    defer { scope = outer }
    let collect: StatementNode
    let kind: CollectionKind
    switch comprehension.result {
    case .list(let element), .generator(let element):
      kind = .list
      collect = scopedStatement {
        CollectNode(context, element.span, slot: slot, element: lower(element), isList: true)
      }
    case .set(let element):
      kind = .set
      collect = scopedStatement {
        CollectNode(context, element.span, slot: slot, element: lower(element), isList: false)
      }
    case .dictionary(let key, let value):
      kind = .dictionary
      collect = scopedStatement {
        let parts = operands([key, value])
        return CollectEntryNode(
          context, key.span.extended(to: value.span), slot: slot, key: parts[0], value: parts[1])
      }
    }
    let loops = loops(
      comprehension.clauses[...], first: iterable, collect: collect, comprehension.span)
    return ComprehensionNode(
      context, comprehension.span, kind: kind, slot: slot, loops: loops,
      ownSlots: own.comprehensionSlots.map { $0 + slotBase },
      freshCells: own.freshCells.map { $0 + slotBase })
  }

  /// The nested loops of a comprehension around what each turn does.
  private func loops(
    _ clauses: ArraySlice<ComprehensionClause>, first: ExpressionNode?, collect: StatementNode,
    _ span: Span
  ) -> StatementNode {
    guard let clause = clauses.first else { return collect }
    let iterable = first ?? scopedIterable(clause.iterable, showsAsTuple: clause.isAsync)
    let inner = clauses.dropFirst()
    let (target, then) = deferredTarget(clause.target)
    var body = loops(inner, first: nil, collect: collect, span)
    for condition in clause.conditions.reversed() {
      let test = scoped(condition)
      body =
        isSuspendable
        ? ResumableIfNode(
          context, condition.span, test: test, body: body, orElse: nil, slot: newSlot())
        : IfNode(context, condition.span, test: test, body: body, orElse: nil)
    }
    if !then.isEmpty { body = sequence(then + [body]) }
    if clause.isAsync {
      return AsyncForNode(
        context, span, target: target, iterable: iterable, body: body,
        orElse: nil, iteratorSlot: newSlot(), awaitedSlot: newAwaitSlot(), phaseSlot: newSlot())
    }
    if isSuspendable {
      return ResumableForNode(
        context, clause.iterable.span, target: target, iterable: iterable, body: body,
        orElse: nil, iteratorSlot: newSlot(), elseSlot: newSlot())
    }
    return ForNode(
      context, clause.iterable.span, target: target, iterable: iterable, body: body, orElse: nil)
  }

  private func generatorExpression(
    _ comprehension: Comprehension, _ element: Expression, _ first: ComprehensionClause,
    _ own: Scope
  ) -> ExpressionNode {
    let span = comprehension.span
    let lowering = inner(own, firstOffset: span.start)
    let yieldNode = lowering.scopedStatement {
      ExpressionStatementNode(
        lowering.context, element.span,
        YieldNode(
          lowering.context, element.span, value: lowering.lower(element),
          slot: lowering.newSlot(), isAsync: own.isAsyncGenerator))
    }
    let source = LocalNode(
      lowering.context, first.iterable.span, slot: 0, name: interpreter.intern(".0"))
    let body = lowering.loops(
      comprehension.clauses[...], first: source, collect: yieldNode, span)
    var parameters = ParameterList()
    parameters.positional = [interpreter.intern(".0")]
    parameters.positionalOnlyCount = 1
    let code = lowering.finish(
      body, of: .generator(comprehension), flavor: flavor(of: own), parameters: parameters,
      docstring: .none, span: span)
    nested.append(code)
    code.stackDepth = StackDepth.of(comprehension)
    if flavor(of: own) == .generator {
      code.drain = DrainCode { [self] in
        drained(comprehension, element, first, own, parameters)
      }
    }
    let function = FunctionNode(
      context, span, code: code, defaults: [], keywordDefaults: [],
      captures: captures(of: own), annotations: [])
    return GeneratorExpressionNode(
      context, span, function: function,
      iterable: lowerIterable(first.iterable, showsAsTuple: first.isAsync), isAsync: first.isAsync)
  }

  /// The generator expression for a consumer that takes all elements.
  private func drained(
    _ comprehension: Comprehension, _ element: Expression, _ first: ComprehensionClause,
    _ own: Scope, _ parameters: ParameterList
  ) -> (code: PyCode, consumerSlot: Int) {
    let lowering = inner(own, firstOffset: comprehension.span.start, isDrained: true)
    let slot = lowering.newSlot()
    let give = GiveNode(
      lowering.context, element.span, element: lowering.lower(element), slot: slot)
    let source = LocalNode(
      lowering.context, first.iterable.span, slot: 0, name: interpreter.intern(".0"))
    let body = lowering.loops(
      comprehension.clauses[...], first: source, collect: give, comprehension.span)
    let code = lowering.finish(
      body, flavor: .plain, parameters: parameters, docstring: .none, span: comprehension.span)
    return (code, slot)
  }
}
