// Instances of classes written in Python: attributes in a shape, or in a dictionary once asked for.

/// An instance of a class that does not derive from a builtin type other than `object`.
///
/// Attributes stand in `values` in the order of `shape` until the program asks for `__dict__`,
/// deletes one, or has more than `shapeLimit`; from then on `dictionary` holds them.
final class PyInstance: PyObject {
  /// Beyond this many attributes a dictionary is the better container.
  static let shapeLimit = 64

  private(set) var shape: Shape
  private(set) var values: UnsafeMutablePointer<Value>?
  private var capacity: Int
  private(set) var dictionary: PyDict?

  init(_ type: PyType) {
    shape = type.rootShape
    capacity = type.instanceSizeHint
    values = capacity > 0 ? .allocate(capacity: capacity) : nil
    super.init(type, .instance)
  }

  /// Takes over another instance's attributes: `__del__` runs on such a copy of a dying object.
  init(takingAttributesOf other: PyInstance) {
    shape = other.shape
    capacity = other.capacity
    values = other.values
    dictionary = other.dictionary
    other.values = nil
    other.capacity = 0
    other.shape = other.type.rootShape
    other.dictionary = nil
    super.init(other.type, .instance)
  }

  deinit {
    if type.slots.finalize != nil { runFinalizer() }
    if let values {
      values.deinitialize(count: shape.names.count)
      values.deallocate()
    }
  }

  @inline(never) private func runFinalizer() {
    guard !flags.contains(.isFinalized), let finalize = type.slots.finalize else { return }
    let interpreter = type.interpreter
    let heir = PyInstance(takingAttributesOf: self)
    heir.flags.insert(.isFinalized)
    finalize(interpreter, .object(heir))
  }

  /// The attribute, or nil. `name` need not be interned.
  func attribute(_ name: PyStr) -> Value? {
    if let dictionary { return dictionary.get(name) }
    let index = shape.index(of: type.interpreter.interned(name))
    guard index >= 0, let values else { return nil }
    return values[index]
  }

  func setAttribute(_ name: PyStr, _ value: Value) {
    if let dictionary {
      dictionary.set(name, value)
      return
    }
    let name = type.interpreter.interned(name)
    let index = shape.index(of: name)
    if index >= 0, let values {
      values[index] = value
    } else if shape.names.count >= Self.shapeLimit {
      materializeDictionary().set(name, value)
    } else {
      append(value, as: shape.adding(name))
    }
  }

  /// Adds the attribute by which `newShape` is longer than the present shape.
  @inline(__always) func append(_ value: Value, as newShape: Shape) {
    let count = shape.names.count
    if count == capacity { grow() }
    // `grow` made room for one more.
    values.unsafelyUnwrapped.advanced(by: count).initialize(to: value)
    shape = newShape
  }

  @inline(never) private func grow() {
    let newCapacity = capacity == 0 ? 4 : capacity * 2
    let newValues = UnsafeMutablePointer<Value>.allocate(capacity: newCapacity)
    if let values {
      newValues.moveInitialize(from: values, count: shape.names.count)
      values.deallocate()
    }
    values = newValues
    capacity = newCapacity
    type.instanceSizeHint = min(newCapacity, Self.shapeLimit)
  }

  /// Removes the attribute; false where it was not there.
  func removeAttribute(_ name: PyStr) -> Bool {
    if dictionary == nil, shape.index(of: type.interpreter.interned(name)) < 0 { return false }
    return materializeDictionary().removeValue(name) != nil
  }

  /// Moves the attributes into a dictionary, which holds them from now on.
  @discardableResult func materializeDictionary() -> PyDict {
    if let dictionary { return dictionary }
    let dictionary = PyDict(type.interpreter)
    if let values {
      for (index, name) in shape.names.enumerated() { dictionary.set(name, values[index]) }
      values.deinitialize(count: shape.names.count)
      values.deallocate()
    }
    values = nil
    capacity = 0
    shape = type.interpreter.dictionaryShape
    self.dictionary = dictionary
    return dictionary
  }

  /// Assigns `__dict__`.
  func replaceDictionary(_ newDictionary: PyDict) {
    materializeDictionary()
    dictionary = newDictionary
  }

  /// After `__class__` was assigned: the shapes of the old class no longer apply.
  func classChanged() {
    guard dictionary == nil else { return }
    var shape = type.rootShape
    for name in self.shape.names { shape = shape.adding(name) }
    self.shape = shape
  }

  override var attributeDictionary: PyDict? {
    type.instancesHaveDictionary ? materializeDictionary() : dictionary
  }

  override func makeAttributeDictionary() -> PyDict? { attributeDictionary }
}
