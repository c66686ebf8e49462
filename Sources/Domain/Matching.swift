/// What a matcher has to know of a claim: the words to find it by.
///
/// Canned questions are matched by the same engine, so this is less than a `Claim`.
public struct MatchableText: Sendable, Hashable {
  public var id: String
  public var title: String
  public var summary: String
  public var narratives: [String]
  /// The verdict is `official`: a copy of it that differs in a number, date, place or name is *altered*.
  public var isOfficial: Bool
  /// When it was published, in years (2026.25 is early April 2026); `nil` when that is not known.
  public var year: Float?

  public init(
    id: String, title: String, summary: String = "", narratives: [String] = [],
    isOfficial: Bool = false, year: Float? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.narratives = narratives
    self.isOfficial = isOfficial
    self.year = year
  }

  /// What a matcher has to know of this claim.
  public init(_ claim: Claim) {
    self.init(
      id: claim.id, title: claim.title, summary: claim.summary, narratives: claim.narratives,
      isOfficial: claim.verdict == .official, year: claim.date.flatMap(Self.year))
  }

  /// A date in years, the day as a fraction: an ISO 8601 date, or one written with the name of the month
  /// (*3 March 2026*, *March 3, 2026*); `nil` when it is none. Without a month it is the middle of the year.
  public static func year(ofDate date: String) -> Float? {
    let parts = date.utf8.split { byte in
      !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte | 0x20)
    }.prefix(3).map { String(decoding: $0, as: UTF8.self).lowercased() }
    guard let at = parts.firstIndex(where: { $0.utf8.count == 4 && Int($0) != nil }),
      let year = Int(parts[at])
    else { return nil }
    let rest = parts.indices.filter { $0 != at }.map { parts[$0] }
    if let named = rest.firstIndex(where: { months[String($0.prefix(3))] != nil }) {
      let day = rest.indices.first { $0 != named }.flatMap { Int(rest[$0]) }
      return Self.year(year, month: months[String(rest[named].prefix(3))], day: day)
    }
    guard at == 0 else { return nil }
    return Self.year(
      year, month: rest.first.flatMap { Int($0) },
      day: rest.count > 1 ? Int(rest[1].prefix(2)) : nil)
  }

  /// A date in years; what is not known is in the middle.
  public static func year(_ year: Int, month: Int?, day: Int?) -> Float {
    guard let month else { return Float(year) + 0.5 }
    let days = Float(min(31, max(1, day ?? 16))) - 0.5
    return Float(year) + (Float(min(12, max(1, month))) - 1) / 12 + days / daysAYear
  }

  /// Days that a year has in `year`, where all months are as long as the longest.
  public static let daysAYear: Float = 372

  /// The first three letters of months in English and Indonesian.
  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "mei": 5, "jun": 6, "jul": 7, "aug": 8,
    "agu": 8,
    "sep": 9, "oct": 10, "okt": 10, "nov": 11, "dec": 12, "des": 12,
  ]
}

/// One claim that may answer a message.
public struct Match: Sendable, Hashable, Codable {
  public var claimID: String
  /// The calibrated probability that this claim answers the message, 0…1.
  public var probability: Double
  public var evidence: Evidence

  public init(claimID: String, probability: Double, evidence: Evidence = Evidence()) {
    self.claimID = claimID
    self.probability = probability
    self.evidence = evidence
  }

  /// Why a claim was found, for staff and for `claims match --json`.
  public struct Evidence: Sendable, Hashable, Codable {
    /// How it was found first: `exact`, `nearcopy`, `lexical`, `semantic`.
    public var stage: String
    /// The words (as normalised) that message and claim share, heaviest first.
    public var words: [String]
    /// The narrative that matched best, by its place in the claim's list; `nil` for title or summary.
    public var narrative: Int?
    /// What the model looked at, by name.
    public var features: [String: Double]
    /// What spoke against it.
    public var vetoes: [Veto]
    /// What was not at hand (such as *embeddings: timed out*).
    public var notes: [String]

    public init(
      stage: String = "", words: [String] = [], narrative: Int? = nil,
      features: [String: Double] = [:], vetoes: [Veto] = [], notes: [String] = []
    ) {
      self.stage = stage
      self.words = words
      self.narrative = narrative
      self.features = features
      self.vetoes = vetoes
      self.notes = notes
    }
  }

  /// A difference that makes a near-identical text another claim.
  public struct Veto: Sendable, Hashable, Codable {
    /// What differs.
    public enum Kind: String, Sendable, Hashable, Codable {
      case number, date, time, amount, place, name, negation
    }

    public var kind: Kind
    /// As the message has it; empty when it lacks it.
    public var inMessage: String
    /// As the claim has it; empty when it lacks it.
    public var inClaim: String

    public init(kind: Kind, inMessage: String, inClaim: String) {
      self.kind = kind
      self.inMessage = inMessage
      self.inClaim = inClaim
    }
  }
}

/// The answer of a matcher to one text.
public struct MatchResult: Sendable, Hashable, Codable {
  /// What the thresholds make of the best match.
  public enum Confidence: String, Sendable, Hashable, Codable {
    /// Answer with the first match.
    case sure
    /// Offer the first few matches.
    case unsure
    /// A rumor.
    case none
    /// The first match is an official announcement and the message changes it; see its vetoes.
    case altered
  }

  public var confidence: Confidence
  /// Best first.
  public var matches: [Match]
  /// Identifies the normalised text: equal for messages that differ only in case, spacing, emoji or
  /// chain-letter frills. 0 when no word is left after normalisation.
  public var fingerprint: UInt64

  public init(confidence: Confidence, matches: [Match], fingerprint: UInt64) {
    self.confidence = confidence
    self.matches = matches
    self.fingerprint = fingerprint
  }
}

/// Finds the claims that answer a text. Safe to call from any thread; never blocks on I/O.
public protocol ClaimMatcher: Sendable {
  /// The matches of one text, best first, at most `limit`.
  ///
  /// - Parameter explain: also fill in words and features (costs more; for staff).
  func match(_ text: String, limit: Int, explain: Bool) -> MatchResult
}
