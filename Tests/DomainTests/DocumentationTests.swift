import Foundation
import Testing

/// What the repository says about itself and can be checked by reading it.
@Suite("The documentation")
struct DocumentationTests {
  private let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("names every setting that the program reads in the example of settings")
  func settings() throws {
    let example = Set(
      try text("deploy/tabayun.env.example").matches(
        of: /^#?(TABAYUN_[A-Z0-9_]+)=/.anchorsMatchLineEndings()
      )
      .map { String($0.1) })
    for (path, source) in try sources() {
      for match in source.matches(of: /"(TABAYUN_[A-Z0-9_]*[A-Z0-9])"/) {
        // Failpoints exist in debug builds only.
        if match.1.hasPrefix("TABAYUN_TEST_") { continue }
        #expect(example.contains(String(match.1)), "\(match.1) of \(path) is not in the example")
      }
    }
    // An account's settings are put together of the channel's prefix and these.
    let accounts = try text("Sources/Tabayun/Configuration/AccountSettings.swift")
    for field in accounts.matches(of: /"([A-Z]{2,}(?:_[A-Z]+)*)"/)
    where !field.1.hasPrefix("TABAYUN_") {
      #expect(
        example.contains { $0.hasSuffix("_\(field.1)") },
        "an account's \(field.1) is not in the example")
    }
  }

  @Test(
    "names only targets that the Makefile has",
    arguments: ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/operations.md"])
  func targets(page: String) throws {
    let targets = Set(
      try text("Makefile").matches(of: /^([a-z-]+):/.anchorsMatchLineEndings()).map { String($0.1) }
    )
    for match in try text(page).matches(of: /(?:`|^    |^)make ([a-z-]+)/.anchorsMatchLineEndings())
    {
      #expect(targets.contains(String(match.1)), "\(page) names make \(match.1)")
    }
  }

  @Test(
    "points only at files that are there",
    arguments: [
      "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/operations.md",
      "docs/threat-model.md", "docs/panduan-staf.md",
    ])
  func links(page: String) throws {
    let folder = root.appendingPathComponent(page).deletingLastPathComponent()
    for match in try text(page).matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/) {
      let target = folder.appendingPathComponent(String(match.1)).standardizedFileURL.path
      #expect(FileManager.default.fileExists(atPath: target), "\(page) points at \(match.1)")
    }
  }

  /// What each room may import of ours; the system libraries stand with the rooms that wrap them.
  private static let allowed: [String: Set<String>] = {
    let domain: Set = ["Domain"]
    let conversation: Set = ["Domain", "ClaimMatching", "CannedResponses"]
    let delivery = conversation.union(["Conversation", "Channels", "CurlHTTP", "Storage"])
    return [
      "CCurl": [],
      "CPostgres": [],
      "CWebAssets": [],
      "CQRencode": [],
      "Domain": [],
      "ClaimMatching": domain,
      "CannedResponses": domain,
      "ClaimFiles": domain,
      "Conversation": conversation,
      "Channels": domain,
      "CurlHTTP": ["Domain", "CCurl"],
      "Storage": ["Domain", "CPostgres"],
      "Delivery": delivery,
      "Console": conversation.union([
        "ClaimFiles", "Conversation", "Channels", "Storage", "CWebAssets",
      ]),
      "PublicSite": ["Domain", "CQRencode"],
      "Sandbox": ["Domain", "Channels"],
      "Tabayun": delivery.union(["ClaimFiles", "Console", "Delivery", "PublicSite", "Sandbox"]),
    ]
  }()

  @Test("is right that imports point down only")
  func imports() throws {
    for (path, source) in try sources() {
      let room = String(path.split(separator: "/").first ?? "")
      let allowed = try #require(
        Self.allowed[room], "\(room) is a new room: say here what it may import")
      for match in source.matches(
        of:
          /^\s*(?:@\w+\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|enum|class|protocol|func|typealias|let|var)\s+)?(\w+)/
          .anchorsMatchLineEndings())
      {
        let module = String(match.1)
        let isOurs = Self.allowed[module] != nil
        #expect(!isOurs || allowed.contains(module), "\(path) imports \(module)")
      }
    }
  }

  // MARK: Reading

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Every Swift file by its path below `Sources`.
  private func sources() throws -> [(path: String, text: String)] {
    let folder = root.appendingPathComponent("Sources").resolvingSymlinksInPath().path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".swift") }.sorted()
    try #require(!paths.isEmpty)
    return try paths.map { ($0, try text("Sources/\($0)")) }
  }
}
