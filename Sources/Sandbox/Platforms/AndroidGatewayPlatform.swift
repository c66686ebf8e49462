import Channels
import Domain
import Synchronization

/// The open-source Android SMS gateway: `POST …/messages`; the caller's own `id` is taken once.
///
/// Source of the rules: capcom6/android-sms-gateway's OpenAPI.
final class AndroidGatewayPlatform: Platform {
  let name = "android"
  let channel = Channel.sms

  private let acceptedIDs = Mutex<Set<String>>([])

  func check(_ call: PlatformCall, into summary: inout CallSummary) throws(Refusal) {
    guard let (user, word) = call.basicCredentials, !user.isEmpty, !word.isEmpty else {
      throw Self.refusal(401, "Unauthorized")
    }
    summary.account = user
    if call.method == "GET", let id = Self.messageID(in: call.path) {
      summary.kind = "state"
      guard acceptedIDs.withLock({ $0.contains(id) }) else {
        throw Self.refusal(404, "Message not found")
      }
      return
    }
    guard call.method == "POST", let last = call.path.last, ["messages", "message"].contains(last)
    else { throw Self.refusal(404, "Cannot \(call.method) this path") }
    guard let body = try? JSON(parsing: call.body), body.kind == .object else {
      throw Self.refusal(400, "failed to decode body")
    }
    summary.kind = "text"
    summary.isMessage = true
    try check(body, &summary)
  }

  private func check(_ body: JSON, _ summary: inout CallSummary) throws(Refusal) {
    func invalid(_ field: String, _ rule: String) -> Refusal {
      Self.refusal(400, "failed to validate: field '\(field)' breaks the rule '\(rule)'")
    }
    let text = body["textMessage"]?["text"]?.string ?? body["message"]?.string ?? ""
    guard (1...65_535).contains(text.unicodeScalars.count) else {
      throw invalid("textMessage.text", "min=1,max=65535")
    }
    summary.text = text
    let numbers = (body["phoneNumbers"]?.elements ?? []).compactMap(\.string)
    guard (1...100).contains(numbers.count) else { throw invalid("phoneNumbers", "min=1,max=100") }
    for number in numbers {
      let digits = number.hasPrefix("+") ? number.dropFirst() : number[...]
      guard (3...15).contains(digits.utf8.count), digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
      else { throw Self.refusal(400, "invalid phone number in row 1: not a valid number") }
    }
    summary.to = numbers.joined(separator: " ")
    if let slot = body["simNumber"] {
      guard let number = slot.integer, (1...3).contains(number) else {
        throw invalid("simNumber", "min=1,max=3")
      }
    }
    if let lifetime = body["ttl"] {
      guard let seconds = lifetime.integer, seconds >= 5, body["validUntil"] == nil else {
        throw invalid("ttl", "min=5")
      }
    }
    if let id = body["id"] {
      guard let key = id.string, (1...36).contains(key.utf8.count) else {
        throw invalid("id", "max=36")
      }
      summary.key = key
      if acceptedIDs.withLock({ $0.contains(key) }) { throw Self.duplicate }
    }
  }

  func accept(_ call: PlatformCall, _ summary: CallSummary) -> PlatformAnswer {
    let id =
      summary.key ?? Self.messageID(in: call.path) ?? Identifier.letters(call, count: 21)
    if summary.isMessage, !acceptedIDs.withLock({ $0.insert(id).inserted }) {
      return Self.duplicate.answer
    }
    let state = summary.isMessage ? "Pending" : "Sent"
    return .json(summary.isMessage ? 202 : 200) { json in
      json.field("id", id)
      json.field("deviceId", "SANDBOXDEVICE00000001")
      json.field("state", state)
      json.field("isHashed", false)
      json.field("isEncrypted", false)
      json.array("recipients") { json in
        for number in summary.to.split(separator: " ") {
          json.object { json in
            json.field("phoneNumber", String(number))
            json.field("state", state)
          }
        }
      }
      json.object("states") { _ in }
    }
  }

  private static func messageID(in path: [String]) -> String? {
    guard path.count >= 2, ["messages", "message"].contains(path[path.count - 2]) else {
      return nil
    }
    return path.last
  }

  func answer(
    failing kind: FaultPlan.Kind, retryAfterSeconds: Int, _ call: PlatformCall
  ) -> PlatformAnswer? {
    switch kind {
    case .tooMany: Self.refusal(429, "Too Many Requests", retryAfterSeconds).answer
    case .serverError: Self.refusal(500, "Internal Server Error").answer
    case .badGateway: PlatformAnswer(status: 502, body: Array("<html>502 Bad Gateway</html>".utf8))
    case .unavailable: Self.refusal(503, "queue limits exceeded; ensure device is online").answer
    case .expiredToken: Self.refusal(401, "Unauthorized").answer
    case .windowClosed, .recipientGone, .usedUp, .timeout, .resetBefore, .resetAfter, .garbage: nil
    }
  }

  private static var duplicate: Refusal { refusal(409, "message with such ID already exists") }

  private static func refusal(
    _ status: Int, _ message: String, _ retryAfter: Int? = nil
  ) -> Refusal {
    Refusal(
      answer: .json(status, headers: retryAfter.map { [("Retry-After", String($0))] } ?? []) {
        $0.field("message", message)
      })
  }
}
