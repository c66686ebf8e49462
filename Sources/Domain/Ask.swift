/// One person asking about one thing, once.
public struct Ask: Sendable, Hashable {
  /// Of the normalised text; equal for copies.
  public var fingerprint: UInt64
  /// The words, as they came.
  public var text: String
  /// The claim that was given as the answer.
  public var claimID: String?
  public var confidence: MatchResult.Confidence
  /// The claims that were offered, best first, when it was not sure.
  public var candidates: [String]
  /// The person was promised word.
  public var wantsToHear: Bool
  public var forwarded: Incoming.Forwarded?
  /// The message that it was made in; of several, the one that carries the story.
  public var messageID: String?
  /// The other messages of the same breath, whose words stand in `text` too.
  public var parts: [Incoming.Part]
  public var language: Language
  /// A sign of a scam in it: `apk`, `code`, `link`, `aid`.
  public var scam: String?

  public init(
    fingerprint: UInt64, text: String, claimID: String? = nil,
    confidence: MatchResult.Confidence, candidates: [String] = [], wantsToHear: Bool = false,
    forwarded: Incoming.Forwarded? = nil, messageID: String? = nil, parts: [Incoming.Part] = [],
    language: Language = .id, scam: String? = nil
  ) {
    self.fingerprint = fingerprint
    self.text = text
    self.claimID = claimID
    self.confidence = confidence
    self.candidates = candidates
    self.wantsToHear = wantsToHear
    self.forwarded = forwarded
    self.messageID = messageID
    self.parts = parts
    self.language = language
    self.scam = scam
  }
}
