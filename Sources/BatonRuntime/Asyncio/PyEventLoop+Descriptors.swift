// `loop.add_reader` and its kin: callbacks that run whenever a descriptor is ready.

import BatonLoop

extension PyEventLoop {
  static var descriptorRows: [BuiltinRow] {
    [
      BuiltinRow("add_reader", "fd, callback, *args", .method) {
        interpreter, args throws(Unwind) in
        try receiver(args).watch(interpreter, args) { loop, descriptor, call in
          loop.addReader(descriptor, call)
        }
      },
      BuiltinRow("remove_reader", "fd", .method) { interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[1])
        let loop = receiver(args).loop
        return .bool(!loop.isClosed && loop.removeReader(descriptor))
      },
      BuiltinRow("add_writer", "fd, callback, *args", .method) {
        interpreter, args throws(Unwind) in
        try receiver(args).watch(interpreter, args) { loop, descriptor, call in
          loop.addWriter(descriptor, call)
        }
      },
      BuiltinRow("remove_writer", "fd", .method) { interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[1])
        let loop = receiver(args).loop
        return .bool(!loop.isClosed && loop.removeWriter(descriptor))
      },
      pipeRow("connect_read_pipe"), pipeRow("connect_write_pipe"),
    ]
  }

  /// A coroutine method that is written in the language itself.
  private static func pipeRow(_ name: String) -> BuiltinRow {
    BuiltinRow(name, "protocol_factory, pipe", .method) { interpreter, args throws(Unwind) in
      let module = try interpreter.importAbsolute("_asyncio_transports")
      let home = try interpreter.getAttribute(module, interpreter.intern("BaseEventLoop"))
      return try interpreter.callMethod(home, interpreter.intern(name), args[0], args[1], args[2])
    }
  }

  /// CPython: `selectors._fileobj_to_fd`.
  private static func descriptor(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Int32 {
    let descriptor: Int32
    if value.isInt {
      descriptor = try PosixModule.descriptor(interpreter, value)
    } else {
      do throws(Unwind) {
        descriptor = try PosixModule.descriptor(
          interpreter, interpreter.callMethod(value, interpreter.intern("fileno")))
      } catch {
        let exceptions = interpreter.exceptions
        let kinds = [exceptions.attributeError, exceptions.typeError, exceptions.valueError]
        for kind in kinds where interpreter.caught(error, kind) != nil {
          let shown = try interpreter.reprText(value)
          throw interpreter.valueError("Invalid file object: \(shown)")
        }
        throw error
      }
    }
    if descriptor < 0 {
      throw interpreter.valueError("Invalid file descriptor: \(descriptor)")
    }
    return descriptor
  }

  private func watch(
    _ interpreter: Interpreter, _ args: Arguments,
    _ add: (EventLoop, Int32, ScheduledCall) -> Int32
  ) throws(Unwind) -> Value {
    let descriptor = try Self.descriptor(interpreter, args[1])
    try checkOpen(interpreter)
    let call = ScheduledCall(
      self, args[2], args[3].asTuple, try interpreter.contextArgument(.none))
    let failed = add(loop, descriptor, call)
    if failed != 0 { throw interpreter.osError(SystemError(code: failed)) }
    return .none
  }
}
