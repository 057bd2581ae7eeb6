// Functions written in Python, the cells they share, and methods bound to an object.

/// A captured variable; `undefined` while unbound.
final class PyCell: PyObject {
  final var entryIndex: UInt32 = 0
  /// Unchecked: the finaliser of the old value may use the cell, which has the new one by then.
  @exclusivity(unchecked) final var value: Value

  /// Where the value stands.
  @inline(__always) final var place: UnsafeMutablePointer<Value> {
    withUnsafeMutablePointer(to: &value) { $0 }
  }

  init(_ interpreter: Interpreter, _ value: Value) {
    self.value = value
    super.init(interpreter.types.cell, .cell)
    entryIndex = enterRegistry()
  }

  deinit { leaveRegistry(entryIndex) }

  override func traverse(_ visitor: ReferenceVisitor) { visitor.visit(value) }

  override func clearReferences() { value = .undefined }
}

/// A function written in Python.
final class PyFunction: PyObject {
  /// Kept by `firstCode` or `laterCode` for as long as the function is there.
  final private(set) var codeReference: Unmanaged<PyCode>
  /// The cells of `code.freeNames`, in that order.
  let closure: ContiguousArray<PyCell>
  final var name: PyStr
  final var qualname: PyStr
  /// Values of the last `defaults.count` positional parameters.
  final var defaults: ContiguousArray<Value>
  /// Values of keyword-only parameters by name; nil where there are none.
  final var keywordDefaults: PyDict?
  final var annotations: Value = .undefined
  final var docstring: Value
  final var module: Value
  final var typeParameters: Value = .undefined
  private var dictionary: PyDict?
  /// Keeps `code`, and code it has replaced: generators and coroutines of it may still run.
  private let firstCode: PyCode
  private var laterCode: [PyCode] = []

  init(
    code: PyCode, closure: ContiguousArray<PyCell>, defaults: ContiguousArray<Value>,
    keywordDefaults: PyDict?, module: Value
  ) {
    codeReference = Unmanaged.passUnretained(code)
    firstCode = code
    self.closure = closure
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.module = module
    name = code.name
    qualname = code.qualname
    docstring = code.docstring
    super.init(code.context.interpreter.types.function, .function)
  }

  @inline(__always) var code: PyCode { codeReference.takeUnretainedValue() }

  /// Assigns `__code__`; the caller has checked that the number of free variables agrees.
  func replaceCode(_ new: PyCode) {
    laterCode.append(new)
    codeReference = Unmanaged.passUnretained(new)
  }

  override var attributeDictionary: PyDict? { dictionary }

  override func makeAttributeDictionary() -> PyDict? {
    if let dictionary { return dictionary }
    let made = PyDict(type.interpreter)
    dictionary = made
    return made
  }

  func replaceDictionary(_ new: PyDict) { dictionary = new }

  override func traverse(_ visitor: ReferenceVisitor) {
    for cell in closure { visitor.visit(cell) }
    visitor.visit(defaults)
    visitor.visit(keywordDefaults)
    visitor.visit(annotations)
    visitor.visit(typeParameters)
    visitor.visit(dictionary)
  }
}

/// A function together with the object it is called on.
final class PyMethod: PyObject {
  let function: Value
  let receiver: Value

  init(_ interpreter: Interpreter, function: Value, receiver: Value) {
    self.function = function
    self.receiver = receiver
    super.init(interpreter.types.method, .method)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
    visitor.visit(receiver)
  }
}
