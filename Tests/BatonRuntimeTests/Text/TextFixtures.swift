// Reads the fixtures of the text room: cases made by CPython, and what they expect.

import BigInt

@testable import BatonRuntime

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One line of a fixture: a function, its arguments, the answer.
struct FixtureCase {
  let function: String
  let arguments: [String]
  let answer: String

  func text(_ index: Int) -> [UInt32] { Self.decoded(arguments[index]) }

  func string(_ index: Int) -> String { FormatSpec.text(text(index)) }

  func float(_ index: Int) -> Double { Self.float(arguments[index]) }

  /// Decimal, or hexadecimal with `0x`.
  func integer(_ index: Int) -> BigInt { Self.integer(arguments[index]) }

  static func float(_ bits: some StringProtocol) -> Double {
    Double(bitPattern: UInt64(bits, radix: 16) ?? 0)
  }

  static func integer(_ text: String) -> BigInt {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let magnitude =
      digits.hasPrefix("0x") ? BigInt(digits.dropFirst(2), radix: 16) : BigInt(digits)
    return (magnitude ?? 0) * (isNegative ? -1 : 1)
  }

  /// The text of a field, in which `%HEX;` stands for a code point.
  static func decoded(_ field: String) -> [UInt32] {
    var result: [UInt32] = []
    var bytes = Array(field.utf8)[...]
    while let byte = bytes.popFirst() {
      if byte != 0x25 {
        result.append(UInt32(byte))
        continue
      }
      let digits = bytes.prefix { $0 != 0x3B }
      bytes = bytes.dropFirst(digits.count + 1)
      result.append(UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0)
    }
    return result
  }

  static func encoded(_ text: some Sequence<UInt32>) -> String {
    var result = ""
    for scalar in text {
      let isPlain =
        scalar >= 0x20 && scalar <= 0x7E
        && !"%!|^".unicodeScalars.contains {
          $0.value == scalar
        }
      if isPlain, let scalar = Unicode.Scalar(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "%\(String(scalar, radix: 16, uppercase: true));"
      }
    }
    return result
  }

  static func encoded(_ text: String) -> String {
    encoded(text.unicodeScalars.map(\.value))
  }

  static func encoded(_ value: Double) -> String {
    let digits = String(value.bitPattern, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  static func encoded(_ error: TextError) -> String {
    "!\(error.kind.rawValue):\(encoded(error.message))"
  }
}

/// What is wrong in a fixture: the cases whose answer differs, the first few of them.
func mismatches(
  in name: String, _ answer: (FixtureCase) throws(TextError) -> String?
) -> [String] {
  let cases = fixture(name)
  if cases.isEmpty { return ["no cases in \(name)"] }
  var wrong: [String] = []
  for one in cases {
    let result: String?
    do throws(TextError) {
      result = try answer(one)
    } catch {
      result = FixtureCase.encoded(error)
    }
    if result != one.answer {
      wrong.append(
        "\(one.function) \(one.arguments): \(result ?? "unknown"), expected \(one.answer)")
    }
  }
  return wrong.count > 12 ? Array(wrong.prefix(12)) + ["\(wrong.count) in all"] : wrong
}

private func fixture(_ name: String) -> [FixtureCase] {
  let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  var bytes: [UInt8] = []
  guard let file = fopen("/\(folder)/Fixtures/\(name)", "r") else { return [] }
  defer { fclose(file) }
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { break }
    bytes += chunk[..<count]
  }
  return bytes.split(separator: 0x0A).map { line in
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    return FixtureCase(
      function: fields[0], arguments: Array(fields[1..<(fields.count - 1)]),
      answer: fields[fields.count - 1])
  }
}

/// The value as the text room receives it.
private func withView<R>(_ value: BigInt, _ body: (IntView) throws -> R) rethrows -> R {
  let words = value.magnitude.words.map { UInt($0) }
  return try words.withUnsafeBufferPointer { words in
    var none: UInt = 0
    return try withUnsafePointer(to: &none) { none in
      try body(
        IntView(
          isNegative: value.sign == .minus, limbs: words.baseAddress ?? none, count: words.count))
    }
  }
}

extension IntegerText {
  static func decimal(_ value: BigInt) throws -> String {
    String(decoding: try withView(value) { try decimal($0) }, as: UTF8.self)
  }
}

extension Hashing {
  static func int(_ value: BigInt) -> Int { withView(value) { int($0) } }
}
