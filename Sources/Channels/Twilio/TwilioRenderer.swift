import Domain

/// Fits replies into Twilio's messages: plain text as every SMS.
enum TwilioRenderer {
  static func parts(of reply: Reply) -> [Reply] { SMSRenderer.parts(of: reply) }
}
