// JSON: text to values. Receives a str and the options of `json.loads`, gives a value and where it
// ends.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The options of `json.JSONDecoder`; nil: as JSON says.
struct JSONReaderOptions {
  var objectHook: Value?
  var pairsHook: Value?
  var parseFloat: Value?
  var parseInt: Value?
  var parseConstant: Value?
  var isStrict = true
}

/// Reads one value after another (CPython: `Modules/_json.c`, `scan_once_unicode`).
struct JSONReader<Unit: FixedWidthInteger & UnsignedInteger>: ~Copyable {
  private let interpreter: Interpreter
  private let options: JSONReaderOptions
  private let source: PyStr
  private let units: UnsafePointer<Unit>
  private let count: Int
  /// Where the reader stands.
  var place: Int
  /// The keys read last: equal ones share a str.
  private var keys = ContiguousArray<PyStr?>(repeating: nil, count: 128)

  /// `units` are those of `source`, which the caller keeps alive.
  init(
    _ interpreter: Interpreter, _ source: PyStr, _ units: UnsafePointer<Unit>, from place: Int,
    _ options: JSONReaderOptions
  ) {
    self.interpreter = interpreter
    self.source = source
    self.units = units
    self.count = source.count
    self.place = place
    self.options = options
  }

  /// The unit at a place; 0, which is no part of JSON, beyond the end.
  @inline(__always) private func unit(_ index: Int) -> UInt32 {
    index < count ? UInt32(truncatingIfNeeded: units[index]) : 0
  }

  @inline(__always) mutating func skipSpace() {
    while true {
      switch unit(place) {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  private func failure(_ message: String, at place: Int) -> Unwind {
    JSONModule.decodeError(interpreter, message, source, place)
  }

  // MARK: Values

  mutating func readValue() throws(Unwind) -> Value {
    switch unit(place) {
    case 0x22:
      place += 1
      return .object(try readString(isKey: false))
    case 0x7B:
      try interpreter.enterNative(" while decoding a JSON object from a unicode string")
      defer { interpreter.leaveNative() }
      return try readObject()
    case 0x5B:
      try interpreter.enterNative(" while decoding a JSON array from a unicode string")
      defer { interpreter.leaveNative() }
      return try readArray()
    case 0x6E where takeWord("null"): return .none
    case 0x74 where takeWord("true"): return .bool(true)
    case 0x66 where takeWord("false"): return .bool(false)
    case 0x4E where takeWord("NaN"): return try constant("NaN", .nan)
    case 0x49 where takeWord("Infinity"): return try constant("Infinity", .infinity)
    case 0x2D where takeWord("-Infinity"): return try constant("-Infinity", -.infinity)
    default: return try readNumber()
    }
  }

  private mutating func takeWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    if place + length > count { return false }
    for index in 0..<length where unit(place + index) != UInt32(word.utf8Start[index]) {
      return false
    }
    place += length
    return true
  }

  private func constant(_ name: String, _ value: Double) throws(Unwind) -> Value {
    guard let hook = options.parseConstant else { return .float(value) }
    return try interpreter.call(hook, interpreter.str(name))
  }

  private mutating func readArray() throws(Unwind) -> Value {
    let list = PyList(interpreter)
    place += 1
    skipSpace()
    if unit(place) == 0x5D {
      place += 1
      return .object(list)
    }
    while true {
      list.append(try readValue())
      skipSpace()
      let next = unit(place)
      if next == 0x5D { break }
      if next != 0x2C { throw failure("Expecting ',' delimiter", at: place) }
      let comma = place
      place += 1
      skipSpace()
      if unit(place) == 0x5D {
        throw failure("Illegal trailing comma before end of array", at: comma)
      }
    }
    place += 1
    return .object(list)
  }

  private mutating func readObject() throws(Unwind) -> Value {
    let pairs = options.pairsHook == nil ? nil : PyList(interpreter)
    let dict = PyDict(interpreter)
    place += 1
    skipSpace()
    if unit(place) != 0x7D {
      while true {
        if unit(place) != 0x22 {
          throw failure("Expecting property name enclosed in double quotes", at: place)
        }
        place += 1
        let key = try readString(isKey: true)
        skipSpace()
        if unit(place) != 0x3A { throw failure("Expecting ':' delimiter", at: place) }
        place += 1
        skipSpace()
        let value = try readValue()
        if let pairs {
          pairs.append(interpreter.tuple([.object(key), value]))
        } else {
          dict.set(key, value)
        }
        skipSpace()
        let next = unit(place)
        if next == 0x7D { break }
        if next != 0x2C { throw failure("Expecting ',' delimiter", at: place) }
        let comma = place
        place += 1
        skipSpace()
        if unit(place) == 0x7D {
          throw failure("Illegal trailing comma before end of object", at: comma)
        }
      }
    }
    place += 1
    if let hook = options.pairsHook, let pairs {
      return try interpreter.call(hook, .object(pairs))
    }
    if let hook = options.objectHook { return try interpreter.call(hook, .object(dict)) }
    return .object(dict)
  }

  // MARK: Numbers

  @inline(__always) private func isDigit(_ index: Int) -> Bool {
    unit(index) &- 0x30 < 10
  }

  private mutating func readNumber() throws(Unwind) -> Value {
    let start = place
    var index = start
    let isNegative = unit(index) == 0x2D
    if isNegative { index += 1 }
    let firstDigit = index
    if unit(index) == 0x30 {
      index += 1
    } else if isDigit(index) {
      while isDigit(index) { index += 1 }
    } else {
      throw failure("Expecting value", at: start)
    }
    let digitsEnd = index
    var isFloat = false
    if unit(index) == 0x2E, isDigit(index + 1) {
      isFloat = true
      index += 2
      while isDigit(index) { index += 1 }
    }
    let fractionEnd = index
    if unit(index) | 0x20 == 0x65 {
      var end = index + 1
      if unit(end) == 0x2B || unit(end) == 0x2D { end += 1 }
      if isDigit(end) {
        isFloat = true
        while isDigit(end) { end += 1 }
        index = end
      }
    }
    place = index
    if isFloat {
      if let hook = options.parseFloat { return try interpreter.call(hook, text(start, index)) }
      if index == fractionEnd, index - firstDigit <= 16 {
        return .float(shortFloat(firstDigit, digitsEnd, fractionEnd, isNegative))
      }
      return .float(longFloat(start, index))
    }
    if let hook = options.parseInt { return try interpreter.call(hook, text(start, index)) }
    if index - firstDigit <= 18 {
      var number = 0
      for digit in firstDigit..<index { number = number &* 10 &+ Int(unit(digit) &- 0x30) }
      return .int(isNegative ? -number : number)
    }
    return try interpreter.call(.object(interpreter.types.int), text(start, index))
  }

  /// At most 15 digits: both parts are exact, and the division rounds once.
  private func shortFloat(
    _ first: Int, _ point: Int, _ end: Int, _ isNegative: Bool
  ) -> Double {
    var mantissa = 0
    var scale = 1.0
    for index in first..<end where index != point {
      mantissa = mantissa &* 10 &+ Int(unit(index) &- 0x30)
      if index > point { scale *= 10 }
    }
    let value = Double(mantissa) / scale
    return isNegative ? -value : value
  }

  /// What stands there is a number as C reads it.
  private func longFloat(_ start: Int, _ end: Int) -> Double {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: end - start + 1) { text in
      for index in start..<end { text[index - start] = CChar(truncatingIfNeeded: unit(index)) }
      text[end - start] = 0
      return text.baseAddress.map { strtod($0, nil) } ?? 0
    }
  }

  private func bytes(_ start: Int, _ end: Int) -> [UInt8] {
    (start..<end).map { UInt8(truncatingIfNeeded: unit($0)) }
  }

  private func text(_ start: Int, _ end: Int) -> Value {
    .object(PyStr(interpreter, ascii: bytes(start, end)))
  }

  // MARK: Strings

  /// The string after the quote before `place`.
  private mutating func readString(isKey: Bool) throws(Unwind) -> PyStr {
    let start = place
    var index = start
    while index < count {
      let unit = UInt32(truncatingIfNeeded: units[index])
      if unit == 0x22 {
        place = index + 1
        return isKey ? key(start, index) : string(start, index)
      }
      if unit == 0x5C { break }
      if unit < 0x20, options.isStrict { throw failure("Invalid control character at", at: index) }
      index += 1
    }
    if index >= count { throw failure("Unterminated string starting at", at: start - 1) }
    return try readEscapes(start, index)
  }

  /// A string with escapes; the first stands at `index`.
  private mutating func readEscapes(_ start: Int, _ escape: Int) throws(Unwind) -> PyStr {
    var text = TextBuilder(minimumCapacity: escape - start + 32)
    for index in start..<escape { text.append(unit(index)) }
    var index = escape
    while true {
      guard index < count else { throw failure("Unterminated string starting at", at: start - 1) }
      let unit = UInt32(truncatingIfNeeded: units[index])
      if unit == 0x22 { break }
      if unit != 0x5C {
        if unit < 0x20, options.isStrict {
          throw failure("Invalid control character at", at: index)
        }
        text.append(unit)
        index += 1
        continue
      }
      index += 1
      guard index < count else { throw failure("Unterminated string starting at", at: start - 1) }
      let letter = self.unit(index)
      if letter == 0x75 {
        text.append(try readUnit(&index))
        continue
      }
      switch letter {
      case 0x22, 0x5C, 0x2F: text.append(letter)
      case 0x62: text.append(8)
      case 0x66: text.append(12)
      case 0x6E: text.append(10)
      case 0x72: text.append(13)
      case 0x74: text.append(9)
      default: throw failure("Invalid \\escape", at: index - 1)
      }
      index += 1
    }
    place = index + 1
    return text.finish(interpreter)
  }

  /// The four digits after the `u` at `index`; two such units may be one code point.
  private func readUnit(_ index: inout Int) throws(Unwind) -> UInt32 {
    let high = try digits(after: index)
    index += 5
    guard high & 0xFC00 == 0xD800, index + 6 < count, unit(index) == 0x5C, unit(index + 1) == 0x75
    else { return high }
    let low = try digits(after: index + 1)
    guard low & 0xFC00 == 0xDC00 else { return high }
    index += 6
    return 0x10000 + (high & 0x3FF) << 10 + low & 0x3FF
  }

  private func digits(after letter: Int) throws(Unwind) -> UInt32 {
    guard letter + 5 < count else { throw failure("Invalid \\uXXXX escape", at: letter) }
    var result: UInt32 = 0
    for index in letter + 1...letter + 4 {
      let unit = unit(index)
      switch unit {
      case 0x30...0x39: result = result << 4 | (unit - 0x30)
      case 0x41...0x46: result = result << 4 | (unit - 0x37)
      case 0x61...0x66: result = result << 4 | (unit - 0x57)
      default: throw failure("Invalid \\uXXXX escape", at: letter)
      }
    }
    return result
  }

  private func string(_ start: Int, _ end: Int) -> PyStr {
    let length = end - start
    if length == 0 { return interpreter.characters.empty }
    let first = UnsafeRawPointer(units + start)
    if MemoryLayout<Unit>.size == 1 {
      if length == 1 { return interpreter.characters.character(first.load(as: UInt8.self)) }
      let bytes = first.assumingMemoryBound(to: UInt8.self)
      return PyStr(
        interpreter.types.str, latin1: UnsafeBufferPointer(start: bytes, count: length))
    }
    var text = TextBuilder(minimumCapacity: length)
    let wide = first.assumingMemoryBound(to: UInt32.self)
    text.append(wide: UnsafeBufferPointer(start: wide, count: length))
    return text.finish(interpreter)
  }

  private mutating func key(_ start: Int, _ end: Int) -> PyStr {
    var hash: UInt32 = 2_166_136_261
    for index in start..<end { hash = (hash ^ unit(index)) &* 16_777_619 }
    let slot = Int((hash ^ hash >> 16) & 127)
    if let known = keys[slot], known.count == end - start, isSame(known, start) { return known }
    let made = string(start, end)
    keys[slot] = made
    return made
  }

  private func isSame(_ key: PyStr, _ start: Int) -> Bool {
    if MemoryLayout<Unit>.size == 1, !key.isWide {
      return memcmp(key.narrowUnits, units + start, key.count) == 0
    }
    for index in 0..<key.count where key[index] != unit(start + index) { return false }
    return true
  }
}
