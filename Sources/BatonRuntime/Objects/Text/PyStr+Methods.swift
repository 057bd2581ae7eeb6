// str: the method table, and the methods that look for text in text.

extension PyStr {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("capitalize", "", .method, capitalize),
      BuiltinRow("casefold", "", .method, casefold),
      BuiltinRow("center", "width, fillchar=' ', /", .method, center),
      BuiltinRow("count", "sub, start=None, end=None, /", .method, count),
      BuiltinRow("encode", "encoding='utf-8', errors='strict'", .method, encode),
      BuiltinRow("endswith", "suffix, start=None, end=None, /", .method, endsWith),
      BuiltinRow("expandtabs", "tabsize=8", .method, expandTabs),
      BuiltinRow("find", "sub, start=None, end=None, /", .method, find),
      BuiltinRow("format", "*args, **kwargs", .method, format),
      BuiltinRow("format_map", "mapping, /", .method, formatMap),
      BuiltinRow("index", "sub, start=None, end=None, /", .method, index),
      BuiltinRow("isalnum", "", .method, isAlphanumeric),
      BuiltinRow("isalpha", "", .method, isAlphabetic),
      BuiltinRow("isascii", "", .method) { _, args throws(Unwind) in .bool(receiver(args).isASCII)
      },
      BuiltinRow("isdecimal", "", .method, isDecimal),
      BuiltinRow("isdigit", "", .method, isDigit),
      BuiltinRow("isidentifier", "", .method, isIdentifier),
      BuiltinRow("islower", "", .method, isLower),
      BuiltinRow("isnumeric", "", .method, isNumeric),
      BuiltinRow("isprintable", "", .method, isPrintable),
      BuiltinRow("isspace", "", .method, isSpace),
      BuiltinRow("istitle", "", .method, isTitle),
      BuiltinRow("isupper", "", .method, isUpper),
      BuiltinRow("join", "iterable, /", .method) { interpreter, args throws(Unwind) in
        .object(try interpreter.join(receiver(args), args[1]))
      },
      BuiltinRow("ljust", "width, fillchar=' ', /", .method, justifyLeft),
      BuiltinRow("lower", "", .method, lower),
      BuiltinRow("lstrip", "chars=None, /", .method, stripLeft),
      BuiltinRow(
        "maketrans", "x, y=<unrepresentable>, z=<unrepresentable>, /", .staticMethod, maketrans),
      BuiltinRow("partition", "sep, /", .method, partition),
      BuiltinRow("removeprefix", "prefix, /", .method, removePrefix),
      BuiltinRow("removesuffix", "suffix, /", .method, removeSuffix),
      BuiltinRow("replace", "old, new, /, count=-1", .method, replace),
      BuiltinRow("rfind", "sub, start=None, end=None, /", .method, findLast),
      BuiltinRow("rindex", "sub, start=None, end=None, /", .method, indexLast),
      BuiltinRow("rjust", "width, fillchar=' ', /", .method, justifyRight),
      BuiltinRow("rpartition", "sep, /", .method, partitionLast),
      BuiltinRow("rsplit", "sep=None, maxsplit=-1", .method, splitFromEnd),
      BuiltinRow("rstrip", "chars=None, /", .method, stripRight),
      BuiltinRow("split", "sep=None, maxsplit=-1", .method, split),
      BuiltinRow("splitlines", "keepends=False", .method, splitLines),
      BuiltinRow("startswith", "prefix, start=None, end=None, /", .method, startsWith),
      BuiltinRow("strip", "chars=None, /", .method, strip),
      BuiltinRow("swapcase", "", .method, swapCase),
      BuiltinRow("title", "", .method, title),
      BuiltinRow("translate", "table, /", .method, translate),
      BuiltinRow("upper", "", .method, upper),
      BuiltinRow("zfill", "width, /", .method, zeroFill),
      BuiltinRow("__format__", "format_spec, /", .method, formatted),
      BuiltinRow("__getnewargs__", "", .method) { interpreter, args throws(Unwind) in
        interpreter.tuple([.object(PyStr(interpreter.types.str, copying: receiver(args)))])
      },
      BuiltinRow("__sizeof__", "", .method) { _, args throws(Unwind) in
        .int(ObjectSizes.plainSize(of: args[0]))
      },
    ]
  }

  /// The receiver of a method, which is a str.
  @inline(__always) static func receiver(_ args: Arguments) -> PyStr {
    guard case .object(let object) = args[0] else { preconditionFailure("no receiver") }
    return unsafeDowncast(object, to: PyStr.self)
  }

  // MARK: Arguments

  /// The part of a sequence that `start` and `end` of the search methods name.
  static func bounds(
    _ interpreter: Interpreter, _ args: Arguments, count: Int
  ) throws(Unwind) -> (start: Int, end: Int) {
    var start = 0
    var end = count
    if let given = args.given(2), !given.isNone { start = try interpreter.sliceIndex(given) }
    if let given = args.given(3), !given.isNone { end = try interpreter.sliceIndex(given) }
    if end > count {
      end = count
    } else if end < 0 {
      end = max(0, end + count)
    }
    if start < 0 { start = max(0, start + count) }
    return (start, end)
  }

  // MARK: Searching

  @inline(__always) private static func found(
    _ interpreter: Interpreter, _ args: Arguments, _ name: String, last: Bool
  ) throws(Unwind) -> Int {
    let text = receiver(args)
    let needle = try interpreter.text(args[1], name, "argument 1")
    if args.given(2) == nil {
      return text.search(for: needle, orElse: -1) {
        last ? $0.last(from: 0, to: text.count) : $0.first(from: 0, to: text.count)
      }
    }
    let (start, end) = try bounds(interpreter, args, count: text.count)
    if start > end { return -1 }
    return text.search(for: needle, orElse: -1) {
      last ? $0.last(from: start, to: end) : $0.first(from: start, to: end)
    }
  }

  static func find(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    .int(try found(interpreter, args, "find", last: false))
  }

  static func findLast(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    .int(try found(interpreter, args, "rfind", last: true))
  }

  static func index(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let place = try found(interpreter, args, "index", last: false)
    if place < 0 { throw interpreter.valueError("substring not found") }
    return .int(place)
  }

  static func indexLast(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let place = try found(interpreter, args, "rindex", last: true)
    if place < 0 { throw interpreter.valueError("substring not found") }
    return .int(place)
  }

  static func count(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = receiver(args)
    let needle = try interpreter.text(args[1], "count", "argument 1")
    let (start, end) = try bounds(interpreter, args, count: text.count)
    return .int(text.search(for: needle, orElse: 0) { $0.count(from: start, to: end) })
  }

  static func startsWith(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    try hasAffix(interpreter, args, "startswith", atEnd: false)
  }

  static func endsWith(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    try hasAffix(interpreter, args, "endswith", atEnd: true)
  }

  private static func hasAffix(
    _ interpreter: Interpreter, _ args: Arguments, _ name: String, atEnd: Bool
  ) throws(Unwind) -> Value {
    let text = receiver(args)
    let (start, end) = try bounds(interpreter, args, count: text.count)
    func matches(_ affix: PyStr) -> Bool {
      if end - start < affix.count { return false }
      return text.hasPart(affix, at: atEnd ? end - affix.count : start)
    }
    if let affix = args[1].asStr { return .bool(matches(affix)) }
    guard let affixes = args[1].asTuple else {
      throw interpreter.typeError(
        "\(name) first arg must be str or a tuple of str, not "
          + interpreter.type(of: args[1]).name)
    }
    for index in 0..<affixes.count {
      guard let affix = affixes[index].asStr else {
        let type = interpreter.type(of: affixes[index]).name
        throw interpreter.typeError("tuple for \(name) must only contain str, not \(type)")
      }
      if matches(affix) { return .bool(true) }
    }
    return .bool(false)
  }

  // MARK: Replacing

  static func removePrefix(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let text = receiver(args)
    let prefix = try interpreter.text(args[1], "removeprefix", "argument")
    guard text.hasPart(prefix, at: 0) else { return .object(interpreter.exact(text)) }
    return .object(interpreter.part(of: text, prefix.count..<text.count))
  }

  static func removeSuffix(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let text = receiver(args)
    let suffix = try interpreter.text(args[1], "removesuffix", "argument")
    guard suffix.count > 0, text.hasPart(suffix, at: text.count - suffix.count) else {
      return .object(interpreter.exact(text))
    }
    return .object(interpreter.part(of: text, 0..<text.count - suffix.count))
  }

  static func replace(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let text = receiver(args)
    let old = try interpreter.text(args[1], "replace", "argument 1")
    let new = try interpreter.text(args[2], "replace", "argument 2")
    var limit = Int.max
    if let given = args.given(3) {
      let count = try interpreter.size(given)
      if count >= 0 { limit = count }
    }
    if limit == 0 || old.count > text.count { return .object(interpreter.exact(text)) }
    if old.count == 0 {
      return .object(try interpreter.interleave(text, new, limit: limit))
    }
    if !text.isWide, !new.isWide {
      if old.isWide { return .object(interpreter.exact(text)) }
      return .object(try interpreter.replaceNarrow(in: text, old, new, limit))
    }
    let places = text.search(for: old, orElse: []) {
      $0.all(from: 0, to: text.count, limit: limit)
    }
    if places.isEmpty { return .object(interpreter.exact(text)) }
    return .object(try interpreter.replaceWide(in: text, places, old.count, new))
  }
}

extension Interpreter {
  /// A str argument, or the error of `_PyArg_BadArgument`.
  @inline(__always) func text(
    _ value: Value, _ function: String, _ parameter: String
  ) throws(Unwind) -> PyStr {
    if let text = value.asStr { return text }
    throw badArgument(value, function, parameter, "str")
  }

  func badArgument(
    _ value: Value, _ function: String, _ parameter: String, _ expected: String
  ) -> Unwind {
    typeError("\(function)() \(parameter) must be \(expected), not \(givenName(value))")
  }

  /// An argument that C code takes as `Py_ssize_t`.
  func size(_ value: Value) throws(Unwind) -> Int {
    if let size = try indexAsInt(value) { return size }
    throw overflowError("Python int too large to convert to C ssize_t")
  }

  /// What a text becomes when so many parts of it are replaced.
  private func countAfterReplacing(
    in text: PyStr, _ times: Int, _ oldCount: Int, _ new: PyStr
  ) throws(Unwind) -> Int {
    let (change, overflow) = (new.count - oldCount).multipliedReportingOverflow(by: times)
    if overflow { throw overflowError("replace string is too long") }
    let total = text.count + change
    try checkTextSize(total, isWide: text.isWide || new.isWide)
    return total
  }

  /// Replaces `oldCount` code points at each of the places, which are in order.
  fileprivate func replaceWide(
    in text: PyStr, _ places: [Int], _ oldCount: Int, _ new: PyStr
  ) throws(Unwind) -> PyStr {
    let total = try countAfterReplacing(in: text, places.count, oldCount, new)
    if total == 0 { return characters.empty }
    var builder = TextBuilder(minimumCapacity: total * 4)
    var position = 0
    for place in places {
      builder.append(text, position..<place)
      builder.append(new)
      position = place + oldCount
    }
    builder.append(text, position..<text.count)
    return builder.finish(self)
  }

  /// Replaces one narrow character by another wherever it stands.
  private func replaceBytes(in text: PyStr, _ old: PyStr, _ new: PyStr) -> PyStr {
    let (from, to) = (old.narrowBuffer[0], new.narrowBuffer[0])
    let source = text.narrowBuffer
    if !source.contains(from) { return exact(text) }
    let result = PyStr.uninitialized(
      self, text.count, isWide: false, isASCII: text.isASCII && new.isASCII)
    let target = result.storage.assumingMemoryBound(to: UInt8.self)
    for index in 0..<text.count {
      let unit = source[index]
      target[index] = unit == from ? to : unit
    }
    if !text.isASCII || !new.isASCII { result.noteASCII() }
    return result
  }

  /// Replaces a narrow text that is not empty in another, at most `limit` times.
  fileprivate func replaceNarrow(
    in text: PyStr, _ old: PyStr, _ new: PyStr, _ limit: Int
  ) throws(Unwind) -> PyStr {
    let search = TextSearch(old.narrowBuffer, in: text.narrowBuffer)
    defer { withExtendedLifetime((text, old, new)) {} }
    if old.count == 1, new.count == 1, limit >= text.count {
      return replaceBytes(in: text, old, new)
    }
    // Counted first, so that the places need not be kept.
    var times = 0
    var position = 0
    while times < limit {
      let place = search.first(from: position, to: text.count)
      if place < 0 { break }
      times += 1
      position = place + old.count
    }
    if times == 0 { return exact(text) }
    let total = try countAfterReplacing(in: text, times, old.count, new)
    if total == 0 { return characters.empty }
    let result = PyStr.uninitialized(
      self, total, isWide: false, isASCII: text.isASCII && new.isASCII)
    let source = text.storage
    let insert = new.storage
    var target = result.storage
    position = 0
    while times > 0 {
      times -= 1
      let place = search.first(from: position, to: text.count)
      target.copyMemory(from: source + position, byteCount: place - position)
      target += place - position
      target.copyMemory(from: insert, byteCount: new.count)
      target += new.count
      position = place + old.count
    }
    target.copyMemory(from: source + position, byteCount: text.count - position)
    if !text.isASCII || !new.isASCII { result.noteASCII() }
    return result
  }

  /// `text.replace("", new)`: before each code point and at the end.
  fileprivate func interleave(
    _ text: PyStr, _ new: PyStr, limit: Int
  ) throws(Unwind) -> PyStr {
    let insertions = min(limit, text.count + 1)
    let (growth, overflow) = insertions.multipliedReportingOverflow(by: new.count)
    if overflow { throw overflowError("replace string is too long") }
    let isWide = text.isWide || new.isWide
    try checkTextSize(text.count + growth, isWide: isWide)
    var builder = TextBuilder(minimumCapacity: (text.count + growth) * (isWide ? 4 : 1))
    for index in 0..<text.count {
      if index < insertions { builder.append(new) }
      builder.append(text[index])
    }
    if insertions > text.count { builder.append(new) }
    return builder.finish(self)
  }
}
