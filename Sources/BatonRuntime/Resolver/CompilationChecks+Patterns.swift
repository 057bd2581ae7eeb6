// The `match` statement: patterns that can never be reached, and names bound twice.

import BatonSyntax

extension CompilationChecks {
  mutating func visitMatch(_ subject: Expression, _ cases: [MatchCase]) throws(SyntaxError) {
    try visit(subject)
    for (number, matchCase) in cases.enumerated() {
      var names: [String] = []
      let mayMatchAll = matchCase.guardTest != nil || number == cases.count - 1
      try visit(matchCase.pattern, &names, mayMatchAll: mayMatchAll)
      for name in names { touch(name) }
      try visit(optional: matchCase.guardTest)
      try visit(matchCase.body)
    }
  }

  private mutating func bind(_ name: String, _ span: Span, _ names: inout [String])
    throws(SyntaxError)
  {
    try checkAssignable(name, span)
    if names.contains(name) { throw error(span, Errors.patternNameTwice(name)) }
    names.append(name)
  }

  private mutating func visit(_ pattern: Pattern, _ names: inout [String], mayMatchAll: Bool)
    throws(SyntaxError)
  {
    switch pattern.kind {
    case .value(let value):
      if case .formattedString = value.kind { throw error(pattern.span, Errors.badPatternValue) }
      try visit(value)
    case .singleton: break
    case .sequence(let patterns):
      var hasStar = false
      for case .star in patterns.map(\.kind) {
        if hasStar { throw error(pattern.span, Errors.multipleStarredNames) }
        hasStar = true
      }
      for pattern in patterns { try visit(pattern, &names, mayMatchAll: true) }
    case .mapping(let items, let rest):
      var keys: [String] = []
      for item in items {
        if let key = literalText(item.key) {
          if keys.contains(key.identity) {
            throw error(pattern.span, Errors.duplicateMappingKey(key.repr))
          }
          keys.append(key.identity)
        }
        if case .formattedString = item.key.kind {
          throw error(pattern.span, Errors.badMappingKey)
        }
        try visit(item.key)
      }
      for item in items { try visit(item.pattern, &names, mayMatchAll: true) }
      if let rest { try bind(rest.name, pattern.span, &names) }
    case .classPattern(let value, let positional, let keywords):
      var attributes: Set<String> = []
      for keyword in keywords {
        try checkAssignable(keyword.name.name, keyword.pattern.span)
        if !attributes.insert(keyword.name.name).inserted {
          throw error(keyword.pattern.span, Errors.attributeRepeated(keyword.name.name))
        }
      }
      try visit(value)
      for pattern in positional { try visit(pattern, &names, mayMatchAll: true) }
      for keyword in keywords { try visit(keyword.pattern, &names, mayMatchAll: true) }
    case .star(let name):
      if let name { try bind(name.name, pattern.span, &names) }
    case .capture(let inner, let name):
      if let inner {
        try visit(inner, &names, mayMatchAll: mayMatchAll)
      } else if !mayMatchAll {
        throw error(pattern.span, Errors.unreachablePatterns(after: name?.name))
      }
      if let name { try bind(name.name, pattern.span, &names) }
    case .alternatives(let alternatives):
      try visitAlternatives(pattern, alternatives, &names, mayMatchAll: mayMatchAll)
    }
  }

  private mutating func visitAlternatives(
    _ pattern: Pattern, _ alternatives: [Pattern], _ names: inout [String], mayMatchAll: Bool
  ) throws(SyntaxError) {
    var bound: [String]?
    for (number, alternative) in alternatives.enumerated() {
      var own: [String] = []
      let isLast = number == alternatives.count - 1
      try visit(alternative, &own, mayMatchAll: isLast && mayMatchAll)
      if let bound, Set(bound) != Set(own) { throw error(pattern.span, Errors.differentNames) }
      bound = bound ?? own
    }
    for name in bound ?? [] { try bind(name, pattern.span, &names) }
  }

  /// A literal key: what makes it equal to another, and its `repr`.
  private func literalText(_ key: Expression) -> (identity: String, repr: String)? {
    switch key.kind {
    case .constant(let constant):
      switch constant {
      case .none: return ("None", "None")
      case .bool(let value): return ("n\(value ? 1.0 : 0.0)", value ? "True" : "False")
      case .ellipsis: return ("...", "Ellipsis")
      case .integer(let value):
        let exact = Double(exactly: value)
        return (exact.map { "n\($0)" } ?? "n\(value)", "\(value)")
      case .bigInteger(let digits, let radix): return ("n\(radix):\(digits)", digits)
      case .float(let value): return ("n\(value)", "\(value)")
      case .imaginary(let value):
        return (
          value == 0 ? "n0.0" : "j\(value)",
          value == value.rounded() ? "\(Int64(clamping: Int(value)))j" : "\(value)j"
        )
      case .string(let value): return ("s\(value)", "'\(value)'")
      case .surrogateString: return nil
      case .bytes(let value):
        return ("b\(value)", "b'\(String(decoding: value, as: UTF8.self))'")
      }
    case .unaryOperation(.minus, let operand):
      guard let text = literalText(operand) else { return nil }
      let isZero = text.identity == "n0.0"
      return (isZero ? text.identity : "-" + text.identity, isZero ? "0" : "-" + text.repr)
    default:
      return nil
    }
  }
}
