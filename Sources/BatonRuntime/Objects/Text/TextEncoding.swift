// The encodings by name, and the error handlers of encoding and decoding.

import BatonSyntax

/// An encoding that str and bytes convert with.
enum TextEncoding {
  enum ByteOrder {
    /// Little-endian, with a byte order mark.
    case marked
    case little
    case big
  }

  case utf8
  /// With the signature EF BB BF.
  case utf8Signed
  case ascii
  case latin1
  case utf16(ByteOrder)
  case utf32(ByteOrder)
  case unicodeEscape
  case rawUnicodeEscape
  /// A table of 128 characters behind ASCII.
  case characterMap(CharacterMap)

  /// What Python accepts as a name, folded as `encodings.normalize_encoding` and the table of
  /// aliases do; nil for names it does not know or Baton does not have.
  init?(_ name: PyStr) {
    if let common = Self.common(name) {
      self = common
    } else {
      guard let encoding = TextEncoding(general: name) else { return nil }
      self = encoding
    }
  }

  /// What nearly all programs name, without folding the name.
  static func common(_ name: PyStr) -> TextEncoding? {
    switch packed(name) {
    case 0x3866_7475, 0x38_2D66_7475: .utf8
    case 0x69_6963_7361: .ascii
    case 0x316E_6974_616C, 0x31_2D6E_6974_616C: .latin1
    default: nil
    }
  }

  /// Up to seven ASCII characters as one number, the first lowest, capital letters as small ones.
  private static func packed(_ name: PyStr) -> UInt64 {
    if name.count > 7 || !name.isASCII { return 0 }
    var number: UInt64 = 0
    for index in 0..<name.count {
      var unit = UInt64(name.narrowUnits[index])
      if unit == 0 { return 0 }
      if unit >= 0x41, unit <= 0x5A { unit |= 0x20 }
      number |= unit << (UInt64(index) * 8)
    }
    return number
  }

  private init?(general name: PyStr) {
    let folded = Self.normalized(name)
    switch folded {
    case "utf_8", "utf8", "u8", "utf", "cp65001", "utf8_ucs2", "utf8_ucs4": self = .utf8
    case "utf_8_sig", "utf8_sig": self = .utf8Signed
    case "ascii", "us_ascii", "us", "646", "ansi_x3.4_1968", "ansi_x3_4_1968", "ansi_x3.4_1986",
      "cp367", "csascii", "ibm367", "iso646_us", "iso_646.irv_1991", "iso_ir_6":
      self = .ascii
    case "latin_1", "latin1", "latin", "l1", "8859", "cp819", "csisolatin1", "ibm819", "iso8859",
      "iso8859_1", "iso_8859_1", "iso_8859_1_1987", "iso_ir_100":
      self = .latin1
    case "utf_16", "utf16", "u16": self = .utf16(.marked)
    case "utf_16_le", "utf_16le", "unicodelittleunmarked": self = .utf16(.little)
    case "utf_16_be", "utf_16be", "unicodebigunmarked": self = .utf16(.big)
    case "utf_32", "utf32", "u32": self = .utf32(.marked)
    case "utf_32_le", "utf_32le": self = .utf32(.little)
    case "utf_32_be", "utf_32be": self = .utf32(.big)
    case "unicode_escape", "unicodeescape": self = .unicodeEscape
    case "raw_unicode_escape", "rawunicodeescape": self = .rawUnicodeEscape
    default:
      guard let map = CharacterMap(normalizedName: folded) else { return nil }
      self = .characterMap(map)
    }
  }

  /// Lower case, everything but letters, digits and dots as one underscore.
  static func normalized(_ name: PyStr) -> String {
    var result = ""
    var needsUnderscore = false
    for index in 0..<name.count {
      let scalar = name[index]
      guard scalar < 0x80, let character = Unicode.Scalar(scalar) else { continue }
      let isLetter = character.properties.isAlphabetic || (scalar >= 0x30 && scalar <= 0x39)
      if isLetter || scalar == 0x2E {
        if needsUnderscore, !result.isEmpty { result += "_" }
        result += character.properties.lowercaseMapping
        needsUnderscore = false
      } else {
        needsUnderscore = true
      }
    }
    return result
  }

  /// The bytes of a signature or byte order mark before the text.
  var markSize: Int {
    switch self {
    case .utf16(.marked): 2
    case .utf8Signed: 3
    case .utf32(.marked): 4
    default: 0
    }
  }

  /// The name in the error of an encoding.
  var encoderName: String {
    switch self {
    case .utf8, .utf8Signed: "utf-8"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .utf16(.marked): "utf-16"
    case .utf16(.little): "utf-16-le"
    case .utf16(.big): "utf-16-be"
    case .utf32(.marked): "utf-32"
    case .utf32(.little): "utf-32-le"
    case .utf32(.big): "utf-32-be"
    case .unicodeEscape: "unicodeescape"
    case .rawUnicodeEscape: "rawunicodeescape"
    case .characterMap: "charmap"
    }
  }
}

/// What is to be done about what cannot be converted.
enum TextErrorHandler {
  case strict
  case ignore
  case replace
  case backslashReplace
  case xmlReplace
  case nameReplace
  case surrogateEscape
  case surrogatePass
  /// No handler of this name exists: said only when one is needed.
  case unknown

  init(_ name: PyStr?) {
    switch name?.string ?? "strict" {
    case "strict": self = .strict
    case "ignore": self = .ignore
    case "replace": self = .replace
    case "backslashreplace": self = .backslashReplace
    case "xmlcharrefreplace": self = .xmlReplace
    case "namereplace": self = .nameReplace
    case "surrogateescape": self = .surrogateEscape
    case "surrogatepass": self = .surrogatePass
    default: self = .unknown
    }
  }
}

extension Interpreter {
  /// Text that C code takes as a name.
  func refuseNull(in name: PyStr) throws(Unwind) {
    for index in 0..<name.count where name[index] == 0 {
      throw valueError("embedded null character")
    }
  }

  /// The encoding named, UTF-8 where none is.
  func encoding(_ name: PyStr?, toBytes: Bool) throws(Unwind) -> TextEncoding {
    guard let name else { return .utf8 }
    if let common = TextEncoding.common(name) { return common }
    try refuseNull(in: name)
    if let known = TextEncoding(name) { return known }
    let text = name.string
    switch TextEncoding.normalized(name) {
    case "rot13", "rot_13", "hex", "hex_codec", "base64", "base64_codec", "base_64", "bz2",
      "bz2_codec", "quopri", "quopri_codec", "quoted_printable", "uu", "uu_codec", "zip", "zlib",
      "zlib_codec":
      throw error(
        exceptions.lookupError,
        "'\(text)' is not a text encoding; use codecs.\(toBytes ? "encode" : "decode")() to "
          + "handle arbitrary codecs")
    case let other where Self.knownEncodings.contains(where: { other.hasPrefix($0) }):
      throw unsupported("the encoding '\(text)'")
    default: throw error(exceptions.lookupError, "unknown encoding: \(text)")
    }
  }

  /// How the names of Python's other encodings begin.
  private static var knownEncodings: [String] {
    [
      "cp1", "cp4", "cp7", "cp8", "cp9", "cp0", "windows_12", "iso8859_", "iso_8859_", "latin",
      "koi8",
      "mac_", "mac", "utf_7", "utf7", "big5", "gb", "euc_", "shift_jis", "sjis", "s_jis", "hz",
      "johab", "idna", "punycode", "tis_620", "ptcp154", "palmos", "kz1048", "hp_roman8", "iso2022",
    ]
  }

  func decodeError(
    _ codec: String, _ bytes: [UInt8], _ range: Range<Int>, _ reason: String
  ) -> Unwind {
    unicodeError(exceptions.unicodeDecodeError, codec, self.bytes(bytes), range, reason)
  }

  func encodeError(
    _ codec: String, _ text: PyStr, _ range: Range<Int>, _ reason: String
  ) -> Unwind {
    unicodeError(exceptions.unicodeEncodeError, codec, .object(text), range, reason)
  }

  private func unicodeError(
    _ type: PyType, _ codec: String, _ object: Value, _ range: Range<Int>, _ reason: String
  ) -> Unwind {
    let fields: ContiguousArray<Value> = [
      str(codec), object, .int(range.lowerBound), .int(range.upperBound), str(reason),
    ]
    let exception = PyException(type, args: PyTuple(self, fields))
    exception.fields = fields
    return raising(exception)
  }

  private func unknownHandler(_ name: PyStr?) -> Unwind {
    error(exceptions.lookupError, "unknown error handler name '\(name?.string ?? "")'")
  }

  // MARK: Replacements

  /// What stands for code points that an encoding does not have.
  enum Replacement {
    case text([UInt32])
    case bytes([UInt8])
  }

  /// Asks the handler about `range` of `text`. `raw` encodes surrogates as they are, where the
  /// encoding can.
  func replacement(
    for range: Range<Int>, of text: PyStr, _ codec: String, _ reason: String,
    _ handler: TextErrorHandler, _ handlerName: PyStr?, raw: ((UInt32) -> [UInt8])?
  ) throws(Unwind) -> Replacement {
    switch handler {
    case .strict: break
    case .unknown: throw unknownHandler(handlerName)
    case .ignore: return .text([])
    case .replace: return .text([UInt32](repeating: 0x3F, count: range.count))
    case .backslashReplace:
      var scalars: [UInt32] = []
      for index in range { StringEscapes.appendEscape(text[index], to: &scalars) }
      return .text(scalars)
    case .xmlReplace:
      return .text(range.flatMap { "&#\(text[$0]);".unicodeScalars.map(\.value) })
    case .nameReplace:
      var scalars: [UInt32] = []
      for index in range {
        if let name = Unicode.Scalar(text[index])?.properties.name {
          scalars += "\\N{\(name)}".unicodeScalars.map(\.value)
        } else {
          StringEscapes.appendEscape(text[index], to: &scalars)
        }
      }
      return .text(scalars)
    case .surrogateEscape:
      var bytes: [UInt8] = []
      for index in range {
        let scalar = text[index]
        guard scalar >= 0xDC80, scalar <= 0xDCFF else {
          throw encodeError(codec, text, index..<range.upperBound, reason)
        }
        bytes.append(UInt8(scalar - 0xDC00))
      }
      return .bytes(bytes)
    case .surrogatePass:
      guard let raw else { break }
      var bytes: [UInt8] = []
      for index in range {
        guard text[index] >= 0xD800, text[index] <= 0xDFFF else {
          throw encodeError(codec, text, range, reason)
        }
        bytes += raw(text[index])
      }
      return .bytes(bytes)
    }
    throw encodeError(codec, text, range, reason)
  }

  /// Appends what the handler puts in the place of undecodable bytes; returns where to go on.
  func replace(
    _ range: Range<Int>, of bytes: [UInt8], _ codec: String, _ reason: String,
    _ handler: TextErrorHandler, _ handlerName: PyStr?, into builder: inout TextBuilder,
    surrogateAt: (Int) -> (scalar: UInt32, length: Int)?
  ) throws(Unwind) -> Int {
    switch handler {
    case .strict: break
    case .unknown: throw unknownHandler(handlerName)
    case .ignore: return range.upperBound
    case .replace:
      builder.append(0xFFFD)
      return range.upperBound
    case .backslashReplace:
      var scalars: [UInt32] = []
      for index in range { StringEscapes.appendEscape(UInt32(bytes[index]), to: &scalars) }
      builder.append(scalars)
      return range.upperBound
    case .xmlReplace, .nameReplace:
      throw typeError("don't know how to handle UnicodeDecodeError in error callback")
    case .surrogateEscape:
      var position = range.lowerBound
      while position < min(range.upperBound, range.lowerBound + 4), bytes[position] >= 0x80 {
        builder.append(0xDC00 + UInt32(bytes[position]))
        position += 1
      }
      if position > range.lowerBound { return position }
    case .surrogatePass:
      if let (scalar, length) = surrogateAt(range.lowerBound) {
        builder.append(scalar)
        return range.lowerBound + length
      }
    }
    throw decodeError(codec, bytes, range, reason)
  }
}
