// str: the methods that cut text apart.

extension PyStr {
  // MARK: split

  static func split(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = receiver(args)
    let limit = try splitLimit(interpreter, args)
    guard let separator = try separator(interpreter, args) else {
      let list = roomyList(interpreter, limit, longest: (text.count - 1) / 2 + 1)
      if text.isWide {
        splitWords(interpreter, text, limit, into: list) { TextSplitting.isWideSpace($0) }
      } else {
        splitWords(interpreter, text, limit, into: list) {
          TextSplitting.isLatinSpace(UInt8(truncatingIfNeeded: $0))
        }
      }
      return .object(list)
    }
    if text.count < separator.count || (separator.isWide && !text.isWide) {
      let list = PyList(interpreter, capacity: 1)
      list.append(.object(interpreter.exact(text)))
      return .object(list)
    }
    let list = roomyList(interpreter, limit, longest: text.count / separator.count + 1)
    text.search(for: separator, orElse: ()) { search in
      var start = 0
      var cuts = 0
      while cuts < limit {
        let place = search.first(from: start, to: text.count)
        if place < 0 { break }
        list.append(.object(interpreter.part(of: text, start..<place)))
        start = place + separator.count
        cuts += 1
      }
      list.append(.object(interpreter.part(of: text, start..<text.count)))
    }
    return .object(list)
  }

  /// A list with the room that CPython gives it (`PREALLOC_SIZE`).
  private static func roomyList(
    _ interpreter: Interpreter, _ limit: Int, longest: Int
  ) -> PyList {
    let most = limit == Int.max ? longest : limit
    return PyList(interpreter, capacity: most >= 12 ? 12 : most + 1)
  }

  @inline(__always) private static func splitWords(
    _ interpreter: Interpreter, _ text: PyStr, _ limit: Int, into list: PyList,
    _ isSpace: (UInt32) -> Bool
  ) {
    let (units, isWide) = (text.storage, text.isWide)
    TextSplitting.words(
      count: text.count, limit: limit,
      isSpace: { index in
        isSpace(
          isWide
            ? units.assumingMemoryBound(to: UInt32.self)[index]
            : UInt32(units.assumingMemoryBound(to: UInt8.self)[index]))
      },
      { list.append(.object(interpreter.part(of: text, $0))) })
    withExtendedLifetime(text) {}
  }

  static func splitFromEnd(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let text = receiver(args)
    let limit = try splitLimit(interpreter, args)
    var ranges: [Range<Int>] = []
    if let separator = try separator(interpreter, args) {
      let places = text.search(for: separator, orElse: []) {
        $0.allFromEnd(from: 0, to: text.count, limit: limit)
      }
      var end = text.count
      for place in places {
        ranges.append(place + separator.count..<end)
        end = place
      }
      ranges.append(0..<end)
    } else {
      TextSplitting.wordsFromEnd(
        count: text.count, limit: limit, isSpace: { TextSplitting.isWideSpace(text[$0]) }
      ) { ranges.append($0) }
    }
    let list = PyList(interpreter, capacity: ranges.count)
    for range in ranges.reversed() { list.append(.object(interpreter.part(of: text, range))) }
    return .object(list)
  }

  /// `maxsplit`; everything for a negative number.
  static func splitLimit(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Int {
    guard let given = args.given(2) else { return Int.max }
    let limit = try interpreter.size(given)
    return limit < 0 ? Int.max : limit
  }

  private static func separator(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> PyStr? {
    guard let given = args.given(1), !given.isNone else { return nil }
    guard let separator = given.asStr else {
      throw interpreter.typeError("must be str or None, not \(interpreter.type(of: given).name)")
    }
    if separator.count == 0 { throw interpreter.valueError("empty separator") }
    return separator
  }

  static func splitLines(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = receiver(args)
    let keepEnds =
      try args.given(1).map { value throws(Unwind) in
        try interpreter.isTrue(value)
      } ?? false
    let list = PyList(interpreter)
    TextSplitting.lines(
      count: text.count, keepEnds: keepEnds,
      breakLength: { position in
        let scalar = text[position]
        // Line ends are few: most text is done after one comparison.
        if scalar > 0x1E, scalar < 0x85 { return 0 }
        guard UnicodeProperties.isLineBreak(scalar) else { return 0 }
        let isPair = scalar == 0x0D && position + 1 < text.count && text[position + 1] == 0x0A
        return isPair ? 2 : 1
      }
    ) { list.append(.object(interpreter.part(of: text, $0))) }
    return .object(list)
  }

  // MARK: partition

  static func partition(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let (text, separator) = try partitionArguments(interpreter, args)
    let place = text.find(separator)
    if place < 0 {
      let empty = Value.object(interpreter.characters.empty)
      return interpreter.tuple([.object(text), empty, empty])
    }
    return parts(interpreter, text, place, separator)
  }

  static func partitionLast(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let (text, separator) = try partitionArguments(interpreter, args)
    let place = text.search(for: separator, orElse: -1) { $0.last(from: 0, to: text.count) }
    if place < 0 {
      let empty = Value.object(interpreter.characters.empty)
      return interpreter.tuple([empty, empty, .object(text)])
    }
    return parts(interpreter, text, place, separator)
  }

  private static func partitionArguments(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> (PyStr, PyStr) {
    guard let separator = args[1].asStr else {
      throw interpreter.typeError("must be str, not \(interpreter.type(of: args[1]).name)")
    }
    if separator.count == 0 { throw interpreter.valueError("empty separator") }
    return (receiver(args), separator)
  }

  private static func parts(
    _ interpreter: Interpreter, _ text: PyStr, _ place: Int, _ separator: PyStr
  ) -> Value {
    let parts = PyTuple.uninitialized(interpreter.types.tuple, count: 3)
    let values = parts.storage
    values.initialize(to: .object(interpreter.part(of: text, 0..<place)))
    (values + 1).initialize(to: .object(separator))
    (values + 2).initialize(
      to: .object(interpreter.part(of: text, place + separator.count..<text.count)))
    return .object(parts)
  }

  // MARK: strip

  static func strip(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try stripped(interpreter, args, "strip", left: true, right: true)
  }

  static func stripLeft(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try stripped(interpreter, args, "lstrip", left: true, right: false)
  }

  static func stripRight(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try stripped(interpreter, args, "rstrip", left: false, right: true)
  }

  private static func stripped(
    _ interpreter: Interpreter, _ args: Arguments, _ name: String, left: Bool, right: Bool
  ) throws(Unwind) -> Value {
    let text = receiver(args)
    let range: Range<Int>
    if let given = args.given(1), !given.isNone {
      guard let chars = given.asStr else {
        throw interpreter.typeError("\(name) arg must be None or str")
      }
      let set = chars.count > 4 ? Set(chars.scalars) : nil
      range = TextSplitting.trimmed(count: text.count, left: left, right: right) { index in
        let scalar = text[index]
        if let set { return set.contains(scalar) }
        for position in 0..<chars.count where chars[position] == scalar { return true }
        return false
      }
    } else if text.isWide {
      range = TextSplitting.trimmed(count: text.count, left: left, right: right) {
        TextSplitting.isWideSpace(text[$0])
      }
    } else {
      let units = text.narrowUnits
      range = TextSplitting.trimmed(count: text.count, left: left, right: right) {
        TextSplitting.isLatinSpace(units[$0])
      }
    }
    return .object(interpreter.part(of: text, range))
  }
}
