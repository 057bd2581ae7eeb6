// The cycle collector: when it runs, and what becomes of the garbage it finds.

/// Collects rings of objects that nothing outside refers to (CPython: `Python/gc.c`).
///
/// It runs when the objects have at least doubled since the last time, so that all searches together cost a
/// fixed amount for each object made.
final class CycleCollector {
  private var registry: ObjectRegistry { interpreter.registry }
  private unowned(unsafe) let interpreter: Interpreter
  /// `gc.enable`, `gc.disable`.
  var isEnabled = true
  /// `gc.set_threshold`; a first of 0 switches the collector off.
  var thresholds = (2000, 10, 10)
  /// `gc.callbacks`, once they were asked for.
  var callbacks: PyList?
  /// How often it ran, what it found: `gc.get_stats`.
  private(set) var runs = 0
  private(set) var collected = 0
  /// How many objects may be alive before the next search.
  private var limit = CycleCollector.smallestLimit
  private var isDue = false
  private var isRunning = false
  /// What the program's names lead to is being finalised, each object in its turn.
  private(set) var takesDownNames = false

  private static var smallestLimit: Int { 10_000 }

  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    interpreter.registry.atCheckpoint = { [unowned(unsafe) self] alive in check(alive) }
  }

  private func check(_ alive: Int) {
    guard alive >= limit, isEnabled, thresholds.0 > 0, !isRunning else { return }
    isDue = true
    // The next loop turn or call sees it: here an object is under construction.
    interpreter.interruption.pointee |= InterruptSignal.garbageCause
  }

  /// Called where Python code may run: collects if it is time.
  func collectIfDue() {
    guard isDue else { return }
    isDue = false
    _ = collect(generation: 0)
  }

  /// Collects; the number of objects that could not be reached.
  func collect(generation: Int = 2) -> Int {
    guard !isRunning else { return 0 }
    isRunning = true
    defer { isRunning = false }
    announce("start", generation, 0)
    var found = 0
    interpreter.collectingReports {
      let sleepers = interpreter.asyncioState?.sleepers ?? []
      let garbage = GarbageSearch(registry).run(
        discounting: interpreter.rings.exceptions, sleepers: sleepers)
      if !garbage.isEmpty { found = dispose(garbage) }
    }
    runs += 1
    collected += found
    limit = max(Self.smallestLimit, nextLimit(alive: registry.closeGaps(), found))
    announce("stop", generation, found)
    return found
  }

  /// A search that has found little shows a program that makes few rings: the next one waits longer,
  /// while that is a matter of a few megabytes.
  private func nextLimit(alive: Int, _ found: Int) -> Int {
    alive * (found * 10 < alive && alive < 50_000 ? 4 : 2)
  }

  /// All objects of the registry.
  var objects: ContiguousArray<Value> {
    var result: ContiguousArray<Value> = []
    for index in 1..<Int(registry.used) {
      if let address = registry.entries[index] {
        result.append(.object(Unmanaged<PyObject>.fromOpaque(address).takeUnretainedValue()))
      }
    }
    return result
  }

  private func announce(_ phase: String, _ generation: Int, _ found: Int) {
    guard let callbacks, callbacks.count > 0 else { return }
    let info = PyDict(interpreter)
    info.set(interpreter.intern("generation"), .int(generation))
    info.set(interpreter.intern("collected"), .int(found))
    info.set(interpreter.intern("uncollectable"), .int(0))
    for callback in callbacks.elements {
      do throws(Unwind) {
        _ = try interpreter.call(callback, interpreter.str(phase), .object(info))
      } catch {
        interpreter.reportUnraisable(error, in: callback)
      }
    }
  }

  // MARK: Garbage

  /// In CPython's order: weak references, finalisers, then the references between the objects.
  /// The number of objects, as CPython counts them.
  private func dispose(_ garbage: ContiguousArray<UnsafeMutableRawPointer>) -> Int {
    var objects = ContiguousArray(
      garbage.map { Unmanaged<PyObject>.fromOpaque($0).takeUnretainedValue() })
    interpreter.rings.forget(objects)
    clearWeakReferences(objects)
    // A coroutine that nobody has awaited is mostly older than what holds it.
    let isWarned = runFinalizers(objects.filter(\.isNewCoroutine))
    if runFinalizers(objects) || isWarned {
      releaseFreed(&objects)
      let isAlive = objects.withUnsafeBufferPointer { buffer in
        RevivalSearch(
          ContiguousArray(buffer.map { Unmanaged.passUnretained($0).toOpaque() })
        ).run()
      }
      objects = ContiguousArray(zip(objects, isAlive).filter { !$0.1 }.map(\.0))
    }
    // Instances look at their classes until the end.
    for object in objects where object.kind != .type { object.clearReferences() }
    for object in objects where object.kind == .type { object.clearReferences() }
    var count = objects.count
    for object in objects {
      // The tuple of its cells is an object there.
      if object.kind == .function,
        !unsafeDowncast(object, to: PyFunction.self).closure.isEmpty
      {
        count += 1
      }
    }
    // In the order of their creation, each alone: nothing holds another any more.
    objects.removeAll()
    return count
  }

  /// Lets go of those that finalisers have set free: they die at once.
  private func releaseFreed(_ objects: inout ContiguousArray<PyObject>) {
    let addresses = ContiguousArray(objects.map { Unmanaged.passUnretained($0).toOpaque() })
    var held = ContiguousArray(objects.map { Optional($0) })
    objects = []
    var indices = AddressTable()
    for (index, address) in addresses.enumerated() { indices.insert(address, index) }
    var candidates = Array(addresses.indices.reversed())
    while let index = candidates.popLast() {
      guard held[index] != nil, retainCount(addresses[index]) == 1 else { continue }
      let referents = AddressList()
      referents.walk(addresses[index])
      held[index] = nil
      for address in referents.addresses {
        if let place = indices.index(of: address) { candidates.append(place) }
      }
    }
    objects = ContiguousArray(held.compactMap { $0 })
  }

  /// Calls the callbacks of those weak references that are not garbage themselves.
  private func clearWeakReferences(_ objects: ContiguousArray<PyObject>) {
    let watched = objects.filter { $0.flags.contains(.hasWeakReferences) }
    if watched.isEmpty { return }
    let dead = Set(objects.map(ObjectIdentifier.init))
    var told: [any WeakWatcher] = []
    for object in watched {
      let watchers = interpreter.weakReferences.release(object)
      for watcher in watchers { watcher.clear() }
      told += watchers.reversed().filter { !dead.contains(ObjectIdentifier($0)) }
    }
    for watcher in told { watcher.notify(interpreter) }
  }

  /// The end of the program: what its names lead to is garbage. Its finalisers run while all of
  /// them are still there, in the order in which CPython's collector comes upon the objects.
  func finalizeAll(from namespace: PyDict) {
    var turns = FinalOrder(
      registry, goesByAge: interpreter.asyncioState != nil, leavingOut: outlives
    ).objects(from: namespace)
      .compactMap { object in
        (object as? PyWeakReference)?.forgetFunction()
        let isFinalized =
          object.type.slots.finalize != nil || finalizes(object.kind) || object is PyEventLoop
        return isFinalized ? FinalTurn(object, interpreter) : nil
      }
    takesDownNames = true
    for turn in turns {
      // Only for its turn: what an earlier one sets free dies then.
      if let object = turn.object { _ = runFinalizers([object]) }
    }
    takesDownNames = false
    turns = []
  }

  private func finalizes(_ kind: Kind) -> Bool {
    switch kind {
    case .future, .generator, .coroutine: true
    default: false
    }
  }

  /// Something else than the program's names holds it to the end.
  private func outlives(_ object: PyObject) -> Bool {
    if object.kind == .module { return true }
    if let type = object as? PyType { return !type.isHeapType }
    return object is PyEventLoop && object === interpreter.asyncioState?.currentLoop
  }

  /// True where any code of the program ran.
  private func runFinalizers(_ objects: ContiguousArray<PyObject>) -> Bool {
    var ran = false
    for object in objects {
      if let finalize = object.type.slots.finalize, !object.flags.contains(.isFinalized) {
        object.flags.insert(.isFinalized)
        finalize(interpreter, .object(object))
        ran = true
      }
      if object.finalizeInRing() { ran = true }
    }
    return ran
  }
}

extension PyObject {
  /// A coroutine that nobody has awaited.
  fileprivate var isNewCoroutine: Bool {
    kind == .coroutine && unsafeDowncast(self, to: PySuspendable.self).state == .created
  }
}
