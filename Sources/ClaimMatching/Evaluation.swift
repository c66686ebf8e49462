import Domain

/// Answers a set of queries and measures how long that took; for `tabayun claims evaluate`.
public enum Evaluation {
  /// One line of a run: a claim that a query was answered with.
  public struct Row: Sendable {
    public var queryID: String
    public var claimID: String
    /// 1 is the best.
    public var rank: Int
    /// The calibrated probability.
    public var probability: Double
  }

  /// Builds an index of `claims`, then answers each query on this thread.
  ///
  /// - Parameters:
  ///   - top: most rows a query.
  ///   - write: takes each row in order.
  public static func run(
    claims: [MatchableText], queries: [(id: String, text: String)], top: Int,
    model: MatchModel = .shipped, write: (Row) -> Void
  ) -> EvaluationReport {
    // The word lists are read once a process, not once an index.
    _ = fingerprint(of: "tabayun")
    let clock = ContinuousClock()
    let index = ClaimIndex(model: model)
    let build = clock.measure { index.replaceAll(claims) }
    var times: [Double] = []
    times.reserveCapacity(queries.count)
    for query in queries {
      var result = MatchResult(confidence: .none, matches: [], fingerprint: 0)
      let time = clock.measure { result = index.match(query.text, limit: top, explain: false) }
      times.append(milliseconds(time))
      for (place, match) in result.matches.enumerated() {
        write(
          Row(
            queryID: query.id, claimID: match.claimID, rank: place + 1,
            probability: match.probability))
      }
    }
    var candidateTimes: [Double] = []
    for query in queries {
      let time = clock.measure { index.findCandidates(query.text) }
      candidateTimes.append(milliseconds(time))
    }
    candidateTimes.sort()
    times.sort()
    return EvaluationReport(
      claims: index.count, queries: queries.count, build_s: milliseconds(build) / 1000,
      p50_ms: percentile(50, of: times), p99_ms: percentile(99, of: times),
      max_ms: times.last ?? 0, candidates_p50_ms: percentile(50, of: candidateTimes),
      index_mb: Double(index.memoryBytes) / 1_000_000, threads: 1)
  }

  static func milliseconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }

  static func percentile(_ percent: Int, of sorted: [Double]) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * percent / 100)]
  }
}

/// What `claims evaluate` reports; the names are those of its JSON.
public struct EvaluationReport: Sendable, Codable {
  public var claims: Int
  public var queries: Int
  /// Seconds to build the index, analysis of the claims included.
  public var build_s: Double
  /// Milliseconds a query on one thread, normalisation included.
  public var p50_ms: Double
  public var p99_ms: Double
  public var max_ms: Double
  /// The same for normalisation and candidates alone.
  public var candidates_p50_ms: Double
  /// Megabytes (10⁶ bytes) of the index.
  public var index_mb: Double
  public var threads: Int
}

extension Evaluation {
  /// The evidence for every candidate of every query, for `Training/`; returns the names of the features.
  ///
  /// - Parameters:
  ///   - words: what was learned of words, as `Training/words.py` writes it.
  ///   - vectors: the directions of claims and queries, if they are to be judged too.
  ///   - write: takes each query's candidates and their rows.
  /// - Throws: `ModelError` when the words cannot be read.
  package static func evidence(
    claims: [MatchableText], queries: [(id: String, text: String)], words: String,
    vectors: (claims: [String: TextVector], queries: [String: TextVector])? = nil,
    write: (_ queryID: String, _ claimIDs: [String], _ rows: [Float]) -> Void
  ) throws -> [String] {
    let index = ClaimIndex(model: try MatchModel(words: words))
    index.replaceAll(claims)
    if let vectors { index.setVectors(vectors.claims.map { ($0.key, $0.value) }) }
    for query in queries {
      let (ids, rows) = index.evidence(query.text, vector: vectors?.queries[query.id])
      write(query.id, ids, rows)
    }
    return Feature.allCases.map(\.name)
  }

  /// A text's kept words in order, for `Training/`.
  package struct Words: Sendable {
    /// For each word the key of its term and the word itself, folded.
    package var terms: [(key: UInt64, word: String)] = []
    /// How rare each term is in the store.
    package var weights: [Float] = []
  }

  /// The words of claims (title, summary, narratives) and of queries, as the index sees them.
  ///
  /// - Parameters:
  ///   - claim: takes each claim's id and the words of its texts.
  ///   - query: takes each query's id and words.
  package static func words(
    claims: [MatchableText], queries: [(id: String, text: String)],
    claim: (_ id: String, _ texts: [Words]) -> Void, query: (_ id: String, _ text: Words) -> Void
  ) {
    let index = ClaimIndex()
    index.replaceAll(claims)
    var reader = Query()
    for text in claims {
      let texts = [text.title, text.summary] + text.narratives
      claim(text.id, texts.map { index.words(of: $0, &reader, isMessage: false) })
    }
    for message in queries {
      query(message.id, index.words(of: message.text, &reader, isMessage: true))
    }
  }

  /// In how many of some texts each folded word stands, for `Training/background.py`.
  package static func wordCounts(_ texts: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for text in texts {
      let tokenized = Tokenizer.tokenize(text)
      let words = tokenized.tokens.filter { !$0.isInLink && !$0.isNumber }.map(tokenized.string)
      for word in Set(words) { counts[word, default: 0] += 1 }
    }
    return counts
  }
}

extension ClaimIndex {
  /// A text's words with their rarity; a message's are mended against the store, a claim's are not.
  func words(of text: String, _ reader: inout Query, isMessage: Bool) -> Evaluation.Words {
    let snapshot = current
    if isMessage {
      reader.read(text, snapshot: snapshot)
    } else {
      Analyzer.analyze(text, fallback: snapshot.language, into: &reader.text)
    }
    let statistics = snapshot.statistics(addingClaims: 0, words: 0)
    var result = Evaluation.Words()
    for (key, place) in zip(reader.text.terms, reader.text.tokenIndex) {
      let token = reader.text.tokenized.tokens[Int(place)]
      result.terms.append((key, reader.text.tokenized.string(token)))
      result.weights.append(statistics.weight(of: key, inSegment: 0))
    }
    return result
  }
}
