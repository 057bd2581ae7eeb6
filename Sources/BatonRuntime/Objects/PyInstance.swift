// Instances of classes written in Python: attributes in a shape, or in a dictionary once asked for.

/// An instance of a class that does not derive from a builtin type other than `object`.
///
/// Attributes stand in `values` in the order of `shape` until the program asks for `__dict__`,
/// deletes one, or has more than `shapeLimit`; from then on `dictionary` holds them.
final class PyInstance: PyObject {
  /// Beyond this many attributes a dictionary is the better container.
  static let shapeLimit = 64

  final var entryIndex: UInt32 = 0
  /// Held by the type, or by the interpreter where there is a dictionary.
  private var shapeReference: Unmanaged<Shape>
  private(set) var values: UnsafeMutablePointer<Value>?
  private var capacity: Int
  private(set) var dictionary: PyDict?

  init(_ type: PyType) {
    shapeReference = type.rootShapeReference
    capacity = type.instanceSizeHint
    values = capacity > 0 ? .allocate(capacity: capacity) : nil
    super.init(type, .instance)
    entryIndex = enterRegistry()
    // `instanceSizeHint` is never less.
    if type.slotMemberCount > 0 {
      values?.initialize(repeating: .undefined, count: type.slotMemberCount)
    }
  }

  /// Takes over another instance's attributes: `__del__` runs on such a copy of a dying object.
  init(takingAttributesOf other: PyInstance) {
    shapeReference = other.shapeReference
    capacity = other.capacity
    values = other.values
    dictionary = other.dictionary
    other.values = nil
    other.capacity = 0
    other.shape = other.type.interpreter.dictionaryShape
    other.dictionary = nil
    super.init(other.type, .instance)
    entryIndex = enterRegistry()
  }

  private(set) var shape: Shape {
    @inline(__always) get { shapeReference._withUnsafeGuaranteedRef { $0 } }
    @inline(__always) set { shapeReference = Unmanaged.passUnretained(newValue) }
  }

  /// Tells shapes apart without retaining them.
  @inline(__always) var shapeIdentity: UnsafeRawPointer {
    UnsafeRawPointer(shapeReference.toOpaque())
  }

  deinit {
    leaveRegistry(entryIndex)
    if type.slots.finalize != nil { runFinalizer() }
    // Before the attributes go: their finalisers must not reach the object through one.
    if flags.contains(.hasWeakReferences) {
      type.interpreter.weakReferences.objectDied(self, type.interpreter)
    }
    if let values {
      values.deinitialize(count: shape.names.count)
      values.deallocate()
    }
  }

  @inline(never) private func runFinalizer() {
    guard !flags.contains(.isFinalized), let finalize = type.slots.finalize else { return }
    let interpreter = type.interpreter
    for watcher in interpreter.weakReferences.watchers(of: self) { watcher.clear() }
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

  /// Replaces the value at an index that the shape has. The old one dies after the new one stands.
  @inline(__always) func replace(_ index: Int, _ value: Value) {
    let place = values.unsafelyUnwrapped + index
    let old = place.move()
    place.initialize(to: value)
    _ = consume old
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
    type.instanceSizeHint = max(min(newCapacity, Self.shapeLimit), type.slotMemberCount)
  }

  /// Removes the attribute; false where it was not there.
  func removeAttribute(_ name: PyStr) -> Bool {
    if dictionary == nil, shape.index(of: type.interpreter.interned(name)) < 0 { return false }
    return materializeDictionary().removeValue(name) != nil
  }

  /// Moves the attributes into a dictionary, which holds them from now on.
  @discardableResult func materializeDictionary() -> PyDict {
    if let dictionary { return dictionary }
    let dictionary = PyDict(type.interpreter, minimumCapacity: shape.names.count)
    let reserved = shape.reserved
    if let values {
      for index in reserved..<shape.names.count {
        dictionary.set(shape.names[index], values[index])
      }
      (values + reserved).deinitialize(count: shape.names.count - reserved)
      if reserved == 0 {
        values.deallocate()
        self.values = nil
        capacity = 0
      }
    }
    shape =
      reserved == 0
      ? type.interpreter.dictionaryShape : type.interpreter.dictionaryShape(reserving: reserved)
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
    for name in self.shape.names.dropFirst(self.shape.reserved) { shape = shape.adding(name) }
    self.shape = shape
  }

  /// The value of a `__slots__` member; `undefined` where it is unbound.
  @inline(__always) func member(_ index: Int) -> Value {
    // The descriptor has checked that the class has the member.
    values.unsafelyUnwrapped[index]
  }

  @inline(__always) func setMember(_ index: Int, _ value: Value) { replace(index, value) }

  override var attributeDictionary: PyDict? {
    type.instancesHaveDictionary ? materializeDictionary() : dictionary
  }

  override func makeAttributeDictionary() -> PyDict? { attributeDictionary }

  override func traverse(_ visitor: ReferenceVisitor) {
    if let values { visitor.visit(values, count: shape.names.count) }
    visitor.visit(dictionary)
  }

  override func clearReferences() {
    guard let values else { return }
    // Attributes become None: the shape stays true.
    for index in 0..<shape.names.count {
      let old = (values + index).move()
      (values + index).initialize(to: index < shape.reserved ? .undefined : .none)
      withExtendedLifetime(old) {}
    }
  }
}
