import Domain
import Foundation
import Storage

/// What a claim about a rumor starts with: its wordings, masked.
struct RumorPrefill: Sendable {
  /// Wordings that become narratives.
  static let mostWordings = 12

  let desk: ConsoleDesk

  /// Title and narratives; `nil` when there is no such rumor.
  func claim(_ id: Int64) async throws -> (title: String, narratives: [String])? {
    let store = RumorDeskStore(vault: desk.vault)
    let wordings = try await desk.database.read { session in
      try store.wordings(of: id, limit: Self.mostWordings, in: session)
    }
    let texts = Self.texts(wordings)
    guard let first = texts.first else { return nil }
    let line = first.split(whereSeparator: \.isNewline).first.map(String.init) ?? first
    return (String(line.prefix(140)), texts)
  }

  static func texts(_ wordings: [RumorDeskStore.Wording]) -> [String] {
    wordings.compactMap { wording in
      wording.text.map {
        String(Masking.masked($0).prefix(ClaimForm.narrativeLimit))
          .trimmingCharacters(in: .whitespacesAndNewlines)
      }
    }.filter { !$0.isEmpty }
  }
}
