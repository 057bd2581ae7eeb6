// Heap frames of suspendable functions, kept for reuse by size.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands out frames on the heap. Small ones are kept in lists by their number of slots.
final class FramePool {
  /// Frames with more slots are not kept.
  private static let largestKept = 64
  /// Of one size at the most.
  private static let mostKept = 256

  /// A kept frame's memory begins with the address of the next one.
  private let lists: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private let counts: UnsafeMutablePointer<Int>

  init() {
    lists = .allocate(capacity: Self.largestKept + 1)
    lists.initialize(repeating: nil, count: Self.largestKept + 1)
    counts = .allocate(capacity: Self.largestKept + 1)
    counts.initialize(repeating: 0, count: Self.largestKept + 1)
  }

  deinit {
    for size in 0...Self.largestKept {
      while let memory = lists[size] {
        lists[size] = memory.load(as: UnsafeMutableRawPointer?.self)
        Self.release(memory)
      }
    }
    lists.deallocate()
    counts.deallocate()
  }

  /// A frame whose slots are not initialised.
  @inline(__always) func allocate(slotCount: Int) -> Frame {
    if slotCount <= Self.largestKept, let memory = lists[slotCount] {
      lists[slotCount] = memory.load(as: UnsafeMutableRawPointer?.self)
      counts[slotCount] -= 1
      return Frame(reservedAt: memory.assumingMemoryBound(to: Value.self))
    }
    return Self.make(slotCount)
  }

  /// Takes back a frame whose slots are deinitialised.
  @inline(__always) func free(_ frame: Frame, slotCount: Int) {
    let memory = UnsafeMutableRawPointer(frame.slots - Frame.headerSlots)
    if slotCount <= Self.largestKept, counts[slotCount] < Self.mostKept {
      memory.storeBytes(of: lists[slotCount], as: UnsafeMutableRawPointer?.self)
      lists[slotCount] = memory
      counts[slotCount] += 1
    } else {
      Self.release(memory)
    }
  }

  @inline(never) private static func make(_ slotCount: Int) -> Frame {
    let size = (slotCount + Frame.headerSlots) * MemoryLayout<Value>.stride
    guard let memory = malloc(size) else { fatalError("out of memory") }
    return Frame(reservedAt: memory.assumingMemoryBound(to: Value.self))
  }

  private static func release(_ memory: UnsafeMutableRawPointer) {
    #if canImport(Glibc)
      Glibc.free(memory)
    #else
      Darwin.free(memory)
    #endif
  }
}
