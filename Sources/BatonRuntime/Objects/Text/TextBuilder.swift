// The text under construction: code points are appended, a PyStr of the right width comes out.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Collects code points in a buffer that grows, and widens when a code point asks for it.
///
/// The caller checks lengths that a program chooses with `Interpreter.checkTextSize` first.
struct TextBuilder: ~Copyable {
  private var units: UnsafeMutableRawPointer
  private(set) var count = 0
  /// In bytes.
  private var capacity: Int
  private var isWide = false
  /// All code points or-ed together.
  private var all: UInt32 = 0

  init(minimumCapacity: Int = 48) {
    capacity = max(minimumCapacity, 16)
    units = PyStr.allocateBuffer(capacity)
  }

  deinit { PyStr.freeBuffer(units) }

  /// Makes room for `extra` more code points.
  @inline(__always) private mutating func reserve(_ extra: Int) {
    if (count + extra) << (isWide ? 2 : 0) > capacity { grow(extra) }
  }

  @inline(never) private mutating func grow(_ extra: Int) {
    let size = (count + extra) << (isWide ? 2 : 0)
    capacity = max(size, capacity * 2)
    units = PyStr.reallocateBuffer(units, capacity)
  }

  @inline(never) private mutating func widen(_ extra: Int) {
    let newCapacity = max((count + extra) * 4, capacity)
    let newUnits = PyStr.allocateBuffer(newCapacity)
    let wide = newUnits.assumingMemoryBound(to: UInt32.self)
    let narrow = units.assumingMemoryBound(to: UInt8.self)
    for index in 0..<count { wide[index] = UInt32(narrow[index]) }
    PyStr.freeBuffer(units)
    units = newUnits
    capacity = newCapacity
    isWide = true
  }

  @inline(__always) mutating func append(_ scalar: UInt32) {
    all |= scalar
    if scalar > 0xFF, !isWide { widen(1) }
    reserve(1)
    if isWide {
      units.assumingMemoryBound(to: UInt32.self)[count] = scalar
    } else {
      units.assumingMemoryBound(to: UInt8.self)[count] = UInt8(truncatingIfNeeded: scalar)
    }
    count += 1
  }

  mutating func append(repeating scalar: UInt32, count repetitions: Int) {
    guard repetitions > 0 else { return }
    all |= scalar
    if scalar > 0xFF, !isWide { widen(repetitions) }
    reserve(repetitions)
    if isWide {
      (units.assumingMemoryBound(to: UInt32.self) + count)
        .update(repeating: scalar, count: repetitions)
    } else {
      (units + count).initializeMemory(
        as: UInt8.self, repeating: UInt8(truncatingIfNeeded: scalar), count: repetitions)
    }
    count += repetitions
  }

  mutating func append(_ text: PyStr) { append(text, 0..<text.count) }

  /// Appends a part of `text`.
  mutating func append(_ text: PyStr, _ range: Range<Int>) {
    if text.isWide {
      append(
        wide: UnsafeBufferPointer(start: text.wideUnits + range.lowerBound, count: range.count))
    } else {
      append(
        latin1: UnsafeBufferPointer(start: text.narrowUnits + range.lowerBound, count: range.count),
        isASCII: text.isASCII)
    }
    withExtendedLifetime(text) {}
  }

  mutating func append(latin1 bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool = false) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
    if !isASCII, all < 0x80, !bytes.isASCII { all |= 0x80 }
    reserve(bytes.count)
    if isWide {
      let wide = units.assumingMemoryBound(to: UInt32.self) + count
      for index in 0..<bytes.count { wide[index] = UInt32(bytes[index]) }
    } else {
      (units + count).copyMemory(from: base, byteCount: bytes.count)
    }
    count += bytes.count
  }

  mutating func append(wide scalars: UnsafeBufferPointer<UInt32>) {
    guard let base = scalars.baseAddress, !scalars.isEmpty else { return }
    var union: UInt32 = 0
    for scalar in scalars { union |= scalar }
    all |= union
    if union > 0xFF, !isWide { widen(scalars.count) }
    reserve(scalars.count)
    if isWide {
      (units + count * 4).copyMemory(from: base, byteCount: scalars.count * 4)
    } else {
      let narrow = units.assumingMemoryBound(to: UInt8.self) + count
      for index in 0..<scalars.count { narrow[index] = UInt8(truncatingIfNeeded: scalars[index]) }
    }
    count += scalars.count
  }

  mutating func append(_ scalars: [UInt32]) {
    scalars.withUnsafeBufferPointer { append(wide: $0) }
  }

  mutating func append(_ text: String) {
    var text = text
    let isASCII = text.withUTF8 { bytes in
      guard bytes.isASCII else { return false }
      append(latin1: bytes, isASCII: true)
      return true
    }
    if !isASCII {
      for scalar in text.unicodeScalars { append(scalar.value) }
    }
  }

  /// The text as a str of the type asked for.
  consuming func finish(_ type: PyType) -> PyStr {
    let made: PyStr
    let size = count << (isWide ? 2 : 0)
    if size > PyStr.maximumInlineSize {
      made = PyStr(
        type, adopting: PyStr.reallocateBuffer(units, size), count, isWide, all < 0x80)
      discard self
    } else {
      made = PyStr(type, uninitializedCount: count, isWide: isWide, isASCII: all < 0x80)
      made.storage.copyMemory(from: units, byteCount: size)
      PyStr.freeBuffer(units)
      discard self
    }
    return made
  }

  /// The text as a str; the shared one where it is empty or a single Latin-1 character.
  consuming func finish(_ interpreter: Interpreter) -> PyStr {
    if count == 0 { return interpreter.characters.empty }
    if count == 1, !isWide {
      return interpreter.characters.character(units.load(as: UInt8.self))
    }
    return finish(interpreter.types.str)
  }
}
