// The values of number tokens.

extension TreeParser {
  mutating func parseNumber(_ token: Token) throws(ParseFailure) -> Constant {
    let text = bytes[Int(token.start)..<Int(token.end)]
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count)
    var isInteger = true
    var isImaginary = false
    let second = text.count > 1 ? text[text.startIndex + 1] | 0x20 : 0
    let isRadix = text.first == 0x30 && (second == 0x78 || second == 0x6F || second == 0x62)
    for byte in isRadix ? text.dropFirst(2) : text where byte != 0x5F {
      if !isRadix {
        switch byte {
        case 0x2E, 0x45, 0x65:
          isInteger = false
        case 0x4A, 0x6A:
          isImaginary = true
          continue
        default:
          break
        }
      }
      digits.append(byte)
    }
    if isImaginary { return .imaginary(real(digits)) }
    if !isInteger { return .float(real(digits)) }
    let radix = isRadix ? (second == 0x78 ? 16 : second == 0x6F ? 8 : 2) : 10
    var value = 0
    for byte in digits {
      let digit = byte <= 0x39 ? Int(byte) - 0x30 : Int(byte | 0x20) - 0x61 + 10
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry { return try bigInteger(digits, radix, token) }
      value = sum
    }
    return .integer(value)
  }

  private mutating func bigInteger(_ digits: [UInt8], _ radix: Int, _ token: Token)
    throws(ParseFailure) -> Constant
  {
    if radix == 10, digits.count > 4300 {
      throw fail(Errors.tooManyDigits(digits.count, token.span, source))
    }
    let significant = digits.drop { $0 == 0x30 }
    return .bigInteger(digits: String(decoding: significant, as: UTF8.self), radix: radix)
  }

  /// The lexer has checked the form.
  private func real(_ digits: [UInt8]) -> Double {
    let text = String(decoding: digits, as: UTF8.self)
    return Double(text.hasSuffix(".") ? text + "0" : text) ?? Double(text + "0") ?? .infinity
  }
}
