// Module _random: the class Random with its table. The module random adds SystemRandom and binds the
// methods of one hidden instance.

import BatonSyntax
import BigInt

enum RandomCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_random")
    module.set("Random", .object(interpreter.library.types(interpreter).random))
    return module
  }
}

extension PyRandom {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in
      .object(PyRandom(type))
    }
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      let signature = interpreter.templates.signature("x=None")
      _ = try interpreter.withArguments(arguments, signature, of: "Random.__init__") {
        args throws(Unwind) in
        try interpreter.callMethod(
          value, interpreter.intern("seed"), args.given(0) ?? .none)
      }
    }
    type.install(
      slots, methods,
      [
        AttributeRow(
          "gauss_next",
          { _, value in
            value.unchecked(PyRandom.self).spareGauss.map { .float($0) } ?? .none
          },
          set: { interpreter, value, new throws(Unwind) in
            value.unchecked(PyRandom.self).spareGauss =
              new.isNone ? nil : try interpreter.doubleArgument(new)
          }),
        AttributeRow("__dict__") { _, value in
          value.unchecked(PyRandom.self).makeAttributeDictionary().map { .object($0) } ?? .none
        },
      ])
    type.attributes.set(type.interpreter.intern("VERSION"), .int(3))
  }

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("seed", "a=None, version=2") { interpreter, args throws(Unwind) in
        let version = try args[2].isUndefined ? 2 : interpreter.sizeArgument(args[2])
        try of(args).seed(interpreter, args.given(1) ?? .none, version: version)
        return .none
      },
      BuiltinRow("getstate", "") { interpreter, args in of(args).state(interpreter) },
      BuiltinRow("setstate", "state") { interpreter, args throws(Unwind) in
        try of(args).setState(interpreter, args[1])
        return .none
      },
      BuiltinRow("randbytes", "n") { interpreter, args throws(Unwind) in
        let count = try interpreter.sizeArgument(args[1])
        if count < 0 { throw interpreter.valueError("number of bits must be non-negative") }
        let number = of(args).bits(count * 8)
        var bytes: [UInt8] = []
        for word in number.magnitude.words {
          for shift in stride(from: 0 as UInt, to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: word >> shift))
          }
        }
        if bytes.count < count {
          bytes.append(contentsOf: repeatElement(0, count: count - bytes.count))
        }
        return interpreter.bytes(Array(bytes.prefix(count)))
      },
      BuiltinRow("randrange", "start, stop=None, step=1") { interpreter, args throws(Unwind) in
        try of(args).range(interpreter, args[1], args.given(2), args.given(3))
      },
      BuiltinRow("randint", "a, b") { interpreter, args throws(Unwind) in
        if case .int(let a) = args[1], case .int(let b) = args[2], a <= b,
          case (let width, false) = b.subtractingReportingOverflow(a), width < Int.max
        {
          return .int(a + (try of(args).below(interpreter, width + 1)))
        }
        let end = try interpreter.binary(.add, args[2], .int(1))
        return try of(args).range(interpreter, args[1], end, nil)
      },
      BuiltinRow("getrandbits", "k, /") { interpreter, args throws(Unwind) in
        let count = try interpreter.sizeArgument(args[1])
        if count < 0 { throw interpreter.valueError("number of bits must be non-negative") }
        if count > Interpreter.intBitLimit { throw interpreter.memoryError() }
        if count > 0, count < Int.bitWidth { return .int(Int(of(args).generator.bits(count))) }
        return interpreter.int(of(args).bits(count))
      },
      BuiltinRow("_randbelow", "n, /") { interpreter, args throws(Unwind) in
        interpreter.int(try of(args).below(interpreter, interpreter.bigIndex(args[1])))
      },
      BuiltinRow("choice", "seq", .method, choice),
      BuiltinRow(
        "choices", "population, weights=None, *, cum_weights=None, k=1", .method, choices),
      BuiltinRow("shuffle", "x", .method, shuffle),
      BuiltinRow("sample", "population, k, *, counts=None", .method, sample),
      BuiltinRow("binomialvariate", "n=1, p=0.5", .method, binomialVariate),
      BuiltinRow("random", "") { interpreter, args in
        .float(of(args).generator.nextDouble())
      },
      BuiltinRow("uniform", "a, b", .method, uniform),
      BuiltinRow("triangular", "low=0.0, high=1.0, mode=None", .method, triangular),
      BuiltinRow("betavariate", "alpha, beta", .method, betaVariate),
      BuiltinRow("expovariate", "lambd=1.0", .method, exponential),
      BuiltinRow("gammavariate", "alpha, beta", .method, gammaVariate),
      BuiltinRow("gauss", "mu=0.0, sigma=1.0", .method, gauss),
      BuiltinRow("lognormvariate", "mu, sigma", .method, logNormalVariate),
      BuiltinRow("normalvariate", "mu=0.0, sigma=1.0", .method, normalVariate),
      BuiltinRow("vonmisesvariate", "mu, kappa", .method, vonMises),
      BuiltinRow("paretovariate", "alpha", .method, pareto),
      BuiltinRow("weibullvariate", "alpha, beta", .method, weibull),
    ]
  }
}
