// Module _string: the parts of a format string, for `string.Formatter`.

enum StringCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_string")
    module.add(
      [
        BuiltinRow("formatter_parser", "format_string, /", .function) {
          interpreter, args throws(Unwind) in
          guard let text = args[0].asStr else {
            throw interpreter.typeError(
              "expected str, got \(interpreter.type(of: args[0]).shortName)")
          }
          return .object(
            FormatPieces(interpreter.library.types(interpreter).formatPieces, text))
        }
      ], interpreter)
    return module
  }
}

/// The literal texts and fields of a format string, one by one (CPython: `formatteriterator`).
final class FormatPieces: PyIterator {
  private var template: StringFormat

  init(_ type: PyType, _ text: PyStr) {
    template = StringFormat(text.scalars)
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    let piece = try interpreter.textual { () throws(TextError) in try template.next() }
    guard let piece else { return .undefined }
    let literal = Value.object(interpreter.str(piece.literal))
    guard let field = piece.field else {
      return interpreter.tuple([literal, .none, .none, .none])
    }
    return interpreter.tuple([
      literal, .object(interpreter.str(field.name)),
      .object(interpreter.str(field.specification)),
      field.conversion.map { .object(interpreter.str([$0])) } ?? .none,
    ])
  }
}
