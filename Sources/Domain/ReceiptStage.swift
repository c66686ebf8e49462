/// How far a message of ours has come, in one vocabulary for all platforms.
public enum ReceiptStage: String, Sendable, Hashable, Codable, CaseIterable {
  case sent, delivered, read, failed
}
