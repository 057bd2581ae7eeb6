// Where a prompt gets its lines from: a terminal with readline, plain lines, a transcript.

import BatonRuntime

/// Gives lines, one for each prompt that it is asked to show.
protocol LineReader: AnyObject {
  /// Shows a prompt and reads a line, which begins with `indentation` where it can be edited.
  func begin(_ prompt: String, indentation: String)
  /// Forgets what was typed so far: Ctrl-C.
  func discardLine()
  /// More was typed or pasted than the line just given.
  var hasMoreInput: Bool { get }
  /// How many descriptors it watches while it reads.
  var watchCount: Int { get }
  func addHistory(_ text: String)
  /// No line will be asked for any more.
  func end()
}

/// Receives what a reader reads.
protocol LineReceiver: AnyObject {
  /// A line without its end, or several of them pasted or recalled; nil: there are no more.
  func received(_ line: String?)
  /// What can stand in the place of `word`, the end of `line`.
  func completions(of word: String, in line: String) -> [String]
  /// The process was asked to end.
  func terminated(by signal: Int32)
}
