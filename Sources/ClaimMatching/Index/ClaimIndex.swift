import Domain
import Synchronization

/// The matching engine: an index of claims in memory that answers which of them a text is about.
///
/// Readers take the snapshot of the moment and never wait for a writer. A writer adds a small segment and
/// marks what it replaces as gone; small segments are merged as they gather.
public final class ClaimIndex: ClaimMatcher, Sendable {
  private struct Writer {
    /// Claim id → (part, claim).
    var places: [String: Place] = [:]
  }

  private struct Place {
    var part: Int
    var claim: Int
  }

  private let snapshot: Mutex<Snapshot>
  private let writer = Mutex(Writer())
  private let searchers = Mutex<[Searcher]>([])
  private let model: MatchModel

  /// More parts than this are merged: each costs a query a little.
  private static let mostParts = 6

  /// An empty index.
  ///
  /// - Parameter model: what turns evidence into probabilities.
  public init(model: MatchModel = .shipped) {
    self.model = model
    snapshot = Mutex(Snapshot(parts: [], language: .indonesian))
  }

  /// Forgets everything and takes these claims. Of claims with one id, the last counts.
  public func replaceAll(_ texts: [MatchableText]) {
    let language = Self.language(of: texts)
    let texts = Self.lastOfEach(texts)
    var builder = SegmentBuilder()
    builder.add(texts, language: language)
    let segment = Segment(builder, statistics: CorpusStatistics(ownClaims: texts.count))
    writer.withLock { writer in
      writer.places = [:]
      writer.places.reserveCapacity(texts.count)
      for (claim, id) in segment.ids.enumerated() {
        writer.places[id] = Place(part: 0, claim: claim)
      }
      publish(Snapshot(parts: [Snapshot.Part(segment: segment)], language: language))
    }
  }

  /// Adds claims, or replaces those with the same id; visible to the next `match`.
  public func upsert(_ texts: [MatchableText]) {
    if texts.isEmpty { return }
    let texts = Self.lastOfEach(texts)
    writer.withLock { writer in
      let old = snapshot.withLock { $0 }
      let language = old.parts.isEmpty ? Self.language(of: texts) : old.language
      var builder = SegmentBuilder()
      builder.add(texts, language: language)
      let segment = Segment(builder, statistics: old.statistics(addingClaims: texts.count))
      var parts = old.parts
      for text in texts {
        if let place = writer.places[text.id] { parts[place.part].remove(place.claim) }
      }
      for (claim, id) in segment.ids.enumerated() {
        writer.places[id] = Place(part: parts.count, claim: claim)
      }
      parts.append(Snapshot.Part(segment: segment))
      publish(Snapshot(parts: parts, language: language))
      mergeIfNeeded(&writer)
    }
  }

  /// Takes claims out; unknown ids are no error.
  public func remove(_ ids: [String]) {
    writer.withLock { writer in
      let old = snapshot.withLock { $0 }
      var parts = old.parts
      for id in ids {
        guard let place = writer.places.removeValue(forKey: id) else { continue }
        parts[place.part].remove(place.claim)
      }
      publish(Snapshot(parts: parts, language: old.language))
    }
  }

  /// How many claims can be found.
  public var count: Int { snapshot.withLock { $0 }.count }

  /// Bytes that the index holds, near enough; without the process around it.
  public var memoryBytes: Int {
    snapshot.withLock { $0 }.parts.reduce(0) { $0 + $1.segment.memoryBytes + $1.gone.count * 8 }
  }

  /// The matches of one text, best first, at most `limit`. Any number of threads may ask at once.
  public func match(_ text: String, limit: Int, explain: Bool) -> MatchResult {
    let snapshot = snapshot.withLock { $0 }
    var searcher = searchers.withLock { $0.popLast() } ?? Searcher()
    let result = searcher.match(text, in: snapshot, model: model, limit: limit, explain: explain)
    searchers.withLock { $0.append(searcher) }
    return result
  }

  /// Normalises and gathers candidates only, to be timed.
  func findCandidates(_ text: String) {
    let snapshot = snapshot.withLock { $0 }
    var searcher = searchers.withLock { $0.popLast() } ?? Searcher()
    searcher.findCandidates(text, in: snapshot)
    searchers.withLock { $0.append(searcher) }
  }

  /// The candidates of a text and their evidence, row by row.
  func evidence(_ text: String) -> (claimIDs: [String], rows: [Float]) {
    let snapshot = snapshot.withLock { $0 }
    var searcher = Searcher()
    let candidates = searcher.gather(text, in: snapshot)
    let ids = candidates.map { snapshot.parts[$0.part].segment.ids[$0.claim] }
    return (ids, searcher.table.values)
  }

  private func publish(_ new: Snapshot) { snapshot.withLock { $0 = new } }

  /// Merges the small parts at the end into one, so that a query never looks into many.
  private func mergeIfNeeded(_ writer: inout Writer) {
    let old = snapshot.withLock { $0 }
    guard old.parts.count > Self.mostParts else { return }
    // The first part stays until the rest has grown to a quarter of it.
    let rest = old.parts.dropFirst().reduce(0) { $0 + $1.segment.ids.count }
    let firstMerged = rest * 4 > (old.parts.first?.segment.ids.count ?? 0) ? 0 : 1
    var builder = SegmentBuilder()
    for part in old.parts[firstMerged...] { builder.add(part.segment) { !part.isGone($0) } }
    let kept = Array(old.parts[..<firstMerged])
    let statistics = Snapshot(parts: kept, language: old.language)
      .statistics(addingClaims: builder.ids.count)
    let merged = Segment(builder, statistics: statistics)
    for (claim, id) in merged.ids.enumerated() {
      writer.places[id] = Place(part: firstMerged, claim: claim)
    }
    publish(Snapshot(parts: kept + [Snapshot.Part(segment: merged)], language: old.language))
  }

  private static func lastOfEach(_ texts: [MatchableText]) -> [MatchableText] {
    var seen: Set<String> = []
    seen.reserveCapacity(texts.count)
    var kept = texts.reversed().filter { seen.insert($0.id).inserted }
    kept.reverse()
    return kept
  }

  /// The language that most of a sample of titles is in.
  private static func language(of texts: [MatchableText]) -> StemLanguage {
    var scratch = AnalyzedText()
    var balance = 0
    for place in stride(from: 0, to: texts.count, by: max(1, texts.count / 200)) {
      Analyzer.analyze(texts[place].title, fallback: .indonesian, into: &scratch)
      balance += scratch.indonesianWords - scratch.englishWords
    }
    return balance >= 0 ? .indonesian : .english
  }
}
