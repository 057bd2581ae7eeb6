// Identifiers that are not ASCII, in the one form in which they are compared.

enum IdentifierNormalization {
  /// The form NFKC, in which CPython compares identifiers.
  static func normalize(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if let mapping = CompatibilityCharacters.mappings[scalar.value] {
        scalars.append(contentsOf: mapping.compactMap { Unicode.Scalar($0) })
      } else {
        scalars.append(scalar)
      }
    }
    let mapped = String(scalars)
    guard mapped.count < scalars.count else { return mapped }
    var composed = String.UnicodeScalarView()
    for character in mapped {
      if character.unicodeScalars.count > 1, let scalar = composites[character] {
        composed.append(scalar)
      } else {
        composed.append(contentsOf: character.unicodeScalars)
      }
    }
    return String(composed)
  }

  /// Composed letters, found by what they are canonically equal to.
  private static let composites: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    for range in [0xC0...0x1FFF, 0x3040...0x30FF, 0xAC00...0xD7A3] {
      for value in range {
        if let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic {
          let character = Character(scalar)
          if table[character] == nil { table[character] = scalar }
        }
      }
    }
    return table
  }()
}
