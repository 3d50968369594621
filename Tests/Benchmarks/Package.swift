// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that measuring never weighs on the build of the program.
let package = Package(
  name: "diptych-benchmarks",
  dependencies: [.package(name: "diptych", path: "../..")],
  targets: [
    .target(
      name: "Chance",
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("InternalImportsByDefault"),
      ]),
    .target(name: "CSpawn", linkerSettings: [.linkedLibrary("util")]),
    .executableTarget(
      name: "diptych-bench",
      dependencies: [
        "Chance", "CSpawn", .product(name: "Articles", package: "diptych"),
        .product(name: "Claims", package: "diptych"),
        .product(name: "Alignment", package: "diptych"),
        .product(name: "Exporting", package: "diptych"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
    .executableTarget(
      name: "diptych-lab",
      dependencies: [
        "Chance", .product(name: "Articles", package: "diptych"),
        .product(name: "Claims", package: "diptych"),
        .product(name: "Alignment", package: "diptych"),
        .product(name: "Exporting", package: "diptych"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ]
)
