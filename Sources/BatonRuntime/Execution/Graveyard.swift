// Frees deeply nested data without nesting as deep on the native stack.

/// Where containers leave their values when they die.
///
/// A value's death may be that of a container again. Beyond `depthLimit` containers in one another
/// the values wait, and die once the outer ones are gone (CPython: the trashcan).
final class Graveyard {
  private static let depthLimit = 200
  private var depth = 0
  private var waiting: ContiguousArray<Value> = []

  /// Moves the values out of `base`, which is uninitialised afterwards; they die now or soon, the
  /// last one first (CPython: `list_dealloc`, `tupledealloc`).
  @inline(__always) func bury(_ base: UnsafeMutablePointer<Value>, count: Int) {
    if count == 0 { return }
    if descend() {
      base.releaseBackwards(count: count)
      ascend()
    } else {
      for index in 0..<count { postpone((base + index).move()) }
    }
  }

  /// Values may die now; `ascend` must follow. False: they must be postponed instead.
  @inline(__always) func descend() -> Bool {
    if depth >= Self.depthLimit { return false }
    depth += 1
    return true
  }

  @inline(__always) func ascend() {
    depth -= 1
    if depth == 0, !waiting.isEmpty { drain() }
  }

  @inline(never) func postpone(_ value: Value) {
    // What is no reference dies without a trace.
    if case .object = value { waiting.append(value) }
  }

  @inline(never) private func drain() {
    depth = 1
    while let last = waiting.popLast() { withExtendedLifetime(last) {} }
    depth = 0
  }
}
