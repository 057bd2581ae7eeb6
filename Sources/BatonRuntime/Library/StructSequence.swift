// Tuples with named fields: `sys.version_info`, `time.struct_time` and their kind.

extension LibraryTypes {
  /// A type of named tuples (CPython: `PyStructSequence_NewType`). Fields after the first `visible`
  /// ones are reached by name only.
  func structSequence(
    _ name: String, _ module: String, _ fields: [String], visible: Int? = nil,
    instantiable: Bool = false
  ) -> PyType {
    let count = visible ?? fields.count
    return make(
      name, module, .tuple, base: interpreterTypes.tuple, subclassable: false
    ) { type in
      var slots = TypeSlots()
      slots.repr = { interpreter, value throws(Unwind) in
        guard let tuple = value.asTuple else { return .none }
        var parts: [String] = []
        for (index, field) in fields.prefix(count).enumerated() where index < tuple.count {
          parts.append("\(field)=\(try interpreter.repr(tuple[index]).string)")
        }
        return interpreter.str("\(module).\(name)(\(parts.joined(separator: ", ")))")
      }
      slots.new = { interpreter, type, arguments throws(Unwind) in
        guard instantiable else {
          throw interpreter.typeError("cannot create '\(module).\(name)' instances")
        }
        let signature = interpreter.templates.signature("sequence, dict={}")
        return try interpreter.withArguments(arguments, signature, of: "structseq") {
          args throws(Unwind) in
          let given = try structElements(interpreter, args[0])
          if given.count < count || given.count > fields.count {
            let bound =
              count == fields.count
              ? "a \(count)"
              : given.count < count ? "an at least \(count)" : "an at most \(fields.count)"
            throw interpreter.typeError(
              "\(module).\(name)() takes \(bound)-sequence (\(given.count)-sequence given)")
          }
          let made = PyTuple(type, ContiguousArray(given.prefix(count)))
          var hidden: [Int: Value] = [:]
          for index in count..<max(given.count, count) { hidden[index] = given[index] }
          if let named = args.given(1) {
            guard let named = named.asDict else {
              throw interpreter.typeError(
                "\(module).\(name)() takes a dict as second arg, if any")
            }
            var used = 0
            for (index, field) in fields.enumerated().dropFirst(given.count) {
              guard let value = named.get(interpreter.intern(field)) else { continue }
              hidden[index] = value
              used += 1
            }
            if used < named.count {
              throw interpreter.typeError(
                "\(module).\(name)() got duplicate or unexpected field name(s)")
            }
          }
          if !hidden.isEmpty {
            interpreter.library.setHiddenFields(of: made, hidden)
          }
          return .object(made)
        }
      }
      let attributes = fields.enumerated().map { index, field in
        AttributeRow(field, member: true) { interpreter, value in
          if let tuple = value.asTuple, index < tuple.count { return tuple[index] }
          return interpreter.library.hiddenField(of: value, index)
        }
      }
      type.install(slots, [], attributes)
      let interpreter = type.interpreter
      type.attributes.set(interpreter.intern("n_fields"), .int(fields.count))
      type.attributes.set(interpreter.intern("n_sequence_fields"), .int(count))
      type.attributes.set(interpreter.intern("n_unnamed_fields"), .int(0))
      type.attributes.set(
        interpreter.names.matchArgs,
        interpreter.tuple(ContiguousArray(fields.prefix(count).map { interpreter.str($0) })))
    }
  }
}

/// What a named tuple is made of (CPython: `structseq_new_impl`).
private func structElements(
  _ interpreter: Interpreter, _ value: Value
) throws(Unwind) -> ContiguousArray<Value> {
  do {
    return try interpreter.elements(of: value)
  } catch {
    guard case .raised(let raised) = error, raised.type === interpreter.exceptions.typeError else {
      throw error
    }
    throw interpreter.typeError("constructor requires a sequence")
  }
}

/// The fields of a named tuple that are reached by name only, by the address of the tuple.
final class HiddenFields {
  private var fields: [ObjectIdentifier: (owner: WeakOwner, values: [Int: Value])] = [:]

  private final class WeakOwner {
    weak var object: PyObject?
    init(_ object: PyObject) { self.object = object }
  }

  func set(_ object: PyObject, _ values: [Int: Value]) {
    if fields.count > 256 { fields = fields.filter { $0.value.owner.object != nil } }
    fields[ObjectIdentifier(object)] = (WeakOwner(object), values)
  }

  func get(_ object: PyObject, _ index: Int) -> Value {
    guard let entry = fields[ObjectIdentifier(object)], entry.owner.object === object else {
      return .none
    }
    return entry.values[index] ?? .none
  }
}
