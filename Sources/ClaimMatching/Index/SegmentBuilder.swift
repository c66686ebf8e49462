import Dispatch
import Domain
import Synchronization

/// Collects claims as terms; `Segment` turns it into something searchable.
struct SegmentBuilder {
  private(set) var ids: [String] = []
  /// The claims as they came, to compare facts with: they share their storage with whoever gave them.
  private(set) var texts: [MatchableText] = []
  /// Claim → its texts for comparison of facts; only of official announcements.
  private(set) var official: [Int: [FactText]] = [:]
  private(set) var vocabulary = KeyTable()
  private(set) var keys: [UInt64] = []
  private(set) var claimUnits: [UInt32] = []
  private(set) var unitKinds: [UInt8] = []
  private(set) var unitOrdinals: [UInt16] = []
  private(set) var unitStarts: [UInt32] = []
  private(set) var unitTerms: [UInt32] = []
  private(set) var unitFingerprints: [UInt64] = []
  /// The folded titles, one after the other, and where each begins.
  private(set) var titleBytes: [UInt8] = []
  private(set) var titleStarts: [UInt32] = []
  /// Claim → year of publication, 0 when it is not known.
  private(set) var years: [Float] = []

  /// Words of a unit past these are not indexed.
  static let longestUnit = 400
  /// Bytes of a title past these are not compared letter by letter.
  static let longestTitle = 300

  /// One text of a claim as terms.
  struct Unit: Sendable {
    var kind: Segment.UnitKind
    var ordinal: UInt16
    var terms: [UInt64]
    var fingerprint: UInt64
    /// The folded words with spaces between; only of titles.
    var bytes: [UInt8] = []
  }

  /// Analyses claims on all cores, then adds them in order.
  mutating func add(_ texts: [MatchableText], language: StemLanguage) {
    let chunkSize = 512
    let chunks = (texts.count + chunkSize - 1) / chunkSize
    let analyzed = Mutex([[[Unit]]](repeating: [], count: chunks))
    @Sendable func analyze(_ chunk: Int) {
      let range = (chunk * chunkSize)..<min(texts.count, (chunk + 1) * chunkSize)
      var scratch = AnalyzedText()
      let units = texts[range].map { Self.units(of: $0, language: language, scratch: &scratch) }
      analyzed.withLock { $0[chunk] = units }
    }
    if chunks == 1 {
      analyze(0)
    } else {
      DispatchQueue.concurrentPerform(iterations: chunks, execute: analyze)
    }
    let all = analyzed.withLock { $0 }
    for (text, units) in zip(texts, all.joined()) {
      add(text, units: units)
      if text.isOfficial {
        let announcement = text.summary.isEmpty ? text.title : text.title + "\n" + text.summary
        official[ids.count - 1] = ([announcement] + text.narratives).map(FactText.init)
      }
    }
  }

  /// Takes over the claims of a segment that `keep` says yes to.
  mutating func add(_ segment: Segment, where keep: (Int) -> Bool) {
    for claim in segment.ids.indices where keep(claim) {
      beginClaim(
        segment.texts[claim], title: segment.title(of: claim), year: segment.years[claim])
      official[ids.count - 1] = segment.official[claim]
      for unit in segment.units(of: claim) {
        beginUnit(
          kind: segment.unitKinds[unit], ordinal: segment.unitOrdinals[unit],
          fingerprint: segment.unitFingerprints[unit])
        for place in segment.terms(of: unit) {
          addTerm(segment.keys[Int(segment.unitTerms[place])])
        }
      }
    }
  }

  private mutating func add(_ text: MatchableText, units: [Unit]) {
    beginClaim(text, title: units.first?.bytes[...] ?? [], year: text.year ?? 0)
    for unit in units {
      beginUnit(kind: unit.kind.rawValue, ordinal: unit.ordinal, fingerprint: unit.fingerprint)
      for term in unit.terms { addTerm(term) }
    }
  }

  private mutating func beginClaim(
    _ text: MatchableText, title: ArraySlice<UInt8>, year: Float
  ) {
    ids.append(text.id)
    texts.append(text)
    years.append(year)
    titleStarts.append(UInt32(titleBytes.count))
    titleBytes += title.prefix(Self.longestTitle)
    claimUnits.append(UInt32(unitKinds.count))
  }

  private mutating func beginUnit(kind: UInt8, ordinal: UInt16, fingerprint: UInt64) {
    unitKinds.append(kind)
    unitOrdinals.append(ordinal)
    unitFingerprints.append(fingerprint)
    unitStarts.append(UInt32(unitTerms.count))
  }

  private mutating func addTerm(_ key: UInt64) {
    let local = vocabulary.value(of: key, orInsert: UInt32(keys.count))
    if Int(local) == keys.count { keys.append(key) }
    unitTerms.append(local)
  }

  private static func units(
    of text: MatchableText, language: StemLanguage, scratch: inout AnalyzedText
  ) -> [Unit] {
    func unit(_ text: String, _ kind: Segment.UnitKind, _ ordinal: Int) -> Unit {
      Analyzer.analyze(text, fallback: language, into: &scratch)
      return Unit(
        kind: kind, ordinal: UInt16(clamping: ordinal),
        terms: Array(scratch.terms.prefix(longestUnit)), fingerprint: scratch.fingerprint,
        bytes: kind == .title ? scratch.spacedBytes : [])
    }
    var units = [unit(text.title, .title, 0)]
    if !text.summary.isEmpty { units.append(unit(text.summary, .summary, 0)) }
    for (ordinal, narrative) in text.narratives.enumerated() {
      units.append(unit(narrative, .narrative, ordinal))
    }
    return units
  }
}
