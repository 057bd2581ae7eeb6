// Until the text room stands.
import BigInt

extension Interpreter {
  /// The decimal digits of a machine word.
  func decimal(_ value: Int) -> PyStr {
    if value >= 0, value < 10 { return character(0x30 + UInt32(truncatingIfNeeded: value)) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var position = 20
      var rest = value.magnitude
      while rest > 0 {
        position -= 1
        digits[position] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      if value < 0 {
        position -= 1
        digits[position] = 0x2D
      }
      return PyStr(self, ascii: digits[position...])
    }
  }
}

extension Interpreter {
  /// `format(int, spec)`.
  func formatInt(_ value: Value, _ spec: PyStr) throws(Unwind) -> PyStr {
    if spec.count == 0 { return try string(value) }
    let scalars = spec.scalars
    let name = type(of: value).name
    let limit = library.maxStrDigits
    let big = value.asBigInt ?? 0
    return str(
      try textual { () throws(TextError) in
        try FormatSpec.format(big, scalars, typeName: name, limit: limit)
      })
  }
}
extension Interpreter {
  func formatFloat(_ value: Double, _ spec: PyStr, typeName: String = "float") throws(Unwind)
    -> PyStr
  {
    if spec.count == 0 { return PyStr(self, FloatText.repr(value)) }
    return str(
      try textual { () throws(TextError) in
        try FormatSpec.format(value, spec.scalars, typeName: typeName)
      })
  }
  func formatComplex(real: Double, imaginary: Double, _ spec: PyStr, typeName: String = "complex")
    throws(Unwind) -> PyStr
  {
    if spec.count == 0 { return PyStr(self, FloatText.repr(real: real, imaginary: imaginary)) }
    return str(
      try textual { () throws(TextError) in
        try FormatSpec.format(real: real, imaginary: imaginary, spec.scalars, typeName: typeName)
      })
  }
  func bytesLike(_ value: Value) -> [UInt8]? { nil }
  func bytes(_ bytes: [UInt8]) -> Value { .none }
  func bytesOfObject(_ value: Value) throws(Unwind) -> [UInt8] { [] }
}
func PyBytes(_ i: Interpreter, _ b: [UInt8]) -> PyObject { i.intern("") }
