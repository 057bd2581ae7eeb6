// The timers: handles ordered by (deadline, sequence number), so that equal deadlines wake in the
// order in which they were set. A four-way heap; dead entries are dropped as asyncio drops them.

/// Priority queue of timer handles.
package final class TimerQueue {
  struct Entry {
    let when: Double
    let sequence: UInt64
    let handle: TimerHandle

    @inline(__always)
    func precedes(_ other: borrowing Entry) -> Bool {
      when < other.when || (when == other.when && sequence < other.sequence)
    }
  }

  /// Fewer timers than this are never compacted (asyncio's `_MIN_SCHEDULED_TIMER_HANDLES`).
  static let minimumForCompaction = 100

  private var slots: UnsafeMutablePointer<Entry>
  private var capacity = 64
  private var nextSequence: UInt64 = 0
  private(set) var count = 0
  /// How many of the waiting handles have been cancelled.
  package var cancelledCount = 0
  /// Deadlines are rounded, see `rounded(_:)`.
  private let isRounding: Bool

  init(isRounding: Bool = false) {
    self.isRounding = isRounding
    slots = .allocate(capacity: 64)
  }

  deinit {
    slots.deinitialize(count: count)
    slots.deallocate()
  }

  /// A time to the nanosecond, so that sums which differ by rounding alone are equal; to the
  /// microsecond where a Double holds no more.
  static func rounded(_ time: Double) -> Double {
    if time.magnitude < 9e6 { return (time * 1e9).rounded() / 1e9 }
    return time.magnitude < 9e9 ? (time * 1e6).rounded() / 1e6 : time
  }

  /// The earliest deadline, that of a cancelled handle included.
  var firstDeadline: Double? { count == 0 ? nil : slots.pointee.when }

  /// The deadlines of the timers that are not cancelled, the earliest first.
  var deadlines: [Double] {
    (0..<count).lazy.map { self.slots[$0] }.filter { !$0.handle.isCancelled }.map(\.when).sorted()
  }

  /// Those that are not cancelled with deadlines up to `time`, the earliest first.
  func handles(until time: Double) -> [TimerHandle] {
    (0..<count).lazy.map { self.slots[$0] }.filter { $0.when <= time && !$0.handle.isCancelled }
      .sorted { $0.precedes($1) }.map(\.handle)
  }

  func insert(_ handle: TimerHandle, at deadline: Double) {
    handle.queue = self
    if handle.isCancelled { cancelledCount += 1 }
    if count == capacity { grow() }
    let when = isRounding ? Self.rounded(deadline) : deadline
    let entry = Entry(when: when, sequence: nextSequence, handle: handle)
    nextSequence += 1
    (slots + count).initialize(to: entry)
    count += 1
    siftUp(count - 1)
  }

  /// Takes out the handle with the earliest deadline; nil when there is none.
  func popFirst() -> TimerHandle? {
    if count == 0 { return nil }
    let entry = slots.move()
    count -= 1
    if count > 0 {
      slots.moveInitialize(from: slots + count, count: 1)
      siftDown(0)
    }
    entry.handle.queue = nil
    return entry.handle
  }

  /// Drops dead entries: all of them once more than half of many are dead, otherwise those that
  /// stand in front.
  func dropCancelled() {
    if cancelledCount == 0 { return }
    if count > Self.minimumForCompaction, cancelledCount * 2 > count {
      compact()
      return
    }
    while count > 0, slots.pointee.handle.isCancelled {
      cancelledCount -= 1
      _ = popFirst()
    }
  }

  /// Lets go of every timer.
  func removeAll() {
    let waiting = count
    count = 0
    cancelledCount = 0
    for index in 0..<waiting {
      (slots + index).pointee.handle.queue = nil
    }
    // Handles die only after the queue is consistent: what they release may set a timer.
    let old = slots
    slots = .allocate(capacity: capacity)
    old.deinitialize(count: waiting)
    old.deallocate()
  }

  private func compact() {
    let waiting = count
    var dead: [TimerHandle] = []
    dead.reserveCapacity(cancelledCount)
    var kept = 0
    for index in 0..<waiting {
      let entry = (slots + index).move()
      if entry.handle.isCancelled {
        entry.handle.queue = nil
        dead.append(entry.handle)
      } else {
        (slots + kept).initialize(to: entry)
        kept += 1
      }
    }
    count = kept
    cancelledCount = 0
    if kept > 1 {
      for index in stride(from: (kept - 2) / 4, through: 0, by: -1) { siftDown(index) }
    }
  }

  private func siftUp(_ start: Int) {
    var hole = start
    let entry = (slots + start).move()
    while hole > 0 {
      let parent = (hole - 1) / 4
      if !entry.precedes((slots + parent).pointee) { break }
      (slots + hole).moveInitialize(from: slots + parent, count: 1)
      hole = parent
    }
    (slots + hole).initialize(to: entry)
  }

  private func siftDown(_ start: Int) {
    var hole = start
    let entry = (slots + start).move()
    while true {
      let first = hole * 4 + 1
      if first >= count { break }
      var least = first
      let end = min(first + 4, count)
      var child = first + 1
      while child < end {
        if (slots + child).pointee.precedes((slots + least).pointee) { least = child }
        child += 1
      }
      if !(slots + least).pointee.precedes(entry) { break }
      (slots + hole).moveInitialize(from: slots + least, count: 1)
      hole = least
    }
    (slots + hole).initialize(to: entry)
  }

  private func grow() {
    let wider = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    wider.moveInitialize(from: slots, count: count)
    slots.deallocate()
    slots = wider
    capacity *= 2
  }
}
