import Testing

@testable import BatonSyntax

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Numbers that are the same in every run.
private struct SteadyGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

private func survive(_ bytes: [UInt8]) {
  guard let source = try? Parser.decode(fileName: "f", bytes: bytes) else { return }
  _ = try? Parser.parse(source)
  _ = try? Parser.parse(source, mode: .expression)
  _ = try? Parser.parse(source, mode: .interactive)
}

@Test func randomBytesAreSurvived() {
  var generator = SteadyGenerator(state: 1)
  let alphabet = Array("()[]{}'\"f\\ \n\t:;,.=+-*/#!@%&|^~<>?$abrx01_e".utf8)
  for _ in 0..<2000 {
    let count = Int.random(in: 0...60, using: &generator)
    survive(
      (0..<count).map { _ in
        Bool.random(using: &generator)
          ? alphabet.randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      })
  }
}

@Test(arguments: ["expressions", "statements"])
func damagedProgramsAreSurvived(name: String) {
  var generator = SteadyGenerator(state: 2)
  let program = FixtureFiles.bytes("Fixtures/\(name).py")
  for _ in 0..<150 {
    var bytes = program
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0...2, using: &generator) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      default: bytes = Array(bytes[..<place])
      }
    }
    survive(bytes)
  }
}

/// Runs on a stack as large as the interpreter's.
private func onLargeStack(_ body: @escaping @Sendable () -> Void) {
  final class Box {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, 256 << 20)
  let argument = Unmanaged.passRetained(Box(body)).toOpaque()
  #if canImport(Glibc)
    var thread = pthread_t()
    let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
      if let argument { Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body() }
      return nil
    }
    pthread_create(&thread, &attributes, run, argument)
    pthread_join(thread, nil)
  #else
    var thread: pthread_t?
    let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { argument in
      Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
      return nil
    }
    pthread_create(&thread, &attributes, run, argument)
    if let thread { pthread_join(thread, nil) }
  #endif
}

private func outcome(_ text: String) -> String {
  do throws(SyntaxError) {
    _ = try Parser.parse(SourceFile(name: "f", text: text))
    return "ok"
  } catch {
    return error.typeName
  }
}

@Test func deepNestingHasAnEnd() {
  onLargeStack {
    let deep = 100_000
    func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
    #expect(outcome(times("a+", 9000) + "a") == "ok")
    #expect(outcome(times("a+", deep) + "a") == "RecursionError")
    #expect(outcome("a" + times(".b", deep)) == "RecursionError")
    #expect(outcome("a" + times("()", deep)) == "RecursionError")
    #expect(outcome(times("-", 5000) + "a") == "ok")
    #expect(outcome(times("-", deep) + "a") == "MemoryError")
    #expect(outcome(times("not ", deep) + "a") == "MemoryError")
    #expect(outcome(times("a**", deep) + "a") == "MemoryError")
    #expect(outcome(times("lambda:", deep) + "a") == "MemoryError")
    #expect(outcome(times("a if b else ", deep) + "a") == "MemoryError")
    #expect(outcome("if a: b\n" + times("elif a: b\n", deep)) == "MemoryError")
    #expect(outcome(times("a and ", deep) + "a") == "ok")
    #expect(outcome(times("a < ", deep) + "a") == "ok")
    #expect(outcome(times("a = ", deep) + "a") == "ok")
    #expect(outcome(times("(", 200) + times(")", 200)) == "ok")
    #expect(outcome(times("(", deep)) == "SyntaxError")
    #expect(outcome(times("[", 150) + "a b" + times("]", 150)) == "SyntaxError")
    #expect(outcome(times("{a: f(", 90) + "a b" + times(")}", 90)) == "SyntaxError")
    #expect(outcome(times("f'{", deep)) == "SyntaxError")
  }
}
