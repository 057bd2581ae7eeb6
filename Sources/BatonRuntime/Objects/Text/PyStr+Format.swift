// str: format and format_map.

/// A template of `str.format` cut into pieces.
final class FieldTemplate {
  struct Field {
    let argument: FieldName.Argument
    /// Attributes and items of the argument; nil where there are none.
    let steps: FieldName?
    let conversion: UInt32?
    let specification: PyStr
    /// The specification has fields itself.
    let nested: FieldTemplate?
  }

  enum Piece {
    case literal(PyStr)
    case field(Field)
    case failure(TextError)
  }

  let format: PyStr
  let pieces: [Piece]

  convenience init(_ interpreter: Interpreter, _ format: PyStr) {
    self.init(interpreter, format, depth: 2)
  }

  private init(_ interpreter: Interpreter, _ format: PyStr, depth: Int) {
    self.format = format
    var pieces: [Piece] = []
    var reader = StringFormat(format.scalars)
    do throws(TextError) {
      if depth == 0 { throw StringFormat.recursion }
      while let piece = try reader.next() {
        if !piece.literal.isEmpty { pieces.append(.literal(interpreter.str(piece.literal))) }
        guard let field = piece.field else { continue }
        let name = try FieldName(field.name)
        let hasSteps = field.name.contains { $0 == 0x2E || $0 == 0x5B }
        let specification = interpreter.str(field.specification)
        let nested =
          field.isNested
          ? FieldTemplate(interpreter, specification, depth: depth - 1) : nil
        pieces.append(
          .field(
            Field(
              argument: name.argument, steps: hasSteps ? name : nil,
              conversion: field.conversion, specification: specification, nested: nested)))
      }
    } catch {
      pieces.append(.failure(error))
    }
    self.pieces = pieces
  }
}

/// The arguments that fields refer to.
struct FieldArguments {
  /// Nil for `format_map`.
  let positional: PyTuple?
  /// A dict, `undefined` where it would be empty; for `format_map` any mapping.
  let named: Value
  var numbering = FieldNumbering()
}

extension PyStr {
  static func format(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    if isHeirWithoutFields(interpreter, receiver(args)) { return args[0] }
    var arguments = FieldArguments(positional: args[1].asTuple, named: args[2])
    let template = interpreter.templates.fieldTemplate(interpreter, receiver(args))
    return .object(try interpreter.fill(template, &arguments))
  }

  static func formatMap(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    if isHeirWithoutFields(interpreter, receiver(args)) { return args[0] }
    var arguments = FieldArguments(positional: nil, named: args[1])
    let template = interpreter.templates.fieldTemplate(interpreter, receiver(args))
    return .object(try interpreter.fill(template, &arguments))
  }

  /// CPython gives back the very object where a template of a class of its own has no braces.
  private static func isHeirWithoutFields(_ interpreter: Interpreter, _ text: PyStr) -> Bool {
    text.type !== interpreter.types.str && text.count > 0
      && !text.string.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
  }

  static func formatted(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let spec = try interpreter.text(args[1], "__format__", "argument")
    if spec.count == 0 { return .object(try interpreter.string(args[0])) }
    return .object(try interpreter.formatText(receiver(args), spec))
  }
}

extension Interpreter {
  /// The template with its fields replaced (CPython: `build_string`).
  fileprivate func fill(
    _ template: FieldTemplate, _ arguments: inout FieldArguments
  ) throws(Unwind) -> PyStr {
    var builder = TextBuilder(minimumCapacity: template.format.count + 32)
    for piece in template.pieces {
      switch piece {
      case .literal(let text): builder.append(text)
      case .failure(let error): throw self.error(error)
      case .field(let field):
        var value = try argument(of: field, &arguments)
        switch field.conversion {
        case nil: break
        case "s": value = .object(try string(value))
        case "r": value = .object(try repr(value))
        case "a": value = .object(try ascii(value))
        case let other?: throw error(StringFormat.unknownConversion(other))
        }
        var spec = field.specification
        if let nested = field.nested { spec = try fill(nested, &arguments) }
        builder.append(try format(value, spec: spec))
        try checkTextSize(builder.count)
      }
    }
    return builder.finish(self)
  }

  /// The object that a field names (CPython: `get_field_object`).
  private func argument(
    of field: FieldTemplate.Field, _ arguments: inout FieldArguments
  ) throws(Unwind) -> Value {
    var numbering = arguments.numbering
    let position = try textual { () throws(TextError) in
      try numbering.position(of: field.argument)
    }
    arguments.numbering = numbering
    var value: Value
    if let position {
      guard let positional = arguments.positional else {
        throw valueError("Format string contains positional fields")
      }
      guard position < positional.count else {
        throw indexError(
          "Replacement index \(position) out of range for positional args tuple")
      }
      value = positional[position]
    } else if case .name(let scalars) = field.argument {
      let name = str(scalars)
      if let dictionary = arguments.named.exactDict {
        guard let found = dictionary.get(name) else {
          if arguments.positional == nil { return try getItem(arguments.named, .object(name)) }
          throw keyError(.object(name))
        }
        value = found
      } else if arguments.named.isUndefined {
        throw keyError(.object(name))
      } else {
        value = try getItem(arguments.named, .object(name))
      }
    } else {
      throw valueError("Format string contains positional fields")
    }
    guard var steps = field.steps else { return value }
    while let step = try textual({ () throws(TextError) in try steps.next() }) {
      switch step {
      case .attribute(let name): value = try getAttribute(value, intern(str(name)))
      case .index(let index): value = try getItem(value, .int(index))
      case .key(let key): value = try getItem(value, .object(str(key)))
      }
    }
    return value
  }

  private func intern(_ text: PyStr) -> PyStr { names.intern(text) }
}
