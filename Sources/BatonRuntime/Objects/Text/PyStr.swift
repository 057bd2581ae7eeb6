// str: a sequence of code points with constant-time indexing, short ones in a single allocation.

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
///
/// Up to eight bytes stand in the object's last word. Up to 64 bytes follow that word, which then
/// holds the hash (the subclasses `PyStr16` … only add the room). Beyond that the word points to a
/// buffer: the hash, the capacity, the code points. `PyStr(…)` chooses.
class PyStr: PyObject, StrFactory {
  fileprivate struct Traits: OptionSet {
    let rawValue: UInt8
    static let wide = Traits(rawValue: 1)
    static let ascii = Traits(rawValue: 2)
    static let interned = Traits(rawValue: 4)
    /// The code points follow the last word. The value is the offset that this means.
    static let inline = Traits(rawValue: 8)
    /// The last word points to a buffer.
    static let external = Traits(rawValue: 16)
  }

  private final var traits: Traits
  private final var unitCount: UInt32
  /// Read and written through `word` alone.
  private final var lastWord: UInt64 = 0

  /// Where `lastWord` stands in an instance: checked by `checkLayout`.
  private static var wordOffset: Int { 32 }
  /// What stands before the code points in a buffer: the hash and the capacity in bytes.
  private static var headerSize: Int { 16 }
  /// The most code points of a string.
  static var maximumCount: Int { Int(UInt32.max) - 16 }
  /// The most bytes that stand in the object itself.
  static var maximumInlineSize: Int { 64 }

  fileprivate init(_ type: __shared PyType, _ traits: Traits, _ count: Int) {
    self.traits = traits
    unitCount = UInt32(truncatingIfNeeded: count)
    super.init(type, .str)
  }

  fileprivate init(exact type: Unmanaged<PyType>, _ traits: Traits, _ count: Int) {
    self.traits = traits
    unitCount = UInt32(truncatingIfNeeded: count)
    super.init(exact: type, .str)
  }

  /// A str whose storage the caller fills, see `init(_:uninitializedCount:isWide:isASCII:)`.
  static func uninitialized(
    _ interpreter: Interpreter, _ count: Int, isWide: Bool, isASCII: Bool
  ) -> PyStr {
    let type = Unmanaged.passUnretained(interpreter.types.str)
    var traits: Traits = isWide ? [.wide] : isASCII ? [.ascii] : []
    let size = isWide ? count * 4 : count
    if size <= 8 { return PyStr(exact: type, traits, count) }
    if size <= maximumInlineSize {
      traits.insert(.inline)
      if size <= 16 { return PyStr16(exact: type, traits, count) }
      if size <= 32 { return PyStr32(exact: type, traits, count) }
      if size <= 48 { return PyStr48(exact: type, traits, count) }
      return PyStr64(exact: type, traits, count)
    }
    let made = PyStr(exact: type, traits, count)
    made.becomeExternal(allocateBuffer(size))
    return made
  }

  deinit {
    if traits.contains(.external) {
      if exactKind == .derived { finalizeDerived() }
      Self.freeBuffer(storage)
    }
  }

  /// Stops a build in which the fields do not stand where `word` looks for them.
  static func checkLayout(_ interpreter: Interpreter) {
    let sample = PyStr(interpreter.types.str, [.ascii], 0)
    let expected = sample.word
    let isSame = withUnsafeMutablePointer(to: &sample.lastWord) {
      UnsafeMutableRawPointer($0) == expected
    }
    precondition(isSame, "the fields of PyStr have moved: adjust wordOffset")
  }

  // MARK: Storage

  @inline(__always) private final var word: UnsafeMutableRawPointer {
    Unmanaged.passUnretained(self).toOpaque() + Self.wordOffset
  }

  /// The first code point. Valid while the string lives and is not appended to.
  @inline(__always) final var storage: UnsafeMutableRawPointer {
    if traits.contains(.external) {
      return word.load(as: UnsafeMutableRawPointer.self)
    }
    return word + Int(traits.rawValue & Traits.inline.rawValue)
  }

  /// The length in code points.
  @inline(__always) final var count: Int { Int(unitCount) }

  @inline(__always) final var isWide: Bool { traits.contains(.wide) }

  /// All code points are below U+0080: the storage is the UTF-8 text.
  @inline(__always) final var isASCII: Bool { traits.contains(.ascii) }

  /// One object per content in the interpreter's table of names: compared by identity.
  final var isInterned: Bool {
    @inline(__always) get { traits.contains(.interned) }
    set {
      if newValue { traits.insert(.interned) } else { traits.remove(.interned) }
    }
  }

  @inline(__always) final var byteCount: Int { count << (isWide ? 2 : 0) }

  /// The storage of a narrow string.
  @inline(__always) final var narrowUnits: UnsafeMutablePointer<UInt8> {
    storage.assumingMemoryBound(to: UInt8.self)
  }

  /// The storage of a wide string.
  @inline(__always) final var wideUnits: UnsafeMutablePointer<UInt32> {
    storage.assumingMemoryBound(to: UInt32.self)
  }

  @inline(__always) final var narrowBuffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: narrowUnits, count: count)
  }

  @inline(__always) final var wideBuffer: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: wideUnits, count: count)
  }

  /// The code point at `index`, which must be in `0..<count`.
  @inline(__always) final subscript(index: Int) -> UInt32 {
    isWide ? wideUnits[index] : UInt32(narrowUnits[index])
  }

  @inline(__always) final func setUnit(_ index: Int, _ scalar: UInt32) {
    if isWide {
      wideUnits[index] = scalar
    } else {
      narrowUnits[index] = UInt8(truncatingIfNeeded: scalar)
    }
  }

  // MARK: Appending

  /// Appends in place. Only for the sole owner: everybody who holds the string sees the change.
  /// The caller has checked that the sum of the lengths is at most `maximumCount`.
  final func append(_ other: PyStr) {
    let total = count + other.count
    let wide = isWide || other.isWide
    makeRoom(total, wide: wide)
    copyUnits(of: other, at: count)
    if !other.isASCII { traits.remove(.ascii) }
    unitCount = UInt32(truncatingIfNeeded: total)
  }

  /// Appending up to `total` code points moves nothing.
  final func hasRoom(for total: Int, isWide wide: Bool) -> Bool {
    guard wide == isWide, traits.contains(.external) else { return false }
    return total << (wide ? 2 : 0) <= (storage - 8).load(as: Int.self)
  }

  /// Prepares the storage for `total` code points and forgets what no longer holds.
  private final func makeRoom(_ total: Int, wide: Bool) {
    traits.remove(.interned)
    if wide != isWide {
      widen(capacity: total)
      return
    }
    let size = total << (wide ? 2 : 0)
    if traits.contains(.external) {
      let units = storage
      let capacity = (units - 8).load(as: Int.self)
      (units - Self.headerSize).storeBytes(of: 0, as: Int.self)
      if size > capacity {
        let grown = Self.reallocateBuffer(units, max(size, capacity + capacity / 2))
        word.storeBytes(of: grown, as: UnsafeMutableRawPointer.self)
      }
    } else if traits.contains(.inline) {
      // The room of an instance is its length when made, rounded up to 16.
      if size > (byteCount + 15) & ~15 {
        moveOut(capacity: size)
      } else {
        word.storeBytes(of: 0, as: Int.self)
      }
    } else if size > 8 {
      moveOut(capacity: size)
    }
  }

  /// Moves the code points to a buffer.
  private final func moveOut(capacity: Int) {
    let units = Self.allocateBuffer(max(capacity + capacity / 2, 48))
    units.copyMemory(from: storage, byteCount: byteCount)
    becomeExternal(units)
  }

  /// Moves the code points to a buffer as wide ones.
  private final func widen(capacity: Int) {
    let units = Self.allocateBuffer(max(capacity * 4, 48))
    let wide = units.assumingMemoryBound(to: UInt32.self)
    let narrow = narrowUnits
    for index in 0..<count { wide[index] = UInt32(narrow[index]) }
    if traits.contains(.external) { Self.freeBuffer(storage) }
    traits.insert(.wide)
    becomeExternal(units)
  }

  fileprivate final func becomeExternal(_ units: UnsafeMutableRawPointer) {
    word.storeBytes(of: units, as: UnsafeMutableRawPointer.self)
    traits.remove(.inline)
    traits.insert(.external)
  }

  /// A buffer's code points, behind a fresh header.
  static func allocateBuffer(_ capacity: Int) -> UnsafeMutableRawPointer {
    guard let buffer = malloc(capacity + headerSize) else { fatalError("out of memory") }
    buffer.storeBytes(of: 0, as: Int.self)
    buffer.storeBytes(of: capacity, toByteOffset: 8, as: Int.self)
    return buffer + headerSize
  }

  static func freeBuffer(_ units: UnsafeMutableRawPointer) { free(units - headerSize) }

  /// The code points in a buffer of another capacity; the old pointer is no longer valid.
  static func reallocateBuffer(
    _ units: UnsafeMutableRawPointer, _ capacity: Int
  ) -> UnsafeMutableRawPointer {
    guard let buffer = realloc(units - headerSize, capacity + headerSize) else {
      fatalError("out of memory")
    }
    buffer.storeBytes(of: capacity, toByteOffset: 8, as: Int.self)
    return buffer + headerSize
  }

  /// Copies all of `other` to `offset`; this string is at least as wide and has the room.
  final func copyUnits(of other: PyStr, at offset: Int) {
    if isWide == other.isWide {
      let width = isWide ? 4 : 1
      storage.advanced(by: offset * width)
        .copyMemory(from: other.storage, byteCount: other.byteCount)
    } else {
      let units = wideUnits + offset
      let narrow = other.narrowUnits
      for index in 0..<other.count { units[index] = UInt32(narrow[index]) }
    }
  }

  /// Notes that a narrow string has only ASCII, once it is filled.
  final func noteASCII() {
    if !isWide, narrowBuffer.isASCII { traits.insert(.ascii) }
  }

  // MARK: As Swift sees it

  /// The text; lone surrogates become U+FFFD.
  final var string: String {
    if isASCII { return String(decoding: narrowBuffer, as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(count)
    for index in 0..<count { scalars.append(Unicode.Scalar(self[index]) ?? "\u{FFFD}") }
    return String(scalars)
  }

  /// All code points.
  final var scalars: [UInt32] {
    isWide ? Array(wideBuffer) : narrowBuffer.map { UInt32($0) }
  }

  // MARK: Hash and comparison

  /// Kept by all but the shortest, whose hash the interpreter remembers. 0: that of an empty text,
  /// or not computed yet.
  @inline(__always) final var hashCode: Int { hashCode(by: type.interpreter.textHashing) }

  /// The same before the type knows its interpreter.
  @inline(__always) final func hashCode(
    by hashing: @autoclosure () -> UnsafeMutablePointer<TextHashing>
  ) -> Int {
    let place: UnsafeMutableRawPointer
    if traits.contains(.inline) {
      place = word
    } else if traits.contains(.external) {
      place = storage - Self.headerSize
    } else if traits.contains(.wide) {
      return computeHash(nil, hashing())
    } else {
      return hashing().pointee.short(
        UInt64(littleEndian: word.load(as: UInt64.self)), count: count)
    }
    let known = place.load(as: Int.self)
    return known != 0 ? known : computeHash(place, hashing())
  }

  @inline(never) private final func computeHash(
    _ place: UnsafeMutableRawPointer?, _ hashing: UnsafeMutablePointer<TextHashing>
  ) -> Int {
    let result =
      isWide
      ? hashing.pointee.wide(wideBuffer)
      : hashing.pointee.bytes(UnsafeRawBufferPointer(narrowBuffer))
    place?.storeBytes(of: result, as: Int.self)
    return result
  }

  /// Equality of content.
  @inline(__always) final func isEqual(to other: PyStr) -> Bool {
    if self === other { return true }
    if unitCount != other.unitCount { return false }
    let both = traits.intersection(other.traits)
    if both.contains(.interned) || isWide != other.isWide { return false }
    return memcmp(storage, other.storage, byteCount) == 0
  }

  /// Less, equal or greater by code points: -1, 0, 1.
  final func compare(to other: PyStr) -> Int {
    let shared = min(count, other.count)
    if !isWide, !other.isWide {
      let order = memcmp(storage, other.storage, shared)
      if order != 0 { return order < 0 ? -1 : 1 }
    } else {
      var index = 0
      while index < shared {
        let (left, right) = (self[index], other[index])
        if left != right { return left < right ? -1 : 1 }
        index += 1
      }
    }
    return count == other.count ? 0 : count < other.count ? -1 : 1
  }

  /// `__x__`: a name that may fill a slot of a type.
  final var isDunder: Bool {
    count > 4 && self[0] == 0x5F && self[1] == 0x5F && self[count - 1] == 0x5F
      && self[count - 2] == 0x5F
  }
}

private typealias EightBytes = UInt64

private final class PyStr16: PyStr {
  private var room: (EightBytes, EightBytes) = (0, 0)
}

private final class PyStr32: PyStr {
  private var room: (EightBytes, EightBytes, EightBytes, EightBytes) = (0, 0, 0, 0)
}

private final class PyStr48: PyStr {
  private var room: (EightBytes, EightBytes, EightBytes, EightBytes, EightBytes, EightBytes) = (
    0, 0, 0, 0, 0, 0
  )
}

private final class PyStr64: PyStr {
  private var room:
    (
      EightBytes, EightBytes, EightBytes, EightBytes, EightBytes, EightBytes, EightBytes,
      EightBytes
    ) = (0, 0, 0, 0, 0, 0, 0, 0)
}

/// Initializers of `PyStr` that choose the class by the length: only those of a protocol can.
protocol StrFactory {}

extension StrFactory {
  /// An uninitialised string: the caller fills the storage through `narrowUnits` or `wideUnits`,
  /// and has checked that `count` is at most `PyStr.maximumCount`.
  init(_ type: __shared PyType, uninitializedCount count: Int, isWide: Bool, isASCII: Bool) {
    var traits: PyStr.Traits = isWide ? [.wide] : isASCII ? [.ascii] : []
    let size = isWide ? count * 4 : count
    if size <= 8 {
      self = PyStr(type, traits, count) as! Self
      return
    }
    if size <= PyStr.maximumInlineSize {
      traits.insert(.inline)
      if size <= 16 {
        self = PyStr16(type, traits, count) as! Self
      } else if size <= 32 {
        self = PyStr32(type, traits, count) as! Self
      } else if size <= 48 {
        self = PyStr48(type, traits, count) as! Self
      } else {
        self = PyStr64(type, traits, count) as! Self
      }
      return
    }
    self.init(type, adopting: PyStr.allocateBuffer(size), count, isWide, isASCII)
  }

  /// Takes over a buffer made by `PyStr.allocateBuffer`.
  init(
    _ type: __shared PyType, adopting units: UnsafeMutableRawPointer, _ count: Int, _ isWide: Bool,
    _ isASCII: Bool
  ) {
    let traits: PyStr.Traits = isWide ? [.wide] : isASCII ? [.ascii] : []
    let made = PyStr(type, traits, count)
    made.becomeExternal(units)
    self = made as! Self
  }

  init(_ interpreter: __shared Interpreter, _ text: String) {
    self.init(interpreter.types.str, text)
  }

  init(_ type: __shared PyType, _ text: String) {
    var text = text
    let made = text.withUTF8 { PyStr(type, wellFormed: $0) }
    self = made as! Self
  }

  /// From UTF-8 without errors.
  init(_ type: __shared PyType, wellFormed bytes: UnsafeBufferPointer<UInt8>) {
    var count = 0
    var highest: UInt8 = 0
    for byte in bytes {
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte > highest { highest = byte }
    }
    // U+0100 and above start with a byte from 0xC4 on.
    let made = PyStr(
      type, uninitializedCount: count, isWide: highest >= 0xC4, isASCII: highest < 0x80)
    if let base = bytes.baseAddress {
      if highest < 0x80 {
        made.storage.copyMemory(from: base, byteCount: count)
      } else {
        var decoder = UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var index = 0
        while index < count, case .valid(let unit) = decoder.parseScalar(from: &iterator) {
          made.setUnit(index, UTF8.decode(unit).value)
          index += 1
        }
      }
    }
    self = made as! Self
  }

  /// Any code points, lone surrogates included.
  init(_ interpreter: __shared Interpreter, scalars: some Collection<UInt32>) {
    var all: UInt32 = 0
    for scalar in scalars { all |= scalar }
    let made = PyStr(
      interpreter.types.str, uninitializedCount: scalars.count, isWide: all > 0xFF,
      isASCII: all < 0x80)
    var index = 0
    for scalar in scalars {
      made.setUnit(index, scalar)
      index += 1
    }
    self = made as! Self
  }

  /// ASCII bytes.
  init(_ interpreter: __shared Interpreter, ascii bytes: some Collection<UInt8>) {
    let made = PyStr(
      interpreter.types.str, uninitializedCount: bytes.count, isWide: false, isASCII: true)
    let units = made.narrowUnits
    var index = 0
    for byte in bytes {
      units[index] = byte
      index += 1
    }
    self = made as! Self
  }

  /// Latin-1 bytes.
  init(_ type: __shared PyType, latin1 bytes: UnsafeBufferPointer<UInt8>) {
    let made = PyStr(
      type, uninitializedCount: bytes.count, isWide: false, isASCII: bytes.isASCII)
    if let base = bytes.baseAddress {
      made.storage.copyMemory(from: base, byteCount: bytes.count)
    }
    self = made as! Self
  }

  /// The same text as an instance of a subclass.
  init(_ type: __shared PyType, copying other: PyStr) {
    let made = PyStr(
      type, uninitializedCount: other.count, isWide: other.isWide, isASCII: other.isASCII)
    made.storage.copyMemory(from: other.storage, byteCount: other.byteCount)
    self = made as! Self
  }
}
