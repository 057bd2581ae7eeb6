// Pairs: displays and targets of two, and the ways in which no tuple is made between them.

import BatonSyntax

/// `a, b`.
final class PairNode: ExpressionNode {
  let first: ExpressionNode
  let second: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, _ first: ExpressionNode, _ second: ExpressionNode
  ) {
    self.first = first
    self.second = second
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let one = try first.evaluate(frame)
    let two = try second.evaluate(frame)
    return .object(PyTuple.pair(interpreter, one, two))
  }
}

/// `a, b = …`
final class PairTarget: TargetNode {
  private let first: TargetNode
  private let second: TargetNode
  /// The slots where the parts are plain locals; otherwise -1.
  private let firstSlot: Int
  private let secondSlot: Int

  init(_ context: CodeContext, _ span: Span, _ first: TargetNode, _ second: TargetNode) {
    self.first = first
    self.second = second
    firstSlot = (first as? LocalTarget)?.slot ?? -1
    secondSlot = (second as? LocalTarget)?.slot ?? -1
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    let parts = withExtendedLifetime(value) {
      value.borrowedTuple?._withUnsafeGuaranteedRef { $0.pair }
    }
    if let parts { return try store(frame, parts.0, parts.1) }
    if let list = value.exactList, list.count == 2 {
      return try store(frame, list[0], list[1])
    }
    let base = try push(2)
    defer { pop(base, 2) }
    do throws(Unwind) {
      try interpreter.unpack(value, count: 2, into: base)
    } catch let error where passes(error) { throw error }
    try store(frame, base[0], base[1])
  }

  /// Stores the two parts of a value that need not be made.
  @inline(__always) func store(
    _ frame: Frame, _ one: __owned Value, _ two: __owned Value
  ) throws(Unwind) {
    if firstSlot >= 0 {
      frame.slots[firstSlot] = consume one
    } else {
      try first.store(frame, consume one)
    }
    if secondSlot >= 0 {
      frame.slots[secondSlot] = consume two
    } else {
      try second.store(frame, consume two)
    }
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    try first.delete(frame)
    try second.delete(frame)
  }
}

/// `a, b = x, y`: both values are there before the first is stored.
final class PairAssignNode: StatementNode {
  private let target: PairTarget
  private let first: ExpressionNode
  private let second: ExpressionNode

  init(_ context: CodeContext, _ span: Span, target: PairTarget, value: PairNode) {
    self.target = target
    first = value.first
    second = value.second
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let one = try first.evaluate(frame)
    let two = try second.evaluate(frame)
    try target.store(frame, consume one, consume two)
    return .normal
  }
}
