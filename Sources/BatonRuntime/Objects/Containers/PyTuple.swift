// tuple: the storage. Its methods stand in `PyTuple+Methods.swift`.

/// A Python tuple. The elements never change once the tuple is visible.
final class PyTuple: PyObject {
  let elements: ContiguousArray<Value>

  init(_ type: PyType, _ elements: ContiguousArray<Value>) {
    self.elements = elements
    super.init(type, .tuple)
  }

  convenience init(_ interpreter: Interpreter, _ elements: ContiguousArray<Value>) {
    self.init(interpreter.types.tuple, elements)
  }

  @inline(__always) var count: Int { elements.count }

  @inline(__always) subscript(index: Int) -> Value { elements[index] }
}
