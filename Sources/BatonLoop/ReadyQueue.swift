// The ready queue: handles in the order in which they will run. A ring buffer that grows by
// doubling; appending and taking cost one store and one retain, and never an allocation per entry.

/// First in, first out queue of handles. A class with plain fields: a struct inside the loop would
/// pay for an exclusivity check on each access.
final class ReadyQueue {
  private var slots: UnsafeMutablePointer<Handle>
  private var mask: Int
  private var head = 0
  private(set) var count = 0

  init() {
    slots = .allocate(capacity: 64)
    mask = 63
  }

  deinit {
    for offset in 0..<count {
      (slots + ((head + offset) & mask)).deinitialize(count: 1)
    }
    slots.deallocate()
  }

  @inline(__always)
  var isEmpty: Bool { count == 0 }

  @inline(__always)
  func append(_ handle: consuming Handle) {
    if count > mask { grow() }
    (slots + ((head + count) & mask)).initialize(to: handle)
    count += 1
  }

  /// The oldest handle, taken out; nil when there is none.
  @inline(__always)
  func popFirst() -> Handle? {
    if count == 0 { return nil }
    let handle = (slots + head).move()
    head = (head + 1) & mask
    count -= 1
    return handle
  }

  /// All handles, the oldest first.
  var handles: [Handle] { (0..<count).map { slots[(head + $0) & mask] } }

  @inline(never)
  private func grow() {
    let capacity = mask + 1
    let wider = UnsafeMutablePointer<Handle>.allocate(capacity: capacity * 2)
    let upper = capacity - head
    wider.moveInitialize(from: slots + head, count: upper)
    (wider + upper).moveInitialize(from: slots, count: head)
    slots.deallocate()
    slots = wider
    mask = capacity * 2 - 1
    head = 0
  }
}
