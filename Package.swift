// swift-tools-version: 6.2
import PackageDescription

// CI sets DIPTYCH_WARNINGS=errors; elsewhere a warning stays a warning.
let warnings: [SwiftSetting] =
  Context.environment["DIPTYCH_WARNINGS"] == "errors" ? [.treatAllWarnings(as: .error)] : []

let strict: [SwiftSetting] =
  warnings + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]

// The rooms of the house, from the ground up. A target that does not name another cannot import it:
// this list is the drawing in `.github/ARCHITECTURE.md`, and the compiler holds it.
let package = Package(
  name: "diptych",
  products: [
    .executable(name: "diptych", targets: ["diptych"]),
    .library(name: "Lexicon", targets: ["Lexicon"]),
    .library(name: "Articles", targets: ["Articles"]),
    .library(name: "Claims", targets: ["Claims"]),
    .library(name: "Alignment", targets: ["Alignment"]),
    .library(name: "Exporting", targets: ["Exporting"]),
    .library(name: "TextScreen", targets: ["TextScreen"]),
    .library(name: "Themes", targets: ["Themes"]),
    .library(name: "Theming", targets: ["Theming"]),
    .library(name: "Reader", targets: ["Reader"]),
    .library(name: "NcursesScreen", targets: ["NcursesScreen"]),
    .library(name: "CBuildCommit", targets: ["CBuildCommit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // What is said, and compared.
    .target(name: "CLexicon", exclude: ["english", "NOTICE"]),
    .target(name: "Lexicon", dependencies: ["CLexicon"], swiftSettings: strict),
    .target(
      name: "CPages", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])],
      linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "Articles", dependencies: ["Lexicon", "CPages"], swiftSettings: strict),
    .target(name: "CWordVectors", exclude: ["words.bin", "NOTICE"]),
    .target(
      name: "Claims", dependencies: ["Articles", "Lexicon", "CWordVectors"], swiftSettings: strict),
    .target(
      name: "Alignment", dependencies: ["Articles", "Lexicon", "Claims"], swiftSettings: strict),
    .target(
      name: "Exporting", dependencies: ["Articles", "Claims", "Alignment"], swiftSettings: strict),

    // How it is shown.
    .target(name: "TextScreen", swiftSettings: strict),
    .target(
      name: "Themes", path: "Themes",
      resources: [
        .embedInCode("terminal.toml"), .embedInCode("dusk.toml"), .embedInCode("paper.toml"),
        .embedInCode("mono.toml"), .embedInCode("blue-orange.toml"),
        .embedInCode("tritan.toml"), .embedInCode("contrast.toml"),
      ], swiftSettings: strict),
    .target(
      name: "Theming",
      dependencies: ["TextScreen", "Themes", .product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: strict),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "NcursesScreen", dependencies: ["TextScreen", "CNcurses"], swiftSettings: strict),
    .target(
      name: "Reader", dependencies: ["Articles", "Claims", "Alignment", "TextScreen", "Theming"],
      swiftSettings: strict),

    // The only composer.
    .target(
      name: "CBuildCommit",
      cSettings: [
        .define("BUILD_COMMIT", to: "\"\(Context.environment["DIPTYCH_COMMIT"] ?? "")\"")
      ]),
    .executableTarget(
      name: "diptych",
      dependencies: [
        "CBuildCommit",
        "Articles", "Claims", "Alignment", "Exporting", "TextScreen", "Theming", "Reader",
        "NcursesScreen",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.embedInCode("Demo/demo-a.txt"), .embedInCode("Demo/demo-b.txt")],
      swiftSettings: strict),

    // Tests.
    .target(
      name: "TestSupport", dependencies: ["Articles", "Claims", "Alignment"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "ScreenProbe", dependencies: ["TextScreen", "NcursesScreen"],
      path: "Tests/ScreenProbe", swiftSettings: strict),
    .executableTarget(
      name: "diptych-mutate", dependencies: ["Articles", "Claims", "Alignment", "Exporting"],
      path: "Tests/Fuzz/Sources/diptych-mutate", swiftSettings: strict),
    .executableTarget(
      name: "FaultyWorker", path: "Tests/FaultyWorker", swiftSettings: strict),
    .target(name: "CPty", path: "Tests/CPty", linkerSettings: [.linkedLibrary("util")]),
    // Without pkg-config, which would warn of it wherever only the program is built.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
    .testTarget(name: "LexiconTests", dependencies: ["Lexicon"], swiftSettings: strict),
    .testTarget(
      name: "ArticlesTests", dependencies: ["Articles", "TestSupport"], exclude: ["Samples"],
      swiftSettings: strict),
    .testTarget(
      name: "ClaimsTests", dependencies: ["Articles", "Lexicon", "Claims", "TestSupport"],
      exclude: ["Statements/marked.txt"], swiftSettings: strict),
    .testTarget(
      name: "AlignmentTests", dependencies: ["Articles", "Claims", "Alignment", "TestSupport"],
      exclude: ["Pairs"], swiftSettings: strict),
    .testTarget(
      name: "ExportingTests",
      dependencies: ["Articles", "Claims", "Alignment", "Exporting", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TextScreenTests", dependencies: ["TextScreen", "CPty"], swiftSettings: strict),
    .testTarget(
      name: "ThemingTests", dependencies: ["TextScreen", "Theming", "Themes"], swiftSettings: strict
    ),
    .testTarget(
      name: "ReaderTests",
      dependencies: [
        "Articles", "Claims", "Alignment", "TextScreen", "Theming", "Reader", "TestSupport",
      ], exclude: ["Screens"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["diptych", "FaultyWorker", "TestSupport", "CPty"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["diptych", "ScreenProbe", "TextScreen", "TestSupport", "CPty", "CVTerm"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
