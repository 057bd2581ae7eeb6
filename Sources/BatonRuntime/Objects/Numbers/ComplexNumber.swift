// Complex arithmetic, as `Objects/complexobject.c` does it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The value of a Python complex.
struct ComplexNumber: Equatable {
  var real: Double
  var imaginary: Double

  static func + (left: Self, right: Self) -> Self {
    Self(real: left.real + right.real, imaginary: left.imaginary + right.imaginary)
  }

  static func - (left: Self, right: Self) -> Self {
    Self(real: left.real - right.real, imaginary: left.imaginary - right.imaginary)
  }

  static func * (left: Self, right: Self) -> Self {
    Self(
      real: left.real * right.real - left.imaginary * right.imaginary,
      imaginary: left.real * right.imaginary + left.imaginary * right.real)
  }

  static prefix func - (value: Self) -> Self {
    Self(real: -value.real, imaginary: -value.imaginary)
  }

  var isZero: Bool { real == 0 && imaginary == 0 }
  var isFinite: Bool { real.isFinite && imaginary.isFinite }
  var magnitude: Double { hypot(real, imaginary) }

  /// nil for a division by zero (CPython: `_Py_c_quot`).
  func divided(by right: Self) -> Self? {
    let (absoluteReal, absoluteImaginary) = (abs(right.real), abs(right.imaginary))
    if absoluteReal >= absoluteImaginary {
      if absoluteReal == 0 { return nil }
      let ratio = right.imaginary / right.real
      let denominator = right.real + right.imaginary * ratio
      return Self(
        real: (real + imaginary * ratio) / denominator,
        imaginary: (imaginary - real * ratio) / denominator)
    }
    if absoluteImaginary >= absoluteReal {
      let ratio = right.real / right.imaginary
      let denominator = right.real * ratio + right.imaginary
      return Self(
        real: (real * ratio + imaginary) / denominator,
        imaginary: (imaginary * ratio - real) / denominator)
    }
    return Self(real: .nan, imaginary: .nan)
  }

  /// nil for zero to a negative or complex power (CPython: `_Py_c_pow`).
  func raised(to exponent: Self) -> Self? {
    if exponent.isZero { return Self(real: 1, imaginary: 0) }
    if isZero {
      if exponent.imaginary != 0 || exponent.real < 0 { return nil }
      return Self(real: 0, imaginary: 0)
    }
    let size = magnitude
    var length = pow(size, exponent.real)
    let angle = atan2(imaginary, real)
    var phase = angle * exponent.real
    if exponent.imaginary != 0 {
      length *= exp(-angle * exponent.imaginary)
      phase += exponent.imaginary * log(size)
    }
    return Self(real: length * cos(phase), imaginary: length * sin(phase))
  }

  /// A small whole exponent, by squaring (CPython: `c_powi`).
  func raised(to exponent: Int) -> Self? {
    if exponent > 0 { return raised(toPositive: exponent) }
    return Self(real: 1, imaginary: 0).divided(by: raised(toPositive: -exponent))
  }

  private func raised(toPositive exponent: Int) -> Self {
    var mask = 1
    var result = Self(real: 1, imaginary: 0)
    var power = self
    while mask > 0, exponent >= mask {
      if exponent & mask != 0 { result = result * power }
      mask <<= 1
      power = power * power
    }
    return result
  }
}

/// A Python complex.
final class PyComplex: PyObject {
  let value: ComplexNumber

  init(_ type: PyType, _ value: ComplexNumber) {
    self.value = value
    super.init(type, .complex)
  }
}

extension Value {
  var asComplex: PyComplex? { downcast(.complex, PyComplex.self) }
}

extension Interpreter {
  func complex(_ value: ComplexNumber) -> Value { .object(PyComplex(types.complex, value)) }

  /// `base ** exponent` (CPython: `complex_pow`).
  func powerComplex(_ base: ComplexNumber, _ exponent: ComplexNumber) throws(Unwind) -> Value {
    let result: ComplexNumber?
    if exponent.imaginary == 0, exponent.real == floor(exponent.real), abs(exponent.real) <= 100 {
      result = base.raised(to: Int(exponent.real))
    } else {
      result = base.raised(to: exponent)
    }
    guard let result else {
      throw zeroDivisionError("0.0 to a negative or complex power")
    }
    if result.real.isInfinite || result.imaginary.isInfinite {
      throw overflowError("complex exponentiation")
    }
    return complex(result)
  }
}
