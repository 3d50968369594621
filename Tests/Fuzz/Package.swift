// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own, so that the sanitizers never weigh on the build of the program.
let package = Package(
  name: "diptych-fuzzing",
  dependencies: [
    .package(name: "diptych", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // The sources of the program itself, without its entry: a package cannot import another's
    // program.
    .target(
      name: "DiptychCommand",
      dependencies: [
        .product(name: "Articles", package: "diptych"),
        .product(name: "Claims", package: "diptych"),
        .product(name: "Alignment", package: "diptych"),
        .product(name: "Exporting", package: "diptych"),
        .product(name: "TextScreen", package: "diptych"),
        .product(name: "Themes", package: "diptych"),
        .product(name: "Theming", package: "diptych"),
        .product(name: "Reader", package: "diptych"),
        .product(name: "NcursesScreen", package: "diptych"),
        .product(name: "CBuildCommit", package: "diptych"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.embedInCode("Demo/demo-a.txt"), .embedInCode("Demo/demo-b.txt")],
      swiftSettings: strict + [
        // Its own `main` under another name: the one of this package is libFuzzer's.
        .unsafeFlags([
          "-Xfrontend", "-entry-point-function-name", "-Xfrontend", "DiptychCommand_main",
        ])
      ]),
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "diptych-fuzz",
      dependencies: [
        "CFuzzer", "DiptychCommand",
        .product(name: "Articles", package: "diptych"),
        .product(name: "Claims", package: "diptych"),
        .product(name: "Alignment", package: "diptych"),
        .product(name: "Exporting", package: "diptych"),
        .product(name: "TextScreen", package: "diptych"),
        .product(name: "Theming", package: "diptych"),
        .product(name: "Reader", package: "diptych"),
        .product(name: "NcursesScreen", package: "diptych"),
      ],
      path: "Sources", sources: ["diptych-fuzz", "diptych-mutate/Checks"], swiftSettings: strict),
  ]
)
