// The storage of tuple and list; their methods stand in files of their own.

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

  var count: Int { elements.count }
}

/// A Python list.
final class PyList: PyObject {
  /// Never held as a copy while it is mutated: read elements by index, or copy on purpose.
  var elements: ContiguousArray<Value>

  init(_ type: PyType, _ elements: ContiguousArray<Value>) {
    self.elements = elements
    super.init(type, .list)
  }

  convenience init(_ interpreter: Interpreter, _ elements: ContiguousArray<Value> = []) {
    self.init(interpreter.types.list, elements)
  }

  var count: Int { elements.count }
}
