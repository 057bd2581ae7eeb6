// `left op right`: the general node, and the forms in which an operand is a local or a constant
// number, which is looked at where it stands. `BinaryNode.make` chooses for the lowering.

import BatonSyntax

// MARK: Small numbers

/// A number, or what is none: no reference is counted for it.
enum Number {
  case int(Int)
  case float(Double)
  case other

  /// `undefined` for what is no number.
  @inline(__always) var value: Value {
    switch self {
    case .int(let int): .int(int)
    case .float(let float): .float(float)
    case .other: .undefined
    }
  }
}

extension Value {
  /// The number of a value that stays where it is.
  @inline(__always) var number: Number {
    switch self {
    case .int(let int): .int(int)
    case .float(let float): .float(float)
    default: .other
    }
  }
}

extension BinaryOperator {
  /// `left op right`; `undefined` where the types' own operations decide. Ints become floats only
  /// where that is exact.
  @inline(__always) func applied(_ left: Number, _ right: Number) -> Value {
    switch (left, right) {
    case (.int(let a), .int(let b)): ints(a, b)
    case (.float(let a), .float(let b)): floats(a, b)
    case (.int(let a), .float(let b)): isExact(a) ? floats(Double(a), b) : .undefined
    case (.float(let a), .int(let b)): isExact(b) ? floats(a, Double(b)) : .undefined
    default: .undefined
    }
  }

  @inline(__always) private func ints(_ a: Int, _ b: Int) -> Value {
    switch self {
    case .add:
      let (sum, overflow) = a.addingReportingOverflow(b)
      return overflow ? .undefined : .int(sum)
    case .subtract:
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      return overflow ? .undefined : .int(difference)
    case .multiply:
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      return overflow ? .undefined : .int(product)
    case .floorDivide: return b > 0 ? .int(floorQuotient(a, b)) : .undefined
    case .modulo: return b > 0 ? .int(floorRemainder(a, b)) : .undefined
    case .bitAnd: return .int(a & b)
    case .bitOr: return .int(a | b)
    case .bitXor: return .int(a ^ b)
    case .rightShift: return b >= 0 ? .int(a >> min(b, 63)) : .undefined
    case .leftShift:
      guard b >= 0, b < 63 else { return .undefined }
      let shifted = a << b
      return shifted >> b == a ? .int(shifted) : .undefined
    case .divide:
      return b != 0 && isExact(a) && isExact(b) ? .float(Double(a) / Double(b)) : .undefined
    case .power, .matrixMultiply: return .undefined
    }
  }

  @inline(__always) private func floats(_ a: Double, _ b: Double) -> Value {
    switch self {
    case .add: .float(a + b)
    case .subtract: .float(a - b)
    case .multiply: .float(a * b)
    case .divide: b == 0 ? .undefined : .float(a / b)
    default: .undefined
    }
  }
}

/// `a // b` for a positive divisor.
@inline(__always) func floorQuotient(_ a: Int, _ b: Int) -> Int {
  let quotient = a / b
  return a < 0 && quotient * b != a ? quotient - 1 : quotient
}

/// `a % b` for a positive divisor.
@inline(__always) func floorRemainder(_ a: Int, _ b: Int) -> Int {
  let remainder = a % b
  return remainder < 0 ? remainder + b : remainder
}

/// Whether an int is a float without rounding, whatever its digits.
@inline(__always) private func isExact(_ int: Int) -> Bool {
  int > -(1 << 53) && int < 1 << 53
}

// MARK: The nodes

/// `left op right` of any two operands, and what its forms fall back on.
class BinaryNode: ExpressionNode {
  final let operation: BinaryOperator
  final let left: ExpressionNode
  final let right: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, _ operation: BinaryOperator, _ left: ExpressionNode,
    _ right: ExpressionNode
  ) {
    self.operation = operation
    self.left = left
    self.right = right
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let left = try left.evaluate(frame)
    let right = try right.evaluate(frame)
    let result = operation.applied(left.number, right.number)
    return result.isUndefined ? try apply(left, right) : result
  }

  /// The types' own operation.
  @inline(never) final func apply(_ left: Value, _ right: Value) throws(Unwind) -> Value {
    do throws(Unwind) {
      return try interpreter.binary(operation, left, right)
    } catch let error where passes(error) { throw error }
  }

  @inline(never) fileprivate final func applyToBoth(_ frame: Frame) throws(Unwind) -> Value {
    let left = try left.evaluate(frame)
    return try apply(left, right.evaluate(frame))
  }

  @inline(never) fileprivate final func applyToRight(
    _ frame: Frame, _ left: Value
  ) throws(Unwind) -> Value {
    try apply(left, right.evaluate(frame))
  }
}

/// `local op local`.
private final class LocalLocalNode: BinaryNode {
  private let leftSlot: Int
  private let rightSlot: Int

  init(_ general: BinaryNode, _ left: Int, _ right: Int) {
    leftSlot = left
    rightSlot = right
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let result = operation.applied(frame.slots[leftSlot].number, frame.slots[rightSlot].number)
    return result.isUndefined ? try applyToBoth(frame) : result
  }

  override func readyInt(_ frame: Frame) -> Int? {
    let result = operation.applied(frame.slots[leftSlot].number, frame.slots[rightSlot].number)
    if case .int(let int) = result { return int }
    return nil
  }
}

/// `local op constant`.
private final class LocalConstantNode: BinaryNode {
  private let slot: Int
  private let constant: Number

  init(_ general: BinaryNode, _ slot: Int, _ constant: Number) {
    self.slot = slot
    self.constant = constant
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let result = operation.applied(frame.slots[slot].number, constant)
    return result.isUndefined ? try applyToBoth(frame) : result
  }

  override func readyInt(_ frame: Frame) -> Int? {
    let result = operation.applied(frame.slots[slot].number, constant)
    if case .int(let int) = result { return int }
    return nil
  }
}

/// `constant op local`.
private final class ConstantLocalNode: BinaryNode {
  private let constant: Number
  private let slot: Int

  init(_ general: BinaryNode, _ constant: Number, _ slot: Int) {
    self.constant = constant
    self.slot = slot
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let result = operation.applied(constant, frame.slots[slot].number)
    return result.isUndefined ? try applyToBoth(frame) : result
  }
}

/// `local op expression`.
private final class LocalAnyNode: BinaryNode {
  private let slot: Int

  init(_ general: BinaryNode, _ slot: Int) {
    self.slot = slot
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let left = frame.slots[slot].number
    if case .other = left { return try applyToBoth(frame) }
    let right = try right.evaluate(frame)
    let result = operation.applied(left, right.number)
    return result.isUndefined ? try apply(left.value, right) : result
  }
}

/// `constant op expression`.
private final class ConstantAnyNode: BinaryNode {
  private let constant: Number

  init(_ general: BinaryNode, _ constant: Number) {
    self.constant = constant
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let right = try right.evaluate(frame)
    let result = operation.applied(constant, right.number)
    return result.isUndefined ? try apply(constant.value, right) : result
  }
}

/// `expression op local`.
private final class AnyLocalNode: BinaryNode {
  private let slot: Int

  init(_ general: BinaryNode, _ slot: Int) {
    self.slot = slot
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let left = try left.evaluate(frame)
    let result = operation.applied(left.number, frame.slots[slot].number)
    return result.isUndefined ? try applyToRight(frame, left) : result
  }
}

/// `expression op constant`.
private final class AnyConstantNode: BinaryNode {
  private let constant: Number

  init(_ general: BinaryNode, _ constant: Number) {
    self.constant = constant
    super.init(general.context, general.span, general.operation, general.left, general.right)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let left = try left.evaluate(frame)
    let result = operation.applied(left.number, constant)
    return result.isUndefined ? try applyToRight(frame, left) : result
  }
}

// MARK: Choosing

/// An operand as the lowering sees it.
enum OperandForm {
  case local(Int)
  case constant(Number)
  case expression

  init(_ node: ExpressionNode) {
    if let local = node as? LocalNode {
      self = .local(local.slot)
    } else if let constant = node as? ConstantNode {
      let number = constant.value.number
      if case .other = number { self = .expression } else { self = .constant(number) }
    } else {
      self = .expression
    }
  }
}

extension BinaryNode {
  /// The node for an operator whose operands are lowered.
  static func make(
    _ context: CodeContext, _ span: Span, _ operation: BinaryOperator, _ left: ExpressionNode,
    _ right: ExpressionNode
  ) -> BinaryNode {
    let general = BinaryNode(context, span, operation, left, right)
    return switch (OperandForm(left), OperandForm(right)) {
    case (.local(let a), .local(let b)): LocalLocalNode(general, a, b)
    case (.local(let a), .constant(let b)): LocalConstantNode(general, a, b)
    case (.constant(let a), .local(let b)): ConstantLocalNode(general, a, b)
    case (.local(let a), .expression): LocalAnyNode(general, a)
    case (.constant(let a), .expression): ConstantAnyNode(general, a)
    case (.expression, .local(let b)): AnyLocalNode(general, b)
    case (.expression, .constant(let b)): AnyConstantNode(general, b)
    default: general
    }
  }
}
