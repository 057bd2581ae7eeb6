// The layout of instances: which attribute stands where.

/// The attribute layout of instances: which name stands at which index.
///
/// Instances that were given the same attributes in the same order share a shape, so a node that
/// remembers one finds the attribute without a look-up.
final class Shape {
  /// Interned names in the order of assignment, after the placeholders of `__slots__`.
  let names: [PyStr]
  /// `names.count`, without counting a reference to them.
  let count: Int
  /// How many of the values belong to `__slots__`.
  let reserved: Int
  /// Where the names are, in the same order: compared without counting references.
  private let addresses: UnsafeMutablePointer<UnsafeRawPointer>
  /// The names of a shape that is too long to be searched one by one.
  private let indices: [UnsafeRawPointer: Int]
  private var transitions: [UnsafeRawPointer: Shape] = [:]
  /// The transition taken last, held by `transitions`.
  private var lastName: UnsafeRawPointer?
  private var lastNext: Unmanaged<Shape>?

  /// Up to this many names are compared one by one.
  private static let searchLimit = 12

  /// A shape without names: the root of a type's shapes.
  convenience init() { self.init(names: [], reserved: 0) }

  /// A shape without names whose first values belong to `__slots__`.
  convenience init(reserving count: Int, placeholder: PyStr) {
    self.init(names: Array(repeating: placeholder, count: count), reserved: count)
  }

  private init(names: [PyStr], reserved: Int) {
    self.names = names
    count = names.count
    self.reserved = reserved
    addresses = .allocate(capacity: names.count)
    for (index, name) in names.enumerated() {
      (addresses + index).initialize(to: Self.address(name))
    }
    var indices: [UnsafeRawPointer: Int] = [:]
    if names.count > Self.searchLimit {
      for index in reserved..<names.count { indices[addresses[index]] = index }
    }
    self.indices = indices
  }

  deinit { addresses.deallocate() }

  private static func address(_ name: PyStr) -> UnsafeRawPointer {
    UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque())
  }

  /// The index of an interned name; -1 where the shape does not have it.
  func index(of name: PyStr) -> Int {
    let address = Self.address(name)
    if names.count > Self.searchLimit { return indices[address] ?? -1 }
    var index = reserved
    while index < names.count {
      if addresses[index] == address { return index }
      index += 1
    }
    return -1
  }

  /// The shape after `name`, which is interned, was added at the end.
  func adding(_ name: PyStr) -> Shape {
    let address = Self.address(name)
    if address == lastName, let lastNext { return lastNext.takeUnretainedValue() }
    let next = transitions[address] ?? Shape(names: names + [name], reserved: reserved)
    transitions[address] = next
    lastName = address
    lastNext = Unmanaged.passUnretained(next)
    return next
  }
}
