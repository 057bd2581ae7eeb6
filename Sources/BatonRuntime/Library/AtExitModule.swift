// Module atexit: functions that run when the program ends.

enum AtExitModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "atexit")
    module.add(rows, interpreter)
    return module
  }

  static var rows: [BuiltinRow] {
    [
      BuiltinRow("register", "func, /, *args, **kwargs", .function) {
        interpreter, args throws(Unwind) in
        guard interpreter.isCallable(args[0]) else {
          throw interpreter.typeError("the first argument must be callable")
        }
        interpreter.library.exitFunctions.append(
          ExitFunction(
            function: args[0], arguments: args[1].asTuple?.elements ?? [],
            keywords: args[2].asDict))
        return args[0]
      },
      BuiltinRow("unregister", "func, /", .function) { interpreter, args throws(Unwind) in
        let library = interpreter.library
        var index = library.exitFunctions.count - 1
        while index >= 0 {
          if index < library.exitFunctions.count {
            let function = library.exitFunctions[index].function
            let isSame = try interpreter.areEqual(function, args[0])
            if isSame, index < library.exitFunctions.count {
              library.exitFunctions.remove(at: index)
            }
          }
          index -= 1
        }
        return .none
      },
      BuiltinRow("_run_exitfuncs", "", .function) { interpreter, _ in
        interpreter.runExitFunctions()
        return .none
      },
      BuiltinRow("_clear", "", .function) { interpreter, _ in
        interpreter.library.exitFunctions = []
        return .none
      },
      BuiltinRow("_ncallbacks", "", .function) { interpreter, _ in
        .int(interpreter.library.exitFunctions.count)
      },
    ]
  }
}

/// What `atexit.register` was given.
struct ExitFunction {
  let function: Value
  let arguments: ContiguousArray<Value>
  let keywords: PyDict?
}

extension Interpreter {
  /// Runs what `atexit` was given, the last first; exceptions are shown and passed over.
  func runExitFunctions() {
    while let last = library.exitFunctions.popLast() {
      do throws(Unwind) {
        var values = last.arguments
        var names: [PyStr] = []
        if let keywords = last.keywords {
          for position in 0..<keywords.used {
            guard let name = keywords.entries[position].key.asStr else { continue }
            names.append(interned(name))
            values.append(keywords.entries[position].value)
          }
        }
        _ = try call(last.function, values, keywordNames: names)
      } catch {
        let shown = (try? repr(last.function).string) ?? "?"
        reportUnraisable(
          error, message: "Exception ignored in atexit callback \(shown):")
      }
    }
  }
}
