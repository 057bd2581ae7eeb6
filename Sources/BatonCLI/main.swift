// The program `baton`: options and commands in, an exit status out.

import BatonRuntime

let arguments = Array(CommandLine.arguments.dropFirst())
exitProcess(
  runProgram(
    Program(
      origin: arguments.isEmpty ? .standardInput : .file(arguments[0]),
      arguments: Array(arguments.dropFirst()), isPlain: false)))
