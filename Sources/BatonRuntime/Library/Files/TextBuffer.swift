// Text in memory with a position: what StringIO is, and files in encodings that are not ASCII's kin.

/// Code points and a place among them.
struct TextBuffer {
  private(set) var scalars: [UInt32]
  var position = 0

  init(_ scalars: [UInt32] = []) { self.scalars = scalars }

  /// Up to `count` code points; nil: all that are left.
  mutating func read(_ count: Int?) -> ArraySlice<UInt32> {
    if position >= scalars.count { return [] }
    let end = count.map { min($0, scalars.count - position) + position } ?? scalars.count
    defer { position = end }
    return scalars[position..<end]
  }

  mutating func readLine(_ end: LineEnd, limit: Int?) -> ArraySlice<UInt32> {
    if position >= scalars.count { return [] }
    var index = position
    let stop = limit.map { min($0, scalars.count - position) + position } ?? scalars.count
    scan: while index < stop {
      let scalar = scalars[index]
      index += 1
      let isPair = scalar == 0x0D && index < scalars.count && scalars[index] == 0x0A
      switch (end, scalar) {
      case (.newline, 0x0A), (.universal, 0x0A), (.carriageReturn, 0x0D): break scan
      case (.universal, 0x0D),
        (.both, 0x0D) where isPair:
        if isPair, index < stop { index += 1 }
        break scan
      default: break
      }
    }
    defer { position = index }
    return scalars[position..<index]
  }

  mutating func write(_ text: some Collection<UInt32>) {
    if position > scalars.count {
      scalars.append(contentsOf: repeatElement(0, count: position - scalars.count))
    }
    if position == scalars.count {
      scalars.append(contentsOf: text)
    } else {
      scalars.replaceSubrange(
        position..<min(position + text.count, scalars.count), with: text)
    }
    position += text.count
  }

  mutating func truncate(_ size: Int) {
    if size < scalars.count { scalars.removeSubrange(size...) }
  }

  /// `\r\n` and `\r` become `\n`.
  static func translated(_ scalars: some Collection<UInt32>) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(scalars.count)
    var afterReturn = false
    for scalar in scalars {
      if scalar == 0x0D {
        result.append(0x0A)
      } else if scalar != 0x0A || !afterReturn {
        result.append(scalar)
      }
      afterReturn = scalar == 0x0D
    }
    return result
  }

  /// `\n` becomes the text.
  static func expanded(_ scalars: some Collection<UInt32>, _ newline: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar == 0x0A { result.append(contentsOf: newline) } else { result.append(scalar) }
    }
    return result
  }
}
