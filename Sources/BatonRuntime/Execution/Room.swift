// Memory for values, from the C library.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension UnsafeMutablePointer {
  /// Uninitialised memory for `count` values; `freeRoom` gives it back.
  ///
  /// `allocate(capacity:)` asks for aligned memory, which glibc gives much more slowly.
  @inline(__always) static func room(for count: Int) -> UnsafeMutablePointer {
    guard let memory = malloc(count * MemoryLayout<Pointee>.stride) else {
      fatalError("out of memory")
    }
    return memory.assumingMemoryBound(to: Pointee.self)
  }

  @inline(__always) func freeRoom() { free(self) }
}
