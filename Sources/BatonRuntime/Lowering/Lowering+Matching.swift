// `match` statements.

import BatonSyntax

extension Lowering {
  func match(_ subject: Expression, _ cases: [MatchCase], _ span: Span) -> StatementNode {
    let subjectNode = scoped(subject)
    let keepsSubject = cases.contains { suspends($0.guardTest) }
    let subjectSlot = keepsSubject ? newSlot() : -1
    let placeSlot = newSlot()
    let nodes = cases.map { matchCase -> CaseNode in
      var captures = PatternCaptures()
      let pattern = lower(matchCase.pattern, &captures)
      let bindings = captures.names.map { capture -> StatementNode in
        AssignNode(
          context, capture.span, target: nameTarget(capture.name, capture.span),
          value: TakeTemporaryNode(context, capture.span, slot: capture.slot))
      }
      return CaseNode(
        pattern: pattern,
        bindings: bindings.isEmpty
          ? nil : BlockNode.make(bindings[...], context, matchCase.pattern.span),
        guardTest: matchCase.guardTest.map { scoped($0) },
        body: block(matchCase.body), span: matchCase.pattern.span)
    }
    return MatchNode(
      context, subject.span, subject: subjectNode, cases: nodes, subjectSlot: subjectSlot,
      placeSlot: placeSlot)
  }

  /// The names that a pattern binds, with the slots where their values wait. Alternatives bind the
  /// same names and share the slots.
  private struct PatternCaptures {
    var names: [(name: String, span: Span, slot: Int)] = []
  }

  private func slot(for name: Identifier, _ captures: inout PatternCaptures) -> Int {
    if let known = captures.names.first(where: { $0.name == name.name }) { return known.slot }
    let slot = newSlot()
    captures.names.append((name.name, name.span, slot))
    return slot
  }

  private func lower(_ pattern: Pattern, _ captures: inout PatternCaptures) -> PatternNode {
    let span = pattern.span
    switch pattern.kind {
    case .value(let expression): return ValuePattern(context, span, lower(expression))
    case .singleton(let constant):
      return SingletonPattern(context, span, constantValue(constant))
    case .sequence(let patterns):
      var nodes: [PatternNode] = []
      var starIndex: Int?
      var starSlot: Int?
      for (index, part) in patterns.enumerated() {
        if case .star(let name) = part.kind {
          starIndex = index
          starSlot = name.map { slot(for: $0, &captures) }
        } else {
          nodes.append(lower(part, &captures))
        }
      }
      return SequencePattern(context, span, nodes, starIndex: starIndex, starSlot: starSlot)
    case .mapping(let items, let rest):
      var keys: [ExpressionNode] = []
      var patterns: [PatternNode] = []
      for item in items {
        keys.append(lower(item.key))
        patterns.append(lower(item.pattern, &captures))
      }
      return MappingPattern(
        context, span, keys: keys, patterns: patterns,
        restSlot: rest.map { slot(for: $0, &captures) })
    case .classPattern(let type, let positional, let keywords):
      var positionalNodes: [PatternNode] = []
      for part in positional { positionalNodes.append(lower(part, &captures)) }
      var keywordNodes: [(name: PyStr, pattern: PatternNode)] = []
      for keyword in keywords {
        keywordNodes.append((name(keyword.name.name), lower(keyword.pattern, &captures)))
      }
      return ClassPattern(
        context, span, type: lower(type), positional: positionalNodes, keywords: keywordNodes)
    case .star(let name):
      return CapturePattern(
        context, span, pattern: nil, slot: name.map { slot(for: $0, &captures) })
    case .capture(let inner, let name):
      let node = inner.map { lower($0, &captures) }
      return CapturePattern(
        context, span, pattern: node, slot: name.map { slot(for: $0, &captures) })
    case .alternatives(let patterns):
      var nodes: [PatternNode] = []
      for part in patterns { nodes.append(lower(part, &captures)) }
      return AlternativesPattern(context, span, nodes[...])
    }
  }
}
