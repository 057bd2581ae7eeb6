// Finding a run of code points or bytes in a longer one.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A needle and where it is sought. Both are borrowed: the owner keeps them alive.
struct TextSearch {
  private let haystack: UnsafeRawPointer
  private let needle: UnsafeRawPointer
  let needleCount: Int
  private let isWide: Bool

  init(_ needle: UnsafeBufferPointer<UInt8>, in haystack: UnsafeBufferPointer<UInt8>) {
    self.haystack = haystack.baseAddress.map { UnsafeRawPointer($0) } ?? Self.nowhere
    self.needle = needle.baseAddress.map { UnsafeRawPointer($0) } ?? Self.nowhere
    needleCount = needle.count
    isWide = false
  }

  init(_ needle: UnsafeBufferPointer<UInt32>, in haystack: UnsafeBufferPointer<UInt32>) {
    self.haystack = haystack.baseAddress.map { UnsafeRawPointer($0) } ?? Self.nowhere
    self.needle = needle.baseAddress.map { UnsafeRawPointer($0) } ?? Self.nowhere
    needleCount = needle.count
    isWide = true
  }

  /// Stands for the address of nothing: never read.
  private static var nowhere: UnsafeRawPointer {
    UnsafeRawPointer(bitPattern: 16).unsafelyUnwrapped
  }

  /// The first place in `start..<end` where all of the needle stands; -1 where there is none.
  @inline(__always) func first(from start: Int, to end: Int) -> Int {
    if end - start < needleCount { return -1 }
    if needleCount == 0 { return start }
    return isWide ? firstWide(start, end) : firstNarrow(start, end)
  }

  private func firstNarrow(_ start: Int, _ end: Int) -> Int {
    if needleCount == 1 {
      guard let found = memchr(haystack + start, Int32(needle.load(as: UInt8.self)), end - start)
      else { return -1 }
      return UnsafeRawPointer(found) - haystack
    }
    return Self.first(
      needle.assumingMemoryBound(to: UInt8.self), needleCount,
      haystack.assumingMemoryBound(to: UInt8.self), start, end
    ) { units, index, bound, head in
      guard let found = memchr(units + index, Int32(head), bound - index) else { return bound }
      return UnsafeRawPointer(found) - UnsafeRawPointer(units)
    }
  }

  private func firstWide(_ start: Int, _ end: Int) -> Int {
    Self.first(
      needle.assumingMemoryBound(to: UInt32.self), needleCount,
      haystack.assumingMemoryBound(to: UInt32.self), start, end
    ) { units, index, bound, head in
      var index = index
      while index < bound, units[index] != head { index += 1 }
      return index
    }
  }

  /// Looks at each place where the first unit stands; where too many of them deceive, the rest is
  /// searched by the method of Knuth, Morris and Pratt, so that the time stays linear.
  @inline(__always) private static func first<Unit: FixedWidthInteger>(
    _ needle: UnsafePointer<Unit>, _ needleCount: Int, _ haystack: UnsafePointer<Unit>,
    _ start: Int, _ end: Int,
    nextHead: (UnsafePointer<Unit>, Int, Int, Unit) -> Int
  ) -> Int {
    let size = needleCount * MemoryLayout<Unit>.size
    let head = needle[0]
    let last = needle[needleCount - 1]
    let bound = end - needleCount + 1
    var budget = 4096
    var index = start
    while index < bound {
      if haystack[index] != head {
        index = nextHead(haystack, index, bound, head)
        if index >= bound { return -1 }
      }
      if haystack[index + needleCount - 1] == last {
        if memcmp(haystack + index, needle, size) == 0 { return index }
        budget -= needleCount
        if budget < (start - index) * 4 {
          return firstByPrefixes(needle, needleCount, haystack, index + 1, end)
        }
      }
      index += 1
    }
    return -1
  }

  @inline(never) private static func firstByPrefixes<Unit: FixedWidthInteger>(
    _ needle: UnsafePointer<Unit>, _ needleCount: Int, _ haystack: UnsafePointer<Unit>,
    _ start: Int, _ end: Int
  ) -> Int {
    // For each prefix of the needle, the length of its longest proper border.
    var borders = [Int](repeating: 0, count: needleCount)
    var matched = 0
    for index in 1..<max(needleCount, 1) {
      while matched > 0, needle[index] != needle[matched] { matched = borders[matched - 1] }
      if needle[index] == needle[matched] { matched += 1 }
      borders[index] = matched
    }
    matched = 0
    var index = start
    while index < end {
      while matched > 0, haystack[index] != needle[matched] { matched = borders[matched - 1] }
      if haystack[index] == needle[matched] { matched += 1 }
      index += 1
      if matched == needleCount { return index - needleCount }
    }
    return -1
  }

  /// The last place in `start..<end` where all of the needle stands; -1 where there is none.
  func last(from start: Int, to end: Int) -> Int {
    if end - start < needleCount { return -1 }
    if needleCount == 0 { return end }
    if isWide {
      return Self.last(
        needle.assumingMemoryBound(to: UInt32.self), needleCount,
        haystack.assumingMemoryBound(to: UInt32.self), start, end)
    }
    if needleCount == 1 { return lastByte(start, end) }
    return Self.last(
      needle.assumingMemoryBound(to: UInt8.self), needleCount,
      haystack.assumingMemoryBound(to: UInt8.self), start, end)
  }

  /// The last place of a needle of one byte, eight of which are looked at together.
  private func lastByte(_ start: Int, _ end: Int) -> Int {
    let unit = needle.load(as: UInt8.self)
    let pattern = UInt64(unit) &* 0x0101_0101_0101_0101
    var index = end
    while index - 8 >= start {
      let differences = (haystack + index - 8).loadUnaligned(as: UInt64.self) ^ pattern
      // A byte of zeros is left where the unit stands.
      if (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080 != 0 {
        break
      }
      index -= 8
    }
    while index > start {
      index -= 1
      if haystack.load(fromByteOffset: index, as: UInt8.self) == unit { return index }
    }
    return -1
  }

  @inline(__always) private static func last<Unit: FixedWidthInteger>(
    _ needle: UnsafePointer<Unit>, _ needleCount: Int, _ haystack: UnsafePointer<Unit>,
    _ start: Int, _ end: Int
  ) -> Int {
    let head = needle[0]
    let size = needleCount * MemoryLayout<Unit>.size
    var index = end - needleCount
    while index >= start {
      if haystack[index] == head, memcmp(haystack + index, needle, size) == 0 { return index }
      index -= 1
    }
    return -1
  }

  /// How often the needle stands in `start..<end`, without overlaps.
  func count(from start: Int, to end: Int) -> Int {
    if end < start { return 0 }
    if needleCount == 0 { return end - start + 1 }
    if needleCount == 1, !isWide { return countOfByte(start, end) }
    var total = 0
    var position = start
    while true {
      let found = first(from: position, to: end)
      if found < 0 { return total }
      total += 1
      position = found + needleCount
    }
  }

  private func countOfByte(_ start: Int, _ end: Int) -> Int {
    let units = haystack.assumingMemoryBound(to: UInt8.self)
    let unit = needle.load(as: UInt8.self)
    var total = 0
    var index = start
    while index < end {
      // In pieces whose count fits a byte, as many at a time as the processor takes.
      let bound = min(index + 255, end)
      var part: UInt8 = 0
      while index < bound {
        part &+= units[index] == unit ? 1 : 0
        index += 1
      }
      total += Int(part)
    }
    return total
  }

  /// The places in `start..<end`, without overlaps, at most `limit` of them; not for empty needles.
  func all(from start: Int, to end: Int, limit: Int) -> [Int] {
    var places: [Int] = []
    var position = start
    while places.count < limit {
      let found = first(from: position, to: end)
      if found < 0 { break }
      places.append(found)
      position = found + needleCount
    }
    return places
  }

  /// The places from the end on, without overlaps, at most `limit` of them; not for empty needles.
  func allFromEnd(from start: Int, to end: Int, limit: Int) -> [Int] {
    var places: [Int] = []
    var bound = end
    while places.count < limit {
      let found = last(from: start, to: bound)
      if found < 0 { break }
      places.append(found)
      bound = found
    }
    return places
  }
}

extension PyStr {
  /// Calls `body` with a search for `needle` in this string; `nothing` where it cannot be there.
  @inline(__always) func search<Result>(
    for needle: PyStr, orElse nothing: Result, _ body: (TextSearch) -> Result
  ) -> Result {
    defer {
      withExtendedLifetime(self) {}
      withExtendedLifetime(needle) {}
    }
    if !isWide {
      return needle.isWide ? nothing : body(TextSearch(needle.narrowBuffer, in: narrowBuffer))
    }
    if needle.isWide { return body(TextSearch(needle.wideBuffer, in: wideBuffer)) }
    return needle.scalars.withUnsafeBufferPointer { body(TextSearch($0, in: wideBuffer)) }
  }

  /// The first place of `needle`; -1 where there is none.
  func find(_ needle: PyStr) -> Int {
    search(for: needle, orElse: -1) { $0.first(from: 0, to: count) }
  }

  /// All of `part` stands at `index`, which need not be in range.
  func hasPart(_ part: PyStr, at index: Int) -> Bool {
    guard index >= 0, part.count <= count - index else { return false }
    if isWide == part.isWide {
      let width = isWide ? 4 : 1
      return memcmp(storage + index * width, part.storage, part.byteCount) == 0
    }
    if part.isWide { return false }
    for offset in 0..<part.count where self[index + offset] != part[offset] { return false }
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// All bytes are below 0x80.
  var isASCII: Bool {
    guard let baseAddress else { return true }
    let raw = UnsafeRawPointer(baseAddress)
    var index = 0
    while index + 8 <= count {
      if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
        return false
      }
      index += 8
    }
    while index < count {
      if self[index] >= 0x80 { return false }
      index += 1
    }
    return true
  }
}
