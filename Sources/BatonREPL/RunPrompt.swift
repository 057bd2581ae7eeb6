// The way in: from the options of the command line to a prompt that runs.

import BatonRuntime

package struct PromptOptions: Sendable {
  /// No banner.
  package var isQuiet = false
  /// Lines from standard input, shown as if they were typed.
  package var isTranscript = false

  package init() {}
}

/// Runs a prompt to its end, after `program` where it is a file or code. The exit status.
package func runPrompt(_ program: Program, _ options: PromptOptions, version: String) -> Int32 {
  runInteractive(program) { session in
    let prompt = Prompt(session, isTranscript: options.isTranscript)
    if !options.isQuiet, !options.isTranscript {
      Console.write("\(version): await works here, tasks live on between lines. :help, :quit\n")
    }
    return prompt.run()
  }
}

/// Standard input is a terminal: without a program there is a prompt.
package var isPromptWanted: Bool { Console.isTerminal(0) }
