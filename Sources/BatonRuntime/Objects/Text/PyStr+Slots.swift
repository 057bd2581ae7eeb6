// str: construction, representation, operators.

import BatonSyntax

extension PyStr {
  static func install(_ type: PyType) {
    checkLayout(type.interpreter)
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      .object(interpreter.representation(of: unsafeText(value)))
    }
    slots.str = { interpreter, value throws(Unwind) in
      .object(interpreter.exact(unsafeText(value)))
    }
    slots.hash = { _, value throws(Unwind) in unsafeText(value).hashCode }
    slots.compare = compare
    slots.iter = { interpreter, value throws(Unwind) in
      .object(StrIterator(interpreter, unsafeText(value)))
    }
    slots.length = { _, value throws(Unwind) in unsafeText(value).count }
    slots.getItem = getItem
    slots.contains = contains
    slots.concatenate = { interpreter, left, right throws(Unwind) in
      guard let added = right.asStr else {
        throw interpreter.typeError(
          "can only concatenate str (not \"\(interpreter.type(of: right).name)\") to str")
      }
      return .object(try interpreter.concatenate(unsafeText(left), added))
    }
    slots.repetition = { interpreter, value, count throws(Unwind) in
      .object(try interpreter.repeated(unsafeText(value), count))
    }
    slots[BinaryOperator.modulo] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let format = left.asStr else { return .notImplemented }
      return .object(try interpreter.percentFormat(format, right))
    }
    slots.new = make
    type.install(slots, methods)
    type.typeFlags.insert(.selfPattern)
  }

  /// The receiver of a slot, which is a str.
  @inline(__always) static func unsafeText(_ value: Value) -> PyStr {
    guard case .object(let object) = value else { preconditionFailure("no receiver") }
    return unsafeDowncast(object, to: PyStr.self)
  }

  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard let left = left.asStr, let right = right.asStr else { return .notImplemented }
    return .bool(left.holds(operation, right))
  }

  @inline(__always) func holds(_ operation: RichComparison, _ other: PyStr) -> Bool {
    switch operation {
    case .equal: isEqual(to: other)
    case .notEqual: !isEqual(to: other)
    case .less: compare(to: other) < 0
    case .lessOrEqual: compare(to: other) <= 0
    case .greater: compare(to: other) > 0
    case .greaterOrEqual: compare(to: other) >= 0
    }
  }

  private static func getItem(
    _ interpreter: Interpreter, _ value: Value, _ key: Value
  ) throws(Unwind) -> Value {
    let text = unsafeText(value)
    if let slice = key.asSlice {
      let span = try interpreter.numbers(of: slice).adjusted(to: text.count)
      return .object(
        interpreter.part(of: text, from: span.start, step: span.step, count: span.count))
    }
    var index: Int
    if case .int(let int) = key {
      index = int
    } else {
      guard interpreter.type(of: key).slots.index != nil else {
        throw interpreter.typeError(
          "string indices must be integers, not '\(interpreter.type(of: key).name)'")
      }
      guard let given = try interpreter.indexAsInt(key) else {
        throw interpreter.indexError(
          "cannot fit '\(interpreter.type(of: key).name)' into an index-sized integer")
      }
      index = given
    }
    if index < 0 { index += text.count }
    guard index >= 0, index < text.count else {
      throw interpreter.indexError("string index out of range")
    }
    return .object(interpreter.character(of: text, at: index))
  }

  private static func contains(
    _ interpreter: Interpreter, _ container: Value, _ item: Value
  ) throws(Unwind) -> Bool {
    guard let part = item.asStr else {
      throw interpreter.typeError(
        "'in <string>' requires string as left operand, not \(interpreter.type(of: item).name)")
    }
    return unsafeText(container).find(part) >= 0
  }

  // MARK: Construction

  private static let signature = BuiltinSignature(
    parsing: "object='', encoding='utf-8', errors='strict'")

  /// `str(object, encoding, errors)` (CPython: `unicode_new`).
  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let text: PyStr
    if arguments.keywordNames.isEmpty, arguments.positionalCount <= 1 {
      text =
        arguments.positionalCount == 0
        ? interpreter.characters.empty : try interpreter.string(arguments[0])
    } else {
      // Of a subclass, and with keywords, the arguments are counted together.
      if arguments.positionalCount > 3, arguments.keywordNames.isEmpty,
        type === interpreter.types.str
      {
        throw interpreter.typeError(
          "str expected at most 3 arguments, got \(arguments.positionalCount)")
      }
      let given = try interpreter.bound(arguments, to: signature, of: "str")
      text = try interpreter.str(given[0], encoding: given[1], errors: given[2])
    }
    if type === interpreter.types.str { return .object(text) }
    return .object(PyStr(type, copying: text))
  }
}

extension Interpreter {
  /// `str(object, encoding, errors)` where one of the last two is given.
  fileprivate func str(
    _ object: Value, encoding: Value, errors: Value
  ) throws(Unwind) -> PyStr {
    if let given = encoding.defined, given.asStr == nil {
      throw typeError(
        "str() argument 'encoding' must be str, not \(given.isNone ? "NoneType" : givenName(given))"
      )
    }
    if let given = errors.defined, given.asStr == nil {
      throw typeError(
        "str() argument 'errors' must be str, not \(given.isNone ? "NoneType" : givenName(given))")
    }
    if let given = encoding.asStr { try refuseNull(in: given) }
    if let given = errors.asStr { try refuseNull(in: given) }
    if object.isUndefined { return characters.empty }
    if encoding.isUndefined, errors.isUndefined { return try string(object) }
    if object.asStr != nil { throw typeError("decoding str is not supported") }
    guard let bytes = bytesLike(object) else {
      throw typeError(
        "decoding to str: need a bytes-like object, \(type(of: object).name) found")
    }
    if bytes.isEmpty { return characters.empty }
    return try decode(bytes, object, encoding: encoding.asStr, errors: errors.asStr)
  }

  // MARK: repr and ascii

  /// `repr(text)`.
  func representation(of text: PyStr) -> PyStr {
    if text.isASCII, let quick = quickRepresentation(of: text) { return quick }
    return str(StringEscapes.repr(text.scalars))
  }

  /// Of printable ASCII without quotes or backslashes; nil for other text.
  private func quickRepresentation(of text: PyStr) -> PyStr? {
    for byte in text.narrowBuffer
    where byte < 0x20 || byte == 0x7F || byte == 0x27 || byte == 0x5C { return nil }
    let result = PyStr.uninitialized(
      self, text.count + 2, isWide: false, isASCII: true)
    let units = result.narrowUnits
    units[0] = 0x27
    (units + 1).update(from: text.narrowUnits, count: text.count)
    units[text.count + 1] = 0x27
    withExtendedLifetime(text) {}
    return result
  }

  /// `ascii(value)`.
  func ascii(_ value: Value) throws(Unwind) -> PyStr {
    let text = try repr(value)
    if text.isASCII { return text }
    return str(StringEscapes.ascii(repr: text.scalars))
  }
}
