// The order in which objects are finalised when the program's names die at the end.

/// Lists what a namespace leads to, in the order of CPython's collector at the end of a program.
///
/// Its list of objects goes by age, and a collection leaves in place whatever something further to
/// the front refers to. What is older than all that refers to it, as coroutines are older than their
/// tasks, goes to the end, in the order in which it is met. A program that imports little has its
/// names behind all else: every object goes to the end.
struct FinalOrder {
  private enum Standing: UInt8 {
    case unmet, referred, passed, listed
  }

  private let registry: ObjectRegistry
  private let isLeftOut: (PyObject) -> Bool
  private let goesByAge: Bool
  private var standings: ContiguousArray<Standing>
  /// Those without an entry of their own in the registry that were met.
  private var others = AddressTable()
  /// The entry that is passed.
  private var place = 0
  /// What is listed next, after its holder.
  private var following: ContiguousArray<UnsafeMutableRawPointer> = []
  /// What is listed once an entry further on has been passed, which is older.
  private var later: [Int: ContiguousArray<UnsafeMutableRawPointer>] = [:]
  /// What goes to the end.
  private var last: ContiguousArray<UnsafeMutableRawPointer> = []
  private var listed: ContiguousArray<PyObject> = []

  /// What `isLeftOut` names is not listed, and what only it refers to neither.
  init(
    _ registry: ObjectRegistry, goesByAge: Bool,
    leavingOut isLeftOut: @escaping (PyObject) -> Bool
  ) {
    self.registry = registry
    self.goesByAge = goesByAge
    self.isLeftOut = isLeftOut
    standings = ContiguousArray(
      repeating: goesByAge ? .unmet : .passed, count: Int(registry.used))
  }

  consuming func objects(from namespace: PyDict) -> ContiguousArray<PyObject> {
    // Older than all that the program has made.
    standings[Int(namespace.registryIndex)] = .listed
    let names = AddressList()
    namespace.traverse(names)
    meet(names.addresses, from: namespace)
    listFollowing()
    if goesByAge { listByAge() }
    var next = 0
    while next < last.count {
      following.append(last[next])
      listFollowing()
      next += 1
    }
    return listed
  }

  private mutating func listByAge() {
    for index in 1..<standings.count {
      place = index
      if standings[index] == .unmet { standings[index] = .passed }
      if standings[index] == .referred, let address = registry.entries[index] {
        put(address, newest: trackingPlace(address))
      }
      if let due = later.removeValue(forKey: index) { following += due }
      listFollowing()
    }
  }

  /// Lists what is next, and what has no entry of its own right after its holder.
  private mutating func listFollowing() {
    var next = 0
    while next < following.count {
      let object = Unmanaged<PyObject>.fromOpaque(following[next]).takeUnretainedValue()
      next += 1
      let index = Int(object.registryIndex)
      if index > 0 { standings[index] = .listed }
      if isLeftOut(object) { continue }
      listed.append(object)
      let referents = AddressList()
      referents.walk(Unmanaged.passUnretained(object).toOpaque())
      // Its handles do not show what they hold.
      if let loop = object as? PyEventLoop {
        for task in loop.scheduledTasks { referents.visit(task) }
      }
      // Lists and tuples are gone through from their ends.
      let isReversed = object.kind == .list || object.kind == .tuple
      meet(
        isReversed ? ContiguousArray(referents.addresses.reversed()) : referents.addresses,
        from: object)
    }
    following.removeAll(keepingCapacity: true)
  }

  private mutating func meet(
    _ addresses: ContiguousArray<UnsafeMutableRawPointer>, from holder: PyObject
  ) {
    for address in addresses {
      let object = Unmanaged<PyObject>.fromOpaque(address).takeUnretainedValue()
      let index = Int(object.registryIndex)
      if index > 0 {
        switch standings[index] {
        case .unmet: standings[index] = .referred
        case .passed:
          standings[index] = .listed
          last.append(address)
        case .referred, .listed: break
        }
      } else if others.index(of: address) == nil {
        others.insert(address, 0)
        if !goesByAge || object is PySuspendable && (holder is PySuspendable || holder is PyTask) {
          last.append(address)
        } else {
          put(address, newest: isMadeOfOlder(object.kind) ? entries(in: address).max() : nil)
        }
      }
    }
  }

  /// Lists an object next, or as soon as the newest of what it is made of was passed.
  private mutating func put(_ address: UnsafeMutableRawPointer, newest: Int?) {
    if let newest, newest > place {
      later[newest, default: []].append(address)
    } else {
      following.append(address)
    }
  }

  private func isMadeOfOlder(_ kind: Kind) -> Bool {
    switch kind {
    case .tuple, .function, .method: true
    default: false
    }
  }

  /// CPython's list has a dict from the moment when something is put into it that it must follow.
  private func trackingPlace(_ address: UnsafeMutableRawPointer) -> Int? {
    let kind = Unmanaged<PyObject>.fromOpaque(address)._withUnsafeGuaranteedRef { $0.exactKind }
    return kind == .dict ? entries(in: address).first : nil
  }

  /// The places of what an object refers to.
  private func entries(in address: UnsafeMutableRawPointer) -> [Int] {
    let referents = AddressList()
    referents.walk(address)
    return referents.addresses.compactMap { address in
      let index = Unmanaged<PyObject>.fromOpaque(address)._withUnsafeGuaranteedRef {
        Int($0.registryIndex)
      }
      return index > 0 ? index : nil
    }
  }
}

/// An object whose finaliser will run in its turn, unless it has died before.
final class FinalTurn: WeakWatcher {
  private var watched: Unmanaged<PyObject>?
  private unowned(unsafe) let interpreter: Interpreter

  init(_ object: PyObject, _ interpreter: Interpreter) {
    watched = .passUnretained(object)
    self.interpreter = interpreter
    interpreter.weakReferences.watch(object, self)
  }

  deinit {
    if let watched {
      interpreter.weakReferences.unwatch(
        watched._withUnsafeGuaranteedRef { ObjectIdentifier($0) }, self)
    }
  }

  /// nil once it has died.
  var object: PyObject? { watched?.takeUnretainedValue() }

  func clear() { watched = nil }

  func notify(_ interpreter: Interpreter) {}
}
