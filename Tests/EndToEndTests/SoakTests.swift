import Foundation
import TestSupport
import Testing

extension Surviving {
  @Suite("A short soak", .timeLimit(.minutes(10)))
  struct SoakTests {
    private static let python = "/usr/bin/python3"

    @Test(
      "killed three times under load and faults, on seven channels: nothing lost, nothing doubled",
      .enabled(if: FileManager.default.isExecutableFile(atPath: python)),
      arguments: [[], ["--database", "postgres", "--processes", "2", "--server-restarts", "1"]])
    func soak(how: [String]) async throws {
      let folder = try TemporaryFolder()
      let log = folder.path("soak.log")
      try Data().write(to: URL(fileURLWithPath: log))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Self.python)
      process.arguments =
        [
          PackageRoot.path("Benchmarks/soak"), "--tabayun", Program.path, "--kills", "3",
          "--messages", "84", "--keep", folder.path("kept"),
        ] + how
      let output = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
      process.standardOutput = output
      process.standardError = output
      try process.run()
      try await eventually("the soak ends", within: .seconds(540)) { !process.isRunning }
      let text = try String(contentsOfFile: log, encoding: .utf8)
      #expect(process.terminationStatus == 0, "\(text.suffix(3_000))")
    }
  }
}
