// Start-up of the text room.

extension Interpreter {
  func installTextTypes() {
    UnsafePointer<Value>.checkLayout(self)
    PyStr.install(types.str)
    PyBytes.install(types.bytes)
    PyByteArray.install(types.bytearray)
    PyMemoryView.install(types.memoryview)
    for type in [
      types.strIterator, types.strASCIIIterator, types.bytesIterator, types.bytearrayIterator,
      types.memoryIterator,
    ] {
      PositionIterator.install(type)
    }
  }
}
