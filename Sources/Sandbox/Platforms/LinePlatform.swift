import Channels
import Domain
import Foundation
import Synchronization

/// LINE's Messaging API: reply, push, multicast, broadcast, the loading sign and the read mark.
///
/// Reply tokens work once, and a retry key is taken once: the sandbox remembers both.
/// Source of the rules: line/line-openapi and LINE's pages on retrying and on counting characters.
final class LinePlatform: Platform {
  let channel = Channel.line

  private struct Memory {
    var usedReplyTokens: Set<String> = []
    /// The request that was accepted with a retry key.
    var acceptedRetryKeys: [String: String] = [:]
    /// The webhook that was registered.
    var webhook = ""
  }

  private let memory = Mutex(Memory())

  func check(_ call: PlatformCall, into summary: inout CallSummary) throws(Refusal) {
    summary.kind = call.path.last ?? ""
    guard call.bearerToken != nil else { throw Self.refusal(401, Self.authenticationFailed) }
    let path = call.path.joined(separator: "/")
    if call.method == "GET" {
      let known = [
        "v2/bot/info", "v2/bot/message/quota", "v2/bot/message/quota/consumption",
        "v2/bot/channel/webhook/endpoint",
      ]
      guard known.contains(path) else { throw Self.refusal(404, "Not found") }
      return
    }
    let isEndpoint = path == "v2/bot/channel/webhook/endpoint"
    guard call.method == (isEndpoint ? "PUT" : "POST") else {
      throw Self.refusal(405, "Method not allowed")
    }
    guard let body = try? JSON(parsing: call.body), body.kind == .object else {
      throw Self.refusal(400, "The request body could not be parsed as JSON")
    }
    switch path {
    case "v2/bot/channel/webhook/endpoint", "v2/bot/channel/webhook/test":
      guard let url = body["endpoint"]?.string, url.hasPrefix("https://"), url.utf8.count <= 500
      else { throw LineRules.invalid("Invalid webhook endpoint URL", "endpoint") }
      if isEndpoint { memory.withLock { $0.webhook = url } }
    case "v2/bot/message/reply": try checkReply(body, call, &summary)
    case "v2/bot/message/push", "v2/bot/message/multicast", "v2/bot/message/broadcast":
      try checkPush(body, call, &summary)
    case "v2/bot/chat/loading/start":
      let seconds = body["loadingSeconds"]?.integer ?? 20
      guard (5...60).contains(seconds), seconds % 5 == 0 else {
        throw LineRules.invalid("Must be 5 to 60, in steps of 5", "loadingSeconds")
      }
      summary.to = body["chatId"]?.string ?? ""
      summary.kind = "typing"
      guard LineRules.isID(summary.to, kinds: "U") else {
        throw LineRules.invalid("May not be empty", "chatId")
      }
    case "v2/bot/chat/markAsRead":
      summary.kind = "read"
      guard body["markAsReadToken"]?.nonEmptyString != nil else {
        throw LineRules.invalid("May not be empty", "markAsReadToken")
      }
    default: throw Self.refusal(404, "Not found")
    }
  }

  private func checkReply(
    _ body: JSON, _ call: PlatformCall, _ summary: inout CallSummary
  ) throws(Refusal) {
    guard call.headers["x-line-retry-key"] == nil else {
      throw Self.refusal(400, "The X-Line-Retry-Key header is not supported by this endpoint")
    }
    guard let token = body["replyToken"]?.nonEmptyString else {
      throw LineRules.invalid("May not be empty", "replyToken")
    }
    summary.to = token
    summary.key = "reply:\(token)"
    summary.isMessage = true
    try LineRules.checkMessages(body, &summary)
    guard !memory.withLock({ $0.usedReplyTokens.contains(token) }) else {
      throw Self.refusal(400, "Invalid reply token")
    }
  }

  private func checkPush(
    _ body: JSON, _ call: PlatformCall, _ summary: inout CallSummary
  ) throws(Refusal) {
    switch call.path.last {
    case "push":
      summary.to = body["to"]?.string ?? ""
      guard LineRules.isID(summary.to, kinds: "UCR") else {
        throw Self.refusal(
          400, "The property, 'to', in the request body is invalid (line: -, column: -)")
      }
    case "multicast":
      let people = (body["to"]?.elements ?? []).compactMap(\.string)
      guard (1...500).contains(people.count),
        people.allSatisfy({ LineRules.isID($0, kinds: "U") })
      else { throw LineRules.invalid("Size must be between 1 and 500", "to") }
      summary.to = people.joined(separator: " ")
    default: break
    }
    summary.isMessage = true
    try LineRules.checkMessages(body, &summary)
    guard let key = call.headers["x-line-retry-key"] else { return }
    guard UUID(uuidString: key) != nil else {
      throw Self.refusal(400, "The retry key is invalid")
    }
    summary.key = key
    if let request = memory.withLock({ $0.acceptedRetryKeys[key] }) {
      throw Refusal(
        answer: .json(409, headers: [("X-Line-Accepted-Request-Id", request)]) {
          $0.field("message", "The retry key is already accepted")
        })
    }
  }

  func accept(_ call: PlatformCall, _ summary: CallSummary) -> PlatformAnswer {
    let request = Self.requestID(call)
    let headers = [(name: "X-Line-Request-Id", value: request)]
    if call.method == "GET" {
      return .json(200, headers: headers) { json in
        switch call.path.last {
        case "quota":
          json.field("type", "limited")
          json.field("value", 1_000_000)
        case "consumption": json.field("totalUsage", 0)
        case "endpoint":
          json.field("endpoint", memory.withLock { $0.webhook })
          json.field("active", true)
        default:
          json.field("userId", "U" + String(repeating: "0", count: 32))
          json.field("basicId", "@sandbox")
          json.field("displayName", "Sandbox")
        }
      }
    }
    if call.path.last == "test" {
      return .json(200, headers: headers) { json in
        json.field("success", true)
        json.field("statusCode", 200)
        json.field("reason", "OK")
      }
    }
    guard summary.isMessage else {
      return .json(summary.kind == "typing" ? 202 : 200, headers: headers) { _ in }
    }
    // Two that come at once with one token or key: the second is refused.
    let isFirst = memory.withLock { memory in
      guard let key = summary.key else { return true }
      if key.hasPrefix("reply:") { return memory.usedReplyTokens.insert(summary.to).inserted }
      guard memory.acceptedRetryKeys[key] == nil else { return false }
      memory.acceptedRetryKeys[key] = request
      return true
    }
    guard isFirst else {
      return call.path.last == "reply"
        ? Self.refusal(400, "Invalid reply token").answer
        : Self.refusal(409, "The retry key is already accepted").answer
    }
    return .json(200, headers: headers) { json in
      json.array("sentMessages") { json in
        json.object { json in
          json.field("id", String(460_000_000_000_000_000 + call.number))
          json.field("quoteToken", Identifier.letters(call, count: 64))
        }
      }
    }
  }

  func answer(
    failing kind: FaultPlan.Kind, retryAfterSeconds: Int, _ call: PlatformCall
  ) -> PlatformAnswer? {
    switch kind {
    case .tooMany:
      Self.refusal(429, "The API rate limit has been exceeded. Try again later.").answer
    case .serverError: Self.refusal(500, "Internal Server Error").answer
    case .badGateway: Self.refusal(502, "Bad Gateway").answer
    case .unavailable: Self.refusal(503, "Service Unavailable").answer
    case .expiredToken: Self.refusal(401, Self.authenticationFailed).answer
    case .usedUp:
      ["push", "multicast", "broadcast"].contains(call.path.last ?? "")
        ? Self.refusal(429, "You have reached your monthly limit.").answer : nil
    // A push to someone who blocked the account is answered like any other.
    case .windowClosed, .recipientGone, .timeout, .resetBefore, .resetAfter, .garbage: nil
    }
  }

  private static let authenticationFailed =
    "Authentication failed. Confirm that the access token in the authorization header is valid."

  private static func requestID(_ call: PlatformCall) -> String {
    let digits = Identifier.hexadecimal(call, count: 32)
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map {
      String(digits.dropFirst($0.lowerBound).prefix($0.count))
    }.joined(separator: "-")
  }

  static func refusal(_ status: Int, _ message: String) -> Refusal {
    Refusal(answer: .json(status) { $0.field("message", message) })
  }
}
