// The options that say on which clock a program runs and how far it may go.

import ArgumentParser
import BatonRuntime

enum Clock: String, ExpressibleByArgument {
  case real, virtual
}

/// A number of bytes: `5000`, `64K`, `100M`, `2G`.
struct ByteSize: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let unit = argument.last.flatMap { units[Character($0.uppercased())] }
    guard let number = Int(unit == nil ? argument : String(argument.dropLast())), number >= 0
    else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: unit ?? 1)
    if overflows { return nil }
    self.bytes = bytes
  }
}

/// A number of seconds that is not negative.
struct Seconds: ExpressibleByArgument {
  let value: Double

  init?(argument: String) {
    guard let value = Double(argument), value >= 0, value < 1e9 else { return nil }
    self.value = value
  }
}

/// A number of steps.
struct StepCount: ExpressibleByArgument {
  let value: Int

  init?(argument: String) {
    guard let value = Int(argument), value >= 0 else { return nil }
    self.value = value
  }
}

struct LimitOptions: ParsableArguments {
  @Option(help: "Stop the program after so many seconds of real time.")
  var maxTime: Seconds?

  @Option(help: "Stop it after so many loop turns and calls.")
  var maxSteps: StepCount?

  @Option(help: "Stop it when it needs more memory.")
  var maxMemory: ByteSize?

  @Option(help: "Stop it when it has written so many bytes.")
  var maxOutput: ByteSize?

  @Flag(help: "Stop it when it reaches for the file system.")
  var noFiles = false

  @Flag(help: "Stop it when it reaches for the network.")
  var noNetwork = false

  var limits: ProgramLimits {
    var limits = ProgramLimits()
    limits.time = maxTime?.value
    limits.steps = maxSteps?.value
    limits.memory = maxMemory?.bytes
    limits.output = maxOutput?.bytes
    limits.forbidsFiles = noFiles
    limits.forbidsNetwork = noNetwork
    return limits
  }
}
