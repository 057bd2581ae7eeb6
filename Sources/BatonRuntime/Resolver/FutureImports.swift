// The `from __future__` imports at the head of a module. CPython: `future.c`.

import BatonSyntax

struct FutureImports {
  private(set) var hasAnnotations = false
  /// The line of the last of them; 0 without any.
  private(set) var lastLine = 0

  private static let features: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]

  init(_ module: Module) throws(SyntaxError) {
    let source = module.source
    var isDone = false
    var previousLine = 0
    for statement in module.body {
      let line = source.line(at: statement.span.start)
      if isDone, line > previousLine { return }
      previousLine = line
      if case .importFrom(let name, let aliases, level: 0) = statement.kind,
        name?.name == "__future__"
      {
        if isDone { throw Errors.compiling(statement.span, in: source, Errors.lateFuture) }
        for alias in aliases { try add(alias.name.name, statement.span, source) }
        lastLine = line
      } else if case .expression(let value) = statement.kind, case .constant(.string) = value.kind,
        statement === module.body.first
      {
        continue
      } else {
        isDone = true
      }
    }
  }

  private mutating func add(_ feature: String, _ span: Span, _ source: SourceFile)
    throws(SyntaxError)
  {
    if feature == "annotations" { hasAnnotations = true }
    if FutureImports.features.contains(feature) { return }
    let message = feature == "braces" ? Errors.notAChance : Errors.undefinedFuture(feature)
    throw Errors.pointing(at: span, in: source, message)
  }
}
