// The commands that stand before everything else: `baton test` and `baton check`.

import ArgumentParser
import BatonTeaching

enum Command: String {
  case test, check

  /// Runs the command with the words behind it. The exit status.
  func run(_ words: [String]) -> Int32 {
    switch self {
    case .test: Self.test(words)
    case .check: Self.check(words)
    }
  }

  private static func parse<Options: ParsableArguments>(
    _ type: Options.Type, _ command: Command, _ words: [String]
  ) -> Options {
    do {
      return try Options.parse(words)
    } catch {
      let name = "baton \(command.rawValue)"
      Terminal.writeError("\(name): \(Options.message(for: error)) (see \(name) --help)\n")
      exitProcess(2)
    }
  }

  private static func test(_ words: [String]) -> Int32 {
    let given = parse(TestArguments.self, .test, words)
    if given.help {
      Terminal.write(Help.test)
      return 0
    }
    var options = TestOptions()
    options.paths = given.paths
    options.filter = given.filter
    if let jobs = given.jobs, jobs < 1 {
      Terminal.writeError("baton test: --jobs is 1 or more (see baton test --help)\n")
      exitProcess(2)
    }
    options.jobs = given.jobs ?? 0
    options.stopsAtFailure = given.failFast
    options.updates = given.update
    options.doctest = given.doctest
    options.format = given.format
    options.maxTime = given.maxTime ?? options.maxTime
    options.maxSteps = given.maxSteps
    options.maxMemory = given.maxMemory ?? options.maxMemory
    options.maxOutput = given.maxOutput ?? options.maxOutput
    return runTests(options)
  }

  private static func check(_ words: [String]) -> Int32 {
    let given = parse(CheckArguments.self, .check, words)
    if given.help {
      Terminal.write(Help.check)
      return 0
    }
    return runChecks(
      given.files, python: given.python, clock: given.clock.rawValue,
      patience: given.maxTime?.value ?? 60)
  }
}

extension TestOptions.Format: ExpressibleByArgument {}

private struct TestArguments: ParsableArguments {
  @Argument var paths: [String] = []
  @Option var filter: String?
  @Option(name: .shortAndLong) var jobs: Int?
  @Flag var failFast = false
  @Flag var update = false
  @Flag var doctest = false
  @Option var format = TestOptions.Format.text
  @Option(transform: checked(Seconds.self, "a number of seconds")) var maxTime: String?
  @Option(transform: checked(StepCount.self, "a number")) var maxSteps: String?
  @Option(transform: checked(ByteSize.self, "64K, 100M, 2G")) var maxMemory: String?
  @Option(transform: checked(ByteSize.self, "64K, 100M, 2G")) var maxOutput: String?
  @Flag(name: [.customLong("help"), .customShort("h")]) var help = false

  /// The text as it is, once it is known to be right.
  private static func checked<Kind: ExpressibleByArgument>(
    _ kind: Kind.Type, _ wanted: String
  ) -> @Sendable (String) throws -> String {
    { text in
      if Kind(argument: text) == nil { throw ValidationError("wanted: \(wanted)") }
      return text
    }
  }
}

private struct CheckArguments: ParsableArguments {
  @Argument var files: [String] = []
  @Option var python: String?
  @Option var clock = Clock.real
  @Option var maxTime: Seconds?
  @Flag(name: [.customLong("help"), .customShort("h")]) var help = false
}
