// The wrappers that a class body puts around functions: staticmethod and classmethod.

/// `staticmethod(f)`.
final class PyStaticMethod: PyObject {
  var function: Value
  private var dictionary: PyDict?

  init(_ type: PyType, _ function: Value) {
    self.function = function
    super.init(type, .staticMethod)
  }

  override var attributeDictionary: PyDict? { dictionary }

  override func makeAttributeDictionary() -> PyDict? {
    if let dictionary { return dictionary }
    let made = PyDict(type.interpreter)
    dictionary = made
    return made
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
    visitor.visit(dictionary)
  }
}

/// `classmethod(f)`.
final class PyClassMethod: PyObject {
  var function: Value
  private var dictionary: PyDict?

  init(_ type: PyType, _ function: Value) {
    self.function = function
    super.init(type, .classMethod)
  }

  override var attributeDictionary: PyDict? { dictionary }

  override func makeAttributeDictionary() -> PyDict? {
    if let dictionary { return dictionary }
    let made = PyDict(type.interpreter)
    dictionary = made
    return made
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
    visitor.visit(dictionary)
  }
}
