// bytes and bytearray: formatting with the % operator.

extension Interpreter {
  /// `format % value` (CPython: `_PyBytes_FormatEx`).
  func percentFormat(_ format: [UInt8], _ value: Value) throws(Unwind) -> [UInt8] {
    var arguments = PercentArguments(self, value, isText: false)
    var result: [UInt8] = []
    func add(_ scalars: [UInt32]) {
      for scalar in scalars { result.append(UInt8(truncatingIfNeeded: scalar)) }
    }
    for segment in PercentFormatting.parse(format.map { UInt32($0) }) {
      switch segment {
      case .literal(let scalars): add(scalars)
      case .failure(let error, let needsMapping, let key, let stars):
        if needsMapping { try arguments.checkMapping() }
        if let key { try arguments.select(bytes(key.map { UInt8(truncatingIfNeeded: $0) })) }
        for _ in 0..<stars { _ = try arguments.amount(isPrecision: false) }
        throw self.error(error)
      case .conversion(let conversion):
        if let key = conversion.key {
          try arguments.select(bytes(key.map { UInt8(truncatingIfNeeded: $0) }))
        }
        let field = try percentField(conversion, &arguments)
        let argument = try arguments.take()
        try checkAmounts(of: field)
        add(try converted(field, conversion, argument))
        try checkTextSize(result.count)
      }
    }
    try arguments.finish(of: "bytes")
    return result
  }

  private func converted(
    _ field: PercentFormatting.Field, _ conversion: PercentConversion, _ value: Value
  ) throws(Unwind) -> [UInt32] {
    switch field.type {
    case "b", "s":
      return PercentFormatting.string(try percentBytes(value).map { UInt32($0) }, field)
    case "a", "r": return PercentFormatting.string(try ascii(value).scalars, field)
    case "c": return PercentFormatting.string([try percentByte(value)], field)
    case "d", "i", "u", "o", "x", "X":
      let digits = try percentInteger(value, field, forBytes: true)
      let limit = library.maxStrDigits
      return try textual { () throws(TextError) in
        try PercentFormatting.integer(digits, field, limit: limit)
      }
    case "e", "E", "f", "F", "g", "G":
      let number: Double
      do throws(Unwind) {
        number = try doubleArgument(value)
      } catch {
        if caught(error, exceptions.typeError) == nil { throw error }
        throw typeError("float argument required, not \(type(of: value).name)")
      }
      return PercentFormatting.float(number, field)
    default: throw error(PercentFormatting.unknownType(conversion))
    }
  }

  private func percentBytes(_ value: Value) throws(Unwind) -> [UInt8] {
    if let exact = value.asBytes, exact.exactKind == .bytes { return exact.elements }
    if let array = value.asByteArray { return array.elements }
    if let result = try callSpecial(value, names.bytes) {
      guard let bytes = result.asBytes else {
        throw typeError("__bytes__ returned non-bytes (type \(type(of: result).name))")
      }
      return bytes.elements
    }
    if let bytes = bytesLike(value) { return bytes }
    throw typeError(
      "%b requires a bytes-like object, or an object that implements __bytes__, not "
        + "'\(type(of: value).name)'")
  }

  private func percentByte(_ value: Value) throws(Unwind) -> UInt32 {
    if let elements = value.asBytes?.elements ?? value.asByteArray?.elements {
      if elements.count == 1 { return UInt32(elements[0]) }
    } else if type(of: value).slots.index != nil {
      guard let code = try indexAsInt(value), let byte = UInt8(exactly: code) else {
        throw overflowError("%c arg not in range(256)")
      }
      return UInt32(byte)
    }
    throw typeError("%c requires an integer in range(256) or a single byte")
  }
}
