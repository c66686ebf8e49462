import Foundation

/// A new folder that goes with its last owner.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("tabayun-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in it.
  public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// The bytes of every file in it and below, by path.
  public func contents() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: url.path)
    return names.reduce(into: [:]) { found, name in
      found[name] = FileManager.default.contents(atPath: path(name))
    }
  }
}
