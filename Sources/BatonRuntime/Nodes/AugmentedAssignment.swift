// `target op= value`, and `local = local + value`, which texts are built with.

import BatonSyntax

/// `local op= value`: the slot gives up its value first, so that a str that nobody else holds can
/// grow in place. Its forms fall back on it.
class AugmentLocalNode: StatementNode {
  fileprivate final let operation: BinaryOperator
  fileprivate final let slot: Int
  private final let name: PyStr
  fileprivate final let value: ExpressionNode
  /// The value assigns to names itself.
  private final let mayRebind: Bool

  init(
    _ context: CodeContext, _ span: Span, _ operation: BinaryOperator, slot: Int, name: PyStr,
    value: ExpressionNode, mayRebind: Bool
  ) {
    self.operation = operation
    self.slot = slot
    self.name = name
    self.value = value
    self.mayRebind = mayRebind
    super.init(context, span)
  }

  fileprivate init(_ general: AugmentLocalNode) {
    operation = general.operation
    slot = general.slot
    name = general.name
    value = general.value
    mayRebind = general.mayRebind
    super.init(general.context, general.span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let left = frame.slots[slot].number
    if case .other = left { return try augmentObject(frame) }
    let right = try value.evaluate(frame)
    let result = operation.applied(left, right.number)
    if result.isUndefined { return try finish(frame, left.value, right) }
    frame.slots[slot] = result
    return .normal
  }

  /// The local holds no number.
  @inline(never) fileprivate final func augmentObject(
    _ frame: Frame
  ) throws(Unwind) -> Completion {
    frame.mark(span.start)
    if frame.slots[slot].isUndefined {
      throw traced(interpreter.unboundLocalError(name), nameSpan)
    }
    if operation == .add, !mayRebind, (frame.slots + slot).holdsStr {
      let right = try value.evaluate(frame)
      guard let piece = right.borrowedStr else {
        return try finish(frame, frame.slots[slot], right)
      }
      defer { withExtendedLifetime(right) {} }
      do throws(Unwind) {
        try piece.borrowing { piece throws(Unwind) in
          try interpreter.append(piece, toTextAt: frame.slots + slot)
        }
      } catch let error where passes(error, span) { throw error }
      return .normal
    }
    // Python reads the target before the value is evaluated.
    let left = frame.slots[slot]
    return try finish(frame, left, value.evaluate(frame))
  }

  @inline(never) fileprivate final func finish(
    _ frame: Frame, _ left: Value, _ right: Value
  ) throws(Unwind) -> Completion {
    do throws(Unwind) {
      frame.slots[slot] = try interpreter.inPlace(operation, left, right)
    } catch let error where passes(error, span) { throw error }
    return .normal
  }

  private final var nameSpan: Span {
    Span(start: span.start, end: span.start + UInt32(name.string.utf8.count))
  }

  /// The node for a value that is lowered.
  static func make(
    _ context: CodeContext, _ span: Span, _ operation: BinaryOperator, slot: Int, name: PyStr,
    value: ExpressionNode, mayRebind: Bool
  ) -> AugmentLocalNode {
    let general = AugmentLocalNode(
      context, span, operation, slot: slot, name: name, value: value, mayRebind: mayRebind)
    return switch OperandForm(value) {
    case .local(let other): AugmentLocalByLocalNode(general, other)
    case .constant(let constant): AugmentLocalByConstantNode(general, constant)
    case .expression: general
    }
  }
}

/// `local op= local`.
private final class AugmentLocalByLocalNode: AugmentLocalNode {
  private let otherSlot: Int

  init(_ general: AugmentLocalNode, _ otherSlot: Int) {
    self.otherSlot = otherSlot
    super.init(general)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let result = operation.applied(frame.slots[slot].number, frame.slots[otherSlot].number)
    if result.isUndefined { return try super.execute(frame) }
    // A number was there: nothing to let go of.
    (frame.slots + slot).initialize(to: result)
    return .normal
  }
}

/// `local op= constant`.
private final class AugmentLocalByConstantNode: AugmentLocalNode {
  private let constant: Number

  init(_ general: AugmentLocalNode, _ constant: Number) {
    self.constant = constant
    super.init(general)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    let result = operation.applied(frame.slots[slot].number, constant)
    if result.isUndefined { return try super.execute(frame) }
    // A number was there: nothing to let go of.
    (frame.slots + slot).initialize(to: result)
    return .normal
  }
}

/// `local = local + value` with the same local: as `AugmentLocalNode`, but the types' own addition
/// makes a new object of anything else than texts.
final class AppendLocalNode: StatementNode {
  private let slot: Int
  private let addition: BinaryNode

  init(_ context: CodeContext, _ span: Span, slot: Int, addition: BinaryNode) {
    self.slot = slot
    self.addition = addition
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    if case .object = frame.slots[slot] { return try appendObject(frame) }
    frame.slots[slot] = try addition.evaluate(frame)
    return .normal
  }

  @inline(never) private func appendObject(_ frame: Frame) throws(Unwind) -> Completion {
    guard frame.slots[slot].exactStr != nil else {
      frame.slots[slot] = try addition.evaluate(frame)
      return .normal
    }
    let right = try addition.right.evaluate(frame)
    guard let piece = right.exactStr else {
      frame.slots[slot] = try addition.apply(frame.slots[slot], right)
      return .normal
    }
    do throws(Unwind) {
      try interpreter.append(piece, toTextAt: frame.slots + slot)
    } catch let error where passes(error, addition.span) { throw error }
    return .normal
  }
}

/// `target op= value` for any target whose parts are evaluated once.
final class AugmentNode: StatementNode {
  private let operation: BinaryOperator
  private let current: ExpressionNode
  private let value: ExpressionNode
  private let target: TargetNode

  init(
    _ context: CodeContext, _ span: Span, _ operation: BinaryOperator, current: ExpressionNode,
    value: ExpressionNode, target: TargetNode
  ) {
    self.operation = operation
    self.current = current
    self.value = value
    self.target = target
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let left = try current.evaluate(frame)
    let right = try value.evaluate(frame)
    let quick = operation.applied(left.number, right.number)
    if quick.isUndefined {
      try target.store(frame, inPlace(left, right))
    } else {
      try target.store(frame, quick)
    }
    return .normal
  }

  @inline(never) private func inPlace(_ left: Value, _ right: Value) throws(Unwind) -> Value {
    do throws(Unwind) {
      return try interpreter.inPlace(operation, left, right)
    } catch let error where passes(error) { throw error }
  }
}
