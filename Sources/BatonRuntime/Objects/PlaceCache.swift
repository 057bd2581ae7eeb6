// Where attributes of instances stand, for the places in a program that see many classes.

/// Remembers what reading or assigning an attribute of an instance leads to, keyed by its shape
/// and the name. A node asks it when the one shape it remembers itself is another one.
///
/// Nothing is retained. An entry is used only while the type has the version it was made with, and
/// what it points to lives as long as that.
final class PlaceCache {
  enum Place: UInt8 {
    case unknown
    /// A value of the instance, at `index`.
    case value
    /// A function of the class: `target`.
    case method
    /// A property of the class: `target` is its getter, a function.
    case property
    /// The instance has no such attribute yet: `target` is its next shape.
    case append
  }

  struct Entry {
    fileprivate var shape: UnsafeRawPointer?
    fileprivate var key: UInt = 0
    fileprivate var version: UInt32 = 0
    fileprivate(set) var place = Place.unknown
    fileprivate(set) var index = 0
    fileprivate(set) var target: UnsafeRawPointer?

    /// What `method` and `property` lead to, without a reference of its own.
    var function: Unmanaged<PyFunction>? { target.map { .fromOpaque($0) } }
    var shapeAfter: Unmanaged<Shape>? { target.map { .fromOpaque($0) } }
  }

  private static let capacity = 1024
  private let entries = UnsafeMutablePointer<Entry>.allocateZeroed(capacity: capacity)

  deinit { entries.freeZeroed() }

  /// What is known of the name, which is interned; `unknown` where that is nothing.
  @inline(__always) func find(
    _ name: PyStr, in instance: PyInstance, assigning: Bool
  ) -> UnsafePointer<Entry>? {
    let key = Self.key(name, assigning: assigning)
    let entry = entries + Self.slot(instance.shapeIdentity, key)
    guard entry.pointee.key == key, entry.pointee.shape == instance.shapeIdentity,
      entry.pointee.version == instance.type.version
    else { return nil }
    return UnsafePointer(entry)
  }

  /// Notes where instances of the type that have the shape keep the name.
  func remember(
    _ name: PyStr, _ shape: UnsafeRawPointer, _ type: PyType, assigning: Bool, _ place: Place,
    index: Int = 0, target: UnsafeRawPointer? = nil
  ) {
    let key = Self.key(name, assigning: assigning)
    entries[Self.slot(shape, key)] = Entry(
      shape: shape, key: key, version: type.version, place: place, index: index, target: target)
  }

  @inline(__always) private static func key(_ name: PyStr, assigning: Bool) -> UInt {
    // Objects stand at even addresses.
    UInt(bitPattern: Unmanaged.passUnretained(name).toOpaque()) | (assigning ? 1 : 0)
  }

  @inline(__always) private static func slot(_ shape: UnsafeRawPointer, _ key: UInt) -> Int {
    let mixed = (UInt(bitPattern: shape) >> 5) ^ (key >> 4) ^ (key << 7)
    return Int(bitPattern: mixed & UInt(capacity - 1))
  }
}
