import Testing

@testable import BatonSyntax

/// The tree of the fixture programs is CPython's, every place included.
@Test(arguments: ["expressions", "statements"])
func treeIsCPythons(name: String) throws {
  let bytes = FixtureFiles.bytes("Fixtures/\(name).py")
  let source = try Parser.decode(fileName: name, bytes: bytes)
  let dump = TreePrinter.dump(try Parser.parse(source))
  let expected = FixtureFiles.lines("Fixtures/\(name).tree")
  #expect(!expected.isEmpty)
  for (got, line) in zip(dump.split(separator: "\n"), expected) { #expect(got == line) }
  #expect(dump.split(separator: "\n").count == expected.count)
}

/// What the parser says of programs that the parser rejects. Those that only the compiler rejects
/// are the resolver's tests.
@Test func errorsAreCPythons() {
  let lines = FixtureFiles.lines("errors.txt")
  #expect(lines.count > 1000)
  for line in lines {
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard parts.count == 2 else { continue }
    let text = FixtureFiles.unescape(parts[0])
    do throws(SyntaxError) {
      _ = try Parser.parse(SourceFile(name: "f", text: text))
    } catch {
      let got =
        "\(error.typeName)|\(error.line),\(error.offset),\(error.endLine),\(error.endOffset)|"
        + error.message
      // The end of an error over several lines is never shown.
      if error.line == error.endLine {
        #expect(got == parts[1], "\(text)")
      } else {
        #expect(parts[1].hasSuffix("|" + error.message), "\(text)")
      }
    }
  }
}

@Test func warningsAreCPythons() throws {
  let source = SourceFile(
    name: "f", text: "'\\d'\nx = 1if 2else 3\nb'\\400'\nf'\\{x}'\n'''\n\\q'''\n")
  let warnings = try Parser.parse(source).warnings
  #expect(
    warnings.map { "\($0.line) \($0.message)" } == [
      "1 invalid escape sequence '\\d'", "2 invalid decimal literal",
      "2 invalid decimal literal", "3 invalid octal escape sequence '\\400'",
      "4 invalid escape sequence '\\{'", "5 invalid escape sequence '\\q'",
    ])
}

@Test func decodesFiles() throws {
  func text(_ bytes: [UInt8]) throws -> String {
    let source = try Parser.decode(fileName: "f", bytes: bytes)
    return String(decoding: source.bytes, as: UTF8.self)
  }
  #expect(try text([0xEF, 0xBB, 0xBF, 0x78]) == "x\n")
  #expect(try text(Array("a\r\nb\rc".utf8)) == "a\nb\nc\n")
  #expect(
    try text(Array("# coding: latin-1\n'".utf8) + [0xE9, 0x27]) == "# coding: latin-1\n'é'\n")
  #expect(throws: SyntaxError.self) { try text([0x27, 0xE9, 0x27]) }
  #expect(throws: SyntaxError.self) { try text(Array("# coding: klingon\n".utf8)) }
}

@Test func identifiersAreNormalized() throws {
  let source = SourceFile(name: "f", text: "ｗｉｄｔｈ; ﬁ; µ; e\u{301}")
  let dump = TreePrinter.dump(try Parser.parse(source))
  for name in ["width)", "fi)", "\u{3BC})", "\u{E9})"] {
    #expect(dump.unicodeScalars.contains(name.unicodeScalars))
  }
}
