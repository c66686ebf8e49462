import CannedResponses
import ClaimMatching
import Conversation
import Domain
import Foundation

/// The real responses, the real index and the claims that ship as samples.
struct World: Sendable, ClaimLookup {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  let responses: ResponseLibrary
  let faq: QuestionIndex
  let claims: ClaimIndex
  let byID: [String: Claim]
  let links: ClaimLinks

  var conversation: Conversation {
    Conversation(responses: responses, faq: faq, claims: claims, lookup: self)
  }

  /// As the shelf hands claims out: one without a day of its own has that on which it was stored.
  func claim(id: String) -> Claim? {
    var claim = byID[id]
    if claim?.date == nil { claim?.date = "2026-11-20" }
    return claim
  }

  func claim(url: String) -> Claim? { links.claimID(of: url).flatMap { claim(id: $0) } }

  static let shared = Result { try World() }

  private init() throws {
    responses = try ResponseLibrary.load(folder: World.root.appending(path: "Responses"))
    let files = [
      World.root.appending(path: "deploy/sample/claims.jsonl"),
      Dialogue.folder.appending(path: "claims.jsonl"),
    ]
    let claims = try files.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
        try JSONDecoder().decode(Row.self, from: Data($0.utf8)).claim
      }
    }
    byID = Dictionary(claims.map { ($0.id, $0) }) { first, _ in first }
    var links = ClaimLinks()
    for claim in byID.values where claim.status == .published { links.put(claim) }
    self.links = links
    self.claims = ClaimIndex()
    self.claims.replaceAll(claims.filter { $0.status == .published }.map(MatchableText.init))
    faq = QuestionIndex(responses.faq())
  }

  /// A line of a claims file.
  private struct Row: Decodable {
    var id: String
    var title: String
    var verdict: String
    var summary: String?
    var url: String?
    var source: String?
    var date: String?
    var narratives: [String]?
    var expires: String?
    var status: Claim.Status?

    var claim: Claim {
      Claim(
        id: id, title: title, verdict: Verdict(label: verdict) ?? .unproven,
        summary: summary ?? "", url: url, source: source, date: date,
        narratives: narratives ?? [], status: status ?? .published, expires: expires)
    }
  }
}
