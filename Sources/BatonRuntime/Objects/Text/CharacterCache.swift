// One str for each single Latin-1 character, and the empty one: what indexing and iterating yield.

/// The shared strings of an interpreter. They stand in its table of names, so that a literal and
/// an element of a string are the same object.
final class CharacterCache {
  let empty: PyStr
  private let known: UnsafeMutablePointer<PyStr?>
  private let names: Names

  init(_ names: Names) {
    self.names = names
    empty = names.intern("")
    known = .allocate(capacity: 256)
    known.initialize(repeating: nil, count: 256)
  }

  deinit {
    known.deinitialize(count: 256)
    known.deallocate()
  }

  @inline(__always) func character(_ latin1: UInt8) -> PyStr {
    if let found = known[Int(latin1)] { return found }
    return make(latin1)
  }

  @inline(never) private func make(_ latin1: UInt8) -> PyStr {
    let made = names.intern(String(Unicode.Scalar(latin1)))
    known[Int(latin1)] = made
    return made
  }
}

extension Interpreter {
  /// The str of one code point.
  @inline(__always) func character(_ scalar: UInt32) -> PyStr {
    if scalar < 0x100 { return characters.character(UInt8(truncatingIfNeeded: scalar)) }
    let made = PyStr.uninitialized(
      self, 1, isWide: true, isASCII: false)
    made.wideUnits[0] = scalar
    return made
  }

  /// `text[index]`, which must exist.
  @inline(__always) func character(of text: PyStr, at index: Int) -> PyStr {
    character(text[index])
  }
}
