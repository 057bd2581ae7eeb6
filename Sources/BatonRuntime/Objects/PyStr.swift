// str: a sequence of code points with constant-time indexing.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A Python str.
///
/// Stored as one byte a code point where all are below U+0100 (Latin-1), otherwise as four. The
/// narrow form is used whenever it can be, so equal strings have equal storage. Lone surrogates are
/// code points like any other. Mutable only through `append`, which the owner may call while no
/// one else holds the string.
final class PyStr: PyObject {
  /// The length in code points.
  private(set) var count: Int
  private(set) var isWide: Bool
  /// All code points are below U+0080: the storage is the UTF-8 text.
  private(set) var isASCII: Bool
  /// One object per content in the interpreter's table of names: compared by identity.
  var isInterned = false
  private var capacity: Int
  private var storage: UnsafeMutableRawPointer
  /// 0: not computed yet.
  private var cachedHash = 0

  /// An uninitialised string: the caller fills the storage through `narrowUnits` or `wideUnits`.
  init(_ type: PyType, uninitializedCount count: Int, isWide: Bool, isASCII: Bool) {
    self.count = count
    self.isWide = isWide
    self.isASCII = isASCII
    capacity = max(count, 1)
    storage = .allocate(byteCount: capacity * (isWide ? 4 : 1), alignment: isWide ? 4 : 1)
    super.init(type, .str)
  }

  convenience init(_ interpreter: Interpreter, _ text: String) {
    self.init(interpreter.types.str, text)
  }

  convenience init(_ type: PyType, _ text: String) {
    var text = text
    let plan = text.withUTF8 { Self.plan(utf8: $0) }
    self.init(type, uninitializedCount: plan.count, isWide: plan.isWide, isASCII: plan.isASCII)
    if plan.isASCII {
      text.withUTF8 { bytes in
        if let base = bytes.baseAddress {
          storage.copyMemory(from: base, byteCount: bytes.count)
        }
      }
    } else {
      var index = 0
      for scalar in text.unicodeScalars {
        setUnit(index, scalar.value)
        index += 1
      }
    }
  }

  /// Any code points, lone surrogates included.
  convenience init(_ interpreter: Interpreter, scalars: some Collection<UInt32>) {
    var all: UInt32 = 0
    for scalar in scalars { all |= scalar }
    self.init(
      interpreter.types.str, uninitializedCount: scalars.count, isWide: all > 0xFF,
      isASCII: all < 0x80)
    var index = 0
    for scalar in scalars {
      setUnit(index, scalar)
      index += 1
    }
  }

  /// ASCII bytes.
  convenience init(_ interpreter: Interpreter, ascii bytes: some Collection<UInt8>) {
    self.init(
      interpreter.types.str, uninitializedCount: bytes.count, isWide: false, isASCII: true)
    var index = 0
    for byte in bytes {
      setUnit(index, UInt32(byte))
      index += 1
    }
  }

  /// The same text as an instance of a subclass.
  convenience init(_ type: PyType, copying other: PyStr) {
    self.init(
      type, uninitializedCount: other.count, isWide: other.isWide, isASCII: other.isASCII)
    storage.copyMemory(from: other.storage, byteCount: other.count * (isWide ? 4 : 1))
    cachedHash = other.cachedHash
  }

  deinit { storage.deallocate() }

  private static func plan(
    utf8: UnsafeBufferPointer<UInt8>
  ) -> (count: Int, isWide: Bool, isASCII: Bool) {
    var count = 0
    var highest: UInt8 = 0
    for byte in utf8 {
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte > highest { highest = byte }
    }
    // U+0100 and above start with a byte from 0xC4 on.
    return (count, highest >= 0xC4, highest < 0x80)
  }

  /// The storage of a narrow string.
  @inline(__always) var narrowUnits: UnsafeMutablePointer<UInt8> {
    storage.assumingMemoryBound(to: UInt8.self)
  }

  /// The storage of a wide string.
  @inline(__always) var wideUnits: UnsafeMutablePointer<UInt32> {
    storage.assumingMemoryBound(to: UInt32.self)
  }

  /// The code point at `index`, which must be in `0..<count`.
  @inline(__always) subscript(index: Int) -> UInt32 {
    isWide ? wideUnits[index] : UInt32(narrowUnits[index])
  }

  @inline(__always) func setUnit(_ index: Int, _ scalar: UInt32) {
    if isWide {
      wideUnits[index] = scalar
    } else {
      narrowUnits[index] = UInt8(truncatingIfNeeded: scalar)
    }
  }

  /// Appends in place. Only for the sole owner: everybody who holds the string sees the change.
  func append(_ other: PyStr) {
    cachedHash = 0
    isInterned = false
    let total = count + other.count
    let wide = isWide || other.isWide
    if wide != isWide || total > capacity {
      let newCapacity = max(total, capacity * 2)
      let newStorage = UnsafeMutableRawPointer.allocate(
        byteCount: newCapacity * (wide ? 4 : 1), alignment: wide ? 4 : 1)
      if wide == isWide {
        newStorage.copyMemory(from: storage, byteCount: count * (wide ? 4 : 1))
      } else {
        let units = newStorage.assumingMemoryBound(to: UInt32.self)
        for index in 0..<count { units[index] = UInt32(narrowUnits[index]) }
      }
      storage.deallocate()
      storage = newStorage
      capacity = newCapacity
      isWide = wide
    }
    copyUnits(of: other, at: count)
    isASCII = isASCII && other.isASCII
    count = total
  }

  /// Copies all of `other` to `offset`; this string is at least as wide and has the room.
  func copyUnits(of other: PyStr, at offset: Int) {
    if isWide == other.isWide {
      let width = isWide ? 4 : 1
      storage.advanced(by: offset * width)
        .copyMemory(from: other.storage, byteCount: other.count * width)
    } else {
      for index in 0..<other.count { wideUnits[offset + index] = UInt32(other.narrowUnits[index]) }
    }
  }

  /// The text; lone surrogates become U+FFFD.
  var string: String {
    if isASCII {
      return String(
        decoding: UnsafeBufferPointer(start: UnsafePointer(narrowUnits), count: count),
        as: UTF8.self)
    }
    var scalars = String.UnicodeScalarView()
    for index in 0..<count { scalars.append(Unicode.Scalar(self[index]) ?? "\u{FFFD}") }
    return String(scalars)
  }

  /// All code points.
  var scalars: [UInt32] {
    (0..<count).map { self[$0] }
  }

  var hashCode: Int {
    if cachedHash == 0 { cachedHash = computeHash() }
    return cachedHash
  }

  private func computeHash() -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: count)
    if isWide {
      for index in 0..<count { hash = (hash ^ UInt64(wideUnits[index])) &* 0x9E37_79B9_7F4A_7C15 }
    } else {
      var index = 0
      while index + 8 <= count {
        let word = storage.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        index += 8
      }
      while index < count {
        hash = (hash ^ UInt64(narrowUnits[index])) &* 0x9E37_79B9_7F4A_7C15
        index += 1
      }
    }
    hash ^= hash >> 32
    hash = hash &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    let result = Int(bitPattern: UInt(truncatingIfNeeded: hash))
    return result == 0 || result == -1 ? 1 : result
  }

  /// Equality of content.
  func isEqual(to other: PyStr) -> Bool {
    if self === other { return true }
    if count != other.count || isWide != other.isWide { return false }
    if isInterned && other.isInterned { return false }
    let size = count * (isWide ? 4 : 1)
    return memcmp(storage, other.storage, size) == 0
  }

  /// Less, equal or greater by code points: -1, 0, 1.
  func compare(to other: PyStr) -> Int {
    let shared = min(count, other.count)
    var index = 0
    while index < shared {
      let (left, right) = (self[index], other[index])
      if left != right { return left < right ? -1 : 1 }
      index += 1
    }
    return count == other.count ? 0 : count < other.count ? -1 : 1
  }

  /// `__x__`: a name that may fill a slot of a type.
  var isDunder: Bool {
    count > 4 && self[0] == 0x5F && self[1] == 0x5F && self[count - 1] == 0x5F
      && self[count - 2] == 0x5F
  }
}
