import Channels
import Domain
import Testing

/// Broken deliveries: whatever the bytes, a parser says what it found or that it found nothing.
@Suite(.enabled(if: PayloadFixtures.areHere)) struct PayloadMutationTests {
  @Test("a broken delivery is read or refused, never a crash", arguments: adapters)
  func mutations(_ platform: String, _ adapter: any ChannelAdapter) {
    var random = SeededRandom(seed: 3)
    let bodies = PayloadFixtures.load(platform).map(\.body)
    for body in bodies {
      for _ in 0..<60 {
        let mutated = mutate(body, with: bodies.randomElement(using: &random) ?? body, &random)
        guard let events = try? adapter.parse(mutated) else { continue }
        for event in events where event.action == .ignore { #expect(event.why != nil) }
      }
    }
  }

  private func mutate(
    _ body: [UInt8], with other: [UInt8], _ random: inout SeededRandom
  ) -> [UInt8] {
    var bytes = body
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes.removeSubrange(place...)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes[place] = Array("{}[]\",:0-\\".utf8).randomElement(using: &random) ?? 0
      case 3: bytes.replaceSubrange(place..., with: other.suffix(other.count / 2))
      case 4: bytes.insert(contentsOf: "\\ud800null".utf8, at: place)
      default:
        let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
        bytes.removeSubrange(place..<end)
      }
    }
    return bytes
  }

  @Test("every value may be of another type", arguments: adapters)
  func types(_ platform: String, _ adapter: any ChannelAdapter) {
    for fixture in PayloadFixtures.load(platform) {
      let text = String(decoding: fixture.body, as: UTF8.self)
      for value in [
        "null", "1e999", "[[]]", "{\"id\":{}}", "-99999999999999999999", "\"\"", "true",
      ] {
        var place = text.startIndex
        while let colon = text[place...].firstIndex(of: ":") {
          place = text.index(after: colon)
          let rest = text[place...].drop { !",}]".contains($0) }
          _ = try? adapter.parse(Array((text[..<place] + value + rest).utf8))
        }
      }
    }
  }
}

/// Every adapter with a webhook, by the folder of its sample deliveries.
let adapters: [(String, any ChannelAdapter)] = [
  ("whatsapp", whatsApp()), ("telegram", telegram), ("messenger", messenger()),
  ("instagram", messenger(.instagram)), ("line", line), ("sms", twilio()), ("sms", android),
]
