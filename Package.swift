// swift-tools-version: 6.2
import PackageDescription

/// `make sanitize` looks for data races with a Mutex that ThreadSanitizer can see (Tests/LockedSynchronization).
let isRaceHunting = Context.environment["TABAYUN_RACES"] != nil

/// Every target of ours: Swift 6 mode, `any` spelled out, imports named where used, warnings are errors.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
  + (isRaceHunting
    ? [.unsafeFlags(["-module-alias", "Synchronization=LockedSynchronization"])] : [])

/// `make fuzz` builds what reads others' bytes with coverage for libFuzzer, and within its reach what is internal.
let isFuzzing = Context.environment["TABAYUN_FUZZ"] != nil
let parser: [SwiftSetting] =
  strict + (isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])] : [])

/// `scripts/build` names Unicode data to link before the toolchain's, which are those of every language.
let unicodeData = Context.environment["TABAYUN_UNICODE_DATA"].flatMap { $0.isEmpty ? nil : $0 }

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

let package = Package(
  name: "tabayun",
  products: [.executable(name: "tabayun", targets: ["Tabayun"])],
  dependencies: [
    // The web server: webhooks, the public's pages, later the console.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    // What Hummingbird is built on: a caller's address, header names.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.30.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.0.0"),
    // HTML templates that escape by default.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    // SQLite: connections, statement cache; the SQL is ours.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // HMAC for signatures, AES-GCM for addresses at rest, HKDF for keys; scrypt for staff's passwords.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Front matter of the canned answers.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // The command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Start, stop and drain in order.
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    // Settings from the environment and an env file, whose path is swift-system's.
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
    // The field's facades; the renderers behind them are ours (no exporter is to be had).
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
  ],
  targets: [
    // Layer 0: system libraries.
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),

    // Debian's Bootstrap and Chart.js, compiled in from /usr/share/javascript.
    .target(name: "CWebAssets"),
    // Makes the QR codes by which people subscribe.
    .systemLibrary(
      name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

    // Layer 1: the words of the house.
    .target(name: "Domain", swiftSettings: parser),

    // Layer 2: pure, no I/O.
    .target(
      name: "ClaimMatching", dependencies: ["Domain"],
      swiftSettings: parser),
    .target(
      name: "CannedResponses",
      dependencies: ["Domain", .product(name: "Yams", package: "Yams"), mustache],
      swiftSettings: parser),

    .target(name: "ClaimFiles", dependencies: ["Domain"], swiftSettings: parser),

    // Layer 3: what to say, how each channel says it, how bytes travel, what is kept.
    .target(
      name: "Conversation", dependencies: ["Domain", "ClaimMatching", "CannedResponses"],
      swiftSettings: parser),
    .target(name: "Channels", dependencies: ["Domain", crypto], swiftSettings: parser),
    .target(name: "CurlHTTP", dependencies: ["CCurl", "Domain"], swiftSettings: strict),
    .target(
      name: "Storage",
      dependencies: ["CPostgres", "Domain", crypto, grdb, sqlite],
      swiftSettings: parser),

    // Layer 4: the moving parts and the pages.
    .target(
      name: "Delivery",
      dependencies: [
        "Domain", "ClaimMatching", "CannedResponses", "Conversation", "Channels", "Storage",
        "CurlHTTP", hummingbird, httpTypes, logging, metrics, lifecycle,
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
      ],
      swiftSettings: parser),
    .target(
      name: "PublicSite",
      dependencies: ["CQRencode", "Domain", hummingbird, mustache, crypto, logging, lifecycle],
      resources: [.embedInCode("Assets"), .embedInCode("Templates")],
      swiftSettings: strict),
    .target(
      name: "Console",
      dependencies: [
        "CWebAssets", "Domain", "ClaimMatching", "ClaimFiles", "CannedResponses", "Conversation",
        "Channels", "Storage", hummingbird, mustache, crypto, cryptoExtras, httpTypes, logging,
        lifecycle,
      ],
      resources: [.embedInCode("Assets"), .embedInCode("Templates")],
      swiftSettings: parser),
    .target(
      name: "Sandbox",
      dependencies: ["Domain", "Channels", crypto, hummingbird, logging],
      swiftSettings: strict),

    // Layer 5: where everything is wired.
    .executableTarget(
      name: "Tabayun",
      dependencies: [
        "Domain", "ClaimMatching", "ClaimFiles", "CannedResponses", "Conversation", "Channels",
        "CurlHTTP", "Storage", "Delivery", "Console", "PublicSite", "Sandbox", hummingbird, crypto,
        logging,
        metrics, lifecycle, httpTypes, .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "Yams", package: "Yams"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: unicodeData.map { [.unsafeFlags([$0])] } ?? []),

    // Tests: one suite per room, and the whole house end to end.
    .target(
      name: "TestSupport", dependencies: ["CPostgres", "Domain", grdb], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(
      name: "ClaimMatchingTests", dependencies: ["Domain", "ClaimMatching"], swiftSettings: strict),
    .testTarget(
      name: "ClaimFilesTests", dependencies: ["Domain", "ClaimFiles"], swiftSettings: strict),
    .testTarget(
      name: "CannedResponsesTests", dependencies: ["Domain", "CannedResponses"],
      swiftSettings: strict),
    .testTarget(
      name: "ConversationTests",
      dependencies: ["Domain", "ClaimMatching", "CannedResponses", "Conversation"],
      exclude: ["Dialogues", "Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ChannelsTests",
      dependencies: ["Domain", "Channels", crypto, .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .testTarget(
      name: "CurlHTTPTests", dependencies: ["Domain", "CurlHTTP", hummingbird, logging],
      swiftSettings: strict),
    .testTarget(
      name: "SandboxTests",
      dependencies: ["Domain", "Channels", "CurlHTTP", "Sandbox", hummingbird, logging],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Domain", "Storage", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DeliveryTests",
      dependencies: [
        "Domain", "CannedResponses", "ClaimMatching", "Channels", "Conversation", "CurlHTTP",
        "Storage", "Delivery", "Sandbox", "TestSupport", hummingbird, logging, metrics, lifecycle,
        .product(name: "CoreMetrics", package: "swift-metrics"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PublicSiteTests",
      dependencies: ["Domain", "PublicSite", "CurlHTTP", hummingbird, logging, lifecycle],
      swiftSettings: strict),
    .testTarget(
      name: "ConsoleTests",
      dependencies: [
        "Domain", "ClaimMatching", "CannedResponses", "Conversation", "Channels", "Console",
        "CurlHTTP", "Delivery", "Storage", "TestSupport", hummingbird, logging, lifecycle, crypto,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Domain", "Channels", "CurlHTTP", "Storage", "Sandbox", "Tabayun", "TestSupport", crypto,
      ],
      swiftSettings: strict),
  ]
)

if isFuzzing {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Domain", "Channels", "ClaimFiles", "ClaimMatching", "CannedResponses", "Conversation",
        "Console", "Delivery", "Storage", hummingbird, httpTypes,
      ],
      path: "Tests/Fuzz", exclude: ["run"],
      swiftSettings: strict + [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
}

if isRaceHunting {
  for target in package.targets where target.type != .system {
    target.dependencies.append("LockedSynchronization")
  }
  package.targets.append(
    .target(
      name: "LockedSynchronization", path: "Tests/LockedSynchronization",
      swiftSettings: [.swiftLanguageMode(.v6)]))
}
