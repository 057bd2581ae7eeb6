// Format strings of `%` and str.format, kept cut into pieces for the next time.

/// The templates that were used last, by the identity of their strings, which they keep alive.
final class TemplateCache {
  private var percent: [ObjectIdentifier: PercentTemplate] = [:]
  private var fields: [ObjectIdentifier: FieldTemplate] = [:]
  private var signatures: [String: BuiltinSignature] = [:]
  private static let limit = 64
  /// Longer strings are cut anew each time.
  private static let longest = 512

  func percentTemplate(_ interpreter: Interpreter, _ format: PyStr) -> PercentTemplate {
    if let known = percent[ObjectIdentifier(format)] { return known }
    let made = PercentTemplate(interpreter, format)
    if format.count <= Self.longest {
      if percent.count >= Self.limit { percent.removeAll() }
      percent[ObjectIdentifier(format)] = made
    }
    return made
  }

  func fieldTemplate(_ interpreter: Interpreter, _ format: PyStr) -> FieldTemplate {
    if let known = fields[ObjectIdentifier(format)] { return known }
    let made = FieldTemplate(interpreter, format)
    if format.count <= Self.longest {
      if fields.count >= Self.limit { fields.removeAll() }
      fields[ObjectIdentifier(format)] = made
    }
    return made
  }

  /// A signature that a constructor binds its arguments to; there are as many as constructors.
  func signature(_ text: String) -> BuiltinSignature {
    if let known = signatures[text] { return known }
    let made = BuiltinSignature(parsing: text)
    signatures[text] = made
    return made
  }
}
