// The cache of attribute look-ups along the method resolution order.

/// Remembers what a class attribute name leads to, keyed by the version of the type (CPython: the
/// type cache of `typeobject.c`).
///
/// The values are not retained. An entry is used only while its type has the version it was made
/// with, and a type changes its version before any attribute along its order goes.
final class AttributeCache {
  private struct Key {
    var name: UnsafeRawPointer?
    var version: UInt32 = 0
    var isFound = false
  }

  private static let capacity = 2048

  private let keys: UnsafeMutablePointer<Key>
  private let values: UnsafeMutableRawPointer

  init() {
    keys = .allocateZeroed(capacity: Self.capacity)
    values = .allocate(
      byteCount: Self.capacity * MemoryLayout<Value>.stride,
      alignment: MemoryLayout<Value>.alignment)
  }

  deinit {
    keys.freeZeroed()
    values.deallocate()
  }

  /// What `name`, which is interned, leads to in `type`.
  @inline(__always) func lookup(_ name: PyStr, in type: PyType) -> Value? {
    let address = UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque())
    let version = type.version
    let index = place(address, version)
    if keys[index].name == address, keys[index].version == version {
      if !keys[index].isFound { return nil }
      return values.load(
        fromByteOffset: index * MemoryLayout<Value>.stride, as: Value.self)
    }
    return fill(index, address, name, type)
  }

  /// Drops the entry of a name whose value is about to be replaced.
  func forget(_ name: PyStr, in type: PyType) {
    guard let name = type.interpreter.names.known(name) else { return }
    let address = UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque())
    let index = place(address, type.version)
    if keys[index].name == address, keys[index].version == type.version { keys[index] = Key() }
  }

  @inline(__always) private func place(_ address: UnsafeRawPointer, _ version: UInt32) -> Int {
    let mixed = UInt(bitPattern: address) >> 4 &+ UInt(version) &* 61
    return Int(bitPattern: mixed) & (Self.capacity - 1)
  }

  @inline(never) private func fill(
    _ index: Int, _ address: UnsafeRawPointer, _ name: PyStr, _ type: PyType
  ) -> Value? {
    let found = type.search(name)
    keys[index] = Key(name: address, version: type.version, isFound: found != nil)
    if let found {
      // The bytes without a reference of their own.
      withUnsafeBytes(of: found) { bytes in
        guard let source = bytes.baseAddress else { return }
        (values + index * MemoryLayout<Value>.stride)
          .copyMemory(from: source, byteCount: bytes.count)
      }
    }
    return found
  }
}
