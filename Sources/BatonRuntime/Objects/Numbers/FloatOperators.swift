// Floats as nodes and the float type compute with them.

extension Interpreter {
  /// `left / right`.
  @inline(__always) func divideFloats(_ left: Double, _ right: Double) throws(Unwind) -> Value {
    if right == 0 { throw zeroDivisionError("float division by zero") }
    return .float(left / right)
  }

  /// `left // right`.
  func floorDivideFloats(_ left: Double, _ right: Double) throws(Unwind) -> Value {
    .float(
      try textual { () throws(TextError) in try FloatArithmetic.floorDivide(left, right) })
  }

  /// `left % right`.
  func moduloFloats(_ left: Double, _ right: Double) throws(Unwind) -> Value {
    .float(try textual { () throws(TextError) in try FloatArithmetic.modulo(left, right) })
  }

  /// `base ** exponent`: complex where a negative base has a fractional exponent.
  func powerFloats(_ base: Double, _ exponent: Double) throws(Unwind) -> Value {
    do throws(TextError) {
      if let result = try FloatArithmetic.power(base, exponent) { return .float(result) }
    } catch {
      throw error.kind == .overflow ? numericalRange() : self.error(error)
    }
    return try powerComplex(
      ComplexNumber(real: base, imaginary: 0), ComplexNumber(real: exponent, imaginary: 0))
  }

  /// What C's `ERANGE` becomes.
  func numericalRange() -> Unwind {
    error(
      exceptions.overflowError, arguments: [.int(34), str("Numerical result out of range")])
  }
}
