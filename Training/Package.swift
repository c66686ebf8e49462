// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that training needs nothing but the matching engine: the engine's sources are linked in.
let package = Package(
  name: "training",
  targets: [
    .target(name: "Domain"),
    .target(name: "ClaimMatching", dependencies: ["Domain"]),
    .executableTarget(name: "matching-dump", dependencies: ["ClaimMatching", "Domain"], path: "Sources/MatchingDump"),
  ]
)
