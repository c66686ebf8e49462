import ArgumentParser
import ClaimMatching
import Delivery
import Domain
import Foundation
import Logging

struct ClaimsMatch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Shows which claims answer a text, with probability and evidence.")

  @Flag(help: "One JSON object a text.")
  var json = false

  @Option(help: "How many matches to show.")
  var top = 5

  @Argument(help: "The text; without it each line of standard input is one.")
  var text: [String] = []

  func validate() throws {
    if !(1...100).contains(top) { throw ValidationError("--top must be from 1 to 100.") }
  }

  private struct Answer: Encodable {
    struct Found: Encodable {
      var id: String
      var title: String
      var verdict: String
      var url: String?
      var probability: Double
      var evidence: Match.Evidence
    }
    var text: String
    var confidence: MatchResult.Confidence
    var matches: [Found]
  }

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    let (database, _) = try House.open(settings)
    let shelf = ClaimShelf(database: database, logger: Logger(label: "tabayun"))
    try await shelf.load()
    if text.isEmpty {
      while let line = readLine() { try show(line, shelf) }
    } else {
      try show(text.joined(separator: " "), shelf)
    }
  }

  private func show(_ text: String, _ shelf: ClaimShelf) throws {
    let result = shelf.index.match(text, limit: top, explain: true)
    let found = result.matches.compactMap { match -> Answer.Found? in
      guard let claim = shelf.claim(id: match.claimID) else { return nil }
      return Answer.Found(
        id: claim.id, title: claim.title, verdict: claim.verdict.rawValue, url: claim.url,
        probability: match.probability, evidence: match.evidence)
    }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let answer = Answer(text: text, confidence: result.confidence, matches: found)
      print(String(decoding: try encoder.encode(answer), as: UTF8.self))
      return
    }
    print("\(result.confidence.rawValue): \(found.count) found for “\(text.prefix(80))”")
    for match in found {
      let percent = Int((match.probability * 100).rounded())
      print("  \(percent) %  \(match.verdict)  \(match.title)  [\(match.id)]")
      if let url = match.url { print("        \(url)") }
      let evidence = match.evidence
      print(
        "        \(evidence.stage); words: \(evidence.words.prefix(12).joined(separator: ", "))")
      for veto in evidence.vetoes {
        print("        differs in \(veto.kind.rawValue): “\(veto.inMessage)” / “\(veto.inClaim)”")
      }
    }
  }
}
