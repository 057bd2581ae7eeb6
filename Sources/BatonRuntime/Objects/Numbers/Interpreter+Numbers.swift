// The number types' installation, and the operations that take any numbers: pow, divmod.

import BatonSyntax
import BigInt

extension Interpreter {
  func installNumberTypes() {
    PyInt.install(types.int)
    BoolType.install(types.bool)
    PyFloat.install(types.float)
    PyComplex.install(types.complex)
  }

  /// `pow(base, exponent, modulus)` (CPython: `ternary_op`).
  func power(_ base: Value, _ exponent: Value, _ modulus: Value) throws(Unwind) -> Value {
    if modulus.isNone { return try binary(.power, base, exponent) }
    if case .int(let a) = base, case .int(let b) = exponent, case .int(let c) = modulus, b >= 0,
      c > 0
    {
      return try withViews(.int(Self.modulo(a, c)), exponent) { a, b throws(Unwind) in
        try withView(modulus) { modulus in power(a, b, modulo: modulus) }
      }
    }
    for value in [base, exponent, modulus] {
      let type = type(of: value)
      guard let slot = type.slots[.power] else { continue }
      if slot === types.int.slots[.power] {
        if let result = try powerModulo(base, exponent, modulus) { return result }
      } else if slot === types.float.slots[.power] {
        throw typeError(
          "pow() 3rd argument not allowed unless all arguments are integers")
      } else if slot === types.complex.slots[.power] {
        if isNumber(base), isNumber(exponent) { throw valueError("complex modulo") }
      } else if type === self.type(of: base), type.lookup(intern("__pow__")) != nil {
        let result = try callSpecial(base, intern("__pow__"), exponent, modulus)
        if let result, !result.isNotImplemented { return result }
      }
    }
    throw typeError(
      "unsupported operand type(s) for ** or pow(): '\(type(of: base).name)', "
        + "'\(type(of: exponent).name)', '\(type(of: modulus).name)'")
  }

  /// Whether complex takes the value for an operand.
  private func isNumber(_ value: Value) -> Bool {
    let type = type(of: value)
    return [types.int, types.float, types.complex].contains { type.isSubtype(of: $0) }
  }

  /// nil where one of the three is no int (CPython: `long_pow`).
  private func powerModulo(
    _ base: Value, _ exponent: Value, _ modulus: Value
  ) throws(Unwind) -> Value? {
    guard let a = base.asBigInt, let b = exponent.asBigInt, let c = modulus.asBigInt else {
      return nil
    }
    if c.isZero { throw valueError("pow() 3rd argument cannot be 0") }
    let size = BigInt(c.magnitude)
    if size == 1 { return .int(0) }
    var factor = Self.floorDivideAndModulo(a, size).remainder
    if b.sign == .minus, !b.isZero {
      guard let inverse = factor.inverse(size) else {
        throw valueError("base is not invertible for the given modulus")
      }
      factor = inverse
    }
    let result = try withViews(int(factor), int(BigInt(b.magnitude))) {
      a, b throws(Unwind) in
      try withView(int(size)) { modulus in power(a, b, modulo: modulus) }
    }
    return c.sign == .minus && result.asInt != 0 ? try PyInt.add(self, result, modulus) : result
  }

  /// `divmod(left, right)`.
  func divmod(_ left: Value, _ right: Value) throws(Unwind) -> Value {
    if case .int(let a) = left, case .int(let b) = right, b > 0 {
      return .object(
        PyTuple.pair(self, .int(Self.floorDivide(a, b)), .int(Self.modulo(a, b))))
    }
    let leftType = type(of: left)
    let rightType = type(of: right)
    let (forward, reflected) = (intern("__divmod__"), intern("__rdivmod__"))
    var triesReflected = leftType !== rightType
    if triesReflected, rightType.isSubtype(of: leftType),
      let own = rightType.lookup(reflected),
      !own.isIdentical(to: leftType.lookup(reflected) ?? .undefined)
    {
      let result = try callSpecial(right, reflected, left) ?? .notImplemented
      if !result.isNotImplemented { return result }
      triesReflected = false
    }
    let result = try callSpecial(left, forward, right) ?? .notImplemented
    if !result.isNotImplemented { return result }
    if triesReflected {
      let result = try callSpecial(right, reflected, left) ?? .notImplemented
      if !result.isNotImplemented { return result }
    }
    throw typeError(
      "unsupported operand type(s) for divmod(): '\(leftType.name)' and '\(rightType.name)'")
  }
}
