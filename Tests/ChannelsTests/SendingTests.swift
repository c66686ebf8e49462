import Channels
import Domain
import Foundation
import Testing

/// What holds for a whole send: parts, the call of each, and what the answers mean.
@Suite struct SendingTests {
  @Test("whatever is said fits the platform", arguments: platforms)
  func limits(_ platform: Platform) throws {
    var random = SeededRandom(seed: 5)
    for _ in 0..<40 {
      let reply = random.reply()
      let parts = platform.adapter.parts(of: reply)
      #expect(!parts.isEmpty)
      for part in parts {
        let request = try #require(
          platform.adapter.request(
            sending: part, to: Recipient(address: platform.address), key: "k:1",
            at: Timestamp(milliseconds: 0)))
        #expect(platform.problems(request) == [])
        // What has been fitted stays as it is: the outbox may be read again after a restart.
        #expect(platform.adapter.parts(of: part).count == 1)
      }
    }
  }

  @Test("nothing said is nothing sent", arguments: platforms)
  func blank(_ platform: Platform) {
    #expect(platform.adapter.parts(of: Reply(responseID: "x", text: " \n")).isEmpty)
  }

  @Test(
    "secrets stand in headers or the path as the platform wants, never twice", arguments: platforms)
  func secrets(_ platform: Platform) throws {
    let request = try #require(
      platform.adapter.request(
        sending: Reply(responseID: "x", text: "halo"), to: Recipient(address: platform.address),
        key: "k:1", at: Timestamp(milliseconds: 0)))
    #expect(request.method == "POST")
    #expect(request.url.hasPrefix("http://127.0.0.1:9900/"))
    #expect(!String(decoding: request.body, as: UTF8.self).contains("token"))
  }

  @Test(
    "an answer means the same on every platform where only its status speaks",
    arguments: platforms,
    [
      (200, "nonsense", "sent"), (200, "", "sent"), (200, "{}", "sent"), (201, "[]", "sent"),
      (429, "", "throttled"), (500, "", "retry"), (502, "<html>", "retry"), (503, "{", "retry"),
      (401, "", "retry"), (400, "", "rejected"), (418, "", "rejected"), (302, "", "retry"),
    ])
  func statuses(_ platform: Platform, _ answer: (status: Int, body: String, meaning: String)) {
    let result = platform.adapter.interpret(
      .success(OutboundResponse(status: answer.status, body: Array(answer.body.utf8))))
    #expect(meaning(result) == answer.meaning)
  }

  @Test("a pause is believed when it is one", arguments: platforms)
  func retryAfter(_ platform: Platform) {
    let table: [(String, Int64?)] = [
      ("7", 7_000), (" 2 ", 2_000), ("0.5", 500), ("-1", nil), ("nan", nil), ("soon", nil),
      ("", nil),
      ("Wed, 21 Oct 2026 07:28:00 GMT", nil), ("99999999999999999999", 86_400_000), ("inf", nil),
    ]
    for (header, pause) in table {
      let result = platform.adapter.interpret(
        .success(OutboundResponse(status: 429, headers: ["retry-after": header])))
      guard case .throttled(let milliseconds, let failure) = result else {
        Issue.record("429 is not throttled")
        continue
      }
      #expect(milliseconds == pause)
      #expect(failure.scope == .account)
    }
  }

  @Test("a failed transport is tried again", arguments: platforms)
  func transport(_ platform: Platform) {
    for kind in [TransportFailure.Kind.notSent, .unknown, .tooLarge, .cancelled] {
      let result = platform.adapter.interpret(.failure(TransportFailure(kind: kind, reason: "x")))
      guard case .retryLater(let failure) = result else {
        Issue.record("\(kind) is not tried again")
        continue
      }
      #expect(failure.code.hasPrefix("transport:"))
    }
    let result = platform.adapter.interpret(.failure(TransportFailure(kind: .unknown, reason: "")))
    #expect(code(result) == "transport:unknown")
    #expect(
      meaning(platform.adapter.interpret(.failure(TransportFailure(kind: .invalid, reason: ""))))
        == "rejected")
  }
}

/// A send's result in a word.
func meaning(_ result: SendResult) -> String {
  switch result {
  case .sent: "sent"
  case .retryLater: "retry"
  case .throttled: "throttled"
  case .recipientGone: "gone"
  case .windowClosed: "window"
  case .rejected: "rejected"
  }
}

/// A failure's code; `nil` for a success.
func code(_ result: SendResult) -> String? {
  switch result {
  case .sent: nil
  case .retryLater(let failure), .throttled(_, let failure), .recipientGone(let failure),
    .windowClosed(let failure), .rejected(let failure):
    failure.code
  }
}

/// Whom a failure concerns; `nil` for a success.
func scope(_ result: SendResult) -> SendFailure.Scope? {
  switch result {
  case .sent: nil
  case .retryLater(let failure), .throttled(_, let failure), .recipientGone(let failure),
    .windowClosed(let failure), .rejected(let failure):
    failure.scope
  }
}

/// One adapter with an address of its kind, and what its platform would refuse a call for.
struct Platform: CustomTestStringConvertible, Sendable {
  var name: String
  var adapter: any ChannelAdapter
  var address: String
  /// Empty when the platform would take the call.
  var problems: @Sendable (OutboundRequest) -> [String]

  var testDescription: String { name }
}

let platforms = [
  Platform(name: "whatsapp", adapter: whatsApp(), address: "6281", problems: whatsAppProblems),
  Platform(
    name: "whatsapp group", adapter: whatsApp(), address: "1203@g.us", problems: whatsAppProblems),
  Platform(name: "telegram", adapter: telegram, address: "6281", problems: telegramProblems),
  Platform(name: "messenger", adapter: messenger(), address: "6281", problems: messengerProblems),
  Platform(
    name: "instagram", adapter: messenger(.instagram), address: "6281", problems: instagramProblems),
  Platform(name: "line", adapter: line, address: "U6281", problems: lineProblems),
  Platform(name: "twilio", adapter: twilio(), address: "+6281", problems: twilioProblems),
  Platform(name: "android", adapter: android, address: "+6281", problems: androidProblems),
]

/// Collects what is wrong with a call.
struct Problems {
  private(set) var list: [String] = []

  mutating func check(_ holds: Bool, _ problem: String) {
    if !holds { list.append(problem) }
  }

  /// A text that must be there and not be longer than the limit, in UTF-16 units.
  mutating func check(_ text: String?, atMost limit: Int, _ name: String) {
    check(!(text ?? "").isEmpty, "\(name) is missing")
    let count = text?.utf16.count ?? 0
    check(count <= limit, "\(name) has \(count), at most \(limit)")
  }
}
