// The walk over references: an object shows the visitor everything that it retains.

/// What walks over the references of objects.
///
/// `PyObject.traverse` calls `visit` once for every reference that the object itself holds. One that
/// is left out only makes the collector take its target for alive; one too many would not.
class ReferenceVisitor {
  /// Called with the address of an object that may refer to others.
  func found(_ address: UnsafeMutableRawPointer, _ kind: Kind, index: UInt32) {}

  @inline(__always) final func visit(_ object: PyObject?) {
    if let object { meet(Unmanaged.passUnretained(object).toOpaque()) }
  }

  @inline(__always) final func visit(_ value: Value) {
    if case .object(let object) = value { meet(Unmanaged.passUnretained(object).toOpaque()) }
  }

  final func visit(_ values: ContiguousArray<Value>) {
    values.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { visit(base, count: buffer.count) }
    }
  }

  /// Values in memory, which are not retained meanwhile.
  @inline(__always) final func visit(_ values: UnsafePointer<Value>, count: Int) {
    var place = UnsafeRawPointer(values)
    for _ in 0..<count {
      if place.load(fromByteOffset: 8, as: UInt8.self) == Value.objectTag {
        meet(place.load(as: UnsafeMutableRawPointer.self))
      }
      place += MemoryLayout<Value>.stride
    }
  }

  @inline(__always) private final func meet(_ address: UnsafeMutableRawPointer) {
    let object = Unmanaged<PyObject>.fromOpaque(address)
    let (kind, index) = object._withUnsafeGuaranteedRef { object -> (Kind, UInt32) in
      object.mayRefer ? (object.kind, object.registryIndex) : (.str, 0)
    }
    if kind != .str { found(address, kind, index: index) }
  }

  /// Shows all references of the object at an address: those of its fields, its class, its entries
  /// in the side tables.
  final func walk(_ address: UnsafeMutableRawPointer) {
    Unmanaged<PyObject>.fromOpaque(address)._withUnsafeGuaranteedRef { object in
      let type = object.type
      if type.isHeapType { visit(type) }
      if !object.flags.isDisjoint(with: [.hasSideDictionary, .hasSideSlots]) {
        type.interpreter.traverseSideTables(of: object, self)
      }
      object.traverse(self)
    }
  }
}

/// Collects what an object refers to: `gc.get_referents`.
final class ReferenceList: ReferenceVisitor {
  private(set) var values: ContiguousArray<Value> = []

  func add(_ elements: some Sequence<Value>) { values.append(contentsOf: elements) }

  override func found(_ address: UnsafeMutableRawPointer, _ kind: Kind, index: UInt32) {
    values.append(.object(Unmanaged<PyObject>.fromOpaque(address).takeUnretainedValue()))
  }
}

/// Collects the addresses of what an object refers to.
final class AddressList: ReferenceVisitor {
  private(set) var addresses: ContiguousArray<UnsafeMutableRawPointer> = []

  override func found(_ address: UnsafeMutableRawPointer, _ kind: Kind, index: UInt32) {
    addresses.append(address)
  }
}
