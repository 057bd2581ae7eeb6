// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility")
]

// BATON_READLINE: "static" links readline into the binary (Linux only), "dynamic" loads it when the
// binary starts, "none" leaves it out: the prompt reads plain lines then.
#if os(Linux)
  let readline = Context.environment["BATON_READLINE"] ?? "static"
  let readlineTarget = Target.systemLibrary(
    name: "CReadline", providers: [.apt(["libreadline-dev"])])
#else
  let readline = Context.environment["BATON_READLINE"] ?? "dynamic"
  let readlineTarget = Target.systemLibrary(
    name: "CReadline", pkgConfig: "readline", providers: [.brew(["readline"])])
#endif
let hasReadline = readline != "none"
let readlineLibraries: [LinkerSetting] =
  readline == "static"
  ? [.linkedLibrary(":libreadline.a"), .linkedLibrary(":libtinfo.a")]
  : [.linkedLibrary("readline")]

let package = Package(
  name: "Baton",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "baton", targets: ["BatonCLI"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // source text -> tokens -> syntax tree
    .target(name: "BatonSyntax", swiftSettings: settings),
    // epoll(7) -> Swift
    .systemLibrary(name: "CEpoll"),
    // malloc(3) for small objects, in place of glibc's
    // (its debugging information in the version that valgrind reads)
    .target(name: "CSmallBlocks", cSettings: [.unsafeFlags(["-gdwarf-4"])]),
    // handles and timers -> the order in which they run
    .target(
      name: "BatonLoop",
      dependencies: [.target(name: "CEpoll", condition: .when(platforms: [.linux]))],
      swiftSettings: settings),
    // syntax tree -> node tree -> values, tasks, output
    .target(
      name: "BatonRuntime",
      dependencies: [
        "BatonSyntax", "BatonLoop",
        "CSmallBlocks",
        .product(name: "BigInt", package: "BigInt"),
        .product(name: "DequeModule", package: "swift-collections"),
      ],
      swiftSettings: settings),
    // readline(3) -> Swift
    readlineTarget,
    // keys typed at a terminal -> statements, their output
    .target(
      name: "BatonREPL",
      dependencies: ["BatonRuntime"] + (hasReadline ? ["CReadline"] : []),
      swiftSettings: settings + (hasReadline ? [.define("READLINE")] : []),
      linkerSettings: hasReadline ? readlineLibraries : []),
    // programs and what they should print -> verdicts; runs the command itself, once for each
    .target(name: "BatonTeaching", dependencies: ["BatonSyntax"], swiftSettings: settings),
    // options and commands -> one of the above
    .executableTarget(
      name: "BatonCLI",
      dependencies: [
        "BatonREPL", "BatonRuntime", "BatonSyntax", "BatonTeaching",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "BatonSyntaxTests", dependencies: ["BatonSyntax"],
      exclude: ["Fixtures", "dump_tree.py", "make_errors.py", "errors.txt"], swiftSettings: settings
    ),
    .testTarget(
      name: "SmallBlocksTests", dependencies: ["CSmallBlocks"], swiftSettings: settings),
    .testTarget(name: "BatonLoopTests", dependencies: ["BatonLoop"], swiftSettings: settings),
    .testTarget(
      name: "BatonRuntimeTests",
      dependencies: ["BatonRuntime", "BatonSyntax", .product(name: "BigInt", package: "BigInt")],
      exclude: ["Fixtures"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
