// Statements.

import BatonSyntax

extension Lowering {
  func block(_ statements: [Statement]) -> StatementNode {
    var nodes: [(node: StatementNode, suspends: Bool)] = []
    for statement in statements {
      nodes.append((lower(statement), suspends(statement)))
    }
    return chain(nodes[...])
  }

  /// Statements one after the other, any of which may suspend.
  func sequence(_ nodes: [StatementNode]) -> StatementNode {
    chain(nodes.map { ($0, isSuspendable) }[...])
  }

  private func chain(
    _ nodes: ArraySlice<(node: StatementNode, suspends: Bool)>
  ) -> StatementNode {
    guard let first = nodes.first else { return PassNode(context, .zero) }
    if nodes.count == 1 { return first.node }
    let middle = nodes.startIndex + nodes.count / 2
    let left = chain(nodes[..<middle])
    let right = chain(nodes[middle...])
    if nodes[middle...].contains(where: \.suspends) {
      return ResumableBlockNode(left, right, slot: newSlot())
    }
    return BlockNode(left, right)
  }

  func lower(_ statement: Statement) -> StatementNode {
    let span = statement.span
    switch statement.kind {
    case .expression(let expression):
      if isInteractive, frameScope.kind == .module {
        return DisplayStatementNode(context, span, scoped(expression))
      }
      if case .constant = expression.kind { return PassNode(context, span) }
      return ExpressionStatementNode(context, span, scoped(expression))
    case .assign(let targets, let value): return assign(targets, value, span)
    case .augmentedAssign(let target, let operation, let value):
      return augment(target, operation, value, span)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      return annotatedAssign(target, annotation, value, isSimple, span)
    case .return(let value):
      return ReturnNode(
        context, span, value.map { scoped($0) } ?? constant(.none, span))
    case .pass, .global, .nonlocal: return PassNode(context, span)
    case .break: return BreakNode(context, span)
    case .continue: return ContinueNode(context, span)
    case .delete(let targets):
      return sequence(
        deletionTargets(targets).map { expression in
          scopedStatement { DeleteNode(context, span, target(expression)) }
        })
    case .if(let test, let body, let orElse):
      let isResumable = suspends(body) || suspends(orElse)
      let testNode = scoped(test)
      let bodyNode = block(body)
      let elseNode = orElse.isEmpty ? nil : block(orElse)
      if isResumable {
        return ResumableIfNode(
          context, test.span, test: testNode, body: bodyNode, orElse: elseNode, slot: newSlot())
      }
      return IfNode(context, test.span, test: testNode, body: bodyNode, orElse: elseNode)
    case .while(let test, let body, let orElse): return whileLoop(test, body, orElse)
    case .for(let loop): return forLoop(loop, span)
    case .with(let isAsync, let items, let body):
      return with(isAsync, items[...], body, span)
    case .try(let statement): return tryStatement(statement, span)
    case .raise(let exception, let cause):
      return scopedStatement {
        let nodes = operands([exception, cause].compactMap { $0 })
        return RaiseNode(
          context, span, exception: nodes.first, cause: nodes.count > 1 ? nodes[1] : nil)
      }
    case .assert(let test, let message):
      if suspends(test) || suspends(message) {
        let failure = AssertNode(
          context, span, test: constant(.bool(false), test.span),
          message: message.map { scoped($0) })
        return ResumableIfNode(
          context, span, test: NotNode(context, test.span, scoped(test), isOfComparison: false),
          body: failure,
          orElse: nil, slot: newSlot())
      }
      return AssertNode(
        context, span, test: lower(test), message: message.map { lower($0) })
    case .functionDefinition(let definition):
      return scopedStatement {
        AssignNode(
          context, headerSpan(definition.span, definition.firstOffset),
          target: nameTarget(definition.name.name, span), value: function(definition))
      }
    case .classDefinition(let definition):
      return scopedStatement {
        AssignNode(
          context, headerSpan(definition.span, definition.firstOffset),
          target: nameTarget(definition.name.name, span), value: classValue(definition))
      }
    case .import(let aliases): return sequence(aliases.map { importNode($0, span) })
    case .importFrom(let module, let names, let level):
      return importFrom(module?.name ?? "", names, level, span)
    case .typeAlias(let alias): return typeAlias(alias, span)
    case .match(let subject, let cases): return match(subject, cases, span)
    }
  }

  private func headerSpan(_ span: Span, _ firstOffset: UInt32) -> Span {
    Span(start: firstOffset, end: span.end)
  }

  private func deletionTargets(_ targets: [Expression]) -> [Expression] {
    targets.flatMap { target -> [Expression] in
      switch target.kind {
      case .tuple(let items), .list(let items): deletionTargets(items)
      default: [target]
      }
    }
  }

  // MARK: Assignment

  private func assign(
    _ targets: [Expression], _ value: Expression, _ span: Span
  ) -> StatementNode {
    if targets.contains(where: { suspends($0) }) {
      let slot = newSlot()
      var statements: [StatementNode] = [
        TemporaryAssignNode(context, span, slot: slot, value: scoped(value))
      ]
      for expression in targets {
        let (target, then) = deferredTarget(expression)
        statements.append(
          AssignNode(
            context, span, target: target, value: TemporaryNode(context, span, slot: slot)))
        statements += then
      }
      return clearing(slot, sequence(statements))
    }
    let valueNode = scoped(value)
    if targets.count == 1 {
      let target = target(targets[0])
      if let local = target as? LocalTarget {
        if let sum = valueNode as? BinaryNode, sum.operation == .add,
          let left = sum.left as? LocalNode, left.slot == local.slot, isPure(value)
        {
          return AppendLocalNode(context, span, slot: local.slot, addition: sum)
        }
        return AssignLocalNode(context, span, slot: local.slot, value: valueNode)
      }
      if let pair = target as? PairTarget, let value = valueNode as? PairNode {
        return PairAssignNode(context, span, target: pair, value: value)
      }
      return TupleAssignNode(context, span, target: target, value: valueNode)
        ?? AssignNode(context, span, target: target, value: valueNode)
    }
    return MultipleAssignNode(
      context, span, targets: targets.map { target($0) }, value: valueNode)
  }

  /// A statement with temporaries from `firstSlot` on, which end with it.
  private func clearing(_ firstSlot: Int, _ node: StatementNode) -> StatementNode {
    SpillScopeNode(node, firstSlot: firstSlot, count: nextSlot - firstSlot)
  }

  private func augment(
    _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ span: Span
  ) -> StatementNode {
    if case .name(let text) = target.kind {
      let place = self.target(target)
      if let local = place as? LocalTarget, !suspends(value) {
        return AugmentLocalNode.make(
          context, span, operation, slot: local.slot, name: local.name, value: lower(value),
          mayRebind: !isPure(value))
      }
      return scopedStatement {
        let current = load(text, target.span)
        let valueNode = lower(value)
        return AugmentNode(
          context, span, operation, current: suspends(value) ? spill(current) : current,
          value: valueNode, target: place)
      }
    }
    let firstSlot = nextSlot
    var statements: [StatementNode] = []
    /// Evaluates a part once: as it is where that has no effect, otherwise into a temporary.
    func once(_ expression: Expression) -> ExpressionNode {
      if !suspends(value), isPure(value), isRepeatable(expression) { return lower(expression) }
      let slot = newSlot()
      statements.append(
        TemporaryAssignNode(context, span, slot: slot, value: scoped(expression)))
      return TemporaryNode(context, expression.span, slot: slot)
    }
    let current: ExpressionNode
    let place: TargetNode
    switch target.kind {
    case .attribute(let object, let attribute):
      let node = once(object)
      let attributePlace = attributeSpan(target)
      current = AttributeNode(context, attributePlace, object: node, name: name(attribute.name))
      place = AttributeTarget(context, attributePlace, object: node, name: name(attribute.name))
    case .subscription(let object, let index):
      let node = once(object)
      let indexNode = once(index)
      current = ItemNode.make(context, target.span, object: node, index: indexNode)
      place = ItemTarget(context, target.span, object: node, index: indexNode)
    default:
      preconditionFailure("the parser lets names, attributes and items be augmented")
    }
    statements.append(
      scopedStatement {
        let valueNode = lower(value)
        return AugmentNode(
          context, span, operation, current: suspends(value) ? spill(current) : current,
          value: valueNode, target: place)
      })
    if statements.count == 1 { return statements[0] }
    return clearing(firstSlot, sequence(statements))
  }

  /// Evaluating it twice is the same as once: a local variable or a constant.
  private func isRepeatable(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .constant: return true
    case .name(let text):
      switch scope.binding(of: text) {
      case .local, .cell, .free: return true
      default: return false
      }
    default: return false
    }
  }

  /// Assigns to no name of this frame: has no walrus.
  private func isPure(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .constant, .name, .lambda: true
    case .attribute(let object, _): isPure(object)
    case .subscription(let object, let index): isPure(object) && isPure(index)
    case .slice(let lower, let upper, let step):
      [lower, upper, step].allSatisfy { $0.map { isPure($0) } ?? true }
    case .call(let function, let arguments):
      isPure(function) && arguments.allSatisfy { isPure($0.value) }
    case .unaryOperation(_, let operand): isPure(operand)
    case .binaryOperation(let left, _, let right): isPure(left) && isPure(right)
    case .formattedString(let parts):
      parts.allSatisfy { part in
        guard case .value(let value) = part else { return true }
        return isPure(value.value) && value.formatSpec == nil
      }
    case .conditional(let test, let body, let orElse):
      isPure(test) && isPure(body) && isPure(orElse)
    case .booleanOperation(_, let operands): operands.allSatisfy { isPure($0) }
    case .comparison(let first, let terms):
      isPure(first) && terms.allSatisfy { isPure($0.operand) }
    case .tuple(let items), .list(let items), .set(let items): items.allSatisfy { isPure($0) }
    case .starred(let value): isPure(value)
    default: false
    }
  }

  private func annotatedAssign(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool,
    _ span: Span
  ) -> StatementNode {
    var statements: [StatementNode] = []
    if let value { statements.append(assign([target], value, span)) }
    let isStored = frameScope.kind == .module || frameScope.kind == .classBody
    if isStored, isSimple, case .name(let text) = target.kind {
      let node =
        scopes.hasFutureAnnotations ? annotationText(annotation) : scoped(annotation)
      statements.append(
        AnnotationNode(
          context, span, name: name(text), annotation: node,
          annotations: load("__annotations__", span)))
    } else if isStored, !scopes.hasFutureAnnotations {
      if value == nil, !isSimple { statements += evaluatedParts(of: target) }
      statements.append(ExpressionStatementNode(context, span, scoped(annotation)))
    } else if value == nil {
      statements += evaluatedParts(of: target)
    }
    return sequence(statements)
  }

  /// `a.b: int` without a value evaluates `a` all the same.
  private func evaluatedParts(of target: Expression) -> [StatementNode] {
    switch target.kind {
    case .attribute(let object, _):
      [ExpressionStatementNode(context, object.span, scoped(object))]
    case .subscription(let object, let index):
      [
        ExpressionStatementNode(context, object.span, scoped(object)),
        ExpressionStatementNode(context, index.span, scoped(index)),
      ]
    default: []
    }
  }

  // MARK: Loops

  private func whileLoop(
    _ test: Expression, _ body: [Statement], _ orElse: [Statement]
  ) -> StatementNode {
    let isResumable = suspends(test) || suspends(body) || suspends(orElse)
    let testNode = scoped(test)
    let bodyNode = block(body)
    let elseNode = orElse.isEmpty ? nil : block(orElse)
    if isResumable {
      return ResumableWhileNode(
        context, test.span, test: testNode, body: bodyNode, orElse: elseNode, slot: newSlot())
    }
    return WhileNode(context, test.span, test: testNode, body: bodyNode, orElse: elseNode)
  }

  private func forLoop(_ loop: ForLoop, _ span: Span) -> StatementNode {
    let isResumable =
      loop.isAsync || suspends(loop.iterable) || suspends(loop.target) || suspends(loop.body)
      || suspends(loop.orElse)
    // CPython folds what a plain loop runs over, not what `async for` does.
    let iterable = loop.isAsync ? scoped(loop.iterable) : scopedIterable(loop.iterable)
    let (target, then) = deferredTarget(loop.target)
    var body = block(loop.body)
    if !then.isEmpty { body = sequence(then + [body]) }
    let elseNode = loop.orElse.isEmpty ? nil : block(loop.orElse)
    if loop.isAsync {
      return AsyncForNode(
        context, span, target: target, iterable: iterable, body: body,
        orElse: elseNode, iteratorSlot: newSlot(), awaitedSlot: newAwaitSlot(),
        phaseSlot: newSlot())
    }
    if isResumable {
      return ResumableForNode(
        context, loop.iterable.span, target: target, iterable: iterable, body: body,
        orElse: elseNode, iteratorSlot: newSlot(), elseSlot: newSlot())
    }
    return ForNode(
      context, loop.iterable.span, target: target, iterable: iterable, body: body,
      orElse: elseNode)
  }

  // MARK: with, try

  private func with(
    _ isAsync: Bool, _ items: ArraySlice<WithItem>, _ body: [Statement], _ span: Span
  ) -> StatementNode {
    guard let item = items.first else { return block(body) }
    hasCleanup = true
    let manager = scoped(item.context)
    let deferred = item.target.map { deferredTarget($0) }
    let rest = items.dropFirst()
    let isResumable =
      isAsync || suspends(body) || suspends(item.context) || suspends(item.target)
      || rest.contains { suspends($0.context) || suspends($0.target) }
    var inner = with(isAsync, rest, body, span)
    if let then = deferred?.then, !then.isEmpty { inner = sequence(then + [inner]) }
    if isResumable {
      let slots = ResumableWithNode.Slots(
        exit: newSlot(), phase: newSlot(), awaited: newAwaitSlot(), ending: newSlot(),
        value: newSlot())
      return ResumableWithNode(
        context, span, manager: manager, target: deferred?.target, body: inner,
        isAsync: isAsync, slots: slots)
    }
    return WithNode(
      context, span, manager: manager, target: deferred?.target, body: inner)
  }

  private func tryStatement(_ statement: TryStatement, _ span: Span) -> StatementNode {
    hasCleanup = true
    let inner =
      suspends(statement.body) || suspends(statement.orElse)
      || statement.handlers.contains { suspends($0.type) || suspends($0.body) }
    var node: StatementNode
    if statement.handlers.isEmpty {
      node = block(statement.body + statement.orElse)
    } else {
      let body = block(statement.body)
      let handlers = statement.handlers.map { handler in
        HandlerNode(
          type: handler.type.map { scoped($0) },
          target: handler.name.map { nameTarget($0.name, $0.span) },
          body: block(handler.body), span: handler.span)
      }
      let orElse = statement.orElse.isEmpty ? nil : block(statement.orElse)
      if statement.isStar {
        node = TryStarNode(
          context, span, body: body, handlers: handlers, orElse: orElse,
          slots: inner
            ? TryStarNode.Slots(
              place: newSlot(), original: newSlot(), rest: newSlot(), matched: newSlot(),
              raised: newSlot()) : nil)
      } else if inner {
        node = ResumableTryExceptNode(
          context, span, body: body, handlers: handlers, orElse: orElse, placeSlot: newSlot(),
          exceptionSlot: newSlot())
      } else {
        node = TryExceptNode(context, span, body: body, handlers: handlers, orElse: orElse)
      }
    }
    if statement.finalBody.isEmpty { return node }
    let final = block(statement.finalBody)
    if inner || suspends(statement.finalBody) {
      return ResumableTryFinallyNode(
        context, span, body: node, final: final, endingSlot: newSlot(), valueSlot: newSlot())
    }
    return TryFinallyNode(context, span, body: node, final: final)
  }

  // MARK: Imports

  private func importNode(_ alias: ImportAlias, _ span: Span) -> StatementNode {
    let dotted = alias.name.name
    if let asName = alias.asName {
      return ImportNode(
        context, span, name: dotted, target: nameTarget(asName.name, asName.span),
        bindsLast: true)
    }
    let first = String(dotted.prefix { $0 != "." })
    return ImportNode(
      context, span, name: dotted, target: nameTarget(first, alias.name.span), bindsLast: false)
  }

  private func importFrom(
    _ module: String, _ names: [ImportAlias], _ level: Int, _ span: Span
  ) -> StatementNode {
    if names.count == 1, names[0].name.name == "*" {
      return ImportStarNode(
        context, span, module: module, level: level, usesNamespace: hasNamespace)
    }
    return ImportFromNode(
      context, span, module: module, level: level,
      names: names.map { alias in
        (
          interpreter.intern(alias.name.name),
          nameTarget(alias.asName?.name ?? alias.name.name, alias.span)
        )
      })
  }
}
