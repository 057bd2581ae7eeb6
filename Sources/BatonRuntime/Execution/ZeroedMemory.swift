// Tables that begin with zeros: the system hands out their pages when they are first written.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension UnsafeMutablePointer {
  /// Memory for so many elements, of a type whose empty value is all zeros; freed by
  /// `freeZeroed`.
  static func allocateZeroed(capacity: Int) -> UnsafeMutablePointer {
    guard let memory = calloc(capacity, MemoryLayout<Pointee>.stride) else {
      fatalError("out of memory")
    }
    return memory.bindMemory(to: Pointee.self, capacity: capacity)
  }

  func freeZeroed() { free(self) }
}
