/// Whom a message goes to.
public struct Recipient: Sendable, Hashable {
  /// The person's opaque address, or the chat's where the answer belongs into a group.
  public var address: String
  /// The kinds of address a person may have (`phone`, `bsuid`), where the channel tells them apart.
  public var addressKind: String?
  /// LINE's reply token and when it came. It works once, so it goes to one message only.
  public var replyToken: String?
  public var replyTokenAt: Timestamp?
  /// When an earlier attempt was made that may have arrived; `nil` when there was none or all are known to
  /// have failed. With it LINE's adapter repeats the same call, which cannot be taken twice.
  public var attemptedAt: Timestamp?
  /// The code of the last attempt's failure (`SendFailure.code`); `nil` before the first.
  public var lastFailure: String?

  public init(
    address: String, addressKind: String? = nil, replyToken: String? = nil,
    replyTokenAt: Timestamp? = nil, attemptedAt: Timestamp? = nil, lastFailure: String? = nil
  ) {
    self.address = address
    self.addressKind = addressKind
    self.replyToken = replyToken
    self.replyTokenAt = replyTokenAt
    self.attemptedAt = attemptedAt
    self.lastFailure = lastFailure
  }
}
