// Module time.

import BatonLoop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum TimeModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "time")
    module.add(rows, interpreter)
    tzset()
    var january = tm()
    var moment: time_t = 0
    localtime_r(&moment, &january)
    let offset = -january.tm_gmtoff
    let zone = january.tm_zone.map { String(cString: $0) } ?? "UTC"
    module.set("timezone", .int(offset))
    module.set("altzone", .int(offset))
    module.set("daylight", .int(0))
    module.set("tzname", interpreter.strings([zone, zone], asTuple: true))
    module.set("struct_time", .object(interpreter.library.types(interpreter).structTime))
    module.set("_STRUCT_TM_ITEMS", .int(11))
    for (name, id) in clocks { module.set(name, .int(Int(id))) }
    return module
  }

  private static var clocks: [(String, clockid_t)] {
    #if canImport(Darwin)
      return [
        ("CLOCK_REALTIME", CLOCK_REALTIME), ("CLOCK_MONOTONIC", CLOCK_MONOTONIC),
        ("CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID),
        ("CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID),
      ]
    #else
      return [
        ("CLOCK_REALTIME", CLOCK_REALTIME), ("CLOCK_MONOTONIC", CLOCK_MONOTONIC),
        ("CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW), ("CLOCK_BOOTTIME", CLOCK_BOOTTIME),
        ("CLOCK_TAI", CLOCK_TAI),
        ("CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID),
        ("CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID),
      ]
    #endif
  }

  static var rows: [BuiltinRow] {
    [
      BuiltinRow("asctime", "t=None, /", .function, asctime),
      BuiltinRow("clock_getres", "clk_id, /", .function) { interpreter, args throws(Unwind) in
        var step = timespec()
        let id = clockid_t(truncatingIfNeeded: try interpreter.sizeArgument(args[0]))
        if Self.clockResolution(id, &step) != 0 { throw interpreter.osError(.current) }
        return .float(Double(step.tv_sec) + Double(step.tv_nsec) / 1e9)
      },
      BuiltinRow("clock_gettime", "clk_id, /", .function) { interpreter, args throws(Unwind) in
        .float(Double(try clock(interpreter, args[0])) / 1e9)
      },
      BuiltinRow("clock_gettime_ns", "clk_id, /", .function) {
        interpreter, args throws(Unwind) in
        .int(try clock(interpreter, args[0]))
      },
      BuiltinRow("ctime", "seconds=None, /", .function) { interpreter, args throws(Unwind) in
        .object(PyStr(interpreter, text(of: try broken(interpreter, args.given(0), localtime_r))))
      },
      BuiltinRow("get_clock_info", "name, /", .function, clockInfo),
      BuiltinRow("gmtime", "seconds=None, /", .function) { interpreter, args throws(Unwind) in
        structTime(interpreter, try broken(interpreter, args.given(0), gmtime_r))
      },
      BuiltinRow("localtime", "seconds=None, /", .function) { interpreter, args throws(Unwind) in
        structTime(interpreter, try broken(interpreter, args.given(0), localtime_r))
      },
      BuiltinRow("mktime", "t, /", .function, makeTime),
      BuiltinRow("monotonic", "", .function) { interpreter, _ in
        .float(Double(interpreter.monotonicNanoseconds) / 1e9)
      },
      BuiltinRow("monotonic_ns", "", .function) { interpreter, _ in
        .int(interpreter.monotonicNanoseconds)
      },
      BuiltinRow("perf_counter", "", .function) { interpreter, _ in
        .float(Double(interpreter.monotonicNanoseconds) / 1e9)
      },
      BuiltinRow("perf_counter_ns", "", .function) { interpreter, _ in
        .int(interpreter.monotonicNanoseconds)
      },
      BuiltinRow("process_time", "", .function) { _, _ in
        .float(Double(nanoseconds(CLOCK_PROCESS_CPUTIME_ID)) / 1e9)
      },
      BuiltinRow("process_time_ns", "", .function) { _, _ in
        .int(nanoseconds(CLOCK_PROCESS_CPUTIME_ID))
      },
      BuiltinRow("sleep", "seconds, /", .function, sleep),
      BuiltinRow("strftime", "format, t=None, /", .function, formatTime),
      BuiltinRow("strptime", "string, format='%a %b %d %H:%M:%S %Y', /", .function) {
        interpreter, args throws(Unwind) in
        let module = try interpreter.importAbsolute("_strptime")
        let function = try interpreter.getAttribute(module, interpreter.intern("strptime"))
        guard let format = args.given(1) else { return try interpreter.call(function, args[0]) }
        return try interpreter.call(function, args[0], format)
      },
      BuiltinRow("thread_time", "", .function) { _, _ in
        .float(Double(nanoseconds(CLOCK_THREAD_CPUTIME_ID)) / 1e9)
      },
      BuiltinRow("thread_time_ns", "", .function) { _, _ in
        .int(nanoseconds(CLOCK_THREAD_CPUTIME_ID))
      },
      BuiltinRow("time", "", .function) { interpreter, _ in
        .float(Double(interpreter.wallNanoseconds) / 1e9)
      },
      BuiltinRow("time_ns", "", .function) { interpreter, _ in
        .int(interpreter.wallNanoseconds)
      },
      BuiltinRow("tzset", "", .function) { _, _ in
        tzset()
        return .none
      },
    ]
  }

  // MARK: Clocks

  static func nanoseconds(_ id: clockid_t) -> Int {
    var now = timespec()
    clock_gettime(id, &now)
    return Int(now.tv_sec) &* 1_000_000_000 &+ Int(now.tv_nsec)
  }

  private static func clockResolution(_ id: clockid_t, _ step: inout timespec) -> Int32 {
    clock_getres(id, &step)
  }

  private static func clock(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Int {
    switch value {
    case .int, .bool: break
    default:
      throw interpreter.typeError(
        "clk_id should be integer, not \(interpreter.type(of: value).name)")
    }
    let id = clockid_t(truncatingIfNeeded: try interpreter.sizeArgument(value))
    if interpreter.library.clock != nil {
      if id == CLOCK_REALTIME { return interpreter.wallNanoseconds }
      if id == CLOCK_MONOTONIC { return interpreter.monotonicNanoseconds }
    }
    var now = timespec()
    if clock_gettime(id, &now) != 0 { throw interpreter.osError(.current) }
    return Int(now.tv_sec) &* 1_000_000_000 &+ Int(now.tv_nsec)
  }

  private static func clockInfo(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let infos: [String: (clock: String, isMonotonic: Bool, isAdjustable: Bool)] = [
      "time": ("CLOCK_REALTIME", false, true),
      "monotonic": ("CLOCK_MONOTONIC", true, false),
      "perf_counter": ("CLOCK_MONOTONIC", true, false),
      "process_time": ("CLOCK_PROCESS_CPUTIME_ID", true, false),
      "thread_time": ("CLOCK_THREAD_CPUTIME_ID", true, false),
    ]
    guard let name = args[0].asStr?.string else {
      throw interpreter.typeError(
        "get_clock_info() argument 1 must be str, not \(interpreter.givenName(args[0]))")
    }
    guard let info = infos[name] else { throw interpreter.valueError("unknown clock") }
    return interpreter.namespace([
      ("implementation", interpreter.str("clock_gettime(\(info.clock))")),
      ("monotonic", .bool(info.isMonotonic)), ("adjustable", .bool(info.isAdjustable)),
      ("resolution", .float(1e-9)),
    ])
  }

  /// Waits; a signal's handler runs and the rest of the time is waited afterwards.
  private static func sleep(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let seconds: Double
    if let double = args[0].asDouble {
      seconds = double
      if double.isNaN { throw interpreter.valueError("Invalid value NaN (not a number)") }
    } else {
      seconds = Double(try interpreter.sizeArgument(args[0]))
    }
    if seconds < 0 { throw interpreter.valueError("sleep length must be non-negative") }
    if seconds > 9_223_372_036 {
      throw interpreter.overflowError("timestamp too large to convert to C PyTime_t")
    }
    if let coach = interpreter.coach, seconds >= 0.001, interpreter.asyncio.runningLoop != nil {
      let shown = (try? interpreter.repr(args[0]).string) ?? ""
      coach.blocking(
        "time.sleep(\(shown))", instead: "await asyncio.sleep(\(shown))", interpreter.runningPlace()
      )
    }
    if let clock = interpreter.library.clock {
      try interpreter.sleep(seconds, on: clock)
      return .none
    }
    var wanted = timespec()
    wanted.tv_sec = Int(seconds)
    wanted.tv_nsec = Int((seconds - seconds.rounded(.down)) * 1e9)
    var left = timespec()
    while true {
      let failure = interpreter.blocking { nanosleep(&wanted, &left) == 0 ? 0 : errno }
      if failure == 0 { break }
      wanted = left
      if failure != EINTR { throw interpreter.osError(.current) }
      if interpreter.interruption.pointee != 0 { try interpreter.interrupted() }
    }
    return .none
  }

  // MARK: Broken-down time

  private static func structTime(_ interpreter: Interpreter, _ time: tm) -> Value {
    let fields = [
      time.tm_year + 1900, time.tm_mon + 1, time.tm_mday, time.tm_hour, time.tm_min, time.tm_sec,
      (time.tm_wday + 6) % 7, time.tm_yday + 1, time.tm_isdst,
    ]
    let tuple = PyTuple(
      interpreter.library.types(interpreter).structTime,
      ContiguousArray(fields.map { .int(Int($0)) }))
    let zone = time.tm_zone.map { String(cString: $0) } ?? "UTC"
    interpreter.library.setHiddenFields(
      of: tuple, [9: interpreter.str(zone), 10: .int(time.tm_gmtoff)])
    return .object(tuple)
  }

  /// The time an argument of `localtime` and `gmtime` stands for; None is now.
  private static func broken(
    _ interpreter: Interpreter, _ value: Value?,
    _ convert: (UnsafePointer<time_t>?, UnsafeMutablePointer<tm>?) -> UnsafeMutablePointer<tm>?
  ) throws(Unwind) -> tm {
    var seconds: time_t
    if let value, !value.isNone {
      if let double = value.asDouble {
        if double.isNaN {
          throw interpreter.valueError("Invalid value NaN (not a number)")
        }
        guard let whole = Int(exactly: double.rounded(.down)) else {
          throw interpreter.overflowError("timestamp out of range for platform time_t")
        }
        seconds = whole
      } else {
        guard let whole = try interpreter.indexAsInt(value) else {
          throw interpreter.overflowError("timestamp out of range for platform time_t")
        }
        seconds = whole
      }
    } else {
      let now = interpreter.wallNanoseconds
      seconds = now >= 0 ? now / 1_000_000_000 : (now - 999_999_999) / 1_000_000_000
    }
    var result = tm()
    if convert(&seconds, &result) == nil {
      throw interpreter.osError(SystemError(code: EOVERFLOW))
    }
    return result
  }

  /// The fields of a time tuple (CPython: `gettmarg`, `checktm`).
  private static func fields(
    _ interpreter: Interpreter, _ value: Value, _ function: String
  ) throws(Unwind) -> tm {
    guard let tuple = value.asTuple else {
      throw interpreter.typeError("Tuple or struct_time argument required")
    }
    guard tuple.count == 9 else {
      throw interpreter.typeError("\(function)(): illegal time tuple argument")
    }
    var numbers: [Int32] = []
    for element in tuple.elements {
      guard let number = try interpreter.indexAsInt(element), let small = Int32(exactly: number)
      else { throw interpreter.overflowError("signed integer is greater than maximum") }
      numbers.append(small)
    }
    var result = tm()
    result.tm_year = numbers[0] &- 1900
    result.tm_mon = numbers[1] - 1
    result.tm_mday = numbers[2]
    result.tm_hour = numbers[3]
    result.tm_min = numbers[4]
    result.tm_sec = numbers[5]
    result.tm_wday = (numbers[6] + 1) % 7
    result.tm_yday = numbers[7] - 1
    result.tm_isdst = numbers[8]
    return result
  }

  private static func checked(
    _ interpreter: Interpreter, _ time: tm
  ) throws(Unwind) -> tm {
    var time = time
    // Zero stands for the first.
    if time.tm_mon == -1 { time.tm_mon = 0 }
    if time.tm_mday == 0 { time.tm_mday = 1 }
    if time.tm_yday == -1 { time.tm_yday = 0 }
    let checks: [(Int32, ClosedRange<Int32>, String)] = [
      (time.tm_mon, 0...11, "month out of range"),
      (time.tm_mday, 1...31, "day of month out of range"),
      (time.tm_hour, 0...23, "hour out of range"),
      (time.tm_min, 0...59, "minute out of range"),
      (time.tm_sec, 0...61, "seconds out of range"),
      (time.tm_wday, 0...6, "day of week out of range"),
      (time.tm_yday, 0...365, "day of year out of range"),
    ]
    for (number, range, message) in checks where !range.contains(number) {
      throw interpreter.valueError(message)
    }
    return time
  }

  private static func text(of time: tm) -> String {
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int32, _ filler: String = "0") -> String {
      number < 10 ? "\(filler)\(number)" : "\(number)"
    }
    let day = days[Int((time.tm_wday % 7 + 7) % 7)]
    let month = months[Int((time.tm_mon % 12 + 12) % 12)]
    return "\(day) \(month) \(two(time.tm_mday, " ")) \(two(time.tm_hour)):\(two(time.tm_min)):"
      + "\(two(time.tm_sec)) \(Int(time.tm_year) + 1900)"
  }

  private static func asctime(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let given = args.given(0), !given.isNone else {
      return interpreter.str(text(of: try broken(interpreter, nil, localtime_r)))
    }
    let time = try checked(interpreter, fields(interpreter, given, "asctime"))
    return interpreter.str(text(of: time))
  }

  private static func makeTime(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var time = try fields(interpreter, args[0], "mktime")
    time.tm_wday = -1
    let seconds = mktime(&time)
    if seconds == -1, time.tm_wday == -1 {
      throw interpreter.overflowError("mktime argument out of range")
    }
    return .float(Double(seconds))
  }

  private static func formatTime(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let format = args[0].asStr else {
      throw interpreter.typeError(
        "strftime() argument 1 must be str, not \(interpreter.givenName(args[0]))")
    }
    var time: tm
    if let given = args.given(1) {
      time = try checked(interpreter, fields(interpreter, given, "strftime"))
    } else {
      time = try broken(interpreter, nil, localtime_r)
    }
    let text = format.string
    if text.isEmpty { return args[0] }
    // A struct_time knows the name of its zone.
    if let given = args.given(1), let zone = interpreter.library.hiddenField(of: given, 9).asStr {
      return zone.string.withCString { name in
        #if canImport(Glibc)
          time.tm_zone = name
        #else
          time.tm_zone = UnsafeMutablePointer(mutating: name)
        #endif
        return interpreter.str(formatted(text, &time))
      }
    }
    return interpreter.str(formatted(text, &time))
  }

  private static func formatted(_ format: String, _ time: inout tm) -> String {
    var size = 256
    while true {
      var buffer = [CChar](repeating: 0, count: size)
      let count = strftime(&buffer, size, format, &time)
      if count > 0 || size > 256 * (format.utf8.count + 1) {
        return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
      size *= 2
    }
  }
}

extension LibraryTypes {
  func makeStructTime() -> PyType {
    structSequence(
      "struct_time", "time",
      [
        "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday",
        "tm_isdst", "tm_zone", "tm_gmtoff",
      ], visible: 9, instantiable: true)
  }
}

extension Interpreter {
  /// `time.monotonic_ns()`, on the virtual clock where there is one.
  var monotonicNanoseconds: Int {
    if let clock = library.clock { return Self.nanoseconds(clock.read()) }
    return TimeModule.nanoseconds(CLOCK_MONOTONIC)
  }

  /// `time.time_ns()`.
  var wallNanoseconds: Int {
    guard let clock = library.clock else { return TimeModule.nanoseconds(CLOCK_REALTIME) }
    _ = clock.read()
    return library.wallStart.addingReportingOverflow(Self.nanoseconds(clock.elapsed)).partialValue
  }

  private static func nanoseconds(_ seconds: Double) -> Int {
    Int(exactly: (seconds * 1e9).rounded()) ?? .max
  }
}
