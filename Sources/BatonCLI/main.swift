// The program `baton`: options in, an exit status out.

import ArgumentParser
import BatonREPL
import BatonRuntime

/// The options of the command line; what follows them belongs to the program that is run.
struct Options: ParsableArguments {
  @Option(name: .customShort("c"), help: "Run CODE, as python3 -c does.")
  var code: String?

  @Option(name: .customShort("X", allowingJoined: true), help: "dev: warn more, asyncio's debug.")
  var extra: [String] = []

  @Flag(name: .customShort("i"), help: "Show a prompt when the program has ended.")
  var interactive = false

  @Flag(name: .customShort("q"), help: "Show no banner before the prompt.")
  var quiet = false

  @Flag(name: .customShort("u"), help: "Write what is printed at once.")
  var unbuffered = false

  // What starts python3 may give these; there is nothing here that they would change.
  @Flag(
    name: [
      .customShort("B"), .customShort("E"), .customShort("I"), .customShort("P"),
      .customShort("s"), .customShort("S"),
    ], help: .hidden)
  var isolated: Int

  @Flag(help: "Run the lines of standard input as if they were typed at the prompt.")
  var transcript = false

  @Flag(help: "Print nothing but what CPython prints: no line of Baton's own.")
  var plain = false

  @Flag(inversion: .prefixedNo, help: "Say why and what to write after a mistake.")
  var coach: Bool?

  @Flag(help: "Tell who held the loop, and for how long.")
  var watch = false

  @Option(help: "real, or virtual: waiting takes no time.")
  var clock = Clock.real

  @Option(help: .hidden)
  var clockReport: Int32?

  @Option(help: .hidden)
  var placesReport: Int32?

  @OptionGroup var limits: LimitOptions

  @Flag(help: "List what is not supported, and stop.")
  var supported = false

  @Flag(name: [.customLong("version"), .customShort("V")], help: "Show the version and stop.")
  var version = false

  @Flag(name: [.customLong("help"), .customShort("h")], help: "Show this help and stop.")
  var help = false

  @Argument(help: "A script file, or - for standard input.")
  var file: String?
}

/// Ends the process where the words are no options of Baton's.
func parsed(_ words: [String]) -> Options {
  do {
    return try Options.parse(words)
  } catch {
    Terminal.writeError(Options.fullMessage(for: error) + "\n")
    exitProcess(2)
  }
}

if let command = CommandLine.arguments.dropFirst().first.flatMap(Command.init(rawValue:)) {
  exitProcess(command.run(Array(CommandLine.arguments.dropFirst(2))))
}
let split = CommandLineSplit(Array(CommandLine.arguments.dropFirst()))
if let (file, isPlain) = split.simpleRequest {
  exitProcess(
    runProgram(Program(origin: .file(file), arguments: split.program, isPlain: isPlain)))
}
let options = parsed(split.own)
if options.help {
  Terminal.write(Help.text)
  exitProcess(0)
}
if options.supported {
  Terminal.write(NotSupported.text)
  exitProcess(0)
}
if options.version {
  Terminal.write(Help.version + "\n")
  exitProcess(0)
}
let origin: Program.Origin =
  if let code = options.code {
    .command(code)
  } else if let file = options.file, file != "-" {
    .file(file)
  } else {
    .standardInput
  }
var program = Program(
  origin: origin, arguments: split.program, isPlain: options.plain,
  isStandardInputNamed: options.file == "-", isCoached: options.coach,
  watchLimit: options.watch ? 0.1 : nil)
program.isClockVirtual = options.clock == .virtual
program.clockReport = options.clockReport
program.placesReport = options.placesReport
program.isUnbuffered = options.unbuffered
program.isDevMode = options.extra.contains("dev")
program.limits = options.limits.limits
let isProgramless = options.code == nil && options.file == nil
if options.interactive || options.transcript || (isProgramless && isPromptWanted) {
  var prompt = PromptOptions()
  prompt.isQuiet = options.quiet
  prompt.isTranscript = options.transcript
  exitProcess(runPrompt(program, prompt, version: Help.version))
}
exitProcess(runProgram(program))
