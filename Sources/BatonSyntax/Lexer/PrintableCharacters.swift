// Which characters Python calls printable.

enum PrintableCharacters {
  /// CPython's `Py_UNICODE_ISPRINTABLE`.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == " " { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default:
      return true
    }
  }
}
