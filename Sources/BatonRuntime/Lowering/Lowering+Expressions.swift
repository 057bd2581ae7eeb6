// Expressions.

import BatonSyntax

extension Lowering {
  func lower(_ expression: Expression) -> ExpressionNode {
    let span = expression.span
    switch expression.kind {
    case .constant(let value): return constant(constantValue(value), span)
    case .name(let text): return load(text, span)
    case .formattedString(let parts): return formattedString(parts, span)
    case .attribute(let object, let attribute):
      return AttributeNode(
        context, attributeSpan(expression), object: lower(object), name: name(attribute.name))
    case .subscription(let object, let index):
      let parts = operands([object, index])
      if let slice = parts[1] as? SliceNode {
        return SliceItemNode(context, span, object: parts[0], slice: slice)
      }
      return ItemNode.make(context, span, object: parts[0], index: parts[1])
    case .slice(let lower, let upper, let step):
      let present = operands([lower, upper, step].compactMap { $0 })
      var next = 0
      func take(_ part: Expression?) -> ExpressionNode? {
        guard part != nil else { return nil }
        next += 1
        return present[next - 1]
      }
      return SliceNode(
        context, span, lower: take(lower), upper: take(upper), step: take(step))
    case .call(let function, let arguments): return call(expression, function, arguments)
    case .unaryOperation(let operation, let operand):
      return unary(operation, operand, span)
    case .binaryOperation: return binary(expression)
    case .booleanOperation(let operation, let operands):
      return boolean(operation == .and, operands[...], span)
    case .comparison(let first, let terms): return comparison(first, terms, span)
    case .conditional(let test, let body, let orElse):
      if suspends(body) || suspends(orElse) {
        let slot = newSlot()
        return ResumableConditionalNode(
          context, span, test: lower(test), body: lower(body), orElse: lower(orElse), slot: slot)
      }
      return ConditionalNode(
        context, span, test: lower(test), body: lower(body), orElse: lower(orElse))
    case .namedExpression(let target, let value):
      return NamedExpressionNode(
        context, span, target: namedTarget(target), value: lower(value))
    case .lambda(let lambda): return self.lambda(lambda)
    case .tuple(let items): return sequence(items, span, isTuple: true)
    case .list(let items): return sequence(items, span, isTuple: false)
    case .set(let items):
      let parts = displayItems(items)
      return ConstantSetNode(context, span, parts, isIterated: false)
        ?? SetNode(context, span, parts)
    case .dictionary(let items): return dictionary(items, span)
    case .comprehension(let comprehension): return self.comprehension(comprehension)
    case .starred(let value):
      // Only where a tuple without parentheses is one starred item, as in a subscription.
      return SpreadDisplayNode(
        context, span, [DisplayItem(expression: lower(value), isStarred: true)], isTuple: true)
    case .await(let operand):
      let node = lower(operand)
      let slot = newAwaitSlot()
      if let call = node as? AwaitableCallNode {
        let node = AwaitCallNode(context, span, call: call, slot: slot)
        return interpreter.coach == nil ? node : CoachedAwaitNode(node, slot: slot)
      }
      return AwaitNode(context, span, operand: node, slot: slot)
    case .yield(let value):
      return YieldNode(
        context, span, value: value.map { lower($0) } ?? constant(.none, span), slot: newSlot(),
        isAsync: frameScope.isAsyncGenerator)
    case .yieldFrom(let operand):
      return DelegateNode(context, span, operand: lower(operand), slot: newAwaitSlot())
    }
  }

  /// What a loop runs over.
  func lowerIterable(_ expression: Expression, showsAsTuple: Bool = false) -> ExpressionNode {
    if showsAsTuple, case .list(let items) = expression.kind, !items.contains(where: \.isStarred) {
      return sequence(items, expression.span, isTuple: true)
    }
    if case .set(let items) = expression.kind,
      let node = ConstantSetNode(context, expression.span, displayItems(items), isIterated: true)
    {
      return node
    }
    return lower(expression)
  }

  /// A walrus inside a comprehension binds in the scope around it.
  private func namedTarget(_ target: Identifier) -> TargetNode {
    nameTarget(target.name, target.span)
  }

  func constantValue(_ constant: Constant) -> Value {
    if case .string(let text) = constant { return .object(internedConstant(text)) }
    return ConstantValue.of(constant, interpreter)
  }

  /// Strings that look like names are interned, as CPython does.
  private func internedConstant(_ text: String) -> PyStr {
    let isName = text.utf8.allSatisfy { byte in
      byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    return isName ? interpreter.intern(text) : PyStr(interpreter, text)
  }

  private func formattedString(_ parts: [FormattedPart], _ span: Span) -> ExpressionNode {
    let last = parts.lastIndex { part in
      guard case .value(let value) = part else { return false }
      return suspends(value.value) || suspendsSpec(value)
    }
    let nodes = parts.enumerated().map { index, part -> ExpressionNode in
      switch part {
      case .literal(let text, let span): return constant(constantValue(text), span)
      case .value(let value):
        let node = formattedValue(value)
        return index < (last ?? 0) ? spill(node) : node
      }
    }
    return FormattedStringNode(context, span, nodes)
  }

  private func suspendsSpec(_ value: FormattedValue) -> Bool {
    guard isSuspendable, let spec = value.formatSpec else { return false }
    return spec.contains { part in
      guard case .value(let inner) = part else { return false }
      return suspends(inner.value) || suspendsSpec(inner)
    }
  }

  private func formattedValue(_ value: FormattedValue) -> ExpressionNode {
    var operand = lower(value.value)
    if suspendsSpec(value) { operand = spill(operand) }
    let spec = value.formatSpec.map { formattedString($0, value.formatSpecSpan) }
    return FormattedValueNode(
      context, value.span, value: operand, conversion: value.conversion, spec: spec)
  }

  private func unary(
    _ operation: UnaryOperator, _ operand: Expression, _ span: Span
  ) -> ExpressionNode {
    if operation == .not {
      return NotNode(context, span, lower(operand), isOfComparison: operand.isRichComparison)
    }
    // Folded by CPython's compiler as well, so that no warning is given.
    if operation == .invert, case .constant(.bool(let value)) = operand.kind {
      return constant(.int(value ? -2 : -1), span)
    }
    if operation == .minus, case .constant(let value) = operand.kind {
      switch value {
      case .integer(let int) where int != Int.min: return constant(.int(-int), span)
      case .float(let double): return constant(.float(-double), span)
      default: break
      }
    }
    return UnaryNode(context, span, operation, lower(operand))
  }

  /// Chains such as `a + b + c …` lean to the left: built in a loop from the innermost on.
  private func binary(_ expression: Expression) -> ExpressionNode {
    var chain: [Expression] = []
    var current = expression
    while case .binaryOperation(let left, _, _) = current.kind {
      chain.append(current)
      current = left
    }
    var node = lower(current)
    for step in chain.reversed() {
      guard case .binaryOperation(_, let operation, let right) = step.kind else { continue }
      if operation == .modulo, let parts = step.percentParts {
        node = formattedString(parts, step.span)
        continue
      }
      if suspends(right) { node = spill(node) }
      let other = lower(right)
      if let left = (node as? ConstantNode)?.value, let right = (other as? ConstantNode)?.value,
        let value = interpreter.folded(operation, left, right)
      {
        node = constant(value, step.span)
      } else {
        node = BinaryNode.make(context, step.span, operation, node, other)
      }
    }
    return node
  }

  private func boolean(
    _ isAnd: Bool, _ operands: ArraySlice<Expression>, _ span: Span
  ) -> ExpressionNode {
    guard let first = operands.first else { return constant(.none, span) }
    if operands.count == 1 { return lower(first) }
    let rest = operands.dropFirst()
    let left = lower(first)
    if rest.contains(where: { suspends($0) }) {
      let slot = newSlot()
      return ResumableBooleanNode(
        context, span, isAnd: isAnd, left, boolean(isAnd, rest, span), slot: slot)
    }
    return BooleanNode(context, span, isAnd: isAnd, left, boolean(isAnd, rest, span))
  }

  private func comparison(
    _ first: Expression, _ terms: [ComparisonTerm], _ span: Span
  ) -> ExpressionNode {
    if terms.count == 1 {
      let parts = operands([first, terms[0].operand])
      return comparison(terms[0].operation, parts[0], parts[1], span)
    }
    let operations = terms.map(\.operation)
    guard terms.contains(where: { suspends($0.operand) }) else {
      return ChainedComparisonNode(
        context, span, first: lower(first), operations: operations,
        operands: terms.map { lower($0.operand) })
    }
    let (positionSlot, leftSlot) = (newSlot(), newSlot())
    return ResumableChainedComparisonNode(
      context, span, first: lower(first), operations: operations,
      operands: terms.map { lower($0.operand) }, positionSlot: positionSlot, leftSlot: leftSlot)
  }

  private func comparison(
    _ operation: ComparisonOperator, _ left: ExpressionNode, _ right: ExpressionNode, _ span: Span
  ) -> ExpressionNode {
    if let rich = operation.rich {
      return ComparisonNode.make(context, span, rich, left, right)
    }
    if operation == .is || operation == .isNot, let constant = right as? ConstantNode,
      constant.value.isNone
    {
      return IsNoneNode(context, span, left, isNegated: operation == .isNot)
    }
    return MembershipNode(context, span, operation, left, right)
  }

  // MARK: Displays

  private func sequence(_ items: [Expression], _ span: Span, isTuple: Bool) -> ExpressionNode {
    if items.contains(where: \.isStarred) {
      return SpreadDisplayNode(context, span, displayItems(items), isTuple: isTuple)
    }
    let nodes = operands(items)
    if isTuple {
      var values: ContiguousArray<Value> = []
      for node in nodes {
        if let constant = node as? ConstantNode { values.append(constant.value) }
      }
      if values.count == nodes.count {
        return constant(interpreter.tuple(values), span)
      }
      if nodes.count == 2 { return PairNode(context, span, nodes[0], nodes[1]) }
      return TupleNode(context, span, nodes)
    }
    return ListNode(context, span, nodes)
  }

  private func displayItems(_ items: [Expression]) -> [DisplayItem] {
    let last = items.lastIndex { suspends($0) } ?? -1
    return items.enumerated().map { index, item in
      var node = lower(item.unstarred)
      if index < last {
        node = spill(item.isStarred ? SpreadOnceNode(node, isMapping: false) : node)
      }
      return DisplayItem(expression: node, isStarred: item.isStarred)
    }
  }

  private func dictionary(_ items: [DictionaryItem], _ span: Span) -> ExpressionNode {
    let last = items.lastIndex { suspends($0.key) || suspends($0.value) } ?? -1
    let nodes = items.enumerated().map { index, item -> DictionaryNode.Item in
      guard let key = item.key else {
        let mapping = lower(item.value)
        return DictionaryNode.Item(
          key: nil,
          value: index < last ? spill(SpreadOnceNode(mapping, isMapping: true)) : mapping)
      }
      var keyNode = lower(key)
      var valueNode = lower(item.value)
      if index < last {
        keyNode = spill(keyNode)
        valueNode = spill(valueNode)
      } else if suspends(item.value) {
        keyNode = spill(keyNode)
      }
      return DictionaryNode.Item(key: keyNode, value: valueNode)
    }
    return DictionaryNode(context, span, nodes)
  }

  // MARK: Calls

  private func call(
    _ expression: Expression, _ function: Expression, _ arguments: [Argument]
  ) -> ExpressionNode {
    var span = expression.span
    if case .name("super") = function.kind, arguments.isEmpty { return superCall(function, span) }
    if arguments.contains(where: { $0.isSpread }) {
      return spreadCall(function, arguments, span)
    }
    // CPython: `maybe_optimize_method_call`.
    if case .attribute(_, let name) = function.kind, spansLines(function.span) {
      span = Span(start: name.span.start, end: span.end)
    }
    // Positional ones first; keywords keep their order.
    let ordered = arguments.filter(\.isPositional) + arguments.filter { !$0.isPositional }
    var keywordNames: [PyStr] = []
    for argument in ordered {
      if case .keyword(let keyword) = argument.kind { keywordNames.append(name(keyword.name)) }
    }
    let values = ordered.map(\.value)
    if case .attribute(let object, let attribute) = function.kind {
      if isSuspendable, values.contains(where: { suspends($0) }) {
        // The method is looked up before the arguments are evaluated.
        let parts = operands([function] + values)
        return CallNode(
          context, span, function: parts[0], arguments: Array(parts.dropFirst()),
          keywordNames: keywordNames)
      }
      let receiver = lower(object)
      let call = MethodCallNode(
        context, span, object: receiver, name: name(attribute.name),
        arguments: values.map { lower($0) }, keywordNames: keywordNames,
        attributeSpan: receiver is ZeroArgumentSuperNode
          ? function.span : attributeSpan(function))
      if let receiver = receiver as? ZeroArgumentSuperNode {
        return SuperMethodCallNode(receiver, call)
      }
      return call
    }
    let parts = operands([function] + values)
    return CallNode(
      context, span, function: parts[0], arguments: Array(parts.dropFirst()),
      keywordNames: keywordNames)
  }

  private func spreadCall(
    _ function: Expression, _ arguments: [Argument], _ span: Span
  ) -> ExpressionNode {
    let ordered = arguments.filter(\.isPositional) + arguments.filter { !$0.isPositional }
    let last = ordered.lastIndex { suspends($0.value) } ?? -1
    var functionNode = lower(function)
    if last >= 0 { functionNode = spill(functionNode) }
    // The only positional argument is taken apart last.
    let isLoneStar = arguments.count { $0.isPositional } == 1
    let parts = ordered.enumerated().map { index, argument -> SpreadCallNode.Part in
      var node = lower(argument.value)
      if index < last {
        switch argument.kind {
        case .starred where isLoneStar: break
        case .starred: node = SpreadOnceNode(node, isMapping: false)
        case .doubleStarred: node = SpreadOnceNode(node, isMapping: true)
        case .positional, .keyword: break
        }
        node = spill(node)
      }
      switch argument.kind {
      case .positional: return .positional(node)
      case .starred: return .starred(node)
      case .keyword(let keyword): return .keyword(name(keyword.name), node)
      case .doubleStarred: return .doubleStarred(node)
      }
    }
    return SpreadCallNode(context, span, function: functionNode, parts: parts)
  }

  private func superCall(_ function: Expression, _ span: Span) -> ExpressionNode {
    var ownerCell: ExpressionNode?
    switch scope.binding(of: "__class__") {
    case .free, .cell: ownerCell = load("__class__", span)
    default: break
    }
    var first: ExpressionNode?
    if frameScope.positionalCount > 0 || frameScope.hasVariadic, let slot = frameScope.slots.first {
      first =
        slot.isCell
        ? CellNode(context, span, slot: slotBase, name: interpreter.intern(slot.name))
        : LocalNode(context, span, slot: slotBase, name: interpreter.intern(slot.name))
      if frameScope.positionalCount == 0 { first = nil }
    }
    return ZeroArgumentSuperNode(
      context, span, function: load("super", function.span), ownerCell: ownerCell, first: first)
  }
}

extension Argument {
  var isSpread: Bool {
    switch kind {
    case .starred, .doubleStarred: true
    case .positional, .keyword: false
    }
  }
}
