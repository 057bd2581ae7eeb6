// `"..." % (a, b)` with nothing but `%s`, `%r` and `%a`: a formatted string to the compiler.

import BatonSyntax

extension Expression {
  /// The parts of the formatted string that the operation becomes; nil where it stays what it is
  /// (CPython: `optimize_format`).
  var percentParts: [FormattedPart]? {
    guard case .binaryOperation(let left, .modulo, let right) = kind,
      case .constant(.string(let format)) = left.kind, case .tuple(let elements) = right.kind
    else { return nil }
    for case .starred in elements.lazy.map(\.kind) { return nil }
    var parts: [FormattedPart] = []
    var literal = ""
    var rest = Substring(format)
    var values = elements[...]
    while let percent = rest.firstIndex(of: "%") {
      literal += rest[..<percent]
      rest = rest[percent...].dropFirst()
      if rest.first == "%" {
        literal += "%"
        rest.removeFirst()
        continue
      }
      guard let field = PercentField(&rest), let value = values.popFirst() else { return nil }
      if !literal.isEmpty { parts.append(.literal(.string(literal), left.span)) }
      literal = ""
      parts.append(
        .value(
          FormattedValue(
            value: value, conversion: field.conversion,
            formatSpec: field.spec.isEmpty
              ? nil : [.literal(.string(field.spec), left.span)],
            formatSpecSpan: left.span, span: value.span)))
    }
    if !values.isEmpty { return nil }
    literal += rest
    if !literal.isEmpty { parts.append(.literal(.string(literal), left.span)) }
    return parts
  }
}

/// What stands behind a percent sign (CPython: `simple_format_arg_parse`, `parse_format`).
private struct PercentField {
  let conversion: FormattedValue.Conversion
  var spec = ""

  /// Takes the field off the text; nil for what is no plain conversion to text.
  init?(_ rest: inout Substring) {
    func digits() -> Substring {
      let found = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(found.count)
      return found
    }
    let flags = rest.prefix { "-+ #0".contains($0) }
    rest = rest.dropFirst(flags.count)
    let width = digits()
    if width.count > 3 { return nil }
    if !width.isEmpty, !flags.contains("-"), width.contains(where: { $0 != "0" }) { spec = ">" }
    spec += width
    if rest.first == "." {
      rest.removeFirst()
      let precision = digits()
      if precision.count > 3 { return nil }
      spec += "." + (precision.isEmpty ? "0" : precision)
    }
    switch rest.popFirst() {
    case "s": conversion = .str
    case "r": conversion = .repr
    case "a": conversion = .ascii
    default: return nil
    }
  }
}
