// Where text and bytes are cut: at white space, at line ends, at separators, and at their edges.

/// The ranges that the splitting methods of str and bytes answer with. Units are bytes of ASCII
/// semantics (`bytes`), or code points.
enum TextSplitting {
  /// ASCII white space; for str also the four separators from U+001C on, see `isTextSpace`.
  @inline(__always) static func isByteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// White space below U+0080 as str knows it.
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte <= 0x20 && (byte == 0x20 || byte >= 0x1C || (byte >= 0x09 && byte <= 0x0D))
  }

  /// White space of str below U+0100.
  @inline(__always) static func isLatinSpace(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == 0x85 || byte == 0xA0
  }

  @inline(__always) static func isWideSpace(_ scalar: UInt32) -> Bool {
    scalar < 0x100
      ? isLatinSpace(UInt8(truncatingIfNeeded: scalar)) : UnicodeProperties.isSpace(scalar)
  }

  /// The words between white space; from the one after `limit` cuts on the rest is one piece
  /// (CPython: `split_whitespace`).
  @inline(__always) static func words(
    count: Int, limit: Int, isSpace: (Int) -> Bool, _ body: (Range<Int>) -> Void
  ) {
    var position = 0
    var cuts = 0
    while true {
      while position < count, isSpace(position) { position += 1 }
      if position == count { return }
      if cuts == limit {
        body(position..<count)
        return
      }
      let start = position
      position += 1
      while position < count, !isSpace(position) { position += 1 }
      body(start..<position)
      cuts += 1
    }
  }

  /// The same from the end; the pieces come last first (CPython: `rsplit_whitespace`).
  @inline(__always) static func wordsFromEnd(
    count: Int, limit: Int, isSpace: (Int) -> Bool, _ body: (Range<Int>) -> Void
  ) {
    var position = count
    var cuts = 0
    while true {
      while position > 0, isSpace(position - 1) { position -= 1 }
      if position == 0 { return }
      if cuts == limit {
        body(0..<position)
        return
      }
      let end = position
      position -= 1
      while position > 0, !isSpace(position - 1) { position -= 1 }
      body(position..<end)
      cuts += 1
    }
  }

  /// The lines, with or without their ends. `breakLength` answers how many units a line end takes
  /// at a position: 0, 1 or 2.
  @inline(__always) static func lines(
    count: Int, keepEnds: Bool, breakLength: (Int) -> Int, _ body: (Range<Int>) -> Void
  ) {
    var start = 0
    var position = 0
    while position < count {
      let length = breakLength(position)
      if length == 0 {
        position += 1
        continue
      }
      body(start..<(keepEnds ? position + length : position))
      position += length
      start = position
    }
    if start < count { body(start..<count) }
  }

  /// What is left between the edges where `isStripped` holds.
  @inline(__always) static func trimmed(
    count: Int, left: Bool, right: Bool, isStripped: (Int) -> Bool
  ) -> Range<Int> {
    var start = 0
    var end = count
    if left {
      while start < end, isStripped(start) { start += 1 }
    }
    if right {
      while end > start, isStripped(end - 1) { end -= 1 }
    }
    return start..<end
  }
}
