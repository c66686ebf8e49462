import Foundation
import TestSupport
import Testing

@Suite("Alerts")
struct AlertTests {
  /// `scripts/install-deps test` puts it there where Prometheus is not installed.
  private static let promtool: String? = [
    "/usr/bin/promtool", "/usr/local/bin/promtool",
    PackageRoot.path(".build/tools/usr/bin/promtool"),
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(
    "promtool finds the rules in order, and they fire when they should and not before",
    .enabled(if: promtool != nil))
  func rules() throws {
    for arguments in [["check", "rules", "alerts.yml"], ["test", "rules", "alerts-test.yml"]] {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: try #require(Self.promtool))
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: PackageRoot.path("deploy/prometheus"))
      let output = Pipe()
      process.standardOutput = output
      process.standardError = output
      try process.run()
      let text = String(
        decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(text)")
    }
  }

  @Test("every figure that an alert or the handbook names is one that the program has")
  func names() throws {
    func tokens(_ path: String) throws -> Set<String> {
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let found = text.matches(of: /tabayun_[a-z_]+/).map { String($0.output) }
      return Set(
        found.map { name in
          ["_bucket", "_sum", "_count"].reduce(name) {
            $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0
          }
        })
    }
    var made: Set<String> = []
    let sources = FileManager.default.enumerator(atPath: PackageRoot.path("Sources"))
    while let name = sources?.nextObject() as? String {
      guard name.hasSuffix(".swift") else { continue }
      made.formUnion(try tokens(PackageRoot.path("Sources/\(name)")))
    }
    for page in ["deploy/prometheus/alerts.yml", "docs/operations.md"] {
      let unknown = try tokens(PackageRoot.path(page)).subtracting(made)
      #expect(unknown.isEmpty, "\(page) names \(unknown.sorted())")
    }
  }
}
