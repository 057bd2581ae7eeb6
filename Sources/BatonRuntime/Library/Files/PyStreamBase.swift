// Instances of a program's own classes of streams: what makes them one is written in the language.

/// An instance of a class derived from one of the abstract classes of `io`.
final class PyStreamBase: PyIterator {
  deinit {
    if type.isHeapType { finalizeDerived() }
  }

  override func makeCopyForFinalizer() -> PyObject? { PyStreamBase(type) }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    do throws(Unwind) {
      return try interpreter.callMethod(.object(self), interpreter.names.next)
    } catch {
      if interpreter.caught(error, interpreter.exceptions.stopIteration) == nil { throw error }
      return .undefined
    }
  }

  /// The table of the class that all streams derive from.
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      if type.typeFlags.contains(.isAbstract) { throw try interpreter.abstractClass(type) }
      if !arguments.isEmpty, type.slots.initialize == nil, !type.typeFlags.contains(.customNew) {
        throw interpreter.typeError("\(type.name)() takes no arguments")
      }
      return .object(PyStreamBase(type))
    }
    type.install(slots, [])
  }
}
