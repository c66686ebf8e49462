import Foundation
import Testing

/// Whoever knows one channel finds their way in all of them.
@Suite struct FolderTests {
  private static let channels = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Channels")
  /// What channels have in common; both ways to send text messages share `SMS`.
  private static let common: Set<String> = ["JSON", "Shared", "SMS"]
  private static let parts = [
    "Channel", "Errors", "Limits", "Parser", "Renderer", "Sender", "Signature",
  ]

  @Test func `every channel's folder has the same files`() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: Self.channels, includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { $0.hasDirectoryPath && !Self.common.contains($0.lastPathComponent) }
    #expect(folders.count >= 7)
    for folder in folders {
      let name = folder.lastPathComponent
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      for part in Self.parts {
        #expect(files.contains("\(name)\(part).swift"), "\(name) has no \(name)\(part).swift")
      }
    }
  }
}
