// The common format specifications, read without allocating; the rest is left to FormatSpec.

/// A format specification in ASCII, without the rarer parts. What it refuses may be right all the
/// same: `FormatSpec` decides and words the errors.
struct FieldLayout {
  var fill: UInt32 = 0x20
  /// `<`, `>`, `^`, `=`; 0 where it was left out.
  var alignment: UInt8 = 0
  /// `+`, `-`, space or 0.
  var sign: UInt8 = 0
  var isAlternate = false
  var width = 0
  /// `,`, `_` or 0.
  var grouping: UInt8 = 0
  /// `Int.max` where it was left out.
  var precision = Int.max
  /// The presentation type or 0.
  var type: UInt8 = 0
  private var zeroWasGiven = false

  /// Nil for anything unusual.
  init?(_ spec: PyStr) {
    guard spec.isASCII, spec.count <= 24 else { return nil }
    let units = spec.narrowUnits
    let count = spec.count
    defer { withExtendedLifetime(spec) {} }
    var index = 0
    if count >= 2, Self.isAlignment(units[1]) {
      fill = UInt32(units[0])
      alignment = units[1]
      index = 2
    } else if count >= 1, Self.isAlignment(units[0]) {
      alignment = units[0]
      index = 1
    }
    if index < count, units[index] == 0x2B || units[index] == 0x2D || units[index] == 0x20 {
      sign = units[index]
      index += 1
    }
    if index < count, units[index] == 0x23 {
      isAlternate = true
      index += 1
    }
    if index < count, units[index] == 0x30 {
      // With a fill or an alignment of its own the zero has other meanings.
      if alignment != 0 { return nil }
      zeroWasGiven = true
      fill = 0x30
      index += 1
    }
    while index < count, units[index] >= 0x30, units[index] <= 0x39 {
      width = width * 10 + Int(units[index] - 0x30)
      if width > 1 << 30 { return nil }
      index += 1
    }
    if index < count, units[index] == 0x2C || units[index] == 0x5F {
      grouping = units[index]
      index += 1
    }
    if index < count, units[index] == 0x2E {
      index += 1
      precision = 0
      let start = index
      while index < count, units[index] >= 0x30, units[index] <= 0x39 {
        precision = precision * 10 + Int(units[index] - 0x30)
        if precision > 1 << 30 { return nil }
        index += 1
      }
      if index == start { return nil }
    }
    if index < count {
      type = units[index]
      index += 1
    }
    if index < count { return nil }
    if zeroWasGiven { alignment = 0x3D }
  }

  private static func isAlignment(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x3E || byte == 0x5E || byte == 0x3D
  }

  var isForText: Bool {
    (type == 0 || type == 0x73) && sign == 0 && !isAlternate && grouping == 0
      && (alignment != 0x3D || zeroWasGiven)
  }

  var isForInt: Bool {
    if precision != Int.max { return false }
    switch type {
    case 0, 0x64: return true
    case 0x62, 0x6F, 0x78, 0x58: return grouping == 0
    default: return false
    }
  }

  var isForFloat: Bool {
    if isAlternate { return false }
    switch type {
    case 0, 0x65, 0x66, 0x67, 0x25: return true
    default: return false
    }
  }

  var radix: UInt {
    switch type {
    case 0x62: 2
    case 0x6F: 8
    case 0x78, 0x58: 16
    default: 10
    }
  }

  /// How much of the fill stands on the left.
  func leading(_ missing: Int, defaultAlignment: UInt8) -> Int {
    switch alignment == 0 || (alignment == 0x3D && zeroWasGiven) ? defaultAlignment : alignment {
    case 0x3E: missing
    case 0x5E: missing / 2
    default: 0
    }
  }
}

/// The digits of machine ints, written to where their end stands.
enum Digits {
  /// How many digits `value` has, separators between groups of three included.
  @inline(__always) static func count(_ value: UInt, radix: UInt, grouped: Bool = false) -> Int {
    if radix != 10 {
      let bits = max(1, UInt.bitWidth - value.leadingZeroBitCount)
      let shift = shift(radix)
      return (bits + shift - 1) / shift
    }
    var rest = value
    var count = 1
    while rest >= 10_000 {
      rest /= 10_000
      count += 4
    }
    count += rest >= 1000 ? 3 : rest >= 100 ? 2 : rest >= 10 ? 1 : 0
    return grouped ? count + (count - 1) / 3 : count
  }

  private static func shift(_ radix: UInt) -> Int { radix == 16 ? 4 : radix == 8 ? 3 : 1 }

  /// Writes the digits before `end`. `separator` is 0 for none.
  @inline(__always) static func write(
    _ value: UInt, radix: UInt, uppercase: Bool = false, separator: UInt8 = 0,
    before end: UnsafeMutablePointer<UInt8>
  ) {
    var target = end
    var rest = value
    if radix == 10 {
      var written = 0
      repeat {
        if separator != 0, written == 3 {
          target -= 1
          target.pointee = separator
          written = 0
        }
        let quotient = rest / 10
        target -= 1
        target.pointee = 0x30 + UInt8(truncatingIfNeeded: rest &- quotient &* 10)
        rest = quotient
        written += 1
      } while rest != 0
      return
    }
    let letter: UInt8 = uppercase ? 0x41 - 10 : 0x61 - 10
    let shift = shift(radix)
    repeat {
      let digit = UInt8(truncatingIfNeeded: rest & (radix - 1))
      target -= 1
      target.pointee = digit < 10 ? 0x30 + digit : letter + digit
      rest >>= UInt(shift)
    } while rest != 0
  }
}
