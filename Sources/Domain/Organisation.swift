/// Whom a member belongs to.
public enum Organisation: String, Sendable, Hashable, Codable, CaseIterable {
  case kkd, kpu, bawaslu

  /// As people know it.
  public var name: String {
    switch self {
    case .kkd: "KKD Jombang"
    case .kpu: "KPU Jombang"
    case .bawaslu: "Bawaslu Jombang"
    }
  }
}
