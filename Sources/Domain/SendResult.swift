/// What became of a send: a closed set, so that every caller has to say what it does about each.
public enum SendResult: Sendable, Hashable {
  /// The platform took it; its id for the message, where it gives one.
  case sent(providerID: String?)
  /// Try again with back-off.
  case retryLater(SendFailure)
  /// Try again, not before this many milliseconds have passed (`nil`: the platform did not say).
  case throttled(milliseconds: Int64?, SendFailure)
  /// The person blocked us, left, or does not exist: nothing more is sent to them.
  case recipientGone(SendFailure)
  /// A free-form message is not allowed now; a template might be.
  case windowClosed(SendFailure)
  /// It will never be taken as it is.
  case rejected(SendFailure)
}

extension SendResult {
  /// Why it was not sent; `nil` when it was.
  public var failure: SendFailure? {
    switch self {
    case .sent: nil
    case .retryLater(let failure), .throttled(_, let failure), .recipientGone(let failure),
      .windowClosed(let failure), .rejected(let failure):
      failure
    }
  }
}

/// Why a send did not succeed, without any personal data.
public struct SendFailure: Sendable, Hashable, Codable {
  /// Whom the failure concerns.
  public enum Scope: String, Sendable, Hashable, Codable {
    /// This message or person alone.
    case recipient
    /// The platform or the way to it. One such failure says little; several in a row say that everything of
    /// this account would fail.
    case platform
    /// Everything that this account sends (token, permission, rate).
    case account
    /// What this account pays for (LINE's pushes): what goes free of charge goes on.
    case metered
  }

  /// Short and stable, for metrics: `whatsapp:131047`, `http:503`, `transport:unknown`.
  public var code: String
  public var scope: Scope
  /// A sentence for staff, in Indonesian.
  public var staffText: String

  public init(code: String, scope: Scope = .recipient, staffText: String) {
    self.code = code
    self.scope = scope
    self.staffText = staffText
  }
}
