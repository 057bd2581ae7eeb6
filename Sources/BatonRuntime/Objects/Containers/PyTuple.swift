// tuple: the storage, in one allocation for short tuples. Its methods stand in
// `PyTuple+Methods.swift`.

/// A Python tuple. The values never change once the tuple is visible.
///
/// Up to `inlineLimit` values stand in the object itself, behind the fields (the subclasses
/// `PyTuple1` … only add the room); of a longer one a pointer to them. `PyTuple(…)` chooses.
class PyTuple: PyObject, TupleFactory {
  private final let length: UInt32

  /// The most values that stand in the object.
  fileprivate static var inlineLimit: Int { 6 }
  /// Where the room begins in an instance: checked by `checkLayout`.
  private static var roomOffset: Int { 32 }
  /// The most values of a tuple.
  static var maximumCount: Int { Int(UInt32.max) }

  /// The values are still to be written to `storage`.
  fileprivate init(_ type: __shared PyType, count: Int) {
    length = UInt32(truncatingIfNeeded: count)
    super.init(type, .tuple)
  }

  deinit {
    if exactKind == .derived { finalizeDerived() }
    if length == 0 { return }
    let storage = storage
    type.interpreter.graveyard.bury(storage, count: count)
    if count > Self.inlineLimit { storage.freeRoom() }
  }

  /// Stops a build in which the fields do not stand where `storage` looks for them.
  static func checkLayout(_ interpreter: Interpreter) {
    let sample = PyTuple1(interpreter.types.tuple, count: 0)
    precondition(
      sample.roomAddress == sample.place, "the fields of PyTuple have moved: adjust roomOffset")
  }

  @inline(__always) fileprivate final var place: UnsafeMutableRawPointer {
    Unmanaged.passUnretained(self).toOpaque() + Self.roomOffset
  }

  /// The first of `count` values. Valid while the tuple lives.
  @inline(__always) final var storage: UnsafeMutablePointer<Value> {
    if count <= Self.inlineLimit { return place.assumingMemoryBound(to: Value.self) }
    return place.load(as: UnsafeMutablePointer<Value>.self)
  }

  @inline(__always) final var count: Int { Int(length) }

  /// The value at `index`, which must be in `0..<count`.
  @inline(__always) final subscript(index: Int) -> Value {
    withExtendedLifetime(self) { storage[index] }
  }

  /// Both values of a tuple of two.
  @inline(__always) final var pair: (Value, Value)? {
    count == 2 ? (self[0], self[1]) : nil
  }

  /// All values. Valid while the tuple lives.
  @inline(__always) final var buffer: UnsafeBufferPointer<Value> {
    UnsafeBufferPointer(start: storage, count: count)
  }

  /// A copy of all values. For a single one there is the subscript.
  final var elements: ContiguousArray<Value> {
    withExtendedLifetime(self) { ContiguousArray(buffer) }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(storage, count: count)
  }
}

extension PyTuple: Sequence {
  struct Iterator: IteratorProtocol {
    fileprivate let tuple: PyTuple
    fileprivate var index = 0

    mutating func next() -> Value? {
      if index == tuple.count { return nil }
      index += 1
      return tuple[index - 1]
    }
  }

  final func makeIterator() -> Iterator { Iterator(tuple: self) }
}

private typealias Room = (UInt64, UInt64)

private final class PyTuple1: PyTuple {
  private var room: Room = (0, 0)

  var roomAddress: UnsafeMutableRawPointer {
    withUnsafeMutablePointer(to: &room) { UnsafeMutableRawPointer($0) }
  }
}

private final class PyTuple2: PyTuple {
  private var room: (Room, Room) = ((0, 0), (0, 0))
}

private final class PyTuple3: PyTuple {
  private var room: (Room, Room, Room) = ((0, 0), (0, 0), (0, 0))
}

private final class PyTuple4: PyTuple {
  private var room: (Room, Room, Room, Room) = ((0, 0), (0, 0), (0, 0), (0, 0))
}

private final class PyTuple6: PyTuple {
  private var room: (Room, Room, Room, Room, Room, Room) = (
    (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0)
  )
}

private final class LongTuple: PyTuple {
  private var values: UnsafeMutablePointer<Value>

  override init(_ type: __shared PyType, count: Int) {
    values = .room(for: count)
    super.init(type, count: count)
  }
}

extension PyTuple {
  /// A tuple whose `count` values the caller writes to `storage` before anything else sees it.
  @inline(__always) static func uninitialized(_ type: PyType, count: Int) -> PyTuple {
    switch count {
    case 2: PyTuple2(type, count: 2)
    case 1: PyTuple1(type, count: 1)
    case 3: PyTuple3(type, count: 3)
    default: uninitializedLonger(type, count: count)
    }
  }

  @inline(never) private static func uninitializedLonger(
    _ type: PyType, count: Int
  ) -> PyTuple {
    switch count {
    case 0: PyTuple(type, count: 0)
    case 4: PyTuple4(type, count: 4)
    case 5, 6: PyTuple6(type, count: count)
    default: LongTuple(type, count: count)
    }
  }

  /// `(first, second)`.
  @inline(__always) static func pair(
    _ interpreter: Interpreter, _ first: Value, _ second: Value
  ) -> PyTuple {
    let made = PyTuple2(interpreter.types.tuple, count: 2)
    let storage = made.storage
    storage.initialize(to: first)
    (storage + 1).initialize(to: second)
    return made
  }

  /// Takes `count` values from `base` on, which is uninitialised afterwards: `(a, b, c)`.
  static func moving(
    _ interpreter: Interpreter, _ base: UnsafeMutablePointer<Value>, count: Int
  ) -> PyTuple {
    let made = uninitialized(interpreter.types.tuple, count: count)
    made.storage.moveInitialize(from: base, count: count)
    return made
  }

  /// A tuple of one value.
  static func single(_ interpreter: Interpreter, _ value: __owned Value) -> PyTuple {
    let made = uninitialized(interpreter.types.tuple, count: 1)
    made.storage.initialize(to: value)
    return made
  }

  static func copying(_ type: PyType, _ values: UnsafeBufferPointer<Value>) -> PyTuple {
    let made = uninitialized(type, count: values.count)
    if let base = values.baseAddress {
      made.storage.copy(base, values.count)
    }
    return made
  }
}

/// A tuple that an iterator gave and that serves again where nobody else kept it, as CPython does it
/// in `zip`, `product`, …: the iterator keeps the values as long.
struct ReusedTuple {
  private var kept: PyTuple?

  /// A tuple of `count` values, to be overwritten before anything else sees it. All tuples of one
  /// iterator are of one length. `keepsLast`: what it gives is kept from now on; otherwise the
  /// first is.
  @inline(__always) mutating func take(
    _ interpreter: Interpreter, count: Int, keepsLast: Bool = false
  ) -> PyTuple {
    if isKnownUniquelyReferenced(&kept), let tuple = kept { return tuple }
    let made = PyTuple.uninitialized(interpreter.types.tuple, count: count)
    made.storage.initialize(repeating: .none, count: count)
    if keepsLast || kept == nil { kept = made }
    return made
  }

  func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(kept)
  }
}

/// Initializers of `PyTuple` that choose the class by the length: only those of a protocol can.
protocol TupleFactory {}

extension TupleFactory {
  init(_ type: __shared PyType, _ elements: ContiguousArray<Value>) {
    let made = elements.withUnsafeBufferPointer { PyTuple.copying(type, $0) }
    // The protocol is adopted by `PyTuple` alone.
    self = made as! Self
  }

  init(_ interpreter: __shared Interpreter, _ elements: ContiguousArray<Value>) {
    self.init(interpreter.types.tuple, elements)
  }
}
