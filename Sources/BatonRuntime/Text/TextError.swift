// What the functions of this room refuse with: the exception's class and its message. The runtime
// turns it into the exception.

/// An exception to raise, by the name of its class.
struct TextError: Error, Equatable {
  enum Kind: String {
    case value = "ValueError"
    case type = "TypeError"
    case overflow = "OverflowError"
    case zeroDivision = "ZeroDivisionError"
    case index = "IndexError"
    case key = "KeyError"
  }

  let kind: Kind
  let message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
