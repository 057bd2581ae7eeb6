// Which objects can close a ring of references: a table of them in the order of their creation.

/// The registry of one interpreter's mutable containers.
///
/// Only what can be changed after it was made can close a ring, so that tuples, functions, methods
/// and iterators need no entry: the collector meets them on its way. An object enters itself when it
/// is made and remembers its index; it leaves when it begins to die. The entries do not retain.
final class ObjectRegistry {
  /// Index 0 belongs to the objects that never enter, which makes leaving a plain store.
  private(set) var entries: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private(set) var used: UInt32 = 1
  private var capacity: UInt32 = 1 << 13
  /// Where the next look at the gaps is due; at most `capacity`.
  private var checkpoint: UInt32 = 1 << 13
  /// Called at a checkpoint, with the number of objects that are alive.
  var atCheckpoint: ((Int) -> Void)?

  init() {
    entries = .allocateZeroed(capacity: Int(capacity))
  }

  deinit { entries.freeZeroed() }

  /// Enters an object under construction; the index that it must remember.
  @inline(__always) func enter(_ object: PyObject) -> UInt32 {
    if used == checkpoint { makeRoom() }
    let index = used
    entries[Int(index)] = Unmanaged.passUnretained(object).toOpaque()
    used = index &+ 1
    return index
  }

  /// Must be the first that a dying object does.
  @inline(__always) func leave(_ index: UInt32) { entries[Int(index)] = nil }

  @inline(never) private func makeRoom() {
    let alive = closeGaps()
    atCheckpoint?(alive)
  }

  /// Closes the gaps, and grows where few were found; the number of objects that are alive. The
  /// next time comes after so many new objects that the cost for each is fixed.
  @discardableResult func closeGaps() -> Int {
    var target: UInt32 = 1
    for index in 1..<used {
      guard let address = entries[Int(index)] else { continue }
      if index != target {
        entries[Int(target)] = address
        entries[Int(index)] = nil
        Unmanaged<PyObject>.fromOpaque(address)._withUnsafeGuaranteedRef {
          $0.registryIndex = target
        }
      }
      target += 1
    }
    used = target
    checkpoint = target + max(1 << 13, target / 2)
    if checkpoint > capacity { grow(to: max(checkpoint, capacity * 2)) }
    return Int(target) - 1
  }

  private func grow(to newCapacity: UInt32) {
    let moved = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocateZeroed(
      capacity: Int(newCapacity))
    moved.update(from: entries, count: Int(used))
    entries.freeZeroed()
    entries = moved
    capacity = newCapacity
  }
}

extension PyObject {
  /// Enters an object under construction; the index that it must remember.
  @inline(__always) final func enterRegistry() -> UInt32 {
    owner.registryReference._withUnsafeGuaranteedRef { $0.enter(self) }
  }

  @inline(__always) final func leaveRegistry(_ index: UInt32) {
    owner.registryReference._withUnsafeGuaranteedRef { $0.leave(index) }
  }

  /// The interpreter.
  @inline(__always) private final var owner: Interpreter {
    if kind == .type { return unsafeDowncast(self, to: PyType.self).interpreter }
    return type.interpreter
  }

  /// Where the object stands in the registry; 0: it does not.
  final var registryIndex: UInt32 {
    @inline(__always) get {
      // `kind` names the class.
      switch kind {
      case .instance: unsafeDowncast(self, to: PyInstance.self).entryIndex
      case .list: unsafeDowncast(self, to: PyList.self).entryIndex
      case .dict: unsafeDowncast(self, to: PyDict.self).entryIndex
      case .set: unsafeDowncast(self, to: PySet.self).entryIndex
      case .cell: unsafeDowncast(self, to: PyCell.self).entryIndex
      case .type: unsafeDowncast(self, to: PyType.self).entryIndex
      case .exception: unsafeDowncast(self, to: PyException.self).entryIndex
      case .future: unsafeDowncast(self, to: PyFuture.self).entryIndex
      default: 0
      }
    }
    set {
      switch kind {
      case .instance: unsafeDowncast(self, to: PyInstance.self).entryIndex = newValue
      case .list: unsafeDowncast(self, to: PyList.self).entryIndex = newValue
      case .dict: unsafeDowncast(self, to: PyDict.self).entryIndex = newValue
      case .set: unsafeDowncast(self, to: PySet.self).entryIndex = newValue
      case .cell: unsafeDowncast(self, to: PyCell.self).entryIndex = newValue
      case .type: unsafeDowncast(self, to: PyType.self).entryIndex = newValue
      case .exception: unsafeDowncast(self, to: PyException.self).entryIndex = newValue
      case .future: unsafeDowncast(self, to: PyFuture.self).entryIndex = newValue
      default: break
      }
    }
  }

  /// It may refer to other objects.
  @inline(__always) final var mayRefer: Bool {
    switch kind {
    case .str, .bytes, .bytearray, .memoryview, .int, .float, .complex, .range, .code: false
    default: true
    }
  }
}
