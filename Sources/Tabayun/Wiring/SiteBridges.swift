import ClaimMatching
import Delivery
import Domain
import PublicSite
import Storage

/// The public's pages read the claims that answer.
struct SiteCatalogue: ClaimCatalogue {
  let database: any Database
  let shelf: ClaimShelf
  let directed: DirectedMatcher?
  private let store = ClaimStore()
  private static let leastProbability = 0.03
  /// How much of what is searched for a claim has to hold, by weight.
  private static let leastCoverage = 0.5

  init(database: any Database, shelf: ClaimShelf, directed: DirectedMatcher? = nil) {
    self.directed = directed
    self.database = database
    self.shelf = shelf
  }

  func claim(id: String) async throws -> Claim? {
    if let claim = shelf.claim(id: id) { return claim }
    return try await database.read { [store] in try store.claim(id: id, in: $0) }
  }

  func search(_ text: String, limit: Int) async throws -> [Claim] {
    // A search shows more than the bot would answer with, but not what merely shares a word: two or three
    // words are a good search and too little for an answer.
    let result =
      await directed?.match(fetching: text, limit: limit, explain: true)
      ?? shelf.index.match(text, limit: limit, explain: true)
    return result.matches
      .filter { match in
        match.probability >= SiteCatalogue.leastProbability
          || (match.evidence.features["queryCoverage"] ?? 0) >= SiteCatalogue.leastCoverage
      }
      .compactMap { shelf.claim(id: $0.claimID) }
  }

  func latest(limit: Int, offset: Int) async throws -> [Claim] {
    try await database.read { [store] in try store.latest(limit: limit, offset: offset, in: $0) }
  }

  func count() async throws -> Int { shelf.count }
}

/// The web chat speaks through the inbox and the outbox.
struct SiteChat: WebChatGateway {
  let chat: WebChat

  func accept(session: String, key: String, text: String?, button: String?) async throws {
    try await chat.accept(session: session, key: key, text: text, button: button)
  }

  func replies(session: String, after: Int64, limit: Int) async throws -> [WebChatReply] {
    try await chat.replies(session: session, after: after, limit: limit).map {
      WebChatReply(sequence: $0.id, reply: $0.part, time: $0.at)
    }
  }

  func waitForReply(session: String, after: Int64, timeoutMilliseconds: Int) async throws {
    try await chat.waitForReply(
      session: session, after: after, atMost: timeoutMilliseconds)
  }
}
