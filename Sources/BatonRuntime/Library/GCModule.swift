// Module gc.

enum GCModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "gc")
    module.add(rows, interpreter)
    let callbacks = PyList(interpreter)
    interpreter.collector.callbacks = callbacks
    module.set("callbacks", .object(callbacks))
    module.set("garbage", interpreter.list([]))
    for (name, value) in [
      ("DEBUG_STATS", 1), ("DEBUG_COLLECTABLE", 2), ("DEBUG_UNCOLLECTABLE", 4),
      ("DEBUG_SAVEALL", 32), ("DEBUG_LEAK", 38),
    ] {
      module.set(name, .int(value))
    }
    return module
  }

  static var rows: [BuiltinRow] {
    [
      BuiltinRow("enable", "", .function) { interpreter, _ in
        interpreter.collector.isEnabled = true
        return .none
      },
      BuiltinRow("disable", "", .function) { interpreter, _ in
        interpreter.collector.isEnabled = false
        return .none
      },
      BuiltinRow("isenabled", "", .function) { interpreter, _ in
        .bool(interpreter.collector.isEnabled)
      },
      BuiltinRow("collect", "generation=2", .function) { interpreter, args throws(Unwind) in
        let generation = try args[0].isUndefined ? 2 : interpreter.sizeArgument(args[0])
        guard (0...2).contains(generation) else {
          throw interpreter.valueError("invalid generation")
        }
        return .int(interpreter.collector.collect(generation: generation))
      },
      BuiltinRow("get_debug", "", .function) { _, _ in .int(0) },
      BuiltinRow("set_debug", "flags, /", .function) { interpreter, args throws(Unwind) in
        if try interpreter.sizeArgument(args[0]) == 0 { return .none }
        throw interpreter.unsupported("gc.set_debug()")
      },
      BuiltinRow("get_objects", "generation=None", .function) {
        interpreter, args throws(Unwind) in
        if let given = args.given(0), !given.isNone {
          guard given.asInt != nil else {
            throw interpreter.typeError(
              "argument should be integer or None, not '\(interpreter.type(of: given).name)'")
          }
          let generation = try interpreter.machineInt(given)
          if generation > 2 {
            throw interpreter.valueError(
              "generation parameter must be less than the number of available generations (3)")
          }
          if generation < 0 {
            throw interpreter.valueError("generation parameter cannot be negative")
          }
        }
        return interpreter.list(interpreter.collector.objects)
      },
      BuiltinRow("get_stats", "", .function) { interpreter, _ in
        let collector = interpreter.collector
        let counts = [(0, 0), (0, 0), (collector.runs, collector.collected)]
        return interpreter.list(
          ContiguousArray(
            counts.map { runs, collected in
              let dict = PyDict(interpreter)
              dict.set(interpreter.intern("collections"), .int(runs))
              dict.set(interpreter.intern("collected"), .int(collected))
              dict.set(interpreter.intern("uncollectable"), .int(0))
              return .object(dict)
            }))
      },
      BuiltinRow("set_threshold", "threshold0, threshold1=10, threshold2=10, /", .function) {
        interpreter, args throws(Unwind) in
        var thresholds = interpreter.collector.thresholds
        thresholds.0 = try interpreter.sizeArgument(args[0])
        if let given = args.given(1) { thresholds.1 = try interpreter.sizeArgument(given) }
        if let given = args.given(2) { thresholds.2 = try interpreter.sizeArgument(given) }
        interpreter.collector.thresholds = thresholds
        return .none
      },
      BuiltinRow("get_count", "", .function) { interpreter, _ in
        interpreter.tuple([.int(Int(interpreter.registry.used) - 1), .int(0), .int(0)])
      },
      BuiltinRow("get_threshold", "", .function) { interpreter, _ in
        let thresholds = interpreter.collector.thresholds
        return interpreter.tuple([.int(thresholds.0), .int(thresholds.1), .int(thresholds.2)])
      },
      BuiltinRow("get_referrers", "*objs", .function) { interpreter, _ throws(Unwind) in
        throw interpreter.unsupported("gc.get_referrers()")
      },
      BuiltinRow("get_referents", "*objs", .function) { interpreter, args in
        let found = ReferenceList()
        for value in args[0].asTuple?.elements ?? [] {
          if let elements = value.asTuple?.elements ?? value.asList?.elements {
            found.add(elements.reversed())
          } else if let dict = value.exactDict {
            var position = 0
            while let live = dict.livePosition(from: position) {
              found.add([dict.entries[live].value, dict.entries[live].key])
              position = live + 1
            }
          } else if case .object(let object) = value, object.mayRefer {
            found.walk(Unmanaged.passUnretained(object).toOpaque())
          }
        }
        return interpreter.list(found.values)
      },
      BuiltinRow("is_tracked", "obj, /", .function) { interpreter, args in
        .bool(isTracked(args[0], interpreter))
      },
      BuiltinRow("is_finalized", "obj, /", .function) { _, args in
        .bool(args[0].object?.flags.contains(.isFinalized) ?? false)
      },
      BuiltinRow("freeze", "", .function) { _, _ in .none },
      BuiltinRow("unfreeze", "", .function) { _, _ in .none },
      BuiltinRow("get_freeze_count", "", .function) { _, _ in .int(0) },
    ]
  }

  /// CPython tracks no empty tuple, no plain object, and no dict without values that are tracked.
  private static func isTracked(_ value: Value, _ interpreter: Interpreter) -> Bool {
    guard let object = value.object, object.mayRefer else { return false }
    if let tuple = value.asTuple, tuple.count == 0 { return false }
    if object.type === interpreter.types.object { return false }
    guard let dict = value.asDict, dict.type === interpreter.types.dict else { return true }
    var next = 0
    while let position = dict.livePosition(from: next) {
      if isTracked(dict.entries[position].value, interpreter) { return true }
      next = position + 1
    }
    return false
  }
}
