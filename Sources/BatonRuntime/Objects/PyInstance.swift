// Instances of classes written in Python: attributes in a shape, or in a dictionary once asked for.

/// An instance of a class that does not derive from a builtin type other than `object`.
///
/// Attributes stand in `values` in the order of `shape` until the program asks for `__dict__`,
/// deletes one, or has more than `shapeLimit`; from then on `dictionary` holds them. As many as
/// earlier instances of the class ended up with have room in the object itself, behind the fields
/// (the subclasses `PyInstance2` … only add it). `PyInstance.make` chooses.
class PyInstance: PyObject {
  /// Beyond this many attributes a dictionary is the better container.
  static var shapeLimit: Int { 64 }
  /// Where the room begins in an instance: checked by `checkLayout`.
  private static var roomOffset: Int { 56 }

  /// How many values `values` has room for. `append`, which grows it, is called for at most
  /// `shapeLimit` attributes; only `__slots__`, whose room never changes, may be more.
  final private var capacity: UInt8
  final var entryIndex: UInt32 = 0
  /// Held by the type, or by the interpreter where there is a dictionary.
  final private var shapeReference: Unmanaged<Shape>
  /// The room in the object, or memory of its own.
  final private(set) var values: UnsafeMutablePointer<Value>?
  final private(set) var dictionary: PyDict?

  /// An instance without attributes. `room` of them fit into the object.
  fileprivate init(_ type: PyType, room: Int) {
    shapeReference = type.rootShapeReference
    capacity = UInt8(clamping: room)
    super.init(type, .instance)
    if room > 0 {
      values = place
    } else if type.instanceSizeHint > 0 {
      capacity = UInt8(clamping: type.instanceSizeHint)
      values = .room(for: type.instanceSizeHint)
    }
    entryIndex = enterRegistry()
    // `instanceSizeHint` is never less.
    if type.slotMemberCount > 0 {
      values?.initialize(repeating: .undefined, count: type.slotMemberCount)
    }
  }

  /// Takes over another instance's attributes: `__del__` runs on such a copy of a dying object.
  private init(takingAttributesOf other: PyInstance) {
    shapeReference = other.shapeReference
    capacity = other.capacity
    if other.values == other.place {
      let values = UnsafeMutablePointer<Value>.room(for: Int(capacity))
      values.moveInitialize(from: other.place, count: other.shapeCount)
      self.values = values
    } else {
      values = other.values
    }
    dictionary = other.dictionary
    other.values = nil
    other.capacity = 0
    other.shape = other.type.interpreter.dictionaryShape
    other.dictionary = nil
    super.init(other.type, .instance)
    entryIndex = enterRegistry()
  }

  /// Stops a build in which the fields do not stand where `place` looks for the room.
  static func checkLayout(_ interpreter: Interpreter) {
    let sample = PyInstance2(interpreter.types.object, room: 2)
    precondition(
      sample.roomAddress == UnsafeMutableRawPointer(sample.place),
      "the fields of PyInstance have moved: adjust roomOffset")
  }

  @inline(__always) private final var place: UnsafeMutablePointer<Value> {
    (Unmanaged.passUnretained(self).toOpaque() + Self.roomOffset)
      .assumingMemoryBound(to: Value.self)
  }

  /// Gives memory of its own back; the values are gone already.
  @inline(__always) private final func freeValues() {
    if let values, values != place { values.freeRoom() }
  }

  final private(set) var shape: Shape {
    @inline(__always) get { shapeReference._withUnsafeGuaranteedRef { $0 } }
    @inline(__always) set { shapeReference = Unmanaged.passUnretained(newValue) }
  }

  /// How many values there are while `dictionary` is nil.
  @inline(__always) private final var shapeCount: Int {
    shapeReference._withUnsafeGuaranteedRef { $0.count }
  }

  /// Tells shapes apart without retaining them.
  @inline(__always) final var shapeIdentity: UnsafeRawPointer {
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
      values.release(count: shapeCount)
      freeValues()
    }
  }

  @inline(never) private final func runFinalizer() {
    guard !flags.contains(.isFinalized), let finalize = type.slots.finalize else { return }
    let interpreter = type.interpreter
    for watcher in interpreter.weakReferences.watchers(of: self) { watcher.clear() }
    let heir = PyInstance(takingAttributesOf: self)
    heir.flags.insert(.isFinalized)
    finalize(interpreter, .object(heir))
  }

  /// The attribute, or nil. `name` need not be interned.
  final func attribute(_ name: PyStr) -> Value? {
    if let dictionary { return dictionary.get(name) }
    guard let name = type.interpreter.names.known(name) else { return nil }
    let index = shape.index(of: name)
    guard index >= 0, let values else { return nil }
    return values[index]
  }

  final func setAttribute(_ name: PyStr, _ value: Value) {
    if let dictionary {
      dictionary.set(name, value)
      return
    }
    let name = type.interpreter.interned(name)
    let index = shape.index(of: name)
    if index >= 0, let values {
      values[index] = value
    } else if shapeCount >= Self.shapeLimit {
      materializeDictionary().set(name, value)
    } else {
      append(value, as: .passUnretained(shape.adding(name)))
    }
  }

  /// Adds the attribute by which `newShape`, which the type holds, is longer than the present shape.
  @inline(__always) final func append(_ value: __owned Value, as newShape: Unmanaged<Shape>) {
    let count = shapeCount
    if count == Int(capacity) { grow() }
    // `grow` made room for one more.
    values.unsafelyUnwrapped.advanced(by: count).initialize(to: consume value)
    shapeReference = newShape
  }

  /// Replaces the value at an index that the shape has. The old one dies after the new one stands.
  @inline(__always) final func replace(_ index: Int, _ value: __owned Value) {
    let place = values.unsafelyUnwrapped + index
    let old = place.move()
    place.initialize(to: consume value)
    _ = consume old
  }

  @inline(never) private final func grow() {
    // In small steps at first: the next instance gets just the room that this one needed.
    let newCapacity = capacity < 4 ? Int(capacity) + 1 : Int(capacity) * 2
    let newValues = UnsafeMutablePointer<Value>.room(for: newCapacity)
    if let values {
      newValues.moveInitialize(from: values, count: shapeCount)
      freeValues()
    }
    values = newValues
    capacity = UInt8(clamping: newCapacity)
    let hint = max(min(newCapacity, Self.shapeLimit), type.slotMemberCount)
    if hint > type.instanceSizeHint { type.instanceSizeHint = hint }
  }

  /// Removes the attribute; false where it was not there.
  final func removeAttribute(_ name: PyStr) -> Bool {
    if dictionary == nil {
      guard let name = type.interpreter.names.known(name), shape.index(of: name) >= 0 else {
        return false
      }
    }
    return materializeDictionary().removeValue(name) != nil
  }

  /// Moves the attributes into a dictionary, which holds them from now on.
  @discardableResult final func materializeDictionary() -> PyDict {
    if let dictionary { return dictionary }
    let dictionary = PyDict(type.interpreter, minimumCapacity: shapeCount)
    let reserved = shape.reserved
    if let values {
      for index in reserved..<shapeCount {
        dictionary.set(shape.names[index], values[index])
      }
      (values + reserved).deinitialize(count: shapeCount - reserved)
      if reserved == 0 {
        freeValues()
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
  final func replaceDictionary(_ newDictionary: PyDict) {
    materializeDictionary()
    dictionary = newDictionary
  }

  /// After `__class__` was assigned: the shapes of the old class no longer apply.
  final func classChanged() {
    guard dictionary == nil else { return }
    var shape = type.rootShape
    for name in self.shape.names.dropFirst(self.shape.reserved) { shape = shape.adding(name) }
    self.shape = shape
  }

  /// The value of a `__slots__` member; `undefined` where it is unbound.
  @inline(__always) final func member(_ index: Int) -> Value {
    // The descriptor has checked that the class has the member.
    values.unsafelyUnwrapped[index]
  }

  @inline(__always) final func setMember(_ index: Int, _ value: Value) { replace(index, value) }

  override var attributeDictionary: PyDict? {
    type.instancesHaveDictionary ? materializeDictionary() : dictionary
  }

  override func makeAttributeDictionary() -> PyDict? { attributeDictionary }

  override func traverse(_ visitor: ReferenceVisitor) {
    if let values { visitor.visit(values, count: shapeCount) }
    visitor.visit(dictionary)
  }

  override func clearReferences() {
    guard let values else { return }
    // Attributes become None: the shape stays true.
    for index in 0..<shapeCount {
      let old = (values + index).move()
      (values + index).initialize(to: index < shape.reserved ? .undefined : .none)
      withExtendedLifetime(old) {}
    }
  }
}

private typealias Room = (UInt64, UInt64)

private final class PyInstance2: PyInstance {
  private var room: (Room, Room) = ((0, 0), (0, 0))

  var roomAddress: UnsafeMutableRawPointer {
    withUnsafeMutablePointer(to: &room) { UnsafeMutableRawPointer($0) }
  }
}

private final class PyInstance3: PyInstance {
  private var room: (Room, Room, Room) = ((0, 0), (0, 0), (0, 0))
}

private final class PyInstance4: PyInstance {
  private var room: (Room, Room, Room, Room) = ((0, 0), (0, 0), (0, 0), (0, 0))
}

private final class PyInstance6: PyInstance {
  private var room: (Room, Room, Room, Room, Room, Room) = (
    (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0)
  )
}

private final class PyInstance8: PyInstance {
  private var room: (Room, Room, Room, Room, Room, Room, Room, Room) = (
    (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0)
  )
}

extension PyInstance {
  /// A new instance of a class that does not derive from a builtin type other than `object`.
  @inline(__always) static func make(_ type: PyType) -> PyInstance {
    switch type.instanceSizeHint {
    case 2: PyInstance2(type, room: 2)
    case 3: PyInstance3(type, room: 3)
    case 4: PyInstance4(type, room: 4)
    default: makeOther(type)
    }
  }

  @inline(never) private static func makeOther(_ type: PyType) -> PyInstance {
    switch type.instanceSizeHint {
    case 1: PyInstance2(type, room: 2)
    case 5, 6: PyInstance6(type, room: 6)
    case 7, 8: PyInstance8(type, room: 8)
    default: PyInstance(type, room: 0)
    }
  }
}
