import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("How values are kept as bytes")
struct RecordTests {
  @Test("anything that can be said comes back as it was", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let event = random.event()
      #expect(try IncomingRecord.decode(IncomingRecord.encode(event)) == event)
      let reply = random.reply()
      #expect(try ReplyRecord.decode(ReplyRecord.encode(reply)) == reply)
    }
  }

  @Test(
    "a server's sums are read to the last digit; damaged ones are none, and never the end",
    arguments: [
      ([2, 1, 0, 0, 12, 3456], SQLValue.integer(123_456)),
      ([2, 1, 0x4000, 0, 12, 3456], .integer(-123_456)),
      ([2, 0, 0, 1, 1, 5000], .real(1.5)),
      ([0, 32_767, 0, 0], .integer(0)),
      // The least of all numbers, which has no opposite, put together from what are no digits.
      ([5, 4, 0x4000, 0, -922, -3372, -368, -5477, -5808], nil),
      ([1, 0, 0, 0, 10_000], nil),
      ([3, 0, 0, 0, 1], nil),
      ([1], nil),
    ])
  func numeric(words: [Int16], value: SQLValue?) {
    let bytes = words.flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
    let read = bytes.withUnsafeBytes { PostgresType.decode($0, type: PostgresType.numeric) }
    #expect(read == value)
  }

  @Test("damaged bytes are a value or an error, never the end of the process", arguments: 0..<20)
  func damage(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      var event = IncomingRecord.encode(random.event())
      var reply = ReplyRecord.encode(random.reply())
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        event = random.damaged(event)
        reply = random.damaged(reply)
      }
      _ = try? IncomingRecord.decode(event)
      _ = try? ReplyRecord.decode(reply)
    }
  }

  @Test(
    "lengths beyond the end, numbers without end and other versions are refused",
    arguments: [
      [], [0], [2, 0], [1], [1, 0xFF], [1, 0x05, 0x61],
      [1] + [UInt8](repeating: 0xFF, count: 30),
      [1] + [UInt8](repeating: 0x80, count: 9) + [0x7F],
    ] as [[UInt8]])
  func malformed(bytes: [UInt8]) {
    #expect(throws: StorageError.self) { try IncomingRecord.decode(bytes) }
    #expect(throws: StorageError.self) { try ReplyRecord.decode(bytes) }
  }
}

extension SplitMix64 {
  fileprivate mutating func event() -> Incoming {
    var event = Incoming(
      action: Incoming.Action.allCases.randomElement(using: &self) ?? .message,
      reply: [.required, .allowed, .forbidden].randomElement(using: &self) ?? .allowed)
    let texts: [WritableKeyPath<Incoming, String?>] = [
      \.kind, \.sender, \.chat, \.chatType, \.messageID, \.dedupeKey, \.text, \.groupKey,
      \.forwardOrigin, \.replyTo, \.target, \.replyToken, \.recipient, \.outboxKey, \.why, \.locale,
    ]
    for field in texts { event[keyPath: field] = maybe { $0.text() } }
    event.forwarded = [nil, .once, .many].randomElement(using: &self) ?? nil
    event.senderIDs = Dictionary(list { ($0.text(), $0.text()) }) { first, _ in first }
    event.payload = list { $0.text() }
    event.media = list { random in
      Incoming.Media(
        id: random.maybe { $0.text() }, url: random.maybe { $0.text() },
        mime: random.maybe { $0.text() }, sha256: random.maybe { $0.text() },
        fileName: random.maybe { $0.text() },
        size: random.maybe { Int64(truncatingIfNeeded: $0.next()) })
    }
    event.timestamp = maybe { $0.moment() }
    event.redelivery = Bool.random(using: &self)
    event.addressed = Bool.random(using: &self)
    return event
  }

  fileprivate mutating func reply() -> Reply {
    Reply(
      responseID: text(), language: Language.allCases.randomElement(using: &self) ?? .id,
      text: text(), link: maybe { $0.text() },
      choices: list { random in
        Reply.Choice(
          id: random.text(), title: random.text(), description: random.maybe { $0.text() })
      }, listTitle: maybe { $0.text() }, quotes: maybe { $0.text() })
  }
}
