// Finds the objects that only refer to each other: trial deletion over reference counts.

/// The number of strong references to an object, by its address.
@_silgen_name("swift_retainCount")
func retainCount(_ object: UnsafeMutableRawPointer) -> UInt

/// One search over all objects of the registry and what they lead to.
///
/// From the reference count of every object the references are subtracted that other objects hold.
/// What is left comes from outside: from frames, from the runtime. All that can be reached from
/// there is alive, the rest is garbage. No Python code runs and no object is made or dies meanwhile.
final class GarbageSearch: ReferenceVisitor {
  private let registry: ObjectRegistry
  /// References from outside by registry index; `reachable` once that is known.
  private let counts: UnsafeMutablePointer<Int32>
  private let registered: Int
  /// The objects met on the way, which the registry does not have.
  private var met: ContiguousArray<UnsafeMutableRawPointer> = []
  private var metCounts: ContiguousArray<Int32> = []
  private var metIndices = AddressTable()
  private var waiting: ContiguousArray<UnsafeMutableRawPointer> = []
  private var isMarking = false

  private static var reachable: Int32 { .min }

  init(_ registry: ObjectRegistry) {
    self.registry = registry
    registered = Int(registry.used)
    counts = .allocate(capacity: registered)
    counts.initialize(repeating: 0, count: registered)
  }

  deinit { counts.deallocate() }

  /// The garbage, in the order of creation; what the registry does not have comes last. One
  /// reference to each of the listed exceptions does not count. A loop that is alive keeps those
  /// of the sleepers that are its own: their timers do not retain them.
  func run(
    discounting listed: ContiguousArray<PyException> = [],
    sleepers: ContiguousArray<Unmanaged<PyTask>> = []
  ) -> ContiguousArray<UnsafeMutableRawPointer> {
    for exception in listed { counts[Int(exception.registryIndex)] -= 1 }
    let entries = registry.entries
    for index in 1..<registered {
      if let address = entries[index] {
        // Read while nobody holds the object for the sake of the walk.
        counts[index] += Int32(truncatingIfNeeded: retainCount(address))
        walk(address)
      }
    }
    var next = 0
    while next < met.count {
      metCounts[next] += Int32(truncatingIfNeeded: retainCount(met[next]))
      walk(met[next])
      next += 1
    }
    isMarking = true
    for index in 1..<registered where counts[index] != 0 && counts[index] != Self.reachable {
      guard let address = entries[index] else { continue }
      counts[index] = Self.reachable
      mark(from: address)
    }
    for index in met.indices where metCounts[index] != 0 && metCounts[index] != Self.reachable {
      metCounts[index] = Self.reachable
      mark(from: met[index])
    }
    while markSleepers(sleepers) {}
    var garbage: ContiguousArray<UnsafeMutableRawPointer> = []
    for index in 1..<registered where counts[index] == 0 {
      if let address = entries[index] { garbage.append(address) }
    }
    for index in met.indices where metCounts[index] == 0 { garbage.append(met[index]) }
    return garbage
  }

  /// Whether a sleeper of a loop that is alive was not marked yet.
  private func markSleepers(_ sleepers: ContiguousArray<Unmanaged<PyTask>>) -> Bool {
    var found = false
    for sleeper in sleepers {
      let (index, loop) = sleeper._withUnsafeGuaranteedRef { task in
        (Int(task.entryIndex), task.loop.map { Unmanaged.passUnretained($0).toOpaque() })
      }
      guard counts[index] != Self.reachable, let loop else { continue }
      if let place = metIndices.index(of: loop), metCounts[place] != Self.reachable { continue }
      counts[index] = Self.reachable
      mark(from: sleeper.toOpaque())
      found = true
    }
    return found
  }

  private func mark(from address: UnsafeMutableRawPointer) {
    walk(address)
    while let next = waiting.popLast() { walk(next) }
  }

  override func found(_ address: UnsafeMutableRawPointer, _ kind: Kind, index: UInt32) {
    if index != 0 {
      let index = Int(index)
      if !isMarking {
        counts[index] -= 1
      } else if counts[index] != Self.reachable {
        counts[index] = Self.reachable
        waiting.append(address)
      }
      return
    }
    if isMarking {
      guard let place = metIndices.index(of: address), metCounts[place] != Self.reachable else {
        return
      }
      metCounts[place] = Self.reachable
      waiting.append(address)
    } else if let place = metIndices.index(of: address) {
      metCounts[place] -= 1
    } else if kind != .tuple || Self.leadsOn(address) {
      metIndices.insert(address, met.count)
      met.append(address)
      metCounts.append(-1)
    }
  }

  /// A tuple of nothing but strings and numbers leads nowhere.
  private static func leadsOn(_ address: UnsafeMutableRawPointer) -> Bool {
    Unmanaged<PyObject>.fromOpaque(address)._withUnsafeGuaranteedRef { object in
      let tuple = unsafeDowncast(object, to: PyTuple.self)
      let storage = tuple.storage
      for index in 0..<tuple.count {
        if case .object(let element) = storage[index], element.mayRefer { return true }
      }
      return tuple.type.isHeapType
    }
  }
}

/// Objects of a given set that something outside of it refers to: whether finalisers have revived
/// any of the garbage.
final class RevivalSearch: ReferenceVisitor {
  private let objects: ContiguousArray<UnsafeMutableRawPointer>
  private var indices = AddressTable()
  private var counts: ContiguousArray<Int32>
  private var waiting: [Int] = []
  private var isMarking = false

  /// Each object of `objects` is retained once by the caller.
  init(_ objects: ContiguousArray<UnsafeMutableRawPointer>) {
    self.objects = objects
    counts = ContiguousArray(repeating: 0, count: objects.count)
    for (index, address) in objects.enumerated() { indices.insert(address, index) }
  }

  /// Whether the object at each index is alive again.
  func run() -> ContiguousArray<Bool> {
    for index in objects.indices {
      counts[index] += Int32(truncatingIfNeeded: retainCount(objects[index])) - 1
      walk(objects[index])
    }
    isMarking = true
    for index in objects.indices where counts[index] != 0 && counts[index] != .min {
      counts[index] = .min
      walk(objects[index])
      while let next = waiting.popLast() { walk(objects[next]) }
    }
    return ContiguousArray(counts.map { $0 == .min })
  }

  override func found(_ address: UnsafeMutableRawPointer, _ kind: Kind, index: UInt32) {
    guard let place = indices.index(of: address) else { return }
    if !isMarking {
      counts[place] -= 1
    } else if counts[place] != .min {
      counts[place] = .min
      waiting.append(place)
    }
  }
}

/// Indices by address: open addressing, nothing is ever removed.
struct AddressTable {
  private var keys: ContiguousArray<UInt> = ContiguousArray(repeating: 0, count: 256)
  private var values: ContiguousArray<Int32> = ContiguousArray(repeating: 0, count: 256)
  private var count = 0

  private func place(of key: UInt) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key >> 4) &* 0x9E37_79B9_7F4A_7C15 >> 20) & mask
    while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  func index(of address: UnsafeMutableRawPointer) -> Int? {
    let place = place(of: UInt(bitPattern: address))
    return keys[place] == 0 ? nil : Int(values[place])
  }

  /// Adds an address that is not there.
  mutating func insert(_ address: UnsafeMutableRawPointer, _ index: Int) {
    if count * 2 >= keys.count { grow() }
    let place = place(of: UInt(bitPattern: address))
    keys[place] = UInt(bitPattern: address)
    values[place] = Int32(truncatingIfNeeded: index)
    count += 1
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = ContiguousArray(repeating: 0, count: oldKeys.count * 2)
    values = ContiguousArray(repeating: 0, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldKeys[index] != 0 {
      let place = place(of: oldKeys[index])
      keys[place] = oldKeys[index]
      values[place] = oldValues[index]
    }
  }
}
