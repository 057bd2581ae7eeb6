// The results of a test run as text, TAP 13, JUnit XML or JSON.

struct TestReport {
  private let results: [TestResult]
  private let notRun: Int
  private let seconds: Double

  init(_ results: [TestResult], notRun: Int, seconds: Double) {
    self.results = results
    self.notRun = notRun
    self.seconds = seconds
  }

  func text(_ format: TestOptions.Format) -> String {
    switch format {
    case .text: plain
    case .tap: tap
    case .junit: junit
    case .json: json
    }
  }

  private var failedCount: Int { results.filter(\.hasFailed).count }

  private var skippedCount: Int {
    results.filter { if case .skipped = $0.verdict { true } else { false } }.count
  }

  private var virtualSeconds: Double { results.reduce(0) { $0 + $1.virtualSeconds } }

  // MARK: For people

  private var plain: String {
    var text = ""
    for result in results {
      switch result.verdict {
      case .passed: break
      case .updated(let note):
        text += "updated \(result.test.name)\(note.map { ": \($0)" } ?? "")\n"
      case .skipped(let reason): text += "skipped \(result.test.name): \(reason)\n"
      case .failed(let what, let lines):
        text += "FAILED \(result.test.name): \(what)\n"
        for line in lines { text += "    \(line)\n" }
      }
    }
    var counts = ["\(results.count - failedCount - skippedCount) passed", "\(failedCount) failed"]
    if skippedCount > 0 { counts.append("\(skippedCount) skipped") }
    if notRun > 0 { counts.append("\(notRun) not run") }
    text += counts.joined(separator: ", ") + " in \(Self.fixed(seconds)) s"
    return text + "; \(Self.duration(virtualSeconds)) of virtual time\n"
  }

  /// `75.25` as `1 min 15.3 s`.
  static func duration(_ seconds: Double) -> String {
    var parts: [String] = []
    var rest = (seconds * 10).rounded() / 10
    for (unit, name) in [(86400.0, "d"), (3600.0, "h"), (60.0, "min")] where rest >= unit {
      let count = (rest / unit).rounded(.down)
      parts.append("\(Int(exactly: count) ?? .max) \(name)")
      rest -= count * unit
    }
    return (parts + ["\(fixed(rest, digits: 1)) s"]).joined(separator: " ")
  }

  static func fixed(_ value: Double, digits: Int = 2) -> String {
    let scale = digits == 1 ? 10 : digits == 2 ? 100 : 1000
    let scaled = Int(exactly: (value * Double(scale)).rounded()) ?? 0
    let fraction = String(scaled % scale)
    return "\(scaled / scale).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
  }

  // MARK: For programs

  private var tap: String {
    var text = "TAP version 13\n1..\(results.count)\n"
    for (index, result) in results.enumerated() {
      let name = Self.described(result.test.name)
      switch result.verdict {
      case .passed, .updated: text += "ok \(index + 1) - \(name)\n"
      case .skipped(let reason):
        text += "ok \(index + 1) - \(name) # SKIP \(Self.described(reason))\n"
      case .failed(let what, let lines):
        text += "not ok \(index + 1) - \(name)\n  ---\n  message: \(Self.quoted(what))\n"
        text += "  data: |\n" + Self.block(lines) + "  ...\n"
      }
    }
    return text + "# \(Self.duration(virtualSeconds)) of virtual time\n"
  }

  /// A description of TAP: one line in which `#` begins no directive.
  private static func described(_ text: String) -> String {
    text.map { character in
      switch character {
      case "#": "\\#"
      case "\\": "\\\\"
      case _ where character.isNewline: " "
      default: String(character)
      }
    }.joined()
  }

  /// Lines as a block of YAML. Its first line sets the margin; readers of TAP end it at an empty line.
  private static func block(_ lines: [String]) -> String {
    var text = ""
    for line in lines where !line.isEmpty {
      let one = String(line.map { $0.isNewline ? " " : $0 })
      text += "    \(text.isEmpty ? one.drop { $0 == " " } : one[...])\n"
    }
    return text
  }

  private var junit: String {
    let counts =
      "name=\"baton\" tests=\"\(results.count)\" failures=\"\(failedCount)\" errors=\"0\" "
      + "time=\"\(Self.fixed(seconds, digits: 3))\""
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites \(counts)>\n  <testsuite \(counts) skipped=\"\(skippedCount)\">\n"
    for result in results {
      let path = result.test.path
      let folder = FileAccess.folder(of: path)
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let title = result.test.kind == .doctest ? name + " (doctest)" : name
      text +=
        "    <testcase classname=\"\(Self.escaped(folder))\" name=\"\(Self.escaped(title))\" "
        + "time=\"\(Self.fixed(result.seconds, digits: 3))\""
      switch result.verdict {
      case .passed, .updated: text += "/>\n"
      case .skipped(let reason):
        text += ">\n      <skipped message=\"\(Self.escaped(reason))\"/>\n    </testcase>\n"
      case .failed(let what, let lines):
        text += ">\n      <failure message=\"\(Self.escaped(what))\" type=\"failure\">"
        text += lines.map(Self.escaped).joined(separator: "\n") + "</failure>\n    </testcase>\n"
      }
    }
    return text + "  </testsuite>\n</testsuites>\n"
  }

  private var json: String {
    var rows: [String] = []
    for result in results {
      var fields = ["\"name\": \(Self.quoted(result.test.name))"]
      switch result.verdict {
      case .passed: fields.append("\"result\": \"passed\"")
      case .updated: fields.append("\"result\": \"updated\"")
      case .skipped(let reason):
        fields += ["\"result\": \"skipped\"", "\"reason\": \(Self.quoted(reason))"]
      case .failed(let what, let lines):
        fields += ["\"result\": \"failed\"", "\"reason\": \(Self.quoted(what))"]
        fields.append("\"details\": [\(lines.map(Self.quoted).joined(separator: ", "))]")
      }
      fields.append("\"seconds\": \(Self.fixed(result.seconds, digits: 3))")
      fields.append("\"virtual_seconds\": \(Self.fixed(result.virtualSeconds, digits: 3))")
      rows.append("    {\(fields.joined(separator: ", "))}")
    }
    return "{\n  \"passed\": \(results.count - failedCount - skippedCount), "
      + "\"failed\": \(failedCount), \"skipped\": \(skippedCount), \"not_run\": \(notRun), "
      + "\"seconds\": \(Self.fixed(seconds, digits: 3)), "
      + "\"virtual_seconds\": \(Self.fixed(virtualSeconds, digits: 3)),\n  \"tests\": [\n"
      + rows.joined(separator: ",\n") + "\n  ]\n}\n"
  }

  /// A JSON string, which is a YAML one as well.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      // XML knows no other control characters.
      case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value): result += "?"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
