import Domain
import Foundation
import Storage

/// What is stored about a person, as a file behind a link that only they are given.
///
/// The link is a sealed note of whose data it opens and until when: nothing of it is stored, and it opens
/// nothing once the person has been deleted.
public struct PersonalDataFile: Sendable {
  /// How long a link opens.
  static let lifetime: Int64 = 3_600_000
  private static let context = "personal data link"

  private let database: any Database
  private let vault: Vault

  public init(database: any Database, vault: Vault) {
    self.database = database
    self.vault = vault
  }

  /// The last part of a link; `nil` when it cannot be made.
  public static func token(for personID: Int64, at now: Timestamp, vault: Vault) -> String? {
    let until = now.advanced(byMilliseconds: lifetime).milliseconds
    let sealed = try? vault.seal(Array("\(personID) \(until)".utf8), context: context)
    return sealed.map { bytes in
      Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
        .replacing("=", with: "")
    }
  }

  /// The file (JSON); `nil` when the link is none of ours, has ended, or the person is gone.
  public func open(token: String, at now: Timestamp) async throws -> [UInt8]? {
    guard token.utf8.count <= 200, let personID = personID(token, now) else { return nil }
    let data = try await database.read { [vault] session in
      try PersonalDataStore(vault: vault).everything(of: personID, in: session)
    }
    guard let data else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(data))
  }

  private func personID(_ token: String, _ now: Timestamp) -> Int64? {
    var text = token.replacing("-", with: "+").replacing("_", with: "/")
    while text.utf8.count % 4 != 0 { text += "=" }
    guard let bytes = Data(base64Encoded: text),
      let plain = try? vault.open(Array(bytes), context: Self.context)
    else { return nil }
    let numbers = String(decoding: plain, as: UTF8.self).split(separator: " ").map { Int64($0) }
    guard numbers.count == 2, let personID = numbers[0], let until = numbers[1],
      now.milliseconds <= until
    else { return nil }
    return personID
  }
}
