// Operators but for arithmetic: signs, truth, identity, membership, chains of comparisons.

import BatonSyntax

/// `-x`, `+x`, `~x`.
final class UnaryNode: ExpressionNode {
  private let operation: UnaryOperator
  private let operand: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, _ operation: UnaryOperator, _ operand: ExpressionNode
  ) {
    self.operation = operation
    self.operand = operand
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let value = try operand.evaluate(frame)
    switch (operation, value) {
    case (.minus, .int(let int)) where int != Int.min: return .int(-int)
    case (.minus, .float(let double)): return .float(-double)
    default: break
    }
    do throws(Unwind) {
      switch operation {
      case .minus: return try interpreter.negative(value)
      case .plus: return try interpreter.positive(value)
      case .invert: return try interpreter.invert(value)
      case .not: return .bool(try !interpreter.isTrue(value))
      }
    } catch let error where passes(error) { throw error }
  }
}

/// `not operand`.
///
/// Where its value is wanted, not a branch, the test of the operand stands at the place of the
/// whole expression, a comparison with it (CPython: `COMPARE_OP` takes in `TO_BOOL`).
final class NotNode: ExpressionNode {
  private let operand: ExpressionNode
  private let isOfComparison: Bool

  init(
    _ context: CodeContext, _ span: Span, _ operand: ExpressionNode, isOfComparison: Bool
  ) {
    self.operand = operand
    self.isOfComparison = isOfComparison
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if isOfComparison {
      do throws(Unwind) {
        return .bool(try !operand.evaluateTruth(frame))
      } catch {
        moveTraceback(error)
        throw error
      }
    }
    let value = try operand.evaluate(frame)
    do throws(Unwind) {
      return .bool(try !interpreter.isTrue(value))
    } catch { throw traced(error) }
  }

  /// The traceback's entry at the operand's place is moved to this place.
  private func moveTraceback(_ error: Unwind) {
    guard case .raised(let exception) = error, let entry = exception.traceback,
      entry.context === context, entry.span == operand.span
    else { return }
    exception.traceback = PyTraceback(context: context, span: span, next: entry.next)
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    try !operand.evaluateTruth(frame)
  }
}

/// `left and right`, `left or right`.
final class BooleanNode: ExpressionNode {
  private let isAnd: Bool
  private let left: ExpressionNode
  private let right: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, isAnd: Bool, _ left: ExpressionNode,
    _ right: ExpressionNode
  ) {
    self.isAnd = isAnd
    self.left = left
    self.right = right
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let value = try left.evaluate(frame)
    let truth: Bool
    do throws(Unwind) {
      truth = try interpreter.isTrue(value)
    } catch let error where passes(error) { throw error }
    return truth == isAnd ? try right.evaluate(frame) : value
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    let truth = try left.evaluateTruth(frame)
    return truth == isAnd ? try right.evaluateTruth(frame) : truth
  }
}

/// `body if test else orElse`.
final class ConditionalNode: ExpressionNode {
  private let test: ExpressionNode
  private let body: ExpressionNode
  private let orElse: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, test: ExpressionNode, body: ExpressionNode,
    orElse: ExpressionNode
  ) {
    self.test = test
    self.body = body
    self.orElse = orElse
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    try test.evaluateTruth(frame) ? body.evaluate(frame) : orElse.evaluate(frame)
  }
}

/// `is`, `is not`, `in`, `not in`.
final class MembershipNode: ExpressionNode {
  private let operation: ComparisonOperator
  private let left: ExpressionNode
  private let right: ExpressionNode
  /// The right operand may be looked at where it stands, which `is` has no use for.
  private let looksInPlace: Bool

  init(
    _ context: CodeContext, _ span: Span, _ operation: ComparisonOperator, _ left: ExpressionNode,
    _ right: ExpressionNode
  ) {
    self.operation = operation
    self.left = left
    self.right = right
    looksInPlace = right.hasPlace && (operation == .in || operation == .notIn)
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    .bool(try evaluateTruth(frame))
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    let left = try left.evaluate(frame)
    if looksInPlace, let container = right.place(frame)?.borrowed,
      let holds = container._withUnsafeGuaranteedRef({ $0.containsReady(left) })
    {
      return holds == (operation == .in)
    }
    let right = try right.evaluate(frame)
    do throws(Unwind) {
      switch operation {
      case .is: return left.isIdentical(to: right)
      case .isNot: return !left.isIdentical(to: right)
      case .notIn: return try !interpreter.contains(right, left)
      default: return try interpreter.contains(right, left)
      }
    } catch let error where passes(error) { throw error }
  }
}

extension PyObject {
  /// Whether this set or dict holds the key, where finding out runs no code; otherwise nil.
  @inline(__always) fileprivate func containsReady(_ key: Value) -> Bool? {
    guard exactKind == .set || exactKind == .dict, let hash = key.readyHash else { return nil }
    // `exactKind` says so, here and below.
    if exactKind == .set {
      return unsafeDowncast(self, to: PySet.self).containsReady(key, hash: hash)
    }
    return unsafeDowncast(self, to: PyDict.self).containsReady(key, hash: hash)
  }
}

/// `expression is None`, `expression is not None`.
final class IsNoneNode: ExpressionNode {
  private let operand: ExpressionNode
  private let isNegated: Bool
  private let operandHasPlace: Bool

  init(_ context: CodeContext, _ span: Span, _ operand: ExpressionNode, isNegated: Bool) {
    self.operand = operand
    self.isNegated = isNegated
    operandHasPlace = operand.hasPlace
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    .bool(try evaluateTruth(frame))
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    if operandHasPlace, let place = operand.place(frame), !place.pointee.isUndefined {
      return place.pointee.isNone != isNegated
    }
    return try operand.evaluate(frame).isNone != isNegated
  }
}

/// `(name := value)`.
final class NamedExpressionNode: ExpressionNode {
  private let target: TargetNode
  private let value: ExpressionNode

  init(_ context: CodeContext, _ span: Span, target: TargetNode, value: ExpressionNode) {
    self.target = target
    self.value = value
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let value = try value.evaluate(frame)
    try target.store(frame, value)
    return value
  }
}
