import Channels
import Domain
import Foundation
import Testing

/// Broken deliveries: whatever the bytes, a parser says what it found or that it found nothing.
///
/// `TABAYUN_FUZZ_ROUNDS` says how many mutations each sample goes through, for long runs.
@Suite struct PayloadMutationTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["TABAYUN_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 60

  @Test("a broken delivery is read or refused, never a crash", arguments: Target.all)
  func mutations(_ target: Target) {
    var random = SeededRandom(seed: UInt64(Self.rounds))
    let bodies = target.samples
    for body in bodies {
      for _ in 0..<Self.rounds {
        var mutated = body
        mutated.mutate(with: bodies.randomElement(using: &random) ?? body, &random)
        guard let events = try? target.adapter.parse(mutated) else { continue }
        for event in events where event.action == .ignore { #expect(event.why != nil) }
      }
    }
  }

  @Test("every value may be of another type", arguments: Target.all)
  func types(_ target: Target) {
    for body in target.samples {
      let text = String(decoding: body, as: UTF8.self)
      for value in [
        "null", "1e999", "[[]]", "{\"id\":{}}", "-99999999999999999999", "\"\"", "true",
      ] {
        var place = text.startIndex
        while let colon = text[place...].firstIndex(of: ":") {
          place = text.index(after: colon)
          let rest = text[place...].drop { !",}]".contains($0) }
          _ = try? target.adapter.parse(Array((text[..<place] + value + rest).utf8))
        }
      }
    }
  }

  @Test("a broken signature lets nobody in", arguments: Target.all)
  func signatures(_ target: Target) {
    var random = SeededRandom(seed: 29)
    let names = [
      "x-hub-signature-256", "x-telegram-bot-api-secret-token", "x-line-signature",
      "x-twilio-signature", "x-signature",
    ]
    let headers = [
      "sha256=" + String(repeating: "0a", count: 32), "hook-xxxxx", "AAAA", "", "=", "sha256=",
      String(repeating: "é", count: 40), String(repeating: "A", count: 100_000),
    ]
    for body in target.samples.prefix(3) {
      for header in headers {
        var bytes = Array(header.utf8)
        for _ in 0..<Self.rounds / 4 {
          let value = String(decoding: bytes, as: UTF8.self)
          var given = Dictionary(uniqueKeysWithValues: names.map { ($0, value) })
          given["x-timestamp"] = "0"
          let request = WebhookRequest(
            url: "https://bot.example/webhooks?\(value)", headers: given, body: body,
            receivedAt: Timestamp(milliseconds: 0))
          #expect(!target.adapter.verify(request))
          bytes = Array(header.utf8)
          bytes.mutate(with: body, &random)
        }
      }
    }
  }

  /// An adapter, and deliveries to break: the sample ones where they are, and one of our own.
  struct Target: CustomTestStringConvertible, Sendable {
    var platform: String
    var adapter: any ChannelAdapter
    var own: String

    var testDescription: String { "\(adapter.channel) from \(platform)" }

    var samples: [[UInt8]] {
      [Array(own.utf8)] + PayloadFixtures.load(platform).map(\.body)
    }

    static let all = [
      Target(
        platform: "whatsapp", adapter: whatsApp(),
        own: #"{"entry":[{"changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"#
          + #""1065"},"contacts":[{"wa_id":"62","user_id":"ID.1"}],"messages":[{"from":"62","id":"w","#
          + #""timestamp":"1762800000","type":"text","text":{"body":"a \ud83d\ude42"},"#
          + #""context":{"forwarded":true}}],"statuses":[{"id":"w","status":"read"}]}}]}]}"#),
      Target(
        platform: "telegram", adapter: telegram,
        own: #"{"update_id":1,"message":{"message_id":2,"date":3,"chat":{"id":-5,"type":"group"},"#
          + #""from":{"id":7},"text":"🙏 @tabayun_bot","entities":[{"type":"mention","offset":3,"#
          + #""length":12}],"photo":[{"file_id":"a","width":1,"height":2}]}}"#),
      Target(
        platform: "messenger", adapter: messenger(),
        own: #"{"entry":[{"id":"1","messaging":[{"sender":{"id":"7"},"timestamp":1762800000123,"#
          + #""message":{"mid":"m","attachments":[{"type":"fallback","url":"https://x.id"}]}}]}]}"#),
      Target(
        platform: "instagram", adapter: messenger(.instagram),
        own: #"{"entry":[{"id":"1","messaging":[{"sender":{"id":"7"},"read":{"mid":"m"}}]}]}"#),
      Target(
        platform: "line", adapter: line,
        own: #"{"events":[{"type":"message","source":{"type":"user","userId":"U1"},"#
          + #""timestamp":1762800000123,"message":{"id":"1","type":"text","text":"a"}}]}"#),
      Target(
        platform: "sms", adapter: twilio(),
        own:
          "MessageSid=SM1&From=%2B6281234567890&Body=a%20b+c&NumMedia=1&MediaUrl0=https%3A%2F%2Fx"),
      Target(
        platform: "sms", adapter: android,
        own:
          #"{"id":"1","event":"sms:received","payload":{"sender":"0812-3456-7890","message":"a","#
          + #""receivedAt":"2026-11-12T08:00:31.500+07:00"}}"#),
    ]
  }
}

extension [UInt8] {
  /// Cuts, changes, splices and adds, one to three times.
  fileprivate mutating func mutate(with other: [UInt8], _ random: inout SeededRandom) {
    for _ in 0..<Int.random(in: 1...3, using: &random) where !isEmpty {
      let place = Int.random(in: indices, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: removeSubrange(place...)
      case 1: self[place] = UInt8.random(in: 0...255, using: &random)
      case 2: self[place] = "{}[]\",:0-\\%&=".utf8.randomElement(using: &random) ?? 0
      case 3: replaceSubrange(place..., with: other.suffix(other.count / 2))
      case 4: insert(contentsOf: "\\ud800null".utf8, at: place)
      default:
        let end = Swift.min(count, place + Int.random(in: 1...40, using: &random))
        removeSubrange(place..<end)
      }
    }
  }
}
