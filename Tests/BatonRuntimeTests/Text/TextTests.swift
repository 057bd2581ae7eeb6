// The text room against CPython's answers.

import BigInt
import Testing

@testable import BatonRuntime

@Suite struct TextAnswers {
  typealias Case = FixtureCase

  private func checksum(_ numbers: some Sequence<UInt32>, into total: inout UInt64) {
    for number in numbers { total = (total ^ UInt64(number)) &* 0x100_0000_01B3 }
  }

  @Test func unicode() {
    func flag(_ isSet: Bool) -> [UInt32] { [isSet ? 1 : 0] }
    func counted(_ text: [UInt32]) -> [UInt32] { [UInt32(text.count)] + text }
    func all(_ scalar: UInt32, _ flags: UnicodeProperties.Flags) -> [UInt32] {
      flag(TextCase.all([scalar], have: flags))
    }
    func answer(_ property: String, _ c: UInt32) -> [UInt32] {
      switch property {
      case "alpha": return all(c, .alphabetic)
      case "decimal": return all(c, .decimal)
      case "digit": return all(c, .digit)
      case "numeric": return all(c, .numeric)
      case "alnum": return all(c, .alphanumeric)
      case "space":
        #expect(UnicodeProperties.isSpace(c) == TextCase.all([c], have: .space))
        return all(c, .space)
      case "isupper": return flag(TextCase.isUpper([c]))
      case "islower": return flag(TextCase.isLower([c]))
      case "istitle": return flag(TextCase.isTitle([c]))
      case "printable": return flag(TextCase.isPrintable([c]))
      case "identifier": return flag(TextCase.isIdentifier([c]))
      case "aidentifier": return flag(TextCase.isIdentifier([0x61, c]))
      case "linebreak": return flag(UnicodeProperties.isLineBreak(c))
      case "decimalvalue": return [UInt32(UnicodeProperties.decimalValue(c) ?? 99)]
      case "digitvalue": return [UInt32(UnicodeProperties.digitValue(c) ?? 99)]
      case "lower": return counted(TextCase.lower([c]))
      case "upper": return counted(TextCase.upper([c]))
      case "title": return counted(TextCase.title([c]))
      case "fold": return counted(TextCase.folded([c]))
      case "swap": return counted(TextCase.swapped([c]))
      case "capital": return counted(TextCase.capitalized([c]))
      case "sigma": return counted(TextCase.lower([0x41, c, 0x3A3, 0x20, 0x3A3, c, 0x42]))
      case "titles": return counted(TextCase.title([0x61, c, 0x61, 0x3A3]))
      case "istitles": return flag(TextCase.isTitle([0x41, c, 0x61]))
      case "isuppers": return flag(TextCase.isUpper([0x41, c]))
      case "islowers": return flag(TextCase.isLower([0x61, c]))
      default: return []
      }
    }
    let wrong = mismatches(in: "unicode.txt") { one in
      if one.function == "lines" || one.function == "keepends" {
        let text = one.text(0)
        return TextCase.lines(text).map { line in
          let end = one.function == "lines" ? line.content.upperBound : line.end.upperBound
          return Case.encoded(text[line.content.lowerBound..<end])
        }.joined(separator: "|")
      }
      let block = one.arguments[0].split(separator: ",")
      let start = UInt32(block[0], radix: 16) ?? 0
      let end = UInt32(block[1], radix: 16) ?? 0
      var total: UInt64 = 0xCBF2_9CE4_8422_2325
      for scalar in stride(from: start, to: end, by: Int(block[2]) ?? 1) {
        checksum(answer(one.function, scalar), into: &total)
      }
      return String(total, radix: 16)
    }
    #expect(wrong == [])
  }

  @Test func floats() {
    let wrong = mismatches(in: "floats.txt") { one throws(TextError) in
      switch one.function {
      case "repr": return Case.encoded(FloatText.repr(one.float(0)))
      case "format": return Case.encoded(try FormatSpec.format(one.float(0), one.text(1)))
      default: return nil
      }
    }
    #expect(wrong == [])
  }

  @Test func floatArithmetic() {
    let wrong = mismatches(in: "float_arithmetic.txt") { one throws(TextError) in
      switch one.function {
      case "round":
        return Case.encoded(
          try FloatArithmetic.round(one.float(0), places: Int(one.arguments[1]) ?? 0))
      case "int": return try FloatArithmetic.integer(one.float(0)).description
      case "roundint": return try FloatArithmetic.round(one.float(0)).description
      case "ratio":
        let (top, bottom) = try FloatArithmetic.integerRatio(one.float(0))
        return "\(top),\(bottom)"
      case "hex": return Case.encoded(FloatParsing.hex(one.float(0)))
      case "hash": return Hashing.float(one.float(0)).map(String.init) ?? ""
      case "floor":
        return Case.encoded(try FloatArithmetic.floorDivide(one.float(0), one.float(1)))
      case "mod": return Case.encoded(try FloatArithmetic.modulo(one.float(0), one.float(1)))
      case "divmod":
        let result = try FloatArithmetic.divideWithRemainder(one.float(0), one.float(1))
        return "\(Case.encoded(result.quotient)),\(Case.encoded(result.remainder))"
      case "pow":
        return try FloatArithmetic.power(one.float(0), one.float(1)).map(Case.encoded)
          ?? "complex"
      case "float": return Case.encoded(try FloatArithmetic.double(one.integer(0)))
      case "truediv":
        return Case.encoded(try FloatArithmetic.trueDivide(one.integer(0), one.integer(1)))
      default: return nil
      }
    }
    #expect(wrong == [])
  }

  @Test func floatTexts() {
    let wrong = mismatches(in: "float_texts.txt") { one throws(TextError) in
      let text = one.text(0)
      switch one.function {
      case "float":
        guard let value = FloatParsing.float(text) else {
          let shown = FormatSpec.text(StringEscapes.repr(text))
          throw TextError(.value, "could not convert string to float: \(shown)")
        }
        return Case.encoded(value)
      case "fromhex": return Case.encoded(try FloatParsing.fromHex(text))
      default: return nil
      }
    }
    #expect(wrong == [])
  }

  @Test func integers() {
    func hexadecimal(_ value: BigInt) -> String {
      let digits = IntegerText.digits(value.magnitude, base: 16)
      return (value.sign == .minus ? "-0x" : "0x") + String(decoding: digits, as: UTF8.self)
    }
    func decimal(_ value: BigInt) throws(TextError) -> String {
      let digits = try IntegerText.decimal(value.magnitude)
      return (value.sign == .minus ? "-" : "") + String(decoding: digits, as: UTF8.self)
    }
    func bytes(_ text: String) -> [UInt8] {
      stride(from: 0, to: text.utf8.count, by: 2).map { offset in
        let start = text.index(text.startIndex, offsetBy: offset)
        return UInt8(text[start..<text.index(start, offsetBy: 2)], radix: 16) ?? 0
      }
    }
    let wrong = mismatches(in: "integers.txt") { one throws(TextError) in
      switch one.function {
      case "int":
        let text = one.text(0)
        let value = try IntegerText.integer(text, base: Int(one.arguments[1]) ?? 0) {
          FormatSpec.text(StringEscapes.repr(text))
        }
        return hexadecimal(value)
      case "intbytes":
        let data = bytes(one.arguments[0])
        let value = try IntegerText.integer(bytes: data) {
          String(decoding: StringEscapes.repr(bytes: data), as: UTF8.self)
        }
        return hexadecimal(value)
      case "text":
        let value = one.integer(0)
        let sign = value.sign == .minus ? "-" : ""
        func digits(_ base: Int) -> String {
          sign + String(decoding: IntegerText.digits(value.magnitude, base: base), as: UTF8.self)
        }
        if try decimal(value) != one.arguments[1] { return nil }
        if digits(2) != one.arguments[2] { return nil }
        return digits(8)
      case "decimal": return try decimal(one.integer(0))
      case "hash":
        let value = one.integer(0)
        if let small = Int(exactly: value), Hashing.int(small) != Hashing.int(value) { return nil }
        return String(Hashing.int(value))
      default: return nil
      }
    }
    #expect(wrong == [])
  }

  @Test func longDecimals() throws {
    var generator = SystemRandomNumberGenerator()
    for words in [20, 25, 49, 100, 260] {
      for _ in 0..<2 {
        let value = BigUInt.randomInteger(withExactWidth: words * 64 - 7, using: &generator)
        let text = String(decoding: IntegerText.decimalDigits(value), as: UTF8.self)
        #expect(text == value.description)
        let back = try IntegerText.integer(text.unicodeScalars.map(\.value), limit: 0) { "" }
        #expect(back.magnitude == value)
      }
      let power = BigUInt(10).power(words * 19)
      for value in [power, power - 1, power + 1, BigUInt(1) << (words * 64)] {
        #expect(
          String(decoding: IntegerText.decimalDigits(value), as: UTF8.self) == value.description)
      }
    }
  }

  @Test func escapes() {
    let wrong = mismatches(in: "escapes.txt") { one in
      switch one.function {
      case "repr": return Case.encoded(StringEscapes.repr(one.text(0)))
      case "ascii":
        return Case.encoded(StringEscapes.ascii(repr: StringEscapes.repr(one.text(0))))
      case "bytes":
        let digits = Array(one.arguments[0].utf8)
        let data = stride(from: 0, to: digits.count, by: 2).map {
          UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16) ?? 0
        }
        return Case.encoded(StringEscapes.repr(bytes: data).map { UInt32($0) })
      default: return nil
      }
    }
    #expect(wrong == [])
  }

  @Test func formatSpecs() {
    let wrong = mismatches(in: "format_specs.txt") { one throws(TextError) in
      func parts() -> (Double, Double) {
        let parts = one.arguments[0].split(separator: ",")
        return (Case.float(parts[0]), Case.float(parts[1]))
      }
      switch one.function {
      case "int": return Case.encoded(try FormatSpec.format(one.integer(0), one.text(1)))
      case "float": return Case.encoded(try FormatSpec.format(one.float(0), one.text(1)))
      case "str": return Case.encoded(try FormatSpec.format(one.text(0), one.text(1)))
      case "complex":
        let (real, imaginary) = parts()
        return Case.encoded(
          try FormatSpec.format(real: real, imaginary: imaginary, one.text(1)))
      case "complexrepr":
        let (real, imaginary) = parts()
        return Case.encoded(FloatText.repr(real: real, imaginary: imaginary))
      default: return nil
      }
    }
    #expect(wrong == [])
  }

  /// The `%` operator with a single argument, as the runtime does it; `star` is the argument as an
  /// int.
  private func percent(
    _ format: [UInt32], star: BigInt?,
    _ render: (PercentFormatting.Field) throws(TextError) -> [UInt32]?
  ) throws(TextError) -> String {
    var result: [UInt32] = []
    var isUsed = false
    func use() throws(TextError) {
      if isUsed { throw TextError(.type, "not enough arguments for format string") }
      isUsed = true
    }
    for segment in PercentFormatting.parse(format) {
      switch segment {
      case .literal(let text): result += text
      case .failure(let error, let needsMapping, _, let stars):
        if needsMapping { throw TextError(.type, "format requires a mapping") }
        for _ in 0..<stars { try use() }
        throw error
      case .conversion(let conversion):
        func amount(_ amount: PercentConversion.Amount?) throws(TextError) -> Int? {
          switch amount {
          case .fixed(let value): return value
          case nil: return nil
          case .argument:
            try use()
            guard let star else { throw TextError(.type, "* wants int") }
            guard let amount = Int(exactly: star) else {
              throw TextError(.overflow, "Python int too large to convert to C ssize_t")
            }
            return amount
          }
        }
        let field = PercentFormatting.Field(
          conversion, width: try amount(conversion.width),
          precision: try amount(conversion.precision))
        try use()
        guard let text = try render(field) else {
          throw PercentFormatting.unknownType(conversion)
        }
        result += text
      }
    }
    if !isUsed { throw TextError(.type, "not all arguments converted during string formatting") }
    return Case.encoded(result)
  }

  @Test func percents() {
    let wrong = mismatches(in: "percents.txt") { one throws(TextError) in
      let format = one.text(0)
      let star = one.function == "int" ? one.integer(1) : nil
      return try percent(format, star: star) { field throws(TextError) in
        switch (one.function, field.type) {
        case ("int", "d"), ("int", "i"), ("int", "u"), ("int", "o"), ("int", "x"), ("int", "X"):
          return try PercentFormatting.integer(one.integer(1), field)
        case ("int", "f"), ("int", "F"):
          if field.precision ?? 0 > Int(Int32.max) { return nil }
          return PercentFormatting.float(try FloatArithmetic.double(one.integer(1)), field)
        case ("float", "d"), ("float", "i"):
          return try PercentFormatting.integer(try FloatArithmetic.integer(one.float(1)), field)
        case ("float", "e"), ("float", "E"), ("float", "f"), ("float", "F"), ("float", "g"),
          ("float", "G"):
          return PercentFormatting.float(one.float(1), field)
        case ("str", "s"), ("str", "c"): return PercentFormatting.string(one.text(1), field)
        case ("str", "d"):
          throw TextError(.type, "%d format: a real number is required, not str")
        default: return nil
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func templates() {
    let wrong = mismatches(in: "templates.txt") { one in
      var pieces: [String] = []
      do throws(TextError) {
        if one.function == "template" {
          var template = StringFormat(one.text(0))
          while let piece = try template.next() {
            var text = Case.encoded(piece.literal)
            if let field = piece.field {
              let conversion = field.conversion.map { [$0] } ?? []
              for part in [field.name, field.specification, conversion] {
                text += "^" + Case.encoded(part)
              }
            }
            pieces.append(text)
          }
        } else {
          var name = try FieldName(one.text(0))
          switch name.argument {
          case .automatic: pieces.append("=")
          case .index(let index): pieces.append("#\(index)")
          case .name(let name): pieces.append("=" + Case.encoded(name))
          }
          while let step = try name.next() {
            switch step {
            case .attribute(let name): pieces.append("." + Case.encoded(name))
            case .index(let index): pieces.append("#\(index)")
            case .key(let key): pieces.append("=" + Case.encoded(key))
            }
          }
        }
      } catch {
        pieces.append(Case.encoded(error))
      }
      return pieces.joined(separator: "|")
    }
    #expect(wrong == [])
  }

  @Test func hashes() {
    let wrong = mismatches(in: "hashes.txt") { one in
      let hashes = one.arguments.first?.split(separator: ",").compactMap { Int($0) } ?? []
      switch one.function {
      case "none": return String(Hashing.none)
      case "tuple": return String(Hashing.tuple(hashes))
      case "frozenset": return String(Hashing.frozenset(hashes))
      case "complex": return String(Hashing.complex(real: hashes[0], imaginary: hashes[1]))
      default: return nil
      }
    }
    #expect(wrong == [])
  }

  @Test func suggestions() {
    let wrong = mismatches(in: "suggestions.txt") { one in
      let candidates = one.arguments[1].split(separator: "|").map {
        FormatSpec.text(Case.decoded(String($0)))
      }
      return Case.encoded(Suggestions.closest(to: one.string(0), among: candidates) ?? "")
    }
    #expect(wrong == [])
  }
}
