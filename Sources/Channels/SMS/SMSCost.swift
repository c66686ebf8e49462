import Domain

/// What an announcement as a text message costs.
public enum SMSCost {
  /// The segments that a gateway charges for.
  public static func segments(of text: String) -> Int { SMSAlphabet.segments(of: text) }
}
