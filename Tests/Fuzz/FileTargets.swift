import ClaimFiles
import ClaimMatching
import Domain

@testable import CannedResponses

/// What staff and fact-checkers write, and what people ask.
///
/// Each form of a claims file is a target of its own: an input that all of them read costs all of them its time.
let fileTargets: [String: @Sendable ([UInt8]) -> Void] = [
  "claims-auto": { _ = ClaimFile.rows(in: $0, format: .auto, name: "-") },
  "claims-jsonl": { _ = ClaimFile.rows(in: $0, format: .jsonl, name: "-") },
  "claims-csv": { _ = ClaimFile.rows(in: $0, format: .csv, name: "-") },
  "claims-review": { _ = ClaimFile.rows(in: $0, format: .claimreview, name: "-") },
  "claims-feed": { _ = ClaimFile.rows(in: $0, format: .rss, name: "-") },
  "matching": { bytes in
    let result = index.match(String(decoding: bytes, as: UTF8.self), limit: 5, explain: true)
    precondition(result.matches.allSatisfy { (0...1).contains($0.probability) })
  },
  "responses": { _ = response($0) },
  // The rules look at the whole set each time, so only what can be read is worth it.
  "response-rules": { bytes in
    guard response(bytes) != nil else { return }
    _ = ResponseChecker([source(bytes)])
  },
]

private let index: ClaimIndex = {
  let index = ClaimIndex()
  index.replaceAll([
    MatchableText(id: "a", title: "Vaksin berisi mikrocip", narratives: ["awas vaksin ada chip"]),
    MatchableText(id: "b", title: "Pemilu ditunda 14 Februari 2029", isOfficial: true),
  ])
  return index
}()

private func source(_ bytes: [UInt8]) -> ResponseSource {
  ResponseSource(path: "id/answer/hoax.md", text: String(decoding: bytes, as: UTF8.self))
}

private func response(_ bytes: [UInt8]) -> CannedResponse? {
  let response = CannedResponse(source(bytes), report: { _ in })
  _ = response?.body.render([:])
  return response
}
