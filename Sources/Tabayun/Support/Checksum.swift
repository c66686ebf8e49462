import Crypto
import Foundation

/// Tells whether a file is still what was written.
enum Checksum {
  /// Of the file beside a backup that holds its sum.
  static let ending = ".sha256"

  /// SHA-256 in hexadecimal digits; `nil` when the file cannot be read.
  static func ofFile(_ path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    var hash = SHA256()
    while let part = try? file.read(upToCount: 1 << 20), !part.isEmpty { hash.update(data: part) }
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
