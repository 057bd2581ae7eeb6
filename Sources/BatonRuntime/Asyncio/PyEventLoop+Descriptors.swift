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
        let descriptor = try PosixModule.fileDescriptor(interpreter, args[1])
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
        let descriptor = try PosixModule.fileDescriptor(interpreter, args[1])
        let loop = receiver(args).loop
        return .bool(!loop.isClosed && loop.removeWriter(descriptor))
      },
    ]
  }

  private func watch(
    _ interpreter: Interpreter, _ args: Arguments,
    _ add: (EventLoop, Int32, ScheduledCall) -> Int32
  ) throws(Unwind) -> Value {
    let descriptor = try PosixModule.fileDescriptor(interpreter, args[1])
    if descriptor < 0 {
      throw interpreter.valueError("Invalid file descriptor: \(descriptor)")
    }
    try checkOpen(interpreter)
    let call = ScheduledCall(
      self, args[2], args[3].asTuple, try interpreter.contextArgument(.none))
    let failed = add(loop, descriptor, call)
    if failed != 0 { throw interpreter.osError(SystemError(code: failed)) }
    return .none
  }
}
