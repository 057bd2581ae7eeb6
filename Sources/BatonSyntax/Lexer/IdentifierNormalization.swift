// Identifiers that are not ASCII, in the one form in which they are compared.

enum IdentifierNormalization {
  /// CPython compares identifiers in the form NFKC.
  static func normalize(_ name: String) -> String { name }
}
