// str.encode.

import BatonSyntax

extension PyStr {
  static func encode(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    for (index, parameter) in [(1, "encoding"), (2, "errors")] {
      if let given = args.given(index), given.asStr == nil {
        throw interpreter.badArgument(given, "encode", "argument '\(parameter)'", "str")
      }
    }
    return interpreter.bytes(
      try interpreter.encode(receiver(args), encoding: args[1].asStr, errors: args[2].asStr))
  }
}

extension Interpreter {
  /// `text.encode(encoding, errors)`.
  func encode(_ text: PyStr, encoding: PyStr?, errors: PyStr?) throws(Unwind) -> [UInt8] {
    let encoding = try self.encoding(encoding, toBytes: true)
    if let errors { try refuseNull(in: errors) }
    if text.isASCII {
      switch encoding {
      case .utf8, .ascii, .latin1, .characterMap: return Array(text.narrowBuffer)
      default: break
      }
    }
    try checkTextSize(text.count * 4)
    let encoder = Encoder(interpreter: self, text: text, encoding: encoding, errors: errors)
    switch encoding {
    case .utf8: return try encoder.utf8()
    case .utf8Signed: return [0xEF, 0xBB, 0xBF] + (try encoder.utf8())
    case .ascii: return try encoder.narrow(limit: 0x80, "ordinal not in range(128)")
    case .latin1:
      if !text.isWide { return Array(text.narrowBuffer) }
      return try encoder.narrow(limit: 0x100, "ordinal not in range(256)")
    case .utf16(let order): return try encoder.utf16(order)
    case .utf32(let order): return try encoder.utf32(order)
    case .unicodeEscape: return encoder.escaped(raw: false)
    case .rawUnicodeEscape: return encoder.escaped(raw: true)
    case .characterMap(let map): return try encoder.mapped(map)
    }
  }

  /// One text on its way to bytes.
  private struct Encoder {
    let interpreter: Interpreter
    let text: PyStr
    let codec: String
    let errors: PyStr?
    let handler: TextErrorHandler

    init(interpreter: Interpreter, text: PyStr, encoding: TextEncoding, errors: PyStr?) {
      self.interpreter = interpreter
      self.text = text
      codec = encoding.encoderName
      self.errors = errors
      handler = TextErrorHandler(errors)
    }

    private func replacement(
      _ range: Range<Int>, _ reason: String, raw: ((UInt32) -> [UInt8])?
    ) throws(Unwind) -> Replacement {
      try interpreter.replacement(
        for: range, of: text, codec, reason, handler, errors, raw: raw)
    }

    func utf8() throws(Unwind) -> [UInt8] {
      var result: [UInt8] = []
      result.reserveCapacity(text.count * 2)
      var index = 0
      while index < text.count {
        let scalar = text[index]
        guard scalar & 0xFFFF_F800 == 0xD800 else {
          Self.appendUTF8(scalar, to: &result)
          index += 1
          continue
        }
        var end = index + 1
        while end < text.count, text[end] & 0xFFFF_F800 == 0xD800 { end += 1 }
        let found = try replacement(index..<end, "surrogates not allowed") { scalar in
          var bytes: [UInt8] = []
          Self.appendUTF8(scalar, to: &bytes)
          return bytes
        }
        switch found {
        case .text(let scalars): for scalar in scalars { Self.appendUTF8(scalar, to: &result) }
        case .bytes(let bytes): result += bytes
        }
        index = end
      }
      return result
    }

    @inline(__always) static func appendUTF8(_ scalar: UInt32, to result: inout [UInt8]) {
      func low(_ shift: UInt32) -> UInt8 { UInt8(0x80 | ((scalar >> shift) & 0x3F)) }
      if scalar < 0x80 {
        result.append(UInt8(scalar))
      } else if scalar < 0x800 {
        result.append(UInt8(0xC0 | (scalar >> 6)))
        result.append(low(0))
      } else if scalar < 0x10000 {
        result.append(UInt8(0xE0 | (scalar >> 12)))
        result.append(low(6))
        result.append(low(0))
      } else {
        result.append(UInt8(truncatingIfNeeded: 0xF0 | (scalar >> 18)))
        result.append(low(12))
        result.append(low(6))
        result.append(low(0))
      }
    }

    /// ASCII and Latin-1.
    func narrow(limit: UInt32, _ reason: String) throws(Unwind) -> [UInt8] {
      var result: [UInt8] = []
      result.reserveCapacity(text.count)
      var index = 0
      while index < text.count {
        let scalar = text[index]
        if scalar < limit {
          result.append(UInt8(truncatingIfNeeded: scalar))
          index += 1
          continue
        }
        var end = index + 1
        while end < text.count, text[end] >= limit { end += 1 }
        switch try replacement(index..<end, reason, raw: nil) {
        case .text(let scalars):
          for scalar in scalars { result.append(UInt8(truncatingIfNeeded: scalar)) }
        case .bytes(let bytes): result += bytes
        }
        index = end
      }
      return result
    }

    func mapped(_ map: CharacterMap) throws(Unwind) -> [UInt8] {
      let reason = "character maps to <undefined>"
      var result: [UInt8] = []
      result.reserveCapacity(text.count)
      var index = 0
      while index < text.count {
        if let byte = map.byte(of: text[index]) {
          result.append(byte)
          index += 1
          continue
        }
        var end = index + 1
        while end < text.count, map.byte(of: text[end]) == nil { end += 1 }
        switch try replacement(index..<end, reason, raw: nil) {
        case .text(let scalars):
          for scalar in scalars {
            guard let byte = map.byte(of: scalar) else {
              throw interpreter.encodeError(codec, text, index..<end, reason)
            }
            result.append(byte)
          }
        case .bytes(let bytes): result += bytes
        }
        index = end
      }
      return result
    }

    func utf16(_ order: TextEncoding.ByteOrder) throws(Unwind) -> [UInt8] {
      var isBig = false
      if case .big = order { isBig = true }
      var result: [UInt8] = []
      result.reserveCapacity(text.count * 2 + 2)
      func unitBytes(_ unit: UInt32) -> [UInt8] {
        let (high, low) = (UInt8((unit >> 8) & 0xFF), UInt8(unit & 0xFF))
        return isBig ? [high, low] : [low, high]
      }
      func append(_ unit: UInt32) { result += unitBytes(unit) }
      if case .marked = order { append(0xFEFF) }
      for index in 0..<text.count {
        let scalar = text[index]
        if scalar >= 0x10000 {
          append(0xD800 + ((scalar - 0x10000) >> 10))
          append(0xDC00 + ((scalar - 0x10000) & 0x3FF))
        } else if scalar & 0xF800 == 0xD800 {
          let found = try replacement(
            index..<index + 1, "surrogates not allowed", raw: unitBytes)
          switch found {
          case .text(let scalars): for scalar in scalars { append(scalar) }
          case .bytes(let bytes):
            if bytes.count % 2 != 0 {
              throw interpreter.encodeError(
                codec, text, index..<index + 1, "surrogates not allowed")
            }
            result += bytes
          }
        } else {
          append(scalar)
        }
      }
      return result
    }

    func utf32(_ order: TextEncoding.ByteOrder) throws(Unwind) -> [UInt8] {
      var isBig = false
      if case .big = order { isBig = true }
      var result: [UInt8] = []
      result.reserveCapacity(text.count * 4 + 4)
      func unitBytes(_ unit: UInt32) -> [UInt8] {
        let bytes = [24, 16, 8, 0].map { UInt8((unit >> UInt32($0)) & 0xFF) }
        return isBig ? bytes : bytes.reversed()
      }
      if case .marked = order { result += unitBytes(0xFEFF) }
      for index in 0..<text.count {
        let scalar = text[index]
        guard scalar & 0xFFFF_F800 == 0xD800 else {
          result += unitBytes(scalar)
          continue
        }
        let found = try replacement(index..<index + 1, "surrogates not allowed", raw: unitBytes)
        switch found {
        case .text(let scalars): for scalar in scalars { result += unitBytes(scalar) }
        case .bytes(let bytes):
          if bytes.count % 4 != 0 {
            throw interpreter.encodeError(
              codec, text, index..<index + 1, "surrogates not allowed")
          }
          result += bytes
        }
      }
      return result
    }

    /// `unicode_escape` and `raw_unicode_escape`.
    func escaped(raw: Bool) -> [UInt8] {
      var scalars: [UInt32] = []
      scalars.reserveCapacity(text.count)
      for index in 0..<text.count {
        let scalar = text[index]
        if raw {
          if scalar < 0x100 {
            scalars.append(scalar)
          } else {
            StringEscapes.appendEscape(scalar, to: &scalars)
          }
          continue
        }
        switch scalar {
        case 0x5C: scalars += [0x5C, 0x5C]
        case 0x09: scalars += [0x5C, 0x74]
        case 0x0A: scalars += [0x5C, 0x6E]
        case 0x0D: scalars += [0x5C, 0x72]
        case 0x20..<0x7F: scalars.append(scalar)
        default: StringEscapes.appendEscape(scalar, to: &scalars)
        }
      }
      return scalars.map { UInt8(truncatingIfNeeded: $0) }
    }
  }
}
