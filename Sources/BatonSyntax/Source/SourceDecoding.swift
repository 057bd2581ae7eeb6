// The bytes of a file to text: byte order mark and coding cookie.

extension Parser {
  /// Decodes the bytes of a file. Encodings other than UTF-8, ASCII and those of one byte for each
  /// character are refused.
  /// `isStream`: the bytes come from a file or a pipe that is run, and not from `compile` or `-c`.
  package static func decode(fileName: String, bytes: [UInt8], isStream: Bool = false)
    throws(SyntaxError) -> SourceFile
  {
    var content = bytes[...]
    let hasMark = content.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark { content = content.dropFirst(3) }
    let cookie = codingCookie(content)
    let encoding = cookie.map(canonicalEncoding) ?? "utf-8"
    if hasMark, let cookie, !isUTF8Name(cookie) {
      throw Errors.placeless(fileName, "encoding problem: \(latin1Name(cookie)) with BOM")
    }
    switch encoding {
    case "utf-8":
      if let place = invalidUTF8(content) {
        throw Errors.invalidUTF8(fileName, content, at: place)
      }
      return SourceFile(name: fileName, decoded: Array(content), isStream: isStream)
    case "iso-8859-1":
      var decoded: [UInt8] = []
      decoded.reserveCapacity(content.count)
      for byte in content {
        if byte < 0x80 {
          decoded.append(byte)
        } else {
          decoded.append(0xC0 | byte >> 6)
          decoded.append(0x80 | byte & 0x3F)
        }
      }
      return SourceFile(name: fileName, decoded: decoded, isStream: isStream)
    case "ascii":
      if content.contains(where: { $0 >= 0x80 }) {
        throw Errors.placeless(fileName, "encoding problem: \(cookie ?? encoding)")
      }
      return SourceFile(name: fileName, decoded: Array(content), isStream: isStream)
    default:
      let name = String(encoding.map { $0 == "-" ? "_" : $0 })
      guard let map = CharacterMap(normalizedName: name), let text = decoded(content, map) else {
        throw Errors.placeless(fileName, "encoding problem: \(cookie ?? encoding)")
      }
      return SourceFile(name: fileName, decoded: text, isStream: isStream)
    }
  }

  /// UTF-8 of text in an encoding of one byte for each character; nil: a byte stands for none.
  private static func decoded(_ bytes: ArraySlice<UInt8>, _ map: CharacterMap) -> [UInt8]? {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      guard let scalar = map.scalar(of: byte).flatMap(Unicode.Scalar.init) else { return nil }
      text.append(scalar)
    }
    return Array(String(text).utf8)
  }

  /// The name after `coding:` or `coding=` in a comment on one of the first two lines.
  private static func codingCookie(_ bytes: ArraySlice<UInt8>) -> String? {
    var rest = bytes
    for _ in 0..<2 {
      let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
      guard let comment = line.first(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0C }) else {
        rest = dropLine(rest, line.count)
        continue
      }
      guard comment == 0x23 else { return nil }
      if let name = cookieName(Array(line)) { return name }
      rest = dropLine(rest, line.count)
    }
    return nil
  }

  private static func dropLine(_ bytes: ArraySlice<UInt8>, _ count: Int) -> ArraySlice<UInt8> {
    var rest = bytes.dropFirst(count)
    if rest.starts(with: [0x0D, 0x0A]) { rest = rest.dropFirst() }
    return rest.dropFirst()
  }

  private static func cookieName(_ line: [UInt8]) -> String? {
    let word = Array("coding".utf8)
    var index = 0
    while index + word.count < line.count {
      if line[index..<index + word.count].elementsEqual(word) {
        var position = index + word.count
        if line[position] == 0x3A || line[position] == 0x3D {
          position += 1
          while position < line.count, line[position] == 0x20 || line[position] == 0x09 {
            position += 1
          }
          let start = position
          while position < line.count,
            Lexer.continuesName(line[position]) && line[position] < 0x80
              || line[position] == 0x2D || line[position] == 0x2E
          {
            position += 1
          }
          if position > start { return String(decoding: line[start..<position], as: UTF8.self) }
        }
      }
      index += 1
    }
    return nil
  }

  /// With a byte order mark only this spelling is taken, as by CPython.
  private static func isUTF8Name(_ name: String) -> Bool {
    let plain = name.lowercased().map { $0 == "_" ? "-" : String($0) }.joined()
    return plain == "utf-8" || plain.hasPrefix("utf-8-")
  }

  /// CPython has one name for the usual spellings of Latin-1.
  private static func latin1Name(_ name: String) -> String {
    let plain = name.lowercased().map { $0 == "_" ? "-" : String($0) }.joined()
    return ["latin-1", "iso-8859-1", "iso-latin-1"].contains(plain) ? "iso-8859-1" : name
  }

  private static func canonicalEncoding(_ name: String) -> String {
    let plain = name.lowercased().map { $0 == "_" ? "-" : String($0) }.joined()
    switch plain {
    case "utf-8", "utf8", "utf-8-sig", "u8", "utf", "cp65001": return "utf-8"
    case "latin-1", "iso-8859-1", "iso-latin-1", "latin1", "l1", "iso8859-1", "8859", "cp819":
      return "iso-8859-1"
    case "ascii", "us-ascii", "646": return "ascii"
    default:
      if plain.hasPrefix("utf-8-") { return "utf-8" }
      return plain.hasPrefix("latin-1-") || plain.hasPrefix("iso-8859-1-") ? "iso-8859-1" : plain
    }
  }

  /// The offset of the first byte that no UTF-8 sequence holds.
  private static func invalidUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    let end = bytes.endIndex
    while index < end {
      let first = bytes[index]
      if first < 0x80 {
        index += 1
        continue
      }
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard first >= 0xC2, first <= 0xF4, index + length <= end else { return index }
      let second = bytes[index + 1]
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      switch first {
      case 0xE0: low = 0xA0
      case 0xED: high = 0x9F
      case 0xF0: low = 0x90
      case 0xF4: high = 0x8F
      default: break
      }
      guard second >= low, second <= high else { return index }
      for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return index }
      index += length
    }
    return nil
  }
}
