import Foundation

/// Where the package stands.
public enum PackageRoot {
  public static let url = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of something in it.
  public static func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
