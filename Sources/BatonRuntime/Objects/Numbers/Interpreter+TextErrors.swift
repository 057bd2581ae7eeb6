// What the text room refuses, as Python exceptions.

extension Interpreter {
  /// The exception that a `TextError` names.
  func error(_ refusal: TextError) -> Unwind {
    let type =
      switch refusal.kind {
      case .value: exceptions.valueError
      case .type: exceptions.typeError
      case .overflow: exceptions.overflowError
      case .zeroDivision: exceptions.zeroDivisionError
      case .index: exceptions.indexError
      case .key: exceptions.keyError
      }
    return error(type, refusal.message)
  }

  /// Runs a function of the text room.
  func textual<Result>(_ body: () throws(TextError) -> Result) throws(Unwind) -> Result {
    do throws(TextError) {
      return try body()
    } catch {
      throw self.error(error)
    }
  }
}
