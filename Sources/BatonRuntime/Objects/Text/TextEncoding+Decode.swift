// bytes.decode and str(bytes, encoding).

import BatonSyntax

extension Interpreter {
  /// `bytes.decode(encoding, errors)`; `object` is what the bytes were taken from.
  func decode(
    _ bytes: [UInt8], _ object: Value, encoding: PyStr?, errors: PyStr?
  ) throws(Unwind) -> PyStr {
    let encoding = try self.encoding(encoding, toBytes: false)
    if let errors { try refuseNull(in: errors) }
    try checkTextSize(bytes.count)
    if bytes.withUnsafeBufferPointer({ $0.isASCII }) {
      switch encoding {
      case .utf8, .utf8Signed, .ascii, .latin1, .characterMap: return latin1(bytes)
      default: break
      }
    }
    var decoder = Decoder(interpreter: self, bytes: bytes, errors: errors)
    switch encoding {
    case .utf8: return try decoder.utf8()
    case .utf8Signed:
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        decoder = Decoder(interpreter: self, bytes: Array(bytes[3...]), errors: errors)
      }
      return try decoder.utf8()
    case .ascii: return try decoder.ascii()
    case .latin1: return latin1(bytes)
    case .utf16(let order): return try decoder.utf16(order)
    case .utf32(let order): return try decoder.utf32(order)
    case .unicodeEscape: return try decoder.unescaped(raw: false)
    case .rawUnicodeEscape: return try decoder.unescaped(raw: true)
    case .characterMap(let map): return try decoder.mapped(map)
    }
  }

  private func latin1(_ bytes: [UInt8]) -> PyStr {
    if bytes.count <= 1 {
      return bytes.isEmpty ? characters.empty : characters.character(bytes[0])
    }
    return bytes.withUnsafeBufferPointer { PyStr(types.str, latin1: $0) }
  }

  /// Bytes on their way to text.
  private struct Decoder {
    let interpreter: Interpreter
    let bytes: [UInt8]
    let errors: PyStr?
    let handler: TextErrorHandler

    init(interpreter: Interpreter, bytes: [UInt8], errors: PyStr?) {
      self.interpreter = interpreter
      self.bytes = bytes
      self.errors = errors
      handler = TextErrorHandler(errors)
    }

    private func replace(
      _ range: Range<Int>, _ codec: String, _ reason: String, into builder: inout TextBuilder,
      surrogateAt: (Int) -> (scalar: UInt32, length: Int)? = { _ in nil }
    ) throws(Unwind) -> Int {
      try interpreter.replace(
        range, of: bytes, codec, reason, handler, errors, into: &builder,
        surrogateAt: surrogateAt)
    }

    func ascii() throws(Unwind) -> PyStr {
      var builder = TextBuilder(minimumCapacity: bytes.count)
      var index = 0
      while index < bytes.count {
        if bytes[index] < 0x80 {
          builder.append(UInt32(bytes[index]))
          index += 1
        } else {
          index = try replace(
            index..<index + 1, "ascii", "ordinal not in range(128)", into: &builder)
        }
      }
      return builder.finish(interpreter)
    }

    func mapped(_ map: CharacterMap) throws(Unwind) -> PyStr {
      var builder = TextBuilder(minimumCapacity: bytes.count)
      var index = 0
      while index < bytes.count {
        if let scalar = map.scalar(of: bytes[index]) {
          builder.append(scalar)
          index += 1
        } else {
          index = try replace(
            index..<index + 1, "charmap", "character maps to <undefined>", into: &builder)
        }
      }
      return builder.finish(interpreter)
    }

    // MARK: UTF-8

    func utf8() throws(Unwind) -> PyStr {
      var builder = TextBuilder(minimumCapacity: bytes.count)
      var index = 0
      while index < bytes.count {
        let lead = bytes[index]
        if lead < 0x80 {
          builder.append(UInt32(lead))
          index += 1
          continue
        }
        let (length, scalar) = sequence(at: index)
        if length > 0 {
          builder.append(scalar)
          index += length
          continue
        }
        let (end, reason) = mistake(at: index)
        index = try replace(index..<end, "utf-8", reason, into: &builder) { start in
          guard start + 3 <= bytes.count, bytes[start] == 0xED, bytes[start + 1] & 0xE0 == 0xA0,
            bytes[start + 2] & 0xC0 == 0x80
          else { return nil }
          let scalar =
            0xD000 | UInt32(bytes[start + 1] & 0x3F) << 6 | UInt32(bytes[start + 2] & 0x3F)
          return (scalar, 3)
        }
      }
      return builder.finish(interpreter)
    }

    /// How many bytes the lead asks for; 0 for what is no lead.
    private func expectedLength(_ lead: UInt8) -> Int {
      switch lead {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    }

    /// The second byte of a sequence excludes overlong forms, surrogates and what lies too high.
    @inline(__always) private func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
      switch lead {
      case 0xE0: byte >= 0xA0 && byte <= 0xBF
      case 0xED: byte >= 0x80 && byte <= 0x9F
      case 0xF0: byte >= 0x90 && byte <= 0xBF
      case 0xF4: byte >= 0x80 && byte <= 0x8F
      default: byte & 0xC0 == 0x80
      }
    }

    /// The sequence of more than one byte at `index`; length 0 where it is not well formed.
    @inline(__always) private func sequence(at index: Int) -> (length: Int, scalar: UInt32) {
      let lead = bytes[index]
      let length = expectedLength(lead)
      guard length > 0, index + length <= bytes.count, isSecond(bytes[index + 1], after: lead)
      else { return (0, 0) }
      var scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
      for offset in 1..<max(length, 1) {
        let byte = bytes[index + offset]
        if byte & 0xC0 != 0x80 { return (0, 0) }
        scalar = scalar << 6 | UInt32(byte & 0x3F)
      }
      return (length, scalar)
    }

    /// Where the malformed sequence at `index` ends, and what is wrong (CPython: `utf8_decode`).
    private func mistake(at index: Int) -> (end: Int, reason: String) {
      let length = expectedLength(bytes[index])
      if length == 0 { return (index + 1, "invalid start byte") }
      for offset in 1..<max(length, 1) {
        guard index + offset < bytes.count else { return (bytes.count, "unexpected end of data") }
        let byte = bytes[index + offset]
        let isRight =
          offset == 1 ? isSecond(byte, after: bytes[index]) : byte & 0xC0 == 0x80
        if !isRight { return (index + offset, "invalid continuation byte") }
      }
      return (index + 1, "invalid start byte")
    }

    // MARK: UTF-16 and UTF-32

    /// Whether the text is big-endian, and where it begins behind its mark.
    private func byteOrder(
      _ order: TextEncoding.ByteOrder, _ little: [UInt8], _ big: [UInt8]
    ) -> (isBig: Bool, start: Int) {
      switch order {
      case .little: (false, 0)
      case .big: (true, 0)
      case .marked:
        bytes.starts(with: little)
          ? (false, little.count) : bytes.starts(with: big) ? (true, big.count) : (false, 0)
      }
    }

    func utf16(_ order: TextEncoding.ByteOrder) throws(Unwind) -> PyStr {
      let (isBig, start) = byteOrder(order, [0xFF, 0xFE], [0xFE, 0xFF])
      let codec = isBig ? "utf-16-be" : "utf-16-le"
      func unit(_ index: Int) -> UInt32 {
        let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
        return isBig ? first << 8 | second : second << 8 | first
      }
      func surrogate(_ index: Int) -> (scalar: UInt32, length: Int)? {
        guard index + 2 <= bytes.count, unit(index) & 0xF800 == 0xD800 else { return nil }
        return (unit(index), 2)
      }
      var builder = TextBuilder(minimumCapacity: bytes.count / 2)
      var index = start
      while index < bytes.count {
        if index + 1 == bytes.count {
          index = try replace(index..<bytes.count, codec, "truncated data", into: &builder)
          continue
        }
        let first = unit(index)
        if first & 0xF800 != 0xD800 {
          builder.append(first)
          index += 2
          continue
        }
        var end = index + 2
        var reason = "illegal encoding"
        if first < 0xDC00 {
          if index + 4 > bytes.count {
            end = bytes.count
            reason = "unexpected end of data"
          } else {
            let second = unit(index + 2)
            if second & 0xFC00 == 0xDC00 {
              builder.append(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
              index += 4
              continue
            }
            reason = "illegal UTF-16 surrogate"
          }
        }
        index = try replace(
          index..<end, codec, reason, into: &builder, surrogateAt: surrogate)
      }
      return builder.finish(interpreter)
    }

    func utf32(_ order: TextEncoding.ByteOrder) throws(Unwind) -> PyStr {
      let (isBig, start) = byteOrder(order, [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF])
      let codec = isBig ? "utf-32-be" : "utf-32-le"
      var builder = TextBuilder(minimumCapacity: bytes.count / 4)
      var index = start
      while index < bytes.count {
        if index + 4 > bytes.count {
          index = try replace(index..<bytes.count, codec, "truncated data", into: &builder)
          continue
        }
        var scalar: UInt32 = 0
        for offset in 0..<4 {
          scalar = scalar << 8 | UInt32(bytes[index + (isBig ? offset : 3 - offset)])
        }
        if scalar < 0x110000, scalar & 0xFFFF_F800 != 0xD800 {
          builder.append(scalar)
          index += 4
          continue
        }
        let reason =
          scalar < 0x110000
          ? "code point in surrogate code point range(0xd800, 0xe000)"
          : "code point not in range(0x110000)"
        index = try replace(index..<index + 4, codec, reason, into: &builder) { _ in
          scalar < 0x110000 ? (scalar, 4) : nil
        }
      }
      return builder.finish(interpreter)
    }

    // MARK: Escapes

    /// `unicode_escape` and `raw_unicode_escape` (CPython: `_PyUnicode_DecodeUnicodeEscapeInternal`).
    func unescaped(raw: Bool) throws(Unwind) -> PyStr {
      let codec = raw ? "rawunicodeescape" : "unicodeescape"
      var builder = TextBuilder(minimumCapacity: bytes.count)
      var index = 0
      while index < bytes.count {
        guard bytes[index] == 0x5C else {
          builder.append(UInt32(bytes[index]))
          index += 1
          continue
        }
        guard index + 1 < bytes.count else {
          if raw {
            builder.append(0x5C)
            break
          }
          index = try replace(index..<index + 1, codec, "\\ at end of string", into: &builder)
          continue
        }
        let letter = bytes[index + 1]
        let digits = letter == 0x55 ? 8 : letter == 0x75 ? 4 : letter == 0x78 && !raw ? 2 : 0
        if digits > 0 {
          index = try numbered(at: index, digits, codec, into: &builder)
        } else if raw {
          builder.append(0x5C)
          builder.append(UInt32(letter))
          index += 2
        } else {
          index = try simple(at: index, into: &builder)
        }
      }
      return builder.finish(interpreter)
    }

    /// `\xhh`, `\uhhhh` and `\Uhhhhhhhh`.
    private func numbered(
      at index: Int, _ digits: Int, _ codec: String, into builder: inout TextBuilder
    ) throws(Unwind) -> Int {
      var scalar: UInt32 = 0
      var end = index + 2
      while end < min(bytes.count, index + 2 + digits), let digit = hexValue(bytes[end]) {
        scalar = scalar << 4 | UInt32(digit)
        end += 1
      }
      if end < index + 2 + digits {
        let shown = digits == 2 ? "\\xXX" : digits == 4 ? "\\uXXXX" : "\\UXXXXXXXX"
        return try replace(index..<end, codec, "truncated \(shown) escape", into: &builder)
      }
      if scalar >= 0x110000 {
        let reason =
          codec == "unicodeescape" ? "illegal Unicode character" : "\\Uxxxxxxxx out of range"
        return try replace(index..<end, codec, reason, into: &builder)
      }
      builder.append(scalar)
      return end
    }

    private func hexValue(_ byte: UInt8) -> UInt8? {
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x41...0x46: byte - 0x41 + 10
      case 0x61...0x66: byte - 0x61 + 10
      default: nil
      }
    }

    /// The escapes of one letter, and octal ones.
    private func simple(
      at index: Int, into builder: inout TextBuilder
    ) throws(Unwind) -> Int {
      let letter = bytes[index + 1]
      switch letter {
      case 0x0A: break
      case 0x5C, 0x27, 0x22: builder.append(UInt32(letter))
      case 0x61: builder.append(0x07)
      case 0x62: builder.append(0x08)
      case 0x66: builder.append(0x0C)
      case 0x6E: builder.append(0x0A)
      case 0x72: builder.append(0x0D)
      case 0x74: builder.append(0x09)
      case 0x76: builder.append(0x0B)
      case 0x30...0x37:
        var value: UInt32 = 0
        var end = index + 1
        while end < min(bytes.count, index + 4), bytes[end] >= 0x30, bytes[end] <= 0x37 {
          value = value << 3 | UInt32(bytes[end] - 0x30)
          end += 1
        }
        builder.append(value)
        return end
      case 0x4E: throw interpreter.unsupported("\\N{…} in the encoding unicode_escape")
      default:
        builder.append(0x5C)
        builder.append(UInt32(letter))
      }
      return index + 2
    }
  }
}
