import ArgumentParser
import ClaimMatching
import CurlHTTP
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
    let directed = try await directions(settings, shelf)
    if text.isEmpty {
      while let line = readLine() { try await show(line, shelf, directed) }
    } else {
      try await show(text.joined(separator: " "), shelf, directed)
    }
  }

  /// Claims whose directions are asked for here; the others need a server that has run.
  private static let mostDirections = 512

  private func directions(_ settings: Settings, _ shelf: ClaimShelf) async throws
    -> DirectedMatcher?
  {
    guard var embeddings = settings.embeddings else { return nil }
    // Nobody is kept waiting by a command.
    embeddings.patience = max(embeddings.patience, 2_000)
    let http: CurlHTTPClient
    do {
      http = try CurlHTTPClient()
    } catch {
      throw Complaint("libcurl cannot be used: \(error.reason).")
    }
    let server = EmbeddingServer(embeddings, http: http)
    let directions = ClaimDirections(
      shelf: shelf, server: server, file: House.directionFile(settings),
      logger: Logger(label: "tabayun"))
    directions.load()
    while shelf.index.count - shelf.index.vectorCount <= Self.mostDirections,
      (try? await directions.fill()) == true
    {}
    return DirectedMatcher(shelf.index, words: shelf.index, server: server)
  }

  private func show(_ text: String, _ shelf: ClaimShelf, _ directed: DirectedMatcher?) async throws
  {
    let result =
      await directed?.match(fetching: text, limit: top, explain: true)
      ?? shelf.index.match(text, limit: top, explain: true)
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
      for note in evidence.notes { print("        \(note)") }
      for veto in evidence.vetoes {
        print("        differs in \(veto.kind.rawValue): “\(veto.inMessage)” / “\(veto.inClaim)”")
      }
    }
  }
}
