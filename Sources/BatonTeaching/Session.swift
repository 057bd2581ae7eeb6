// Sessions at the prompt as they are written down, in transcripts and in docstrings: what is typed, and
// what should be shown.

import BatonSyntax

struct Session {
  /// One statement with its output.
  struct Example {
    /// As it is typed, with the empty line that ends a block.
    var typed: [String]
    var shown: [Substring]
  }

  private(set) var examples: [Example] = []
  /// Lines before the first prompt: a title, settings.
  private(set) var title: [Substring] = []

  /// A transcript.
  init(transcript: String) {
    var lines = transcript.split(separator: "\n", omittingEmptySubsequences: false)
    while let last = lines.last, last.allSatisfy({ $0 == " " }) || Self.isEmptyPrompt(last) {
      lines.removeLast()
    }
    read(lines, stopsAtBlank: false)
  }

  /// The examples of all docstrings of a program, in order.
  init(docstringsOf program: SourceFile) throws(SyntaxError) {
    for docstring in Self.docstrings(try Parser.parse(program).body) {
      read(docstring.split(separator: "\n", omittingEmptySubsequences: false), stopsAtBlank: true)
    }
    examples.removeAll { example in
      example.typed.contains { $0.contains("# doctest:") && $0.contains("+SKIP") }
    }
    for index in examples.indices {
      examples[index].shown = Self.asShown(examples[index].shown)
    }
  }

  /// The lines to be typed.
  var typed: [String] { examples.flatMap(\.typed) }

  /// The session as it should look, and which of its lines are no patterns: those that are typed.
  var expected: (text: String, literals: Set<Int>) {
    var lines: [String] = []
    var literals: Set<Int> = []
    for example in examples {
      for (index, line) in example.typed.enumerated() {
        literals.insert(lines.count)
        lines.append(Self.prompted(line, isFirst: index == 0))
      }
      lines += example.shown.map(String.init)
    }
    return (lines.joined(separator: "\n") + "\n", literals)
  }

  /// Whether what should be shown says `...` somewhere.
  var hasPatterns: Bool { examples.contains { $0.shown.contains { $0.contains("...") } } }

  /// A line behind its prompt, as a session shows it without spaces at its end.
  private static func prompted(_ line: String, isFirst: Bool) -> String {
    let prompt = isFirst ? ">>>" : "..."
    return line.isEmpty ? prompt : "\(prompt) \(line)"
  }

  /// What was printed, without the prompt that ends it and without spaces behind empty prompts.
  static func printed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      isEmptyPrompt(line) ? line.prefix(3) : line
    }
    while let last = lines.last, last.isEmpty || last == ">>>" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func isEmptyPrompt(_ line: Substring) -> Bool { line == ">>> " || line == "... " }

  // MARK: Reading

  private mutating func read(_ lines: [Substring], stopsAtBlank: Bool) {
    var index = 0
    var isInside = false
    while index < lines.count {
      let line = lines[index]
      let margin = stopsAtBlank ? line.prefix { $0 == " " || $0 == "\t" } : ""
      index += 1
      if let first = Self.behind(">>>", line.dropFirst(margin.count)) {
        var example = Example(typed: [String(first)], shown: [])
        while index < lines.count,
          let more = Self.behind("...", Self.without(margin, lines[index])),
          Self.isOpen(example.typed)
        {
          example.typed.append(String(more))
          index += 1
        }
        // A block without the empty line that ends it.
        if Self.isOpen(example.typed) { example.typed.append("") }
        examples.append(example)
        isInside = true
      } else if stopsAtBlank, line.count == margin.count {
        isInside = false
      } else if isInside {
        let last = examples.count - 1
        let bare = stopsAtBlank ? Self.without(shownMargin, line) : line
        examples[last].shown.append(bare)
      } else if !stopsAtBlank {
        title.append(line)
      }
      if stopsAtBlank, isInside, line.dropFirst(margin.count).hasPrefix(">>>") {
        shownMargin = margin
      }
    }
  }

  /// The margin of the docstring's example that is being read.
  private var shownMargin: Substring = ""

  private static func without(_ margin: Substring, _ line: Substring) -> Substring {
    line.hasPrefix(margin) ? line.dropFirst(margin.count) : line.drop { $0 == " " || $0 == "\t" }
  }

  private static func behind(_ prompt: String, _ line: Substring) -> Substring? {
    if line == prompt { return "" }
    return line.hasPrefix(prompt + " ") ? line.dropFirst(prompt.count + 1) : nil
  }

  /// Whether the prompt would ask for another line.
  private static func isOpen(_ typed: [String]) -> Bool {
    if typed.count > 1, typed.last?.allSatisfy({ $0 == " " }) == true { return false }
    let source = SourceFile(name: "<session>", text: typed.joined(separator: "\n") + "\n")
    do throws(SyntaxError) {
      if case .incomplete = try Parser.parseInteractive(source, endsBlock: false) { return true }
    } catch {}
    return false
  }

  // MARK: Docstrings

  private static func docstrings(_ body: [Statement]) -> [String] {
    var found: [String] = []
    if case .string(let text)? = body.docstring { found.append(text) }
    for statement in body {
      switch statement.kind {
      case .functionDefinition(let function): found += docstrings(function.body)
      case .classDefinition(let defined): found += docstrings(defined.body)
      case .if(_, let body, let orElse):
        found += docstrings(definitions(body)) + docstrings(definitions(orElse))
      case .try(let attempt): found += docstrings(definitions(attempt.body))
      default: break
      }
    }
    return found
  }

  /// The statements of a block that has no docstring of its own.
  private static func definitions(_ body: [Statement]) -> [Statement] {
    body.filter { statement in
      if case .expression = statement.kind { return false }
      return true
    }
  }

  /// `<BLANKLINE>` is an empty line, and a traceback's frames are not compared, as in doctest.
  private static func asShown(_ lines: [Substring]) -> [Substring] {
    var result: [Substring] = []
    var isInTraceback = false
    for line in lines {
      if isInTraceback, line.hasPrefix(" ") || line.hasPrefix("\t") { continue }
      isInTraceback = false
      result.append(line == "<BLANKLINE>" ? "" : line)
      if line.hasPrefix("Traceback (most recent call last)") {
        isInTraceback = true
        result.append("...")
      }
    }
    return result
  }
}
