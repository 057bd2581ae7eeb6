// Names: loads, stores, targets.

import BatonSyntax

extension Lowering {
  func load(_ text: String, _ span: Span) -> ExpressionNode {
    let name = name(text)
    switch scope.binding(of: text) {
    case .local(let slot): return LocalNode(context, span, slot: slot + slotBase, name: name)
    case .cell(let slot): return CellNode(context, span, slot: slot + slotBase, name: name)
    case .free(let index): return FreeNode(context, span, index: index, name: name)
    case .global:
      if usesNamespaceForGlobals { return NamespaceNode(context, span, name: name) }
      return GlobalNode(context, span, name: name)
    case .globalExplicit: return GlobalNode(context, span, name: name)
    case .name: return NamespaceNode(context, span, name: name)
    case .nameOrFree(let index):
      return NamespaceNode(context, span, name: name, freeIndex: index)
    case .classDictionaryOrGlobal(let dictionary):
      return ClassDictionaryNode(
        context, span, name: name, dictionaryIndex: dictionary,
        fallback: GlobalNode(context, span, name: name))
    case .classDictionaryOrFree(let dictionary, let index):
      return ClassDictionaryNode(
        context, span, name: name, dictionaryIndex: dictionary,
        fallback: FreeNode(context, span, index: index, name: name))
    }
  }

  /// Code run by `exec` with a namespace of its own reads and writes its names there.
  private var usesNamespaceForGlobals: Bool { hasNamespace && frameScope.kind == .module }

  func nameTarget(_ text: String, _ span: Span) -> TargetNode {
    let name = name(text)
    switch scope.binding(of: text) {
    case .local(let slot): return LocalTarget(context, span, slot: slot + slotBase, name: name)
    case .cell(let slot): return CellTarget(context, span, slot: slot + slotBase, name: name)
    case .free(let index): return FreeTarget(context, span, index: index, name: name)
    case .global where usesNamespaceForGlobals:
      return NamespaceTarget(context, span, name: name)
    case .global, .globalExplicit: return GlobalTarget(context, span, name: name)
    case .name, .nameOrFree, .classDictionaryOrGlobal, .classDictionaryOrFree:
      return NamespaceTarget(context, span, name: name)
    }
  }

  func assignName(_ text: String, _ value: Value, _ span: Span) -> StatementNode {
    AssignNode(
      context, span, target: nameTarget(text, span), value: constant(value, span))
  }

  /// A target none of whose parts suspend; or one whose own parts do, inside `scopedStatement`.
  func target(_ expression: Expression) -> TargetNode {
    switch expression.kind {
    case .name(let text): return nameTarget(text, expression.span)
    case .attribute(let object, let attribute):
      return AttributeTarget(
        context, attributeSpan(expression), object: lower(object), name: name(attribute.name))
    case .subscription(let object, let index):
      let parts = operands([object, index])
      if let slice = parts[1] as? SliceNode {
        return SliceItemTarget(context, expression.span, object: parts[0], slice: slice)
      }
      return ItemTarget(context, expression.span, object: parts[0], index: parts[1])
    case .tuple(let items), .list(let items):
      if let star = items.firstIndex(where: { $0.isStarred }) {
        return StarUnpackTarget(
          context, expression.span, items.map { target($0.unstarred) }, starIndex: star)
      }
      if items.count == 2 {
        return PairTarget(context, expression.span, target(items[0]), target(items[1]))
      }
      return UnpackTarget(context, expression.span, items.map { target($0) })
    default:
      // The parser lets nothing else be a target.
      preconditionFailure("not a target")
    }
  }

  /// Where the value is stored when the target's parts may suspend: a target that does not, and
  /// statements that bring the value from there to where it belongs.
  func deferredTarget(_ expression: Expression) -> (target: TargetNode, then: [StatementNode]) {
    if !suspends(expression) { return (target(expression), []) }
    switch expression.kind {
    case .tuple(let items), .list(let items):
      // Every element waits in a slot of its own: they are stored from left to right.
      var targets: [TargetNode] = []
      var stores: [StatementNode] = []
      for item in items {
        let slot = newSlot()
        let span = item.unstarred.span
        targets.append(TemporaryTarget(context, span, slot: slot))
        let (part, then) = deferredTarget(item.unstarred)
        stores.append(
          AssignNode(
            context, span, target: part,
            value: TakeTemporaryNode(context, span, slot: slot)))
        stores += then
      }
      if let star = items.firstIndex(where: { $0.isStarred }) {
        return (
          StarUnpackTarget(context, expression.span, targets, starIndex: star), stores
        )
      }
      return (UnpackTarget(context, expression.span, targets), stores)
    default:
      let slot = newSlot()
      let store = scopedStatement {
        AssignNode(
          context, expression.span, target: target(expression),
          value: TemporaryNode(context, expression.span, slot: slot))
      }
      return (TemporaryTarget(context, expression.span, slot: slot), [store])
    }
  }

  /// The place that a traceback shows for an attribute: where it stands on another line than its
  /// object begins, the name alone (CPython: `update_start_location_to_match_attr`).
  func attributeSpan(_ expression: Expression) -> Span {
    guard case .attribute(_, let name) = expression.kind else { return expression.span }
    return spansLines(expression.span) ? name.span : expression.span
  }

  func spansLines(_ span: Span) -> Bool {
    let end = min(Int(span.end), source.bytes.count)
    guard Int(span.start) < end else { return false }
    return source.bytes[Int(span.start)..<end].contains(0x0A)
  }
}

extension Expression {
  /// `a < b` and its kind: one operator that calls a method of the operands.
  var isRichComparison: Bool {
    guard case .comparison(_, let terms) = kind, terms.count == 1 else { return false }
    return ![.in, .notIn, .is, .isNot].contains(terms[0].operation)
  }

  var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }

  var unstarred: Expression {
    if case .starred(let value) = kind { return value }
    return self
  }
}
