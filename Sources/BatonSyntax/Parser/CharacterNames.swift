// Characters by their Unicode names, for `\N{...}`.

/// The table is made when the first name is asked for: few programs have one.
struct CharacterNames {
  private var scalars: [String: Unicode.Scalar]?

  /// Names and aliases, in any case. Named sequences are not characters.
  mutating func scalar(named name: String) -> Unicode.Scalar? {
    let name = name.uppercased()
    if let scalar = CharacterNames.ideograph(name) ?? CharacterNames.hangul(name) { return scalar }
    if scalars == nil { scalars = CharacterNames.table() }
    return scalars?[name]
  }

  private static func table() -> [String: Unicode.Scalar] {
    var table: [String: Unicode.Scalar] = [:]
    for range in [
      0x0...0x33FF, 0x4DC0...0x4DFF, 0xA000...0xABFF, 0xF900...0x1FFFF, 0xE0000...0xE01FF,
    ] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        if let name = scalar.properties.name { table[name] = scalar }
        if let alias = scalar.properties.nameAlias { table[alias] = scalar }
      }
    }
    // Control characters have aliases only, of which the library knows one each.
    let controls: [(String, UInt32)] = [
      ("NULL", 0), ("BELL", 0x1F514), ("ALERT", 7), ("BEL", 7), ("BACKSPACE", 8), ("TAB", 9),
      ("HORIZONTAL TABULATION", 9), ("CHARACTER TABULATION", 9), ("LINE FEED", 10), ("LF", 10),
      ("NEW LINE", 10), ("NEWLINE", 10), ("END OF LINE", 10), ("LINE TABULATION", 11),
      ("VERTICAL TABULATION", 11), ("FORM FEED", 12), ("CARRIAGE RETURN", 13), ("CR", 13),
      ("ESCAPE", 27), ("ESC", 27), ("SPACE", 32), ("DELETE", 127), ("DEL", 127),
      ("NEXT LINE", 0x85), ("NEL", 0x85), ("NO-BREAK SPACE", 0xA0), ("NBSP", 0xA0),
      ("SOFT HYPHEN", 0xAD), ("SHY", 0xAD), ("ZWJ", 0x200D), ("ZWNJ", 0x200C), ("ZWSP", 0x200B),
      ("BYTE ORDER MARK", 0xFEFF), ("BOM", 0xFEFF), ("LRM", 0x200E), ("RLM", 0x200F),
    ]
    for (name, value) in controls { table[name] = Unicode.Scalar(value) }
    return table
  }

  private static func ideograph(_ name: String) -> Unicode.Scalar? {
    let prefix = "CJK UNIFIED IDEOGRAPH-"
    guard name.hasPrefix(prefix), let value = UInt32(name.dropFirst(prefix.count), radix: 16),
      let scalar = Unicode.Scalar(value), scalar.properties.isUnifiedIdeograph
    else { return nil }
    return scalar
  }

  private static func hangul(_ name: String) -> Unicode.Scalar? {
    let prefix = "HANGUL SYLLABLE "
    guard name.hasPrefix(prefix) else { return nil }
    return (UInt32(0xAC00)...0xD7A3).lazy.compactMap { Unicode.Scalar($0) }
      .first { $0.properties.name == name }
  }
}
