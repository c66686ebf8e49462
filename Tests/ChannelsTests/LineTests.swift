import Channels
import Crypto
import Domain
import Foundation
import Testing

@Suite struct LineParserTests {
  @Test(
    "every sample delivery holds exactly the expected events",
    .enabled(if: PayloadFixtures.areHere), arguments: PayloadFixtures.load("line"))
  func sample(_ fixture: PayloadFixtures.Fixture) throws {
    let events = try line.parse(fixture.body)
    try #require(events.count == fixture.events.count)
    for (event, expected) in zip(events, fixture.events) {
      #expect(PayloadFixtures.differences(event, expected) == [])
      #expect(event.replyToken == expected["reply_token"]?.text)
      #expect(event.redelivery == (expected["redelivery"]?.isTrue == true))
    }
  }

  @Test func `in standby it stays silent`() throws {
    let body =
      #"{"events":[{"type":"message","mode":"standby","source":{"type":"user","userId":"U1"},"#
      + #""message":{"id":"1","type":"text","text":"a"}}]}"#
    let event = try line.parse(Array(body.utf8)).first
    #expect(event?.action == .ignore && event?.text == nil)
  }

  @Test(
    "in a group it knows when it is mentioned",
    arguments: [(#"{"isSelf":true}"#, true), (#"{"isSelf":false}"#, false), ("", false)])
  func addressed(_ mentionee: String, _ addressed: Bool) throws {
    let body =
      #"{"events":[{"type":"message","source":{"type":"group","groupId":"C1"},"message":"#
      + #"{"id":"1","type":"text","text":"a","mention":{"mentionees":[\#(mentionee)]}}}]}"#
    #expect(try line.parse(Array(body.utf8)).first?.addressed == addressed)
  }
}

@Suite struct LineSignatureTests {
  private static let body = Array(#"{"events":[]}"#.utf8)

  private static let signature = Data(
    HMAC<SHA256>.authenticationCode(
      for: body, using: SymmetricKey(data: Data("channel secret".utf8)))
  ).base64EncodedString()

  @Test(
    "only LINE's own signature is taken",
    arguments: [
      (signature, true), (signature + " ", false), (String(signature.dropLast(4)), false),
      ("", false), ("====", false), (Data("x".utf8).base64EncodedString(), false),
      (Data(repeating: 0, count: 32).base64EncodedString(), false), (nil, false),
    ])
  func verify(_ header: String?, _ taken: Bool) {
    let request = WebhookRequest(
      url: "/", headers: header.map { ["x-line-signature": $0] } ?? [:], body: Self.body,
      receivedAt: Timestamp(milliseconds: 0))
    #expect(line.verify(request) == taken)
  }
}

@Suite struct LineSendingTests {
  private func request(
    after milliseconds: Int64, attemptedAfter: Int64? = nil, token: String? = "t", key: String = "k"
  ) throws -> OutboundRequest {
    let came = Timestamp(milliseconds: 1_000_000)
    let recipient = Recipient(
      address: "U1", replyToken: token, replyTokenAt: came,
      attemptedAt: attemptedAfter.map { came.advanced(byMilliseconds: $0) })
    return try #require(
      line.request(
        sending: Reply(responseID: "x", text: "*halo*"), to: recipient, key: key,
        at: came.advanced(byMilliseconds: milliseconds)))
  }

  private func retryKey(_ request: OutboundRequest) -> String? {
    request.headers.first { $0.name == "X-Line-Retry-Key" }?.value
  }

  @Test(
    "a fresh token is used to reply, else it is a push",
    arguments: [
      (0, nil, "t", "reply"), (50_000, nil, "t", "reply"), (50_001, nil, "t", "push"),
      (0, nil, nil, "push"), (0, nil, "", "push"),
      // What may have gone as a reply is never pushed, what was pushed is never a reply.
      (90_000, 10_000, "t", "reply"), (90_000, 60_000, "t", "push"),
    ] as [(Int64, Int64?, String?, String)])
  func endpoint(_ after: Int64, _ attempted: Int64?, _ token: String?, _ endpoint: String) throws {
    let request = try request(after: after, attemptedAfter: attempted, token: token)
    #expect(request.url == "http://127.0.0.1:9900/line/v2/bot/message/\(endpoint)")
    let json = try JSON(parsing: request.body)
    #expect(json["replyToken"]?.string == (endpoint == "reply" ? "t" : nil))
    #expect(json["to"]?.string == (endpoint == "push" ? "U1" : nil))
    #expect((retryKey(request) != nil) == (endpoint == "push"))
    #expect(json["messages"]?.elements.first?["text"]?.string == "halo")
  }

  @Test func `a row's retry key is a UUID that never changes`() throws {
    let first = try request(after: 60_000, key: "cause:1")
    let again = try request(after: 90_000, key: "cause:1")
    let other = try request(after: 60_000, key: "cause:2")
    #expect(UUID(uuidString: retryKey(first) ?? "") != nil)
    #expect(retryKey(first) == retryKey(again))
    #expect(retryKey(first) != retryKey(other))
  }

  @Test(
    "an answer means what its status and phrase say",
    arguments: [
      (200, #"{"sentMessages":[{"id":"461"}]}"#, "sent"), (200, "{}", "sent"),
      (409, #"{"message":"The retry key is already accepted"}"#, "sent"),
      (400, #"{"message":"Invalid reply token"}"#, "throttled"),
      (400, #"{"message":"x","details":[{"property":"to"}]}"#, "gone"),
      (400, #"{"message":"x","details":[{"property":"messages[0].text"}]}"#, "rejected"),
      (401, #"{"message":"x"}"#, "retry"), (403, "", "retry"), (500, "", "retry"),
      (429, #"{"message":"You have reached your monthly limit."}"#, "throttled"),
      (429, #"{"message":"The API rate limit has been exceeded."}"#, "throttled"),
    ])
  func answers(_ status: Int, _ body: String, _ expected: String) {
    let result = line.interpret(
      .success(OutboundResponse(status: status, body: Array(body.utf8))))
    #expect(meaning(result) == expected)
    if case .sent(let id) = result, body.contains("461") { #expect(id == "461") }
  }

  @Test func `a month's messages that are used up stop pushes, not replies`() throws {
    let body = #"{"message":"You have reached your monthly limit."}"#
    let result = line.interpret(
      .success(OutboundResponse(status: 429, body: Array(body.utf8))))
    #expect(scope(result) == .metered)
    #expect(line.isMetered(try request(after: 60_000)))
    #expect(!line.isMetered(try request(after: 0)))
    let many = line.request(
      sending: Reply(responseID: "x", text: "halo"),
      toAll: [Recipient(address: "U1"), Recipient(address: "U2")], key: "k")
    #expect(line.isMetered(try #require(many)))
  }
}

let line = LineChannel(
  account: AccountID("line"), channelSecret: "channel secret", accessToken: "token",
  apiURL: "http://127.0.0.1:9900/line")

/// Source: LINE's Messaging API reference.
@Sendable func lineProblems(_ request: OutboundRequest) -> [String] {
  var problems = Problems()
  guard let json = try? JSON(parsing: request.body) else { return ["no JSON"] }
  let messages = json["messages"]?.elements ?? []
  problems.check((1...5).contains(messages.count), "\(messages.count) messages")
  for message in messages where message["type"]?.string == "image" {
    for name in ["originalContentUrl", "previewImageUrl"] {
      problems.check(message[name]?.string?.hasPrefix("https://") == true, name)
    }
    problems.check(message["quickReply"] == nil, "only the last may have quick replies")
  }
  problems.check(messages.last?["type"]?.string == "text", "the text comes last")
  for message in messages where message["type"]?.string == "text" {
    problems.check(message["text"]?.string, atMost: 5000, "text")
    let items = message["quickReply"]?["items"]?.elements ?? []
    problems.check(items.count <= 13, "\(items.count) quick replies")
    for item in items {
      let label = item["action"]?["label"]?.string ?? ""
      problems.check((1...20).contains(label.count), "label of \(label.count)")
      problems.check(item["action"]?["data"]?.string, atMost: 300, "data")
      problems.check(item["action"]?["displayText"]?.string, atMost: 300, "display text")
    }
  }
  return problems.list
}
