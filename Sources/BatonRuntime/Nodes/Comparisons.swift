// `left < right` and its five kin: the general node, and the forms in which an operand is a local or
// a constant number. `ComparisonNode.make` chooses for the lowering.

import BatonSyntax

/// How two numbers stand to each other, as a set of which a comparison accepts a part.
struct Ordering: OptionSet {
  let rawValue: UInt8
  static let less = Ordering(rawValue: 1)
  static let equal = Ordering(rawValue: 2)
  static let greater = Ordering(rawValue: 4)
  /// One of them is not a number.
  static let unordered = Ordering(rawValue: 8)

  @inline(__always) init(rawValue: UInt8) { self.rawValue = rawValue }

  @inline(__always) init(_ a: Int, _ b: Int) {
    self = a < b ? .less : a == b ? .equal : .greater
  }

  @inline(__always) init(_ a: Double, _ b: Double) {
    self = a < b ? .less : a == b ? .equal : a > b ? .greater : .unordered
  }

  /// What the comparison accepts.
  init(_ comparison: RichComparison) {
    switch comparison {
    case .less: self = .less
    case .lessOrEqual: self = [.less, .equal]
    case .equal: self = .equal
    case .notEqual: self = [.less, .greater, .unordered]
    case .greater: self = .greater
    case .greaterOrEqual: self = [.greater, .equal]
    }
  }

  /// Whether the numbers stand so; nil where the types' own comparison decides.
  @inline(__always) func accepts(_ left: Number, _ right: Number) -> Bool? {
    switch (left, right) {
    case (.int(let a), .int(let b)): !isDisjoint(with: Ordering(a, b))
    case (.float(let a), .float(let b)): !isDisjoint(with: Ordering(a, b))
    default: nil
    }
  }
}

/// A rich comparison of any two operands, and what its forms fall back on.
class ComparisonNode: ExpressionNode {
  fileprivate final let operation: RichComparison
  fileprivate final let accepted: Ordering
  fileprivate final let left: ExpressionNode
  fileprivate final let right: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, _ operation: RichComparison, _ left: ExpressionNode,
    _ right: ExpressionNode
  ) {
    self.operation = operation
    accepted = Ordering(operation)
    self.left = left
    self.right = right
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let left = try left.evaluate(frame)
    let right = try right.evaluate(frame)
    if let answer = accepted.accepts(left.number, right.number) { return .bool(answer) }
    return try compare(left, right)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    let left = try left.evaluate(frame)
    let right = try right.evaluate(frame)
    if let answer = accepted.accepts(left.number, right.number) { return answer }
    return try holds(left, right)
  }

  /// The types' own comparison.
  @inline(never) fileprivate final func compare(
    _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    do throws(Unwind) {
      return try interpreter.compare(operation, left, right)
    } catch let error where passes(error) { throw error }
  }

  /// The truth of the types' own comparison.
  @inline(never) fileprivate final func holds(
    _ left: Value, _ right: Value
  ) throws(Unwind) -> Bool {
    if case .object(let a) = left, case .object(let b) = right, a.exactKind == .str,
      b.exactKind == .str, operation == .equal || operation == .notEqual
    {
      // `exactKind` says so.
      let areEqual = unsafeDowncast(a, to: PyStr.self)
        .isEqual(to: unsafeDowncast(b, to: PyStr.self))
      return areEqual == (operation == .equal)
    }
    do throws(Unwind) {
      return try interpreter.isTrue(interpreter.compare(operation, left, right))
    } catch let error where passes(error) { throw error }
  }

  @inline(never) fileprivate final func compareBoth(_ frame: Frame) throws(Unwind) -> Value {
    let left = try left.evaluate(frame)
    return try compare(left, right.evaluate(frame))
  }

  @inline(never) fileprivate final func bothHold(_ frame: Frame) throws(Unwind) -> Bool {
    let left = try left.evaluate(frame)
    return try holds(left, right.evaluate(frame))
  }

  @inline(never) fileprivate final func compareRight(
    _ frame: Frame, _ left: Value
  ) throws(Unwind) -> Value {
    try compare(left, right.evaluate(frame))
  }

  @inline(never) fileprivate final func rightHolds(
    _ frame: Frame, _ left: Value
  ) throws(Unwind) -> Bool {
    try holds(left, right.evaluate(frame))
  }
}

/// `local < local`.
private final class CompareLocalsNode: ComparisonNode {
  private let leftSlot: Int
  private let rightSlot: Int

  init(_ general: ComparisonNode, _ left: Int, _ right: Int) {
    leftSlot = left
    rightSlot = right
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  @inline(__always) private func answer(_ frame: Frame) -> Bool? {
    accepted.accepts(frame.slots[leftSlot].number, frame.slots[rightSlot].number)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if let answer = answer(frame) { return .bool(answer) }
    return try compareBoth(frame)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    if let answer = answer(frame) { return answer }
    return try bothHold(frame)
  }
}

/// `local < constant`.
private final class CompareConstantNode: ComparisonNode {
  private let slot: Int
  private let constant: Number

  init(_ general: ComparisonNode, _ slot: Int, _ constant: Number) {
    self.slot = slot
    self.constant = constant
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  @inline(__always) private func answer(_ frame: Frame) -> Bool? {
    accepted.accepts(frame.slots[slot].number, constant)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if let answer = answer(frame) { return .bool(answer) }
    return try compareBoth(frame)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    if let answer = answer(frame) { return answer }
    return try bothHold(frame)
  }
}

/// `expression < local`.
private final class CompareToLocalNode: ComparisonNode {
  private let slot: Int

  init(_ general: ComparisonNode, _ slot: Int) {
    self.slot = slot
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let left = try left.evaluate(frame)
    if let answer = accepted.accepts(left.number, frame.slots[slot].number) {
      return .bool(answer)
    }
    return try compareRight(frame, left)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    let left = try left.evaluate(frame)
    if let answer = accepted.accepts(left.number, frame.slots[slot].number) { return answer }
    return try rightHolds(frame, left)
  }
}

/// `expression < constant`.
private final class CompareToConstantNode: ComparisonNode {
  private let constant: Number

  init(_ general: ComparisonNode, _ constant: Number) {
    self.constant = constant
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let left = try left.evaluate(frame)
    if let answer = accepted.accepts(left.number, constant) { return .bool(answer) }
    return try compareRight(frame, left)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    let left = try left.evaluate(frame)
    if let answer = accepted.accepts(left.number, constant) { return answer }
    return try rightHolds(frame, left)
  }
}

/// `expression == "text"`, `!=`: the local or what the expression gives is looked at where it stands.
private final class CompareTextNode: ComparisonNode {
  /// The slot where the expression is a local variable; otherwise -1.
  private let slot: Int
  private let text: PyStr
  private let isEquality: Bool

  init(_ general: ComparisonNode, _ text: PyStr) {
    slot = (general.left as? LocalNode)?.slot ?? -1
    self.text = text
    isEquality = general.operation == .equal
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  /// nil where the types' own comparison decides.
  @inline(__always) private func answer(_ object: PyObject) -> Bool? {
    guard object.exactKind == .str else { return nil }
    // `exactKind` says so.
    return unsafeDowncast(object, to: PyStr.self).isEqual(to: text) == isEquality
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    if slot >= 0 {
      if let object = frame.borrow(slot),
        let answer = object._withUnsafeGuaranteedRef({ answer($0) })
      {
        return answer
      }
      return try bothHold(frame)
    }
    let left = try left.evaluate(frame)
    if case .object(let object) = left, let answer = answer(object) { return answer }
    return try rightHolds(frame, left)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if slot >= 0 {
      if let object = frame.borrow(slot),
        let answer = object._withUnsafeGuaranteedRef({ answer($0) })
      {
        return .bool(answer)
      }
      return try compareBoth(frame)
    }
    let left = try left.evaluate(frame)
    if case .object(let object) = left, let answer = answer(object) { return .bool(answer) }
    return try compareRight(frame, left)
  }
}

extension ComparisonNode {
  /// The node for a comparison whose operands are lowered.
  static func make(
    _ context: CodeContext, _ span: Span, _ operation: RichComparison, _ left: ExpressionNode,
    _ right: ExpressionNode
  ) -> ComparisonNode {
    let general = ComparisonNode(context, span, operation, left, right)
    if operation == .equal || operation == .notEqual,
      let text = (right as? ConstantNode)?.value.exactStr
    {
      return CompareTextNode(general, text)
    }
    return switch (OperandForm(left), OperandForm(right)) {
    case (.local(let a), .local(let b)): CompareLocalsNode(general, a, b)
    case (.local(let a), .constant(let b)): CompareConstantNode(general, a, b)
    case (.expression, .local(let b)): CompareToLocalNode(general, b)
    case (.expression, .constant(let b)): CompareToConstantNode(general, b)
    default: general
    }
  }
}
