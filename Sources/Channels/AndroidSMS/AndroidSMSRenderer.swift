import Domain

/// Fits replies into text messages that a phone sends: plain text as every SMS.
enum AndroidSMSRenderer {
  static func parts(of reply: Reply) -> [Reply] { SMSRenderer.parts(of: reply) }
}
