import Domain

extension Incoming {
  /// What a receipt says; `nil` when the event is none, or tells of a stage that matters to nobody
  /// (`queued`).
  public var receiptStage: ReceiptStage? {
    guard action == .status else { return nil }
    switch kind {
    case "sent": return .sent
    case "delivered", "delivery": return .delivered
    case "read", "played": return .read
    case "failed", "undelivered", "cancelled", "canceled": return .failed
    default: return nil
    }
  }

  /// The platform's ids of the messages that a receipt is about: Messenger names several at once, and of
  /// what was read only the time up to which all was.
  public var receiptMessageIDs: [String] {
    guard action == .status else { return [] }
    if let messageID { return [messageID] }
    return kind == "delivery" ? payload : []
  }
}
