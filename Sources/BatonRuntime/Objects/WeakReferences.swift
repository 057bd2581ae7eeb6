// The registry of weak references: which objects are told when another one dies.

/// Weak references by the identity of their referent. The registry does not keep them alive: one
/// that dies first takes itself off the list.
final class WeakReferences {
  private struct Entry {
    unowned(unsafe) let watcher: any WeakWatcher
  }

  private var entries: [ObjectIdentifier: [Entry]] = [:]

  func watch(_ object: PyObject, _ watcher: any WeakWatcher) {
    object.flags.insert(.hasWeakReferences)
    entries[ObjectIdentifier(object), default: []].append(Entry(watcher: watcher))
  }

  /// Must be called by a watcher that dies before its referent.
  func unwatch(_ id: ObjectIdentifier, _ watcher: any WeakWatcher) {
    entries[id]?.removeAll { $0.watcher === watcher }
  }

  func watchers(of object: PyObject) -> [any WeakWatcher] {
    entries[ObjectIdentifier(object)]?.map(\.watcher) ?? []
  }

  /// The object is garbage: its watchers, which are no longer told when it dies.
  func release(_ object: PyObject) -> [any WeakWatcher] {
    object.flags.remove(.hasWeakReferences)
    return entries.removeValue(forKey: ObjectIdentifier(object))?.map(\.watcher) ?? []
  }

  /// Tells the watchers, the latest first, as CPython calls weak reference callbacks.
  func objectDied(_ object: PyObject, _ interpreter: Interpreter) {
    object.flags.remove(.hasWeakReferences)
    guard let told = entries.removeValue(forKey: ObjectIdentifier(object))?.map(\.watcher) else {
      return
    }
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
