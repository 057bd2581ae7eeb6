// What the builtin functions and modules of one interpreter remember.

/// The state of the library.
final class LibraryState {
  /// `sys.set_int_max_str_digits`.
  var maxStrDigits = IntegerText.defaultLimit
}
