import Dispatch
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
    /// A large merge is under way beside.
    var isMerging = false
  }

  private struct Place: Hashable {
    var part: Int
    var claim: Int
  }

  private let snapshot: Mutex<Snapshot>
  private let writer = Mutex(Writer())
  private let searchers = Mutex<[Searcher]>([])
  private let model: MatchModel

  /// Claims that are merged while the writer waits; more are merged beside.
  private static let mostMergedAtOnce = 1_000

  /// An empty index.
  ///
  /// - Parameter model: what turns evidence into probabilities.
  public init(model: MatchModel = .shipped) {
    self.model = model
    snapshot = Mutex(
      Snapshot(parts: [], language: .indonesian, words: model.words(.indonesian)))
  }

  /// Forgets everything and takes these claims. Of claims with one id, the last counts.
  public func replaceAll(_ texts: [MatchableText]) {
    let language = Self.language(of: texts)
    let texts = Self.lastOfEach(texts)
    var builder = SegmentBuilder()
    builder.add(texts, language: language)
    let words = model.words(language)
    let segment = Segment(
      builder,
      statistics: CorpusStatistics(ownClaims: texts.count, words: builder.unitTerms.count),
      model: words)
    writer.withLock { writer in
      writer.places = [:]
      writer.places.reserveCapacity(texts.count)
      for (claim, id) in segment.ids.enumerated() {
        writer.places[id] = Place(part: 0, claim: claim)
      }
      publish(
        Snapshot(parts: [Snapshot.Part(segment: segment)], language: language, words: words))
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
      let words = language == old.language ? old.words : model.words(language)
      let segment = Segment(
        builder,
        statistics: old.statistics(addingClaims: texts.count, words: builder.unitTerms.count),
        model: words)
      var parts = old.parts
      for text in texts {
        if let place = writer.places[text.id] { parts[place.part].remove(place.claim) }
      }
      for (claim, id) in segment.ids.enumerated() {
        writer.places[id] = Place(part: parts.count, claim: claim)
      }
      parts.append(Snapshot.Part(segment: segment))
      publish(Snapshot(parts: parts, language: language, words: words))
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
      publish(old.with(parts))
    }
  }

  /// Gives claims their directions; those that are not there any more are left out. Visible to the next `match`.
  public func setVectors(_ vectors: [(id: String, vector: TextVector)]) {
    writer.withLock { writer in
      let old = snapshot.withLock { $0 }
      var parts = old.parts
      var byPart: [Int: [(claim: Int, vector: TextVector)]] = [:]
      for (id, vector) in vectors {
        guard let place = writer.places[id] else { continue }
        byPart[place.part, default: []].append((place.claim, vector))
      }
      for (part, entries) in byPart {
        parts[part].vectors.set(entries, claims: parts[part].segment.ids.count)
      }
      publish(old.with(parts))
    }
  }

  /// Some of the claims that have no direction, the newest first.
  public func idsWithoutVector(limit: Int, except hopeless: Set<String> = []) -> [String] {
    var ids: [String] = []
    for part in current.parts.reversed() {
      for claim in part.segment.ids.indices {
        if ids.count == limit { return ids }
        if part.vectors.has(claim) || part.isGone(claim) { continue }
        if !hopeless.contains(part.segment.ids[claim]) { ids.append(part.segment.ids[claim]) }
      }
    }
    return ids
  }

  /// How many claims have a direction.
  public var vectorCount: Int { snapshot.withLock { $0 }.parts.reduce(0) { $0 + $1.vectors.count } }

  /// What readers see at this moment.
  var current: Snapshot { snapshot.withLock { $0 } }

  /// How many claims can be found.
  public var count: Int { snapshot.withLock { $0 }.count }

  /// Bytes that the index holds, near enough; without the process around it.
  public var memoryBytes: Int {
    snapshot.withLock { $0 }.parts.reduce(0) {
      $0 + $1.segment.memoryBytes + $1.gone.count * 8 + $1.vectors.memoryBytes
    }
  }

  /// The matches of one text, best first, at most `limit`. Any number of threads may ask at once.
  public func match(_ text: String, limit: Int, explain: Bool) -> MatchResult {
    match(text, vector: nil, limit: limit, explain: explain)
  }

  /// The same for a text whose direction is known: claims that point the same way are candidates too, and how
  /// nearly they do is evidence.
  public func match(
    _ text: String, vector: TextVector?, limit: Int, explain: Bool
  ) -> MatchResult {
    let snapshot = snapshot.withLock { $0 }
    var searcher = searchers.withLock { $0.popLast() } ?? Searcher()
    searcher.vector = vector
    let result = searcher.match(text, in: snapshot, model: model, limit: limit, explain: explain)
    searchers.withLock { $0.append(searcher) }
    return result
  }

  /// The claims that a text is likest to, best first, with what tells a copy; cheaper than an explained `match`,
  /// and without its verdict.
  public func likest(_ text: String, limit: Int) -> [(claimID: String, likeness: CopyLikeness)] {
    let snapshot = snapshot.withLock { $0 }
    var searcher = searchers.withLock { $0.popLast() } ?? Searcher()
    searcher.vector = nil
    let result = searcher.likest(text, in: snapshot, model: model, limit: limit)
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
  func evidence(
    _ text: String, vector: TextVector? = nil
  ) -> (claimIDs: [String], rows: [Float]) {
    let snapshot = snapshot.withLock { $0 }
    var searcher = Searcher()
    searcher.vector = vector
    searcher.gather(text, in: snapshot)
    let ids = searcher.candidates.map { snapshot.parts[$0.part].segment.ids[$0.claim] }
    return (ids, searcher.table.values)
  }

  private func publish(_ new: Snapshot) { snapshot.withLock { $0 = new } }

  // MARK: Merging

  /// Merges parts at the end when they have grown as large as what stands before them, so that there are
  /// few parts and every claim is moved only a few times. Small merges happen at once, large ones beside.
  private func mergeIfNeeded(_ writer: inout Writer) {
    if writer.isMerging { return }
    let old = snapshot.withLock { $0 }
    guard let start = Self.startOfMerge(old.parts.map(\.liveCount)) else { return }
    let size = old.parts[start...].reduce(0) { $0 + $1.liveCount }
    if size <= Self.mostMergedAtOnce {
      apply(Merge(of: old, from: start), &writer)
    } else {
      writer.isMerging = true
      DispatchQueue.global(qos: .utility).async { [self] in
        let merge = Merge(of: old, from: start)
        self.writer.withLock { writer in
          // `replaceAll` may have thrown everything away meanwhile.
          let isStill = snapshot.withLock { $0 }.parts.starts(with: old.parts) {
            $0.segment === $1.segment
          }
          if isStill { apply(merge, &writer) }
          writer.isMerging = false
        }
      }
    }
  }

  /// The first of the parts to merge, by their sizes; the first part of all only when the rest has grown to a
  /// quarter of it.
  private static func startOfMerge(_ sizes: [Int]) -> Int? {
    var start = sizes.count
    var merged = 0
    for place in sizes.indices.reversed() {
      let isDue = place == 0 ? merged * 4 >= sizes[0] : sizes[place] <= merged * 2 || merged == 0
      guard isDue else { break }
      merged += sizes[place]
      start = place
    }
    return start < sizes.count - 1 ? start : nil
  }

  /// Puts a merged segment in the place of its parts, minding what changed since it was begun.
  private func apply(_ merge: Merge, _ writer: inout Writer) {
    let current = snapshot.withLock { $0 }
    var merged = Snapshot.Part(segment: merge.segment)
    var vectors: [(claim: Int, vector: TextVector)] = []
    for (claim, from) in merge.origins.enumerated() {
      guard let vector = current.parts[from.part].vectors.vector(of: from.claim) else { continue }
      vectors.append((claim, vector))
    }
    merged.vectors.set(vectors, claims: merge.segment.ids.count)
    for (claim, id) in merge.segment.ids.enumerated() {
      let from = merge.origins[claim]
      if let place = writer.places[id], place.part == from.part, place.claim == from.claim {
        writer.places[id] = Place(part: merge.start, claim: claim)
      } else {
        merged.remove(claim)
      }
    }
    let later = Array(current.parts[merge.end...])
    for (offset, part) in later.enumerated() {
      for (claim, id) in part.segment.ids.enumerated() {
        let old = Place(part: merge.end + offset, claim: claim)
        if writer.places[id] == old {
          writer.places[id] = Place(part: merge.start + 1 + offset, claim: claim)
        }
      }
    }
    publish(current.with(current.parts[..<merge.start] + [merged] + later))
  }

  /// Some parts of a snapshot as one segment.
  private struct Merge {
    let start: Int
    let end: Int
    let segment: Segment
    /// Where each of the segment's claims was.
    let origins: [Place]

    init(of snapshot: Snapshot, from start: Int) {
      self.start = start
      end = snapshot.parts.count
      var builder = SegmentBuilder()
      var origins: [Place] = []
      for index in start..<end {
        let part = snapshot.parts[index]
        builder.add(part.segment) { claim in
          if part.isGone(claim) { return false }
          origins.append(Place(part: index, claim: claim))
          return true
        }
      }
      self.origins = origins
      let kept = snapshot.with(Array(snapshot.parts[..<start]))
      segment = Segment(
        builder,
        statistics: kept.statistics(
          addingClaims: builder.ids.count, words: builder.unitTerms.count),
        model: snapshot.words)
    }
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
