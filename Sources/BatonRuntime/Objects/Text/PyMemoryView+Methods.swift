// memoryview: construction, operators, methods, attributes.

extension PyMemoryView {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      let view = unsafeView(value)
      let word = view.isReleased ? "released memory" : "memory"
      return interpreter.str("<\(word) at 0x\(String(view.address, radix: 16))>")
    }
    slots.hash = hash
    slots.compare = compare
    slots.iter = { interpreter, value throws(Unwind) in
      try unsafeView(value).checkOpen(interpreter)
      return .object(MemoryIterator(interpreter, unsafeView(value)))
    }
    slots.length = { interpreter, value throws(Unwind) in
      try unsafeView(value).checkOpen(interpreter)
      return unsafeView(value).count
    }
    slots.getItem = getItem
    slots.setItem = setItem
    slots.new = { interpreter, _, arguments throws(Unwind) in
      let given = try interpreter.bound(
        arguments, to: interpreter.templates.signature("object"), of: "memoryview")
      return try make(interpreter, given[0])
    }
    type.install(slots, methods, attributes)
    type.typeFlags.insert(.sequencePattern)
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("tobytes", "order='C'", .method, toBytes),
      BuiltinRow("hex", "sep=<unrepresentable>, bytes_per_sep=1", .method) {
        interpreter, args throws(Unwind) in
        let view = try open(interpreter, args)
        return .object(
          try ByteMethods.hexText(interpreter, view.bytes, separator: args[1], group: args[2]))
      },
      BuiltinRow("tolist", "", .method) { interpreter, args throws(Unwind) in
        let view = try open(interpreter, args)
        let list = PyList(interpreter, capacity: view.count)
        for index in 0..<view.count { list.append(try view.item(interpreter, at: index)) }
        return .object(list)
      },
      BuiltinRow("toreadonly", "", .method) { interpreter, args throws(Unwind) in
        let view = try open(interpreter, args)
        return view.cast(
          interpreter, format: view.format, itemSize: view.itemSize, isReadOnly: true)
      },
      BuiltinRow("release", "", .method) { _, args throws(Unwind) in
        unsafeView(args[0]).release()
        return .none
      },
      BuiltinRow("cast", "format, shape=<unrepresentable>", .method, cast),
      BuiltinRow("__buffer__", "flags, /", .method) { interpreter, args throws(Unwind) in
        _ = try interpreter.cInt(args[1])
        return try make(interpreter, args[0])
      },
      BuiltinRow("__release_buffer__", "buffer, /", .method, releaseBuffer),
      BuiltinRow("__enter__", "", .method) { interpreter, args throws(Unwind) in
        _ = try open(interpreter, args)
        return args[0]
      },
      BuiltinRow("__exit__", "*exc_info", .method) { _, args throws(Unwind) in
        unsafeView(args[0]).release()
        return .none
      },
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("obj") { interpreter, value throws(Unwind) in
        let view = unsafeView(value)
        try view.checkOpen(interpreter)
        return view.base.map { .object($0) } ?? .none
      },
      AttributeRow("nbytes") { interpreter, value throws(Unwind) in
        let view = unsafeView(value)
        try view.checkOpen(interpreter)
        return .int(view.count * view.itemSize)
      },
      AttributeRow("readonly") { interpreter, value throws(Unwind) in
        try unsafeView(value).checkOpen(interpreter)
        return .bool(unsafeView(value).isReadOnly)
      },
      AttributeRow("itemsize") { interpreter, value throws(Unwind) in
        try unsafeView(value).checkOpen(interpreter)
        return .int(unsafeView(value).itemSize)
      },
      AttributeRow("format") { interpreter, value throws(Unwind) in
        try unsafeView(value).checkOpen(interpreter)
        return .object(interpreter.characters.character(unsafeView(value).format))
      },
      AttributeRow("ndim") { interpreter, value throws(Unwind) in
        try unsafeView(value).checkOpen(interpreter)
        return .int(1)
      },
      AttributeRow("shape") { interpreter, value throws(Unwind) in
        try unsafeView(value).checkOpen(interpreter)
        return interpreter.tuple([.int(unsafeView(value).count)])
      },
      AttributeRow("strides") { interpreter, value throws(Unwind) in
        try unsafeView(value).checkOpen(interpreter)
        return interpreter.tuple([.int(unsafeView(value).stride)])
      },
      AttributeRow("suboffsets") { interpreter, value throws(Unwind) in
        try unsafeView(value).checkOpen(interpreter)
        return interpreter.tuple([])
      },
      contiguity("c_contiguous"), contiguity("f_contiguous"), contiguity("contiguous"),
    ]
  }

  private static func contiguity(_ name: String) -> AttributeRow {
    AttributeRow(name) { interpreter, value throws(Unwind) in
      try unsafeView(value).checkOpen(interpreter)
      return .bool(unsafeView(value).isContiguous)
    }
  }

  private static func unsafeView(_ value: Value) -> PyMemoryView {
    guard case .object(let object) = value else { preconditionFailure("no receiver") }
    return unsafeDowncast(object, to: PyMemoryView.self)
  }

  private static func open(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> PyMemoryView {
    let view = unsafeView(args[0])
    try view.checkOpen(interpreter)
    return view
  }

  static func releaseBuffer(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let view = args[1].asMemoryView else {
      throw interpreter.typeError("expected a memoryview object")
    }
    guard case .object(let owner) = args[0], view.base === owner else {
      throw interpreter.valueError("memoryview's buffer is not this object")
    }
    view.release()
    return .none
  }

  static func make(
    _ interpreter: Interpreter, _ object: Value
  ) throws(Unwind) -> Value {
    if let view = object.asMemoryView {
      try view.checkOpen(interpreter)
      return view.part(
        interpreter, SliceSpan(start: 0, stop: view.count, step: 1, count: view.count))
    }
    let base: PyObject
    let count: Int
    if let bytes = object.asBytes {
      (base, count) = (bytes, bytes.elements.count)
    } else if let array = object.asByteArray {
      (base, count) = (array, array.elements.count)
    } else {
      throw interpreter.typeError(
        "memoryview: a bytes-like object is required, not "
          + "'\(interpreter.type(of: object).name)'")
    }
    return .object(
      PyMemoryView(
        interpreter, base: base, offset: 0, count: count, stride: 1, itemSize: 1, format: 0x42,
        isReadOnly: base.kind == .bytes))
  }

  // MARK: Operators

  private static func hash(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Int {
    let view = unsafeView(value)
    try view.checkOpen(interpreter)
    if !view.isReadOnly {
      throw interpreter.valueError("cannot hash writable memoryview object")
    }
    guard view.format == 0x42 || view.format == 0x62 || view.format == 0x63 else {
      throw interpreter.valueError(
        "memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
    }
    return view.bytes.withUnsafeBytes { interpreter.textHashing.pointee.bytes($0) }
  }

  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard operation == .equal || operation == .notEqual, let view = left.asMemoryView else {
      return .notImplemented
    }
    let isSame: Bool
    if let other = right.asMemoryView {
      if view === other || view.isReleased || other.isReleased {
        isSame = view === other
      } else if view.format == other.format, view.format != 0x64, view.format != 0x66 {
        isSame = view.bytes == other.bytes
      } else {
        isSame = try haveSameItems(interpreter, view, other)
      }
    } else {
      guard let bytes = interpreter.bytesLike(right) else { return .notImplemented }
      if view.format == 0x42 || view.isReleased {
        isSame = !view.isReleased && view.bytes == bytes
      } else if case .object(let other) = try make(interpreter, right) {
        isSame = try haveSameItems(interpreter, view, unsafeDowncast(other, to: PyMemoryView.self))
      } else {
        isSame = false
      }
    }
    return .bool(isSame == (operation == .equal))
  }

  private static func haveSameItems(
    _ interpreter: Interpreter, _ left: PyMemoryView, _ right: PyMemoryView
  ) throws(Unwind) -> Bool {
    if left.count != right.count { return false }
    for index in 0..<left.count {
      let (a, b) = (
        try left.item(interpreter, at: index), try right.item(interpreter, at: index)
      )
      if try !interpreter.isTrue(interpreter.compare(.equal, a, b)) { return false }
    }
    return true
  }

  /// The position that a key names; nil for a slice. `manySlices` is said of a tuple of slices.
  private static func position(
    _ interpreter: Interpreter, _ view: PyMemoryView, _ key: Value, manySlices: String
  ) throws(Unwind) -> Int? {
    if key.asSlice != nil { return nil }
    var key = key
    if let keys = key.asTuple {
      if keys.count == 0 {
        throw interpreter.error(
          interpreter.exceptions.notImplementedError, "sub-views are not implemented")
      }
      let slices = keys.elements.count { $0.asSlice != nil }
      if slices == keys.count {
        throw interpreter.error(interpreter.exceptions.notImplementedError, manySlices)
      }
      guard keys.elements.allSatisfy({ interpreter.type(of: $0).slots.index != nil }) else {
        throw interpreter.typeError("memoryview: invalid slice key")
      }
      guard keys.count == 1 else {
        throw interpreter.typeError(
          "cannot index 1-dimension view with \(keys.count)-element tuple")
      }
      key = keys[0]
    }
    guard interpreter.type(of: key).slots.index != nil else {
      throw interpreter.typeError("memoryview: invalid slice key")
    }
    guard var index = try interpreter.indexAsInt(key) else {
      throw interpreter.indexError(
        "cannot fit '\(interpreter.type(of: key).name)' into an index-sized integer")
    }
    if index < 0 { index += view.count }
    guard index >= 0, index < view.count else {
      throw interpreter.indexError("index out of bounds on dimension 1")
    }
    return index
  }

  private static func getItem(
    _ interpreter: Interpreter, _ value: Value, _ key: Value
  ) throws(Unwind) -> Value {
    let view = unsafeView(value)
    try view.checkOpen(interpreter)
    let manySlices = "multi-dimensional slicing is not implemented"
    if let index = try position(interpreter, view, key, manySlices: manySlices) {
      return try view.item(interpreter, at: index)
    }
    guard let slice = key.asSlice else { return .none }
    let span = try interpreter.numbers(of: slice).adjusted(to: view.count)
    try view.checkOpen(interpreter)
    return view.part(interpreter, span)
  }

  private static func setItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value, _ value: Value
  ) throws(Unwind) {
    let view = unsafeView(container)
    try view.checkOpen(interpreter)
    if view.isReadOnly { throw interpreter.typeError("cannot modify read-only memory") }
    if value.isUndefined { throw interpreter.typeError("cannot delete memory") }
    let manySlices = "memoryview slice assignments are currently restricted to ndim = 1"
    if let index = try position(interpreter, view, key, manySlices: manySlices) {
      let packed = try view.packed(interpreter, value)
      try view.checkOpen(interpreter)
      view.write(packed, at: index)
      return
    }
    guard let slice = key.asSlice else { return }
    let span = try interpreter.numbers(of: slice).adjusted(to: view.count)
    let bytes = try interpreter.bytesArgument(value)
    let otherFormat = value.asMemoryView?.format ?? 0x42
    guard bytes.count == span.count * view.itemSize, otherFormat == view.format else {
      throw interpreter.valueError(
        "memoryview assignment: lvalue and rvalue have different structures")
    }
    if case .object(let object) = view.part(interpreter, span) {
      unsafeDowncast(object, to: PyMemoryView.self).write(bytes, at: 0)
    }
  }

  // MARK: Methods

  private static func toBytes(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let view = try open(interpreter, args)
    if let given = args.given(1), !given.isNone {
      guard let order = given.asStr else {
        throw interpreter.badArgument(given, "tobytes", "argument 'order'", "str or None")
      }
      guard ["C", "F", "A"].contains(order.string) else {
        throw interpreter.valueError("order must be 'C', 'F' or 'A'")
      }
    }
    return interpreter.bytes(view.bytes)
  }

  private static func cast(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let view = try open(interpreter, args)
    guard let format = args[1].asStr else {
      throw interpreter.badArgument(args[1], "cast", "argument 'format'", "str")
    }
    if let shape = args.given(2), shape.asTuple?.count ?? shape.asList?.count != 1 {
      throw interpreter.unsupported("memoryviews of more than one dimension")
    }
    guard view.isContiguous else {
      throw interpreter.typeError("memoryview: casts are restricted to C-contiguous views")
    }
    let letters = format.scalars
    let letter = letters.count == 2 && letters[0] == 0x40 ? letters[1] : letters.first ?? 0
    guard letters.count == 1 || (letters.count == 2 && letters[0] == 0x40), letter < 0x80,
      let size = itemSize(UInt8(letter))
    else {
      throw interpreter.valueError(
        "memoryview: destination format must be a native single character format prefixed with "
          + "an optional '@'")
    }
    func isByte(_ format: UInt8) -> Bool { format == 0x42 || format == 0x62 || format == 0x63 }
    guard isByte(view.format) || isByte(UInt8(letter)) else {
      throw interpreter.typeError("memoryview: cannot cast between two non-byte formats")
    }
    guard view.count * view.itemSize % size == 0 else {
      throw interpreter.typeError("memoryview: length is not a multiple of itemsize")
    }
    return view.cast(
      interpreter, format: UInt8(letter), itemSize: size, isReadOnly: view.isReadOnly)
  }
}
