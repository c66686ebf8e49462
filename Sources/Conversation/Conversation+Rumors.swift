import CannedResponses
import Domain

/// What staff's moving parts ask of the conversation, so that everybody who asked hears the same.
extension Conversation {
  /// The claim that surely answers what somebody asked about earlier; `nil` while a person would be offered
  /// a choice, or told that it is not known.
  ///
  /// - Parameter today: ISO 8601: an expired claim answers nobody.
  public func answer(toRumor text: String, on today: String) -> Claim? {
    let found = findings(for: text, on: today)
    // A word or two is too little to be told a verdict by, asked or unasked.
    guard found.confidence == .sure, let first = found.claims.first,
      recogniser.withoutFiller(Utterance(text).words).count >= 3
    else { return nil }
    return first.claim
  }

  /// Claims in the words of the canned answers that are in use.
  public var claimReplies: ClaimReplies { ClaimReplies(responses) }

  /// The canned answers that are in use.
  public var library: ResponseLibrary { responses }
}
