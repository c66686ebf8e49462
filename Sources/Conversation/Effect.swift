import Domain

/// Something that the store has to do because of a message. A closed set: whoever carries them out has to
/// say what becomes of each.
public enum Effect: Sendable, Hashable {
  /// Somebody asked. Count it once a person and fingerprint; without a claim it belongs to a rumor.
  case recordAsk(Ask)
  /// The person chose the claim that answers their ask of this fingerprint.
  case resolveAsk(fingerprint: UInt64, claimID: String)
  /// None of what was shown answers the ask of this fingerprint (`nil`: the last one that the claim
  /// answered): it belongs to a rumor now, and the person waits for word if `wantsToHear`.
  case reopenAsk(fingerprint: UInt64?, claimID: String?, wantsToHear: Bool)
  /// What the person thinks of the answer; evidence for staff.
  case feedback(Feedback)
  /// The person took the text made for forwarding.
  case shared(claimID: String)
  /// Nothing may be sent to this person any more except answers to their own messages.
  case optOut
  /// Takes back `optOut`.
  case optIn
  /// Delete everything stored about this person, this message and this decision's memory included; what
  /// goes out is sent and then forgotten too.
  case forgetMe
  /// Notices and announcements go out in this language from now on.
  case setLanguage(Language)
  /// Send this topic's announcements; `district` is a kecamatan's id, `nil` is the whole regency.
  case subscribe(topic: String, district: String?)
  /// Send this topic's announcements no more (`nil`: none at all), for one kecamatan or for all of them.
  case unsubscribe(topic: String?, district: String? = nil)
  /// A member of staff has to read and answer this.
  case handToStaff(text: String, messageID: String?)
  /// The sender changed a message that may already have been asked about, or been handed to staff.
  case amend(messageID: String, text: String)
  /// The sender deleted a message: forget its text, and that they asked, if it was only asked there.
  case withdraw(messageID: String)
  /// Count an answer in the quiz; without names.
  case quizAnswered(item: String, right: Bool)
  /// Count a quiz played to its end; without names. Self-assessments are 1…5.
  case quizFinished(right: Int, of: Int, before: Int?, after: Int?)
}

/// What a person said about an answer.
public struct Feedback: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable {
    case helpful
    /// The claim shown is not what they asked about.
    case notThis
    /// The claim was offered among others and is not what they asked about.
    case notChosen
  }

  public var kind: Kind
  public var claimID: String
  /// Of the ask that it was shown for, when still known.
  public var fingerprint: UInt64?

  public init(kind: Kind, claimID: String, fingerprint: UInt64? = nil) {
    self.kind = kind
    self.claimID = claimID
    self.fingerprint = fingerprint
  }
}
