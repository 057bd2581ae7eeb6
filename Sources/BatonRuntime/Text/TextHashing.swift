// The hashes of texts and bytes: SipHash-1-3 under a key that `PYTHONHASHSEED` gives. One per
// interpreter; `PyStr` and `PyBytes` ask it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `PYTHONHASHSEED` says.
package struct HashSeed: Sendable {
  /// 0: the key is zero.
  let number: UInt32
  /// The variable is missing or says `random`: the seed is 0 here too, `sys.flags` shows it.
  let isRandom: Bool

  package static let unset = HashSeed(number: 0, isRandom: true)

  /// Says that the seed cannot be read; the exit status.
  static func refuse() -> Int32 {
    let text = """
      Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be "random" or an integer in \
      range [0; 4294967295]
      Python runtime state: preinitialized


      """
    _ = Output.writeAll(2, Array(text.utf8))
    return 1
  }

  /// The seed in the environment; nil where it cannot be read (CPython: `config_init_hash_seed`).
  static func ofEnvironment() -> HashSeed? {
    guard let given = getenv("PYTHONHASHSEED"), given.pointee != 0, strcmp(given, "random") != 0
    else { return unset }
    var end: UnsafeMutablePointer<CChar>?
    errno = 0
    let number = strtoul(given, &end, 10)
    guard let end, end.pointee == 0, errno != ERANGE, let seed = UInt32(exactly: number) else {
      return nil
    }
    return HashSeed(number: seed, isRandom: false)
  }
}

/// Hashes bytes, and remembers those of short ones.
struct TextHashing {
  private let key: (UInt64, UInt64)
  private let memory: UnsafeMutablePointer<Memory>

  /// The hash of a text of at most eight bytes, by its closing block.
  private struct Memory {
    var block: UInt64
    var hash: Int
  }

  private static var memoryBits: UInt64 { 9 }

  init(_ seed: HashSeed) {
    // The bytes of the generator of Microsoft's C library (CPython: `lcg_urandom`).
    var state = seed.number
    func word() -> UInt64 {
      var word: UInt64 = 0
      for position in 0..<UInt64(8) {
        state = state &* 214_013 &+ 2_531_011
        word |= UInt64(state >> 16 & 0xFF) << (position * 8)
      }
      return word
    }
    let first = word()
    key = seed.number == 0 ? (0, 0) : (first, word())
    let size = 1 << Int(Self.memoryBits)
    memory = .allocate(capacity: size)
    memory.initialize(repeating: Memory(block: 0, hash: 0), count: size)
  }

  func deallocate() { memory.deallocate() }

  /// The hash of a text of fewer than eight bytes, which stand in the lower bytes of `word`, or of
  /// eight bytes.
  @inline(__always) func short(_ word: UInt64, count: Int) -> Int {
    // Eight bytes are told from seven by the last, which is a count in the block of seven.
    let block = word | (count < 8 ? UInt64(truncatingIfNeeded: count) << 56 : 0)
    let place = memory + Int((block &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.memoryBits))
    if place.pointee.block == block, count < 8 || block >> 56 > 7 { return place.pointee.hash }
    return remember(word, count, block, place)
  }

  @inline(never) private func remember(
    _ word: UInt64, _ count: Int, _ block: UInt64, _ place: UnsafeMutablePointer<Memory>
  ) -> Int {
    if count == 0 { return 0 }
    var rounds = SipRounds(key)
    if count == 8 { rounds.take(word) }
    let hash = rounds.finish(count == 8 ? 8 << 56 : block)
    if count < 8 || block >> 56 > 7 { place.pointee = Memory(block: block, hash: hash) }
    return hash
  }

  /// The hash of any bytes; that of none is 0.
  func bytes(_ bytes: UnsafeRawBufferPointer) -> Int {
    if bytes.isEmpty { return 0 }
    var rounds = SipRounds(key)
    var offset = 0
    while offset + 8 <= bytes.count {
      rounds.take(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    var block = UInt64(truncatingIfNeeded: bytes.count) << 56
    var shift: UInt64 = 0
    while offset < bytes.count {
      block |= UInt64(bytes[offset]) << shift
      shift += 8
      offset += 1
    }
    return rounds.finish(block)
  }

  /// The hash of code points of which one at least is above U+00FF: as two bytes each where they
  /// fit, otherwise as four.
  func wide(_ units: UnsafeBufferPointer<UInt32>) -> Int {
    var all: UInt32 = 0
    for unit in units { all |= unit }
    if all > 0xFFFF { return bytes(UnsafeRawBufferPointer(units)) }
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: units.count) { halves in
      for index in units.indices {
        halves[index] = UInt16(truncatingIfNeeded: units[index]).littleEndian
      }
      return bytes(UnsafeRawBufferPointer(halves))
    }
  }
}

/// The state of SipHash with one round a block and three at the end.
private struct SipRounds {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  init(_ key: (UInt64, UInt64)) {
    a = key.0 ^ 0x736F_6D65_7073_6575
    b = key.1 ^ 0x646F_7261_6E64_6F6D
    c = key.0 ^ 0x6C79_6765_6E65_7261
    d = key.1 ^ 0x7465_6462_7974_6573
  }

  @inline(__always) private mutating func round() {
    a &+= b
    c &+= d
    b = (b << 13 | b >> 51) ^ a
    d = (d << 16 | d >> 48) ^ c
    a = a << 32 | a >> 32
    c &+= b
    a &+= d
    b = (b << 17 | b >> 47) ^ c
    d = (d << 21 | d >> 43) ^ a
    c = c << 32 | c >> 32
  }

  @inline(__always) mutating func take(_ block: UInt64) {
    d ^= block
    round()
    a ^= block
  }

  /// Takes the closing block, which has the count in its highest byte.
  @inline(__always) mutating func finish(_ block: UInt64) -> Int {
    take(block)
    c ^= 0xFF
    round()
    round()
    round()
    return Hashing.valid(Int(truncatingIfNeeded: a ^ b ^ c ^ d))
  }
}
