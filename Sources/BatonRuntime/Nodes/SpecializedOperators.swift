// Operators on locals and small constants: what loops and recursions are made of. Each is chosen by
// the lowering in place of the general node, which stands in `Operators.swift`.

import BatonSyntax

/// `local + constant`, `local - constant` (the constant negated).
final class AddConstantNode: ExpressionNode {
  private let slot: Int
  private let constant: Int
  private let general: ExpressionNode

  /// `general` is the same operation as an ordinary node.
  init(slot: Int, constant: Int, general: ExpressionNode) {
    self.slot = slot
    self.constant = constant
    self.general = general
    super.init(general.context, general.span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if case .int(let value) = frame.slots[slot] {
      let (sum, overflow) = value.addingReportingOverflow(constant)
      if !overflow { return .int(sum) }
    }
    return try general.evaluate(frame)
  }
}

/// `local op constant` as a comparison of ints.
final class CompareConstantNode: ExpressionNode {
  private let operation: RichComparison
  private let slot: Int
  private let constant: Int
  private let general: ExpressionNode

  init(_ operation: RichComparison, slot: Int, constant: Int, general: ExpressionNode) {
    self.operation = operation
    self.slot = slot
    self.constant = constant
    self.general = general
    super.init(general.context, general.span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if case .int(let value) = frame.slots[slot] {
      return .bool(Interpreter.holds(operation, value, constant))
    }
    return try general.evaluate(frame)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    if case .int(let value) = frame.slots[slot] {
      return Interpreter.holds(operation, value, constant)
    }
    return try general.evaluateTruth(frame)
  }
}

/// `local op local` as a comparison of numbers.
final class CompareLocalsNode: ExpressionNode {
  private let operation: RichComparison
  private let left: Int
  private let right: Int
  private let general: ExpressionNode

  init(_ operation: RichComparison, left: Int, right: Int, general: ExpressionNode) {
    self.operation = operation
    self.left = left
    self.right = right
    self.general = general
    super.init(general.context, general.span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if case .int(let a) = frame.slots[left], case .int(let b) = frame.slots[right] {
      return .bool(Interpreter.holds(operation, a, b))
    }
    return try general.evaluate(frame)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    if case .int(let a) = frame.slots[left], case .int(let b) = frame.slots[right] {
      return Interpreter.holds(operation, a, b)
    }
    return try general.evaluateTruth(frame)
  }
}

/// `expression % constant` with a positive int constant.
final class ModuloConstantNode: ExpressionNode {
  private let left: ExpressionNode
  private let constant: Int

  init(_ context: CodeContext, _ span: Span, _ left: ExpressionNode, constant: Int) {
    self.left = left
    self.constant = constant
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let value = try left.evaluate(frame)
    if case .int(let int) = value { return .int(floorRemainder(int, constant)) }
    do throws(Unwind) {
      return try interpreter.binary(.modulo, value, .int(constant))
    } catch { throw traced(error) }
  }
}

/// `expression is None`, `expression is not None`.
final class IsNoneNode: ExpressionNode {
  private let operand: ExpressionNode
  private let isNegated: Bool

  init(_ context: CodeContext, _ span: Span, _ operand: ExpressionNode, isNegated: Bool) {
    self.operand = operand
    self.isNegated = isNegated
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    .bool(try operand.evaluate(frame).isNone != isNegated)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    try operand.evaluate(frame).isNone != isNegated
  }
}
