import Channels
import Domain
import Foundation

/// Twilio's Messages resource: `POST /2010-04-01/Accounts/{sid}/Messages.json`, with a form.
///
/// Source of the rules: twilio/twilio-oai and Twilio's error dictionary.
struct TwilioPlatform: Platform {
  let name = "twilio"
  let channel = Channel.sms

  func check(_ call: PlatformCall, into summary: inout CallSummary) throws(Refusal) {
    guard call.method == "POST", call.path.count == 4, call.path[0] == "2010-04-01",
      call.path[1] == "Accounts", call.path[3] == "Messages.json"
    else { throw Self.refusal(404, 20404, "The requested resource was not found") }
    summary.account = call.path[2]
    guard let (user, word) = call.basicCredentials, user.hasPrefix("SK") || user == call.path[2],
      !word.isEmpty
    else { throw Self.refusal(401, 20003, "Authenticate") }
    let form = FormFields.parse(call.body)
    summary.kind = "text"
    summary.isMessage = true
    summary.text = form["Body"] ?? ""
    summary.to = form["To"] ?? ""
    guard !summary.to.isEmpty else { throw Self.refusal(400, 21604, "A 'To' number is required.") }
    guard Self.isInternationalNumber(summary.to) else {
      throw Self.refusal(400, 21211, "The 'To' number is not a valid phone number.")
    }
    guard form["From"]?.isEmpty == false || form["MessagingServiceSid"]?.isEmpty == false else {
      throw Self.refusal(400, 21603, "A 'From' phone number is required.")
    }
    guard !summary.text.isEmpty || form["MediaUrl"] != nil else {
      throw Self.refusal(400, 21602, "Message body is required.")
    }
    guard summary.text.utf16.count <= 1600 else {
      throw Self.refusal(
        400, 21617, "The concatenated message body exceeds the 1600 character limit.")
    }
    if let callback = form["StatusCallback"] {
      guard let url = URLComponents(string: callback), url.scheme?.hasPrefix("http") == true else {
        throw Self.refusal(400, 21609, "The StatusCallback URL is not a valid URL.")
      }
      // The only place where the sender can put a key of its own.
      summary.key = url.query
    }
  }

  /// E.164: a plus sign and up to 15 digits.
  private static func isInternationalNumber(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.hasPrefix("+") && (7...15).contains(digits.count)
      && digits.allSatisfy { 0x30...0x39 ~= $0 }
  }

  func accept(_ call: PlatformCall, _ summary: CallSummary) -> PlatformAnswer {
    let form = FormFields.parse(call.body)
    let sid = "SM" + Identifier.hexadecimal(call, count: 32)
    let path = "/2010-04-01/Accounts/\(summary.account)/Messages/\(sid).json"
    return .json(201) { json in
      json.field("sid", sid)
      json.field("account_sid", summary.account)
      json.field("status", "queued")
      json.field("direction", "outbound-api")
      json.field("to", summary.to)
      json.field("from", form["From"] ?? "")
      json.field("body", summary.text)
      json.field("num_segments", String(SMSSegments.count(summary.text)))
      json.field("num_media", "0")
      json.field("api_version", "2010-04-01")
      json.field("uri", path)
    }
  }

  func answer(
    failing kind: FaultPlan.Kind, retryAfterSeconds: Int, _ call: PlatformCall
  ) -> PlatformAnswer? {
    switch kind {
    case .tooMany: Self.refusal(429, 20429, "Too Many Requests").answer
    case .serverError: Self.refusal(500, 20500, "Internal Server Error").answer
    case .badGateway: PlatformAnswer(status: 502, body: Array("<html>502 Bad Gateway</html>".utf8))
    case .unavailable: Self.refusal(503, 20503, "Service Unavailable").answer
    case .expiredToken: Self.refusal(401, 20003, "Authenticate").answer
    case .recipientGone:
      Self.refusal(400, 21610, "Attempt to send to unsubscribed recipient").answer
    case .windowClosed, .usedUp, .timeout, .resetBefore, .resetAfter, .garbage: nil
    }
  }

  private static func refusal(_ status: Int, _ code: Int64, _ message: String) -> Refusal {
    Refusal(
      answer: .json(status) { json in
        json.field("code", code)
        json.field("message", message)
        json.field("more_info", "https://www.twilio.com/docs/errors/\(code)")
        json.field("status", Int64(status))
      })
  }
}
