import Foundation
import TestSupport

/// One run of the real `tabayun`, with what it prints kept in files.
///
/// - Note: `@unchecked` because Foundation does not say that `Process` may be asked from several threads, which
///   its source shows (its state is behind a lock).
final class Program: @unchecked Sendable {
  /// The program that this build made: it stands beside the tests.
  static let path: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = URL(fileURLWithPath: own).deletingLastPathComponent()
      .appendingPathComponent("tabayun").path
    return FileManager.default.isExecutableFile(atPath: beside)
      ? beside : PackageRoot.path(".build/debug/tabayun")
  }()

  private let process = Process()
  private let outPath: String
  private let errPath: String

  /// Starts it.
  ///
  /// - Parameter name: of the files in `folder` that take what it prints.
  init(
    _ arguments: [String], environment: [String: String], input: String? = nil,
    in folder: TemporaryFolder, named name: String
  ) throws {
    outPath = folder.path("\(name).out")
    errPath = folder.path("\(name).err")
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder.url
    process.standardOutput = try Self.file(outPath)
    process.standardError = try Self.file(errPath)
    let inputPath = folder.path("\(name).in")
    try Data((input ?? "").utf8).write(to: URL(fileURLWithPath: inputPath))
    process.standardInput = FileHandle(forReadingAtPath: inputPath)
    try process.run()
  }

  private static func file(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  var output: String { (try? String(contentsOfFile: outPath, encoding: .utf8)) ?? "" }
  var errors: String { (try? String(contentsOfFile: errPath, encoding: .utf8)) ?? "" }
  var isRunning: Bool { process.isRunning }

  func signal(_ number: Int32) { if process.isRunning { kill(process.processIdentifier, number) } }

  /// Waits for its end.
  ///
  /// - Returns: the exit status; minus the signal when one ended it.
  func end(within limit: Duration = .seconds(150)) async throws -> Int32 {
    try await eventually("\(process.arguments?.first ?? "it") ends", within: limit) {
      !process.isRunning
    }
    let status = process.terminationStatus
    return process.terminationReason == .uncaughtSignal ? -status : status
  }
}

/// What a command printed and how it ended.
struct Finished: Sendable {
  var status: Int32
  var output: String
  var errors: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}
