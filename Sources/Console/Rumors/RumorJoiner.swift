import ClaimMatching
import Domain
import Synchronization

/// Finds the rumor that a text is a copy of, by the same engine that finds claims: an index of what goes
/// round.
///
/// A copy says the same in (nearly) the same words: cut off, padded, retyped, with another greeting. Two texts
/// about one subject are no copies: what is joined by mistake would be answered by mistake.
public final class RumorJoiner: Sendable {
  /// Wordings that stand for one rumor in the index; more add little and cost memory.
  private static let mostTexts = 6

  /// What makes a copy. Tuned on the development sets by `tabayun rumors evaluate`.
  private enum Copy {
    /// Nearly all of both texts is in the other.
    static let bothSides = 0.6
    /// Nearly all of one is in the other, which says more.
    static let oneSide = 0.7
    static let otherSide = 0.32
    /// Pairs of neighbouring words that both have, of the shorter text's.
    static let pairs = 0.3
    /// So much in common, word after word, is no chance, however long the rest of either text is.
    static let longWeight = 40.0
    static let longPairs = 0.45
    static let longSide = 0.65
    /// Weight of the shared words: below it the texts are too short to tell.
    static let weight = 12.0
  }

  private let index = ClaimIndex()
  private let texts = Mutex<[Int64: [String]]>([:])

  public init() {}

  /// The rumor that a text is a copy of; `nil` when it is new.
  public func rumor(of text: String) -> Int64? {
    for (claim, likeness) in index.likest(text, limit: 4) where Self.isCopy(likeness) {
      guard let id = Int64(claim) else { continue }
      let kept = texts.withLock { $0[id] ?? [] }
      if likeness.isExact || !Self.hasOtherNumbers(text, than: kept) { return id }
    }
    return nil
  }

  /// Rumors that may say the same in other words, best first, without the one itself.
  public func similar(to text: String, except id: Int64, limit: Int) -> [Int64] {
    index.match(text, limit: limit + 1, explain: true).matches
      .filter {
        $0.probability >= 0.1 || ($0.evidence.features["queryCoverage"] ?? 0) >= 0.4
      }
      .compactMap { Int64($0.claimID) }.filter { $0 != id }.prefix(limit).map { $0 }
  }

  /// One more wording of a rumor.
  public func add(_ text: String, to id: Int64) {
    let all = texts.withLock { texts -> [String]? in
      guard texts[id]?.count ?? 0 < Self.mostTexts else { return nil }
      texts[id, default: []].append(text)
      return texts[id]
    }
    if let all { index.upsert([Self.entry(id, all)]) }
  }

  /// Takes in many at once.
  public func load(_ rumors: [(id: Int64, texts: [String])]) {
    let kept = rumors.map { ($0.id, Array($0.texts.prefix(Self.mostTexts))) }
    texts.withLock { texts in
      texts = Dictionary(kept) { first, _ in first }
    }
    index.replaceAll(kept.filter { !$0.1.isEmpty }.map { Self.entry($0.0, $0.1) })
  }

  public func remove(_ id: Int64) {
    texts.withLock { $0[id] = nil }
    index.remove([String(id)])
  }

  /// Says which wordings a rumor has now.
  public func replace(_ id: Int64, _ new: [String]) {
    remove(id)
    for text in new.prefix(Self.mostTexts) { add(text, to: id) }
  }

  private static func entry(_ id: Int64, _ texts: [String]) -> MatchableText {
    MatchableText(id: String(id), title: "", narratives: texts)
  }

  /// Whether a text names numbers, and every wording only others: a template with other figures is another
  /// story.
  private static func hasOtherNumbers(_ text: String, than kept: [String]) -> Bool {
    let own = numbers(in: text)
    return !own.isEmpty && !kept.isEmpty
      && kept.allSatisfy { text in
        let theirs = numbers(in: text)
        return !theirs.isEmpty && own.isDisjoint(with: theirs)
      }
  }

  /// The numbers of a text, without what stands between their digits (`1.500.000`, `6,2`).
  private static func numbers(in text: String) -> Set<String> {
    var found: Set<String> = []
    var digits = ""
    var gap = 0
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        if gap > 1, !digits.isEmpty {
          found.insert(digits)
          digits = ""
        }
        digits.append(String(digit))
        gap = 0
      } else {
        gap = [".", ",", ":"].contains(scalar) ? gap + 1 : 2
      }
    }
    if !digits.isEmpty { found.insert(digits) }
    return found
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.value < 0x80 {
      return "0"..."9" ~= scalar ? Int(scalar.value) - 0x30 : nil
    }
    guard scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue, 0...9 ~= value
    else { return nil }
    return Int(value)
  }

  private static func isCopy(_ likeness: CopyLikeness) -> Bool {
    if likeness.isExact { return true }
    guard likeness.weight >= Copy.weight else { return false }
    let (coverage, share) = (likeness.coverage, likeness.share)
    // Pairs are counted against the kept text; the message may be the shorter one.
    let longer = max(likeness.words - 1, 1)
    let shorter = max(min(likeness.words, likeness.queryWords) - 1, 1)
    let pairs = min(1, likeness.pairs * longer / shorter)
    guard pairs >= Copy.pairs else { return false }
    if coverage >= Copy.bothSides, share >= Copy.bothSides { return true }
    if max(coverage, share) >= Copy.oneSide, min(coverage, share) >= Copy.otherSide { return true }
    return likeness.weight >= Copy.longWeight && pairs >= Copy.longPairs
      && max(coverage, share) >= Copy.longSide
  }
}
