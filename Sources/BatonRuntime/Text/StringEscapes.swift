// How strings and bytes are written in source: repr(), ascii(), and the quote they choose.

/// `repr` of str and bytes.
enum StringEscapes {
  /// `repr(str)`.
  static func repr(_ text: some Collection<UInt32>) -> [UInt32] {
    let quote = chooseQuote(text)
    var result: [UInt32] = []
    result.reserveCapacity(text.count + 2)
    result.append(quote)
    for scalar in text {
      switch scalar {
      case quote, 0x5C: result += [0x5C, scalar]
      case 0x09: result += [0x5C, 0x74]
      case 0x0A: result += [0x5C, 0x6E]
      case 0x0D: result += [0x5C, 0x72]
      case 0x20..<0x7F: result.append(scalar)
      default:
        if scalar >= 0x80, UnicodeProperties.isPrintable(scalar) {
          result.append(scalar)
        } else {
          appendEscape(scalar, to: &result)
        }
      }
    }
    result.append(quote)
    return result
  }

  /// `ascii(x)`, from the text of `repr(x)`.
  static func ascii(repr text: some Collection<UInt32>) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    for scalar in text {
      if scalar < 0x80 { result.append(scalar) } else { appendEscape(scalar, to: &result) }
    }
    return result
  }

  /// `repr(bytes)`; that of a bytearray is this in parentheses.
  /// With `escapesSingle`, as bytearray has it, a single quote gets a backslash between double ones
  /// too.
  static func repr(bytes: some Collection<UInt8>, escapesSingle: Bool = false) -> [UInt8] {
    let quote = UInt8(truncatingIfNeeded: chooseQuote(bytes))
    var result: [UInt8] = [0x62, quote]
    result.reserveCapacity(bytes.count + 3)
    for byte in bytes {
      switch byte {
      case quote, 0x5C: result += [0x5C, byte]
      case 0x27 where escapesSingle: result += [0x5C, byte]
      case 0x09: result += [0x5C, 0x74]
      case 0x0A: result += [0x5C, 0x6E]
      case 0x0D: result += [0x5C, 0x72]
      case 0x20..<0x7F: result.append(byte)
      default: result += [0x5C, 0x78, hexDigit(UInt32(byte) >> 4), hexDigit(UInt32(byte))]
      }
    }
    result.append(quote)
    return result
  }

  /// The quotation mark: single, unless the text has single ones and no double ones.
  private static func chooseQuote(_ text: some Collection<some FixedWidthInteger>) -> UInt32 {
    text.contains(0x27) && !text.contains(0x22) ? 0x22 : 0x27
  }

  /// `\xhh`, `\uhhhh` or `\Uhhhhhhhh`, the shortest that holds the code point.
  static func appendEscape(_ scalar: UInt32, to result: inout [UInt32]) {
    let letter: UInt32
    let width: UInt32
    if scalar <= 0xFF {
      (letter, width) = (0x78, 2)
    } else if scalar <= 0xFFFF {
      (letter, width) = (0x75, 4)
    } else {
      (letter, width) = (0x55, 8)
    }
    result += [0x5C, letter]
    for position in 1...width {
      result.append(UInt32(hexDigit(scalar >> ((width - position) * 4))))
    }
  }

  private static func hexDigit(_ value: UInt32) -> UInt8 {
    let nibble = UInt8(value & 15)
    return nibble < 10 ? 0x30 + nibble : 0x61 - 10 + nibble
  }
}
