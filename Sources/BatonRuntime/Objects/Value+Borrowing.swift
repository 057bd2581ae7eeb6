// Looking at values in memory without retaining what they refer to.

extension UnsafePointer<Value> {
  /// The tag byte of `Value.object`, which stands behind the payload: checked by `checkLayout`.
  private static var objectTag: UInt8 { 3 }

  /// Calls `body` with the str that stands here, not retained; false where something else stands
  /// here. The body must not run Python code or write to this place.
  @discardableResult @inline(__always) func withBorrowedStr(_ body: (PyStr) -> Void) -> Bool {
    let raw = UnsafeRawPointer(self)
    guard raw.load(fromByteOffset: 8, as: UInt8.self) == Self.objectTag else { return false }
    let object = Unmanaged<PyObject>.fromOpaque(raw.load(as: UnsafeRawPointer.self))
    return object._withUnsafeGuaranteedRef { object in
      guard object.kind == .str else { return false }
      // `kind` says so.
      body(unsafeDowncast(object, to: PyStr.self))
      return true
    }
  }

  /// Stops a build in which values are laid out otherwise.
  static func checkLayout(_ interpreter: Interpreter) {
    var sample = Value.object(interpreter.characters.empty)
    var found = false
    _ = withUnsafePointer(to: &sample) { place in
      place.withBorrowedStr { found = $0 === interpreter.characters.empty }
    }
    precondition(found, "the layout of Value has changed: adjust objectTag")
  }
}

extension UnsafeMutablePointer<Value> {
  @discardableResult @inline(__always) func withBorrowedStr(_ body: (PyStr) -> Void) -> Bool {
    UnsafePointer(self).withBorrowedStr(body)
  }
}
