// The registry of weak references: which objects are told when another one dies.

/// Weak references by the identity of their referent.
final class WeakReferences {
  private var watchers: [ObjectIdentifier: [WeakWatcher]] = [:]

  func watch(_ object: PyObject, _ watcher: WeakWatcher) {
    object.flags.insert(.hasWeakReferences)
    watchers[ObjectIdentifier(object), default: []].append(watcher)
  }

  func unwatch(_ id: ObjectIdentifier, _ watcher: WeakWatcher) {
    watchers[id]?.removeAll { $0 === watcher }
  }

  func watchers(of object: PyObject) -> [WeakWatcher] {
    watchers[ObjectIdentifier(object)] ?? []
  }

  /// Tells the watchers, the latest first, as CPython calls weak reference callbacks.
  func objectDied(_ object: PyObject, _ interpreter: Interpreter) {
    guard let told = watchers.removeValue(forKey: ObjectIdentifier(object)) else { return }
    for watcher in told { watcher.clear() }
    for watcher in told.reversed() { watcher.notify(interpreter) }
  }
}

/// What a weak reference object does when its referent dies.
protocol WeakWatcher: AnyObject {
  /// The referent can no longer be reached.
  func clear()
  /// Runs the callback, after all watchers were cleared.
  func notify(_ interpreter: Interpreter)
}
