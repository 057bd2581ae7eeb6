// The small blocks under random requests: what a block holds stays, whoever gives it back.

import CSmallBlocks
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A block that is filled with one byte.
private struct Filled {
  var address: UnsafeMutablePointer<UInt8>
  var size: Int
  let byte: UInt8

  init?(size: Int, byte: UInt8, zeroed: Bool) {
    guard let memory = zeroed ? calloc(1, size) : malloc(size) else { return nil }
    address = memory.assumingMemoryBound(to: UInt8.self)
    self.size = size
    self.byte = byte
    if zeroed {
      #expect((0..<size).allSatisfy { memory.load(fromByteOffset: $0, as: UInt8.self) == 0 })
    }
    address.initialize(repeating: byte, count: size)
  }

  var isIntact: Bool { (0..<size).allSatisfy { address[$0] == byte } }

  mutating func resize(to size: Int) {
    guard let memory = realloc(address, size) else { return }
    let kept = min(size, self.size)
    address = memory.assumingMemoryBound(to: UInt8.self)
    self.size = kept
    #expect(isIntact)
    self.size = size
    address.initialize(repeating: byte, count: size)
  }
}

/// Numbers that are the same in each run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite struct SmallBlocksTests {
  /// Takes, resizes and gives back blocks of all sizes about the limit of 512 bytes.
  @Test func randomRequests() {
    small_blocks_claim()
    var dice = Dice(state: 7)
    var held: [Filled] = []
    for round in 0..<60_000 {
      switch Int.random(in: 0..<10, using: &dice) {
      case 0..<5:
        let size = Int.random(in: 1...600, using: &dice)
        if let block = Filled(
          size: size, byte: UInt8(truncatingIfNeeded: round), zeroed: round % 7 == 0)
        {
          #expect(UInt(bitPattern: block.address) % 8 == 0)
          held.append(block)
        }
      case 5 where !held.isEmpty:
        let index = held.indices.randomElement(using: &dice) ?? 0
        held[index].resize(to: Int.random(in: 1...700, using: &dice))
      default:
        if held.isEmpty { continue }
        let index = held.indices.randomElement(using: &dice) ?? 0
        held.swapAt(index, held.count - 1)
        let block = held.removeLast()
        #expect(block.isIntact)
        free(block.address)
      }
    }
    for block in held {
      #expect(block.isIntact)
      free(block.address)
    }
  }

  /// Another thread gives the blocks back; they serve again.
  @Test func givenBackElsewhere() {
    small_blocks_claim()
    for _ in 0..<20 {
      let addresses = (0..<2_000).map { _ in UInt(bitPattern: malloc(48)) }
      let list = UnsafeMutableBufferPointer<UInt>.allocate(capacity: addresses.count)
      _ = list.initialize(from: addresses)
      var thread = pthread_self()
      let job = UnsafeMutablePointer<UnsafeMutableBufferPointer<UInt>>.allocate(capacity: 1)
      job.initialize(to: list)
      #if canImport(Glibc)
        let started = pthread_create(
          &thread, nil,
          { argument in
            for address in argument!.load(as: UnsafeMutableBufferPointer<UInt>.self) {
              free(UnsafeMutableRawPointer(bitPattern: address))
            }
            return nil
          }, job)
        #expect(started == 0)
        pthread_join(thread, nil)
      #else
        for address in list { free(UnsafeMutableRawPointer(bitPattern: address)) }
      #endif
      list.deallocate()
      job.deallocate()
    }
  }
}
