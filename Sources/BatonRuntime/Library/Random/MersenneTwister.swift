// The Mersenne Twister MT19937 (Matsumoto, Nishimura 1998), with the seeding that CPython uses.

/// A generator of 32-bit words.
struct MersenneTwister {
  static let size = 624
  private static let shift = 397

  /// The words of the state, and the one that comes next.
  var words = [UInt32](repeating: 0, count: Self.size)
  var index = Self.size

  init() { seed(5489) }

  /// `init_genrand`.
  mutating func seed(_ seed: UInt32) {
    words[0] = seed
    for place in 1..<Self.size {
      let last = words[place - 1]
      words[place] = 1_812_433_253 &* (last ^ (last >> 30)) &+ UInt32(place)
    }
    index = Self.size
  }

  /// `init_by_array`: the key must not be empty.
  mutating func seed(_ key: [UInt32]) {
    seed(19_650_218)
    var place = 1
    var keyPlace = 0
    for _ in 0..<max(Self.size, key.count) {
      let last = words[place - 1]
      words[place] =
        (words[place] ^ ((last ^ (last >> 30)) &* 1_664_525)) &+ key[keyPlace]
        &+ UInt32(truncatingIfNeeded: keyPlace)
      place += 1
      keyPlace += 1
      if place >= Self.size {
        words[0] = words[Self.size - 1]
        place = 1
      }
      if keyPlace >= key.count { keyPlace = 0 }
    }
    for _ in 0..<Self.size - 1 {
      let last = words[place - 1]
      words[place] =
        (words[place] ^ ((last ^ (last >> 30)) &* 1_566_083_941)) &- UInt32(place)
      place += 1
      if place >= Self.size {
        words[0] = words[Self.size - 1]
        place = 1
      }
    }
    words[0] = 0x8000_0000
  }

  private mutating func refill() {
    let size = Self.size
    words.withUnsafeMutableBufferPointer { words in
      for place in 0..<size {
        let next = place + 1 == size ? 0 : place + 1
        let source = place + Self.shift >= size ? place + Self.shift - size : place + Self.shift
        let joined = (words[place] & 0x8000_0000) | (words[next] & 0x7FFF_FFFF)
        words[place] = words[source] ^ (joined >> 1) ^ (joined & 1 == 0 ? 0 : 0x9908_B0DF)
      }
    }
    index = 0
  }

  mutating func next() -> UInt32 {
    if index >= Self.size { refill() }
    var word = words[index]
    index += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9D2C_5680
    word ^= (word << 15) & 0xEFC6_0000
    return word ^ (word >> 18)
  }

  /// A float in 0 ..< 1 with 53 random bits.
  mutating func nextDouble() -> Double {
    let high = Double(next() >> 5)
    let low = Double(next() >> 6)
    return (high * 67_108_864 + low) * (1 / 9_007_199_254_740_992)
  }

  /// `count` random bits, 1 to 64.
  mutating func bits(_ count: Int) -> UInt64 {
    if count <= 32 { return UInt64(next() >> UInt32(32 - count)) }
    let low = UInt64(next())
    return low | UInt64(next() >> UInt32(64 - count)) << 32
  }
}
