// `a < b < c`: every operand is evaluated once, the rest not at all where a comparison fails.

import BatonSyntax

/// A chain of comparisons no operand of which suspends.
final class ChainedComparisonNode: ExpressionNode {
  private let first: ExpressionNode
  private let link: ComparisonLink

  /// As many `operations` as `operands`, at least two.
  init(
    _ context: CodeContext, _ span: Span, first: ExpressionNode,
    operations: [ComparisonOperator], operands: [ExpressionNode]
  ) {
    self.first = first
    var next = ComparisonLink?.none
    for (operation, operand) in zip(operations, operands).reversed() {
      next = ComparisonLink(operation, operand, next: next)
    }
    guard let next else { preconditionFailure("a comparison has an operand on its right") }
    link = next
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    try link.evaluate(frame, first.evaluate(frame), in: self)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    try link.evaluateTruth(frame, first.evaluate(frame), in: self)
  }
}

/// What follows an operand of a chain: `< right`, and the rest.
private final class ComparisonLink {
  private let operation: ComparisonOperator
  /// The orders of two numbers that the operation accepts; empty where it does not order.
  private let accepted: Ordering
  private let operand: ExpressionNode
  private let next: ComparisonLink?

  init(_ operation: ComparisonOperator, _ operand: ExpressionNode, next: ComparisonLink?) {
    self.operation = operation
    accepted = operation.rich.map { Ordering($0) } ?? []
    self.operand = operand
    self.next = next
  }

  func evaluate(
    _ frame: Frame, _ left: __owned Value, in chain: ChainedComparisonNode
  ) throws(Unwind) -> Value {
    let right = try operand.evaluate(frame)
    if let holds = answer(left, right) {
      guard holds, let next else { return .bool(holds) }
      return try next.evaluate(frame, right, in: chain)
    }
    let result: Value
    let goesOn: Bool
    do throws(Unwind) {
      result = try chain.interpreter.comparison(operation, left, right)
      goesOn = next == nil ? false : try chain.interpreter.isTrue(result)
    } catch let error where chain.passes(error) { throw error }
    guard goesOn, let next else { return result }
    return try next.evaluate(frame, right, in: chain)
  }

  func evaluateTruth(
    _ frame: Frame, _ left: __owned Value, in chain: ChainedComparisonNode
  ) throws(Unwind) -> Bool {
    let right = try operand.evaluate(frame)
    let holds: Bool
    if let answer = answer(left, right) {
      holds = answer
    } else {
      do throws(Unwind) {
        holds = try chain.interpreter.isTrue(
          chain.interpreter.comparison(operation, left, right))
      } catch let error where chain.passes(error) { throw error }
    }
    guard holds, let next else { return holds }
    return try next.evaluateTruth(frame, right, in: chain)
  }

  /// Of two numbers; nil where the types' own comparison decides.
  @inline(__always) private func answer(_ left: Value, _ right: Value) -> Bool? {
    accepted.isEmpty ? nil : accepted.accepts(left.number, right.number)
  }
}

/// A chain in which an operand suspends.
///
/// Slots: which operand suspended, and the value on its left.
final class ResumableChainedComparisonNode: ExpressionNode {
  private let first: ExpressionNode
  private let operations: [ComparisonOperator]
  private let operands: [ExpressionNode]
  private let positionSlot: Int
  private let leftSlot: Int

  init(
    _ context: CodeContext, _ span: Span, first: ExpressionNode,
    operations: [ComparisonOperator], operands: [ExpressionNode], positionSlot: Int, leftSlot: Int
  ) {
    self.first = first
    self.operations = operations
    self.operands = operands
    self.positionSlot = positionSlot
    self.leftSlot = leftSlot
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    var index = 0
    var left: Value
    if case .int(let resumed) = frame.take(positionSlot) {
      index = resumed
      left = frame.take(leftSlot)
    } else {
      left = try first.evaluate(frame)
    }
    while true {
      let right: Value
      do throws(Unwind) {
        right = try operands[index].evaluate(frame)
      } catch {
        if case .suspended = error {
          frame.slots[positionSlot] = .int(index)
          frame.slots[leftSlot] = left
        }
        throw error
      }
      do throws(Unwind) {
        let result = try interpreter.comparison(operations[index], left, right)
        index += 1
        if index == operands.count { return result }
        if try !interpreter.isTrue(result) { return result }
      } catch let error where passes(error) { throw error }
      left = right
    }
  }
}

extension ComparisonOperator {
  /// The rich comparison; nil of `is`, `in` and their negations.
  var rich: RichComparison? {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .is, .isNot, .in, .notIn: nil
    }
  }
}

extension Interpreter {
  /// Any of the ten comparison operators.
  func comparison(
    _ operation: ComparisonOperator, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let rich = operation.rich { return try compare(rich, left, right) }
    switch operation {
    case .is: return .bool(left.isIdentical(to: right))
    case .isNot: return .bool(!left.isIdentical(to: right))
    case .in: return .bool(try contains(right, left))
    default: return .bool(try !contains(right, left))
    }
  }
}
