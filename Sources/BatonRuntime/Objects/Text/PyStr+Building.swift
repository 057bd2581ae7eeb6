// Strings made of strings: parts, concatenation, repetition, joining.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Interpreter {
  /// Raises MemoryError for a text of a length that cannot be had.
  @inline(__always) func checkTextSize(_ count: Int, isWide: Bool = false) throws(Unwind) {
    if count > 1 << 24 { try checkLargeSize(count, isWide ? 4 : 1) }
  }

  /// Asks whether so much memory is to be had, and gives it back.
  @inline(never) func checkLargeSize(_ count: Int, _ width: Int) throws(Unwind) {
    guard count <= PyStr.maximumCount, let probe = malloc(count * width + 64) else {
      throw memoryError()
    }
    free(probe)
  }

  /// `left + right`.
  func concatenate(_ left: PyStr, _ right: PyStr) throws(Unwind) -> PyStr {
    if left.count == 0, right.exactKind == .str { return right }
    if right.count == 0, left.exactKind == .str { return left }
    try checkTextSize(left.count + right.count, isWide: left.isWide || right.isWide)
    return joined(left, right)
  }

  private func joined(_ left: PyStr, _ right: PyStr) -> PyStr {
    let isWide = left.isWide || right.isWide
    let result = PyStr.uninitialized(
      self, left.count + right.count, isWide: isWide, isASCII: left.isASCII && right.isASCII)
    result.copyUnits(of: left, at: 0)
    result.copyUnits(of: right, at: left.count)
    return result
  }

  /// Appends to the exact str at `place`: in place where nobody else holds it.
  @inline(__always) func append(
    _ piece: PyStr, toTextAt place: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    guard let count = place.pointee.exactStr?.count else { return }
    if count + piece.count > 1 << 24 {
      try checkRoom(place.pointee, for: count + piece.count, isWide: piece.isWide)
    }
    guard case .object(var object) = place.move() else { return }
    if isKnownUniquelyReferenced(&object) {
      unsafeDowncast(object, to: PyStr.self).append(piece)
    } else {
      object = joined(unsafeDowncast(object, to: PyStr.self), piece)
    }
    place.initialize(to: .object(object))
  }

  /// Raises MemoryError where a longer text needs memory that is not to be had.
  @inline(never) private func checkRoom(
    _ value: Value, for total: Int, isWide: Bool
  ) throws(Unwind) {
    guard let text = value.exactStr else { return }
    if total > PyStr.maximumCount || !text.hasRoom(for: total, isWide: isWide || text.isWide) {
      try checkLargeSize(total + total / 2, isWide || text.isWide ? 4 : 1)
    }
  }

  /// The strings at `base`, one after the other.
  func concatenate(
    _ base: UnsafeMutablePointer<Value>, count pieceCount: Int
  ) throws(Unwind) -> PyStr {
    var total = 0
    var isWide = false
    var isASCII = true
    for index in 0..<pieceCount {
      (base + index).withBorrowedStr { piece in
        total += piece.count
        isWide = isWide || piece.isWide
        isASCII = isASCII && piece.isASCII
      }
    }
    if total <= 1 {
      for index in 0..<pieceCount {
        if let piece = base[index].exactStr, piece.count == total { return piece }
      }
      if total == 0 { return characters.empty }
    }
    try checkTextSize(total, isWide: isWide)
    let result = PyStr.uninitialized(
      self, total, isWide: isWide, isASCII: isASCII)
    var position = 0
    for index in 0..<pieceCount {
      (base + index).withBorrowedStr { piece in
        result.copyUnits(of: piece, at: position)
        position += piece.count
      }
    }
    return result
  }

  /// `text * count`.
  func repeated(_ text: PyStr, _ count: Int) throws(Unwind) -> PyStr {
    if count <= 0 || text.count == 0 { return characters.empty }
    if count == 1 { return exact(text) }
    let (total, overflow) = text.count.multipliedReportingOverflow(by: count)
    if overflow { throw overflowError("repeated string is too long") }
    try checkTextSize(total, isWide: text.isWide)
    let result = PyStr.uninitialized(
      self, total, isWide: text.isWide, isASCII: text.isASCII)
    Self.fill(result.storage, size: result.byteCount, with: text.storage, text.byteCount)
    return result
  }

  /// Fills memory with copies of a pattern, doubling what is there already.
  static func fill(
    _ target: UnsafeMutableRawPointer, size: Int, with pattern: UnsafeRawPointer,
    _ patternSize: Int
  ) {
    if patternSize == 1 {
      memset(target, Int32(pattern.load(as: UInt8.self)), size)
      return
    }
    var done = min(patternSize, size)
    target.copyMemory(from: pattern, byteCount: done)
    while done < size {
      let next = min(done, size - done)
      (target + done).copyMemory(from: target, byteCount: next)
      done += next
    }
  }

  /// The string itself, or a copy of the exact type where it is of a subclass.
  @inline(__always) func exact(_ text: PyStr) -> PyStr {
    text.exactKind == .str ? text : PyStr(types.str, copying: text)
  }

  /// The code points in `range`, which must exist.
  func part(of text: PyStr, _ range: Range<Int>) -> PyStr {
    let count = range.count
    if count == text.count { return exact(text) }
    if count <= 1 {
      return count == 0 ? characters.empty : character(text[range.lowerBound])
    }
    if !text.isWide {
      let units = UnsafeBufferPointer(start: text.narrowUnits + range.lowerBound, count: count)
      let result = PyStr.uninitialized(
        self, count, isWide: false, isASCII: text.isASCII || units.isASCII)
      result.storage.copyMemory(from: text.narrowUnits + range.lowerBound, byteCount: count)
      return result
    }
    return str(UnsafeBufferPointer(start: text.wideUnits + range.lowerBound, count: count))
  }

  /// A str of code points that need not be wide.
  func str(_ scalars: UnsafeBufferPointer<UInt32>) -> PyStr {
    var all: UInt32 = 0
    for scalar in scalars { all |= scalar }
    let result = PyStr.uninitialized(
      self, scalars.count, isWide: all > 0xFF, isASCII: all < 0x80)
    if all > 0xFF {
      if let base = scalars.baseAddress {
        result.storage.copyMemory(from: base, byteCount: scalars.count * 4)
      }
    } else {
      let narrow = result.narrowUnits
      for index in 0..<scalars.count { narrow[index] = UInt8(truncatingIfNeeded: scalars[index]) }
    }
    return result
  }

  func str(_ scalars: [UInt32]) -> PyStr {
    scalars.withUnsafeBufferPointer { str($0) }
  }

  /// Every `step`th code point from `start` on, `count` of them, all of which exist.
  func part(of text: PyStr, from start: Int, step: Int, count: Int) -> PyStr {
    if step == 1 { return part(of: text, start..<start + count) }
    if count <= 1 { return count == 0 ? characters.empty : character(text[start]) }
    if !text.isWide {
      let result = PyStr.uninitialized(
        self, count, isWide: false, isASCII: text.isASCII)
      let source = text.narrowUnits
      let target = result.narrowUnits
      var position = start
      for index in 0..<count {
        target[index] = source[position]
        position &+= step
      }
      if text.isASCII || !result.narrowBuffer.isASCII { return result }
      return withExtendedLifetime(result) { PyStr(types.str, latin1: result.narrowBuffer) }
    }
    var scalars: [UInt32] = []
    scalars.reserveCapacity(count)
    var position = start
    for _ in 0..<count {
      scalars.append(text.wideUnits[position])
      position &+= step
    }
    return str(scalars)
  }

  /// All elements; `complaint` in place of the TypeError of what cannot be iterated (CPython:
  /// `PySequence_Fast`).
  func sequenceElements(
    of iterable: Value, _ complaint: String
  ) throws(Unwind) -> ContiguousArray<Value> {
    if iterable.exactList != nil || iterable.exactTuple != nil {
      return try elements(of: iterable)
    }
    let iterator: Value
    do throws(Unwind) {
      iterator = try iter(iterable)
    } catch {
      if caught(error, exceptions.typeError) == nil { throw error }
      throw typeError(complaint)
    }
    return try elements(of: iterator)
  }

  /// `separator.join(iterable)` (CPython: `_PyUnicode_JoinArray`).
  func join(_ separator: PyStr, _ iterable: Value) throws(Unwind) -> PyStr {
    // No Python code runs while the pieces are read.
    if let list = iterable.exactList { return try join(separator, list.buffer) }
    let pieces = try sequenceElements(of: iterable, "can only join an iterable")
    return try pieces.withUnsafeBufferPointer { buffer throws(Unwind) in
      try join(separator, buffer)
    }
  }

  private func join(
    _ separator: PyStr, _ pieces: UnsafeBufferPointer<Value>
  ) throws(Unwind) -> PyStr {
    if pieces.isEmpty { return characters.empty }
    if pieces.count == 1, let only = pieces[0].exactStr { return only }
    guard let base = pieces.baseAddress else { return characters.empty }
    var total = 0
    var isWide = false
    var isASCII = true
    for index in 0..<pieces.count {
      let isStr = (base + index).withBorrowedStr { piece in
        total += piece.count
        isWide = isWide || piece.isWide
        isASCII = isASCII && piece.isASCII
      }
      if !isStr {
        throw typeError(
          "sequence item \(index): expected str instance, \(type(of: base[index]).name) found")
      }
    }
    if pieces.count > 1 {
      let (gaps, overflow) = separator.count.multipliedReportingOverflow(by: pieces.count - 1)
      if overflow || gaps > PyStr.maximumCount {
        throw overflowError("join() result is too long for a Python string")
      }
      total += gaps
      isWide = isWide || separator.isWide
      isASCII = isASCII && separator.isASCII
    }
    if total == 0 { return characters.empty }
    try checkTextSize(total, isWide: isWide)
    let result = PyStr.uninitialized(
      self, total, isWide: isWide, isASCII: isASCII)
    if !isWide {
      fillNarrow(result, separator, pieces)
      return result
    }
    var position = 0
    for index in 0..<pieces.count {
      if index > 0 {
        result.copyUnits(of: separator, at: position)
        position += separator.count
      }
      (base + index).withBorrowedStr { piece in
        result.copyUnits(of: piece, at: position)
        position += piece.count
      }
    }
    return result
  }

  private func fillNarrow(
    _ result: PyStr, _ separator: PyStr, _ pieces: UnsafeBufferPointer<Value>
  ) {
    var target = result.storage
    let gap = separator.storage
    let gapSize = separator.count
    guard let base = pieces.baseAddress else { return }
    for index in 0..<pieces.count {
      if index > 0, gapSize > 0 {
        if gapSize == 1 {
          target.storeBytes(of: gap.load(as: UInt8.self), as: UInt8.self)
        } else {
          target.copyMemory(from: gap, byteCount: gapSize)
        }
        target += gapSize
      }
      (base + index).withBorrowedStr { piece in
        Self.copyShort(piece.storage, to: target, count: piece.count)
        target += piece.count
      }
    }
    withExtendedLifetime(separator) {}
  }

  /// Copies bytes; a few of them without a call.
  @inline(__always) private static func copyShort(
    _ source: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer, count: Int
  ) {
    if count > 16 {
      target.copyMemory(from: source, byteCount: count)
    } else if count >= 8 {
      let head = source.loadUnaligned(as: UInt64.self)
      let tail = source.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      target.storeBytes(of: head, as: UInt64.self)
      target.storeBytes(of: tail, toByteOffset: count - 8, as: UInt64.self)
    } else {
      var index = 0
      while index < count {
        target.storeBytes(
          of: source.load(fromByteOffset: index, as: UInt8.self), toByteOffset: index,
          as: UInt8.self)
        index += 1
      }
    }
  }
}
