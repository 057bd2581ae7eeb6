// How a dict walks through its table: as CPython does, so that collisions cost the same.

/// The sequence of places in a table for a folded hash.
struct Probe {
  private var index: UInt32
  private var perturb: UInt32
  private let mask: UInt32

  @inline(__always) init(hash: UInt32, mask: UInt32) {
    perturb = hash
    self.mask = mask
    index = hash & mask
  }

  @inline(__always) var place: Int { Int(index) }

  @inline(__always) mutating func next() {
    perturb >>= 5
    index = (index &* 5 &+ perturb &+ 1) & mask
  }
}
