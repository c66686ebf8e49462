import ClaimMatching
import Domain
import Synchronization

/// Matches by words and by the direction of texts, where an embedding server gives one.
///
/// Matching itself never waits: a text whose direction is not known yet is matched by its words and noted.
/// Whoever decides on it calls `fetch` afterwards and, when that found something, decides again.
public final class DirectedMatcher: ClaimMatcher {
  private enum Known {
    case vector(TextVector)
    case failure(EmbeddingServer.Failure, until: ContinuousClock.Instant)
  }

  private struct State {
    var known: [String: Known] = [:]
    /// The same, of before: see `RememberingMatcher`.
    var old: [String: Known] = [:]
    var wanted: Set<String> = []
  }

  /// Texts that are asked for at once.
  private static let mostWanted = 64
  private static let mostKnown = 2_048
  private static let longestText = 8_192
  /// For how long a text whose direction could not be had is not asked for again.
  private static let pause: Duration = .seconds(10)

  private let index: ClaimIndex
  private let words: any ClaimMatcher
  private let server: EmbeddingServer
  private let state = Mutex(State())

  /// - Parameter words: what matches without a direction.
  public init(_ index: ClaimIndex, words: any ClaimMatcher, server: EmbeddingServer) {
    self.index = index
    self.words = words
    self.server = server
  }

  public func match(_ text: String, limit: Int, explain: Bool) -> MatchResult {
    let known = state.withLock { state -> Known? in
      if let known = state.known[text] ?? state.old[text] {
        if case .failure(_, let until) = known, until < .now {} else { return known }
      }
      if state.wanted.count < Self.mostWanted, text.utf8.count <= Self.longestText {
        state.wanted.insert(text)
      }
      return nil
    }
    if case .vector(let vector) = known, index.vectorCount > 0 {
      return index.match(text, vector: vector, limit: limit, explain: explain)
    }
    var result = words.match(text, limit: limit, explain: explain)
    var note = "embeddings: not asked"
    switch known {
    case .failure(let failure, _): note = failure.description
    case .vector: note = "embeddings: no claim has a direction yet"
    case nil: break
    }
    for place in result.matches.indices { result.matches[place].evidence.notes.append(note) }
    return result
  }

  /// Asks for the directions of texts that were matched without; returns whether any came.
  public func fetch() async -> Bool {
    let texts = state.withLock { state in
      let texts = Array(state.wanted)
      state.wanted = []
      return texts
    }
    if texts.isEmpty { return false }
    do {
      let vectors = try await server.soon(texts)
      var found = false
      state.withLock { state in
        for (text, vector) in zip(texts, vectors) {
          guard let vector else { continue }
          found = true
          Self.keep(.vector(vector), of: text, in: &state)
        }
      }
      return found
    } catch {
      let failure =
        error as? EmbeddingServer.Failure
        ?? EmbeddingServer.Failure(description: "embeddings: failed")
      state.withLock { state in
        for text in texts {
          Self.keep(.failure(failure, until: .now + Self.pause), of: text, in: &state)
        }
      }
      return false
    }
  }

  /// Matches one text after asking for its direction, for whoever can wait that long.
  public func match(fetching text: String, limit: Int, explain: Bool) async -> MatchResult {
    let first = match(text, limit: limit, explain: explain)
    _ = await fetch()
    let second = match(text, limit: limit, explain: explain)
    return second.matches.isEmpty && !first.matches.isEmpty ? first : second
  }

  private static func keep(_ known: Known, of text: String, in state: inout State) {
    if state.known.count >= mostKnown {
      state.old = state.known
      state.known = [:]
    }
    state.known[text] = known
  }
}
