import BatonSyntax
import Testing

@testable import BatonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a file in the folder of the tests.
private func read(_ name: String, file: StaticString = #filePath) -> [UInt8] {
  var folder = Substring("\(file)")
  for _ in 0..<3 { folder = folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex) }
  guard let stream = fopen("\(folder)/\(name)", "rb") else { return [] }
  defer { fclose(stream) }
  var result: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, stream)
    if count == 0 { return result }
    result += buffer[..<count]
  }
}

private func lines(_ name: String) -> [String] {
  read(name).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
}

private func describe(_ scope: Scope) -> String {
  let isFunction = scope.kind != .module && scope.kind != .classBody
  var locals: [String] = []
  for (number, slot) in scope.slots.enumerated()
  where isFunction && (!slot.isCell || number < scope.parameterCount) {
    if !locals.contains(slot.name) { locals.append(slot.name) }
  }
  let cells = Set(scope.slots.filter(\.isCell).map(\.name)).sorted()
  let counts = [scope.positionalCount, scope.positionalOnlyCount, scope.keywordOnlyCount]
  let flags =
    (scope.isGenerator ? "generator" : "") + (scope.isCoroutine ? "coroutine" : "")
    + (scope.isAsyncGenerator ? "async generator" : "")
  return [
    scope.qualifiedName, locals.joined(separator: ","), cells.joined(separator: ","),
    scope.freeNames.joined(separator: ","), counts.map(String.init).joined(separator: ","), flags,
  ].joined(separator: "|")
}

@Test func scopesAreCPythons() throws {
  let source = try Parser.decode(
    fileName: "scopes.py", bytes: read("BatonRuntimeTests/Fixtures/scopes.py"))
  let scopes = try Resolver.resolve(try Parser.parse(source))
  let all = [scopes.module] + scopes.scopes.values
  let got = all.filter { $0.kind != .inlinedComprehension }.map(describe).sorted()
  let expected = lines("BatonRuntimeTests/Fixtures/scopes.txt")
  #expect(expected.count > 30)
  #expect(got == expected.sorted())
}

/// Every capture of every function is a cell of the scope in which it is made.
@Test func capturesAreCells() throws {
  let source = try Parser.decode(
    fileName: "scopes.py", bytes: read("BatonRuntimeTests/Fixtures/scopes.py"))
  let scopes = try Resolver.resolve(try Parser.parse(source))
  for scope in scopes.scopes.values {
    #expect(scope.captures.count == scope.freeNames.count)
    for capture in scope.captures {
      switch capture {
      case .cell(let slot): #expect(scope.parent?.frameScope.slots[slot].isCell == true)
      case .free(let index): #expect((scope.parent?.frameScope.freeNames.count ?? 0) > index)
      default: Issue.record("\(scope.qualifiedName) captures \(capture)")
      }
    }
  }
}

/// What the compiler says of programs that the parser takes.
@Test func compilerErrorsAreCPythons() {
  var checked = 0
  for line in lines("BatonSyntaxTests/errors.txt") {
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard parts.count == 2,
      let module = try? Parser.parse(SourceFile(name: "f", text: unescape(parts[0])))
    else { continue }
    var got = "ok"
    do throws(SyntaxError) {
      _ = try Resolver.resolve(module)
    } catch {
      got =
        "\(error.typeName)|\(error.line),\(error.offset),\(error.endLine),\(error.endOffset)|"
        + error.message
    }
    #expect(got == parts[1], "\(parts[0])")
    checked += 1
  }
  #expect(checked > 200)
}

private func unescape(_ text: Substring) -> String {
  var result = ""
  var isEscaped = false
  for character in text {
    if isEscaped {
      let plain: [Character: Character] = ["n": "\n", "t": "\t", "r": "\r", "f": "\u{0C}"]
      result.append(plain[character] ?? character)
      isEscaped = false
    } else if character == "\\" {
      isEscaped = true
    } else {
      result.append(character)
    }
  }
  return result
}

@Test func warningsOfTheCompiler() throws {
  let text = "assert (x, 'm')\nx is 1\n1 is not x\n'a'()\n(1, 2)[x](3)\n[1]['a']\n{1}[0]\n"
  let module = try Parser.parse(SourceFile(name: "f", text: text))
  let warnings = try Resolver.resolve(module).warnings
  #expect(
    warnings.map { "\($0.line) \($0.message)" } == [
      "1 assertion is always true, perhaps remove parentheses?",
      "2 \"is\" with 'int' literal. Did you mean \"==\"?",
      "3 \"is not\" with 'int' literal. Did you mean \"!=\"?",
      "4 'str' object is not callable; perhaps you missed a comma?",
      "6 list indices must be integers or slices, not str; perhaps you missed a comma?",
      "7 'set' object is not subscriptable; perhaps you missed a comma?",
    ])
}

@Test func annotationsAsText() throws {
  let pairs = [
    ("a|(b|c)", "a | (b | c)"), ("x[(a, b)]", "x[a, b]"), ("(a,)", "(a,)"), ("- - a", "--a"),
    ("(a if b else c).d", "(a if b else c).d"), ("f( *a, b = 1,**c )", "f(*a, b=1, **c)"),
    ("lambda *, k: k", "lambda*, k: k"), ("1 .real", "1 .real"), ("'it\\'s'", "\"it's\""),
    ("{1:2,**a}", "{1: 2, **a}"), ("[x for x in y if z]", "[x for x in y if z]"),
    ("f'{a!r:>{w}}'", "f'{a!r:>{w}}'"), ("a[1:2,::3]", "a[1:2, ::3]"), ("0xff", "255"),
  ]
  for (text, expected) in pairs {
    let module = try Parser.parse(SourceFile(name: "f", text: text), mode: .expression)
    guard case .expression(let expression)? = module.body.first?.kind else { continue }
    #expect(Unparser.text(expression) == expected)
  }
}
