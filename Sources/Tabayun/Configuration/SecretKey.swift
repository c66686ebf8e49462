import Foundation
import Storage

/// The key that seals what belongs to people.
enum SecretKey {
  static let fileName = "secret.key"

  /// The configured key, else the one in the data folder, made on the first start and readable by its owner
  /// alone.
  ///
  /// - Throws: `Complaint`.
  static func vault(_ settings: Settings) throws -> Vault {
    if let key = settings.secretKey { return Vault(secret: key) }
    let file = settings.data.appendingPathComponent(fileName)
    if let data = FileManager.default.contents(atPath: file.path) {
      let text = String(decoding: data, as: UTF8.self).trimmingCharacters(
        in: .whitespacesAndNewlines)
      guard let key = Data(base64Encoded: text), key.count == 32 else {
        throw Complaint(
          "\(file.path) is damaged: it must hold 32 bytes in base64; restore it from a backup.")
      }
      return Vault(secret: [UInt8](key))
    }
    if let database = settings.database.file, FileManager.default.fileExists(atPath: database) {
      throw Complaint(
        "\(file.path) is missing, but \(database) exists: without its key people's addresses cannot be read; restore the key, or set TABAYUN_SECRET_KEY."
      )
    }
    var key = [UInt8](repeating: 0, count: 32)
    var generator = SystemRandomNumberGenerator()
    for place in key.indices { key[place] = .random(in: 0...255, using: &generator) }
    let made = FileManager.default.createFile(
      atPath: file.path, contents: Data((Data(key).base64EncodedString() + "\n").utf8),
      attributes: [.posixPermissions: 0o600])
    guard made else {
      throw Complaint(
        "\(file.path) cannot be written: TABAYUN_DATA must be a folder of this user's.")
    }
    return Vault(secret: key)
  }
}
