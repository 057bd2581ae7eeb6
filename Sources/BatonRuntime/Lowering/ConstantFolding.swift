// Operators whose operands are constants: computed once, where the result is small.

import BatonSyntax

extension Interpreter {
  /// The most bits of an int that is computed beforehand (CPython: `safe_power`).
  private static var mostBits: Int { 128 }
  /// The most code points of a text that is.
  private static var mostUnits: Int { 4096 }

  /// `left op right`; nil where that raises, is large, or is not to be computed now.
  func folded(_ operation: BinaryOperator, _ left: Value, _ right: Value) -> Value? {
    if let text = left.exactStr {
      switch operation {
      case .add: guard let other = right.exactStr, fits(text.count, other.count) else { return nil }
      case .multiply:
        guard case .int(let times) = right, times > 0, times <= Self.mostUnits,
          text.count <= Self.mostUnits / times
        else { return nil }
      default: return nil
      }
      return computed(operation, left, right)
    }
    guard let leftBits = bits(left), let rightBits = bits(right) else { return nil }
    switch operation {
    case .add, .subtract, .bitAnd, .bitOr, .bitXor: break
    case .multiply: if leftBits + rightBits > Self.mostBits { return nil }
    case .divide, .floorDivide, .modulo: if rightBits == 0 { return nil }
    case .rightShift: if case .float = left { return nil }
    case .power:
      if case .float = left { break }
      guard case .int(let amount) = right, amount >= 0 else { break }
      if amount > Self.mostBits || leftBits * amount > Self.mostBits { return nil }
    case .leftShift:
      guard case .int(let amount) = right, amount >= 0, leftBits + amount <= Self.mostBits else {
        return nil
      }
      if case .float = left { return nil }
    case .matrixMultiply: return nil
    }
    return computed(operation, left, right)
  }

  private func computed(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) -> Value? {
    try? binary(operation, left, right)
  }

  private func fits(_ first: Int, _ second: Int) -> Bool { first + second <= Self.mostUnits }

  /// How many bits a number takes, 0 for zero; nil for what is no number.
  private func bits(_ value: Value) -> Int? {
    switch value {
    case .int(let int): Int.bitWidth - int.magnitude.leadingZeroBitCount
    case .float(let float): float == 0 ? 0 : 1
    case .object(let object) where object.exactKind == .int:
      // `exactKind` says so.
      unsafeDowncast(object, to: PyInt.self).view.bitWidth
    default: nil
    }
  }
}
