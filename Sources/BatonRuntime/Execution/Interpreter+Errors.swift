// Raising exceptions from Swift. Messages that occur more than once have a function here.

extension Interpreter {
  /// An exception about to be thrown: `throw error(exceptions.typeError, "…")`.
  ///
  /// What is being handled at this moment becomes its context.
  @inline(never) func error(_ type: PyType, _ message: String) -> Unwind {
    raising(PyException(type, message))
  }

  @inline(never) func error(_ type: PyType, arguments: ContiguousArray<Value>) -> Unwind {
    raising(PyException(type, args: PyTuple(self, arguments)))
  }

  /// Sets the context of a new exception (CPython: `_PyErr_SetObject`).
  @inline(never) func raising(_ exception: PyException) -> Unwind {
    setContext(of: exception)
    return .raised(exception)
  }

  /// The same for an exception that is thrown into a suspended function: only what this function
  /// itself handles becomes the context, in place of any other (CPython: `_PyErr_ChainStackItem`).
  func setContext(ofThrown exception: PyException) {
    if standsInHandler { setContext(of: exception) }
  }

  /// What a coroutine awaited has raised reaches it.
  func setContext(passed exception: PyException) {
    if isThrown { setContext(ofThrown: exception) }
  }

  /// Makes what is being handled the context, without closing a ring of contexts.
  func setContext(of exception: PyException) {
    guard let handled = handledException, handled !== exception else { return }
    var link = handled
    // A ring made by the program itself is left alone: another walk, half as fast, meets this one.
    var slow = handled
    var moves = false
    while let next = link.context {
      if next === exception {
        link.context = nil
        break
      }
      link = next
      if link === slow { break }
      if moves, let next = slow.context { slow = next }
      moves.toggle()
    }
    exception.context = handled
  }

  @inline(never) func typeError(_ message: String) -> Unwind {
    error(exceptions.typeError, message)
  }
  @inline(never) func valueError(_ message: String) -> Unwind {
    error(exceptions.valueError, message)
  }
  @inline(never) func indexError(_ message: String) -> Unwind {
    error(exceptions.indexError, message)
  }
  @inline(never) func keyError(_ key: Value) -> Unwind {
    raising(PyException(exceptions.keyError, args: .single(self, key)))
  }
  @inline(never) func runtimeError(_ message: String) -> Unwind {
    error(exceptions.runtimeError, message)
  }
  @inline(never) func overflowError(_ message: String) -> Unwind {
    error(exceptions.overflowError, message)
  }
  /// More memory than there can be; with `--max-memory` the program ends here.
  @inline(never) func memoryError() -> Unwind {
    endForMemory()
    return error(exceptions.memoryError, arguments: [])
  }
  @inline(never) func zeroDivisionError(_ message: String) -> Unwind {
    error(exceptions.zeroDivisionError, message)
  }

  @inline(never) func stopIteration(_ value: Value) -> Unwind {
    error(exceptions.stopIteration, arguments: value.isNone ? [] : [value])
  }

  @inline(never) func recursionError(_ suffix: String = "") -> Unwind {
    error(exceptions.recursionError, "maximum recursion depth exceeded" + suffix)
  }

  /// A feature outside the subset, by name.
  @inline(never) func unsupported(_ feature: String) -> Unwind {
    error(exceptions.notImplementedError, "Baton does not support \(feature)")
  }

  @inline(never) func attributeError(_ value: Value, _ name: PyStr) -> Unwind {
    let message =
      switch value {
      case .object(let object) where object.kind == .type:
        "type object '\(unsafeDowncast(object, to: PyType.self).name)' has no attribute "
          + "'\(name.string)'"
      default: "'\(type(of: value).name)' object has no attribute '\(name.string)'"
      }
    return attributeError(message, value, name)
  }

  /// Keeps `obj` and `name` for the suggestion that a traceback shows.
  @inline(never) func attributeError(_ message: String, _ value: Value, _ name: PyStr) -> Unwind {
    let exception = PyException(exceptions.attributeError, message)
    exception.fields = [.object(name), value]
    return raising(exception)
  }

  @inline(never) func nameError(_ name: PyStr) -> Unwind {
    let exception = PyException(
      exceptions.nameError, "name '\(beginning(of: name))' is not defined")
    exception.fields = [.object(name)]
    return raising(exception)
  }

  /// What CPython shows of a name: 200 bytes.
  private func beginning(of name: PyStr) -> String {
    let text = name.string
    return name.count > 50 && text.utf8.count > 200
      ? String(decoding: text.utf8.prefix(200), as: UTF8.self) : text
  }

  /// Without `name`: CPython proposes nothing for it.
  @inline(never) func unboundLocalError(_ name: PyStr) -> Unwind {
    error(
      exceptions.unboundLocalError,
      "cannot access local variable '\(name.string)' where it is not associated with a value")
  }

  @inline(never) func unboundFreeError(_ name: PyStr) -> Unwind {
    let exception = PyException(
      exceptions.nameError,
      "cannot access free variable '\(name.string)' where it is not associated with a value in "
        + "enclosing scope")
    exception.fields = [.object(name)]
    return raising(exception)
  }

  /// What was given in place of something else, as CPython's argument clinic names it.
  func givenName(_ value: Value) -> String { value.isNone ? "None" : type(of: value).name }

  @inline(never) func unhashable(_ value: Value) -> Unwind {
    typeError("unhashable type: '\(type(of: value).name)'")
  }

  /// The exception of `error` when it is an instance of `type`.
  func caught(_ error: Unwind, _ type: PyType) -> PyException? {
    if case .raised(let exception) = error, isInstance(exception, type) { return exception }
    return nil
  }
}
