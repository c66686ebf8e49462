import Channels
import Conversation
import Delivery
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@Suite("Somebody who asked to be forgotten", .timeLimit(.minutes(1)))
struct ForgettingDeliveryTests {
  /// Forgets on request; puts on the list of those who want nothing whoever leaves.
  @Sendable private static func decide(_ turn: Turn) -> Decision {
    switch turn.incoming.action {
    case .message: Decision(memory: Memory(), effects: [.forgetMe])
    case .unfollow: Decision(memory: turn.memory, effects: [.optOut])
    default: Decision(memory: turn.memory)
    }
  }

  @Test(
    "goes all the same when they block the bot, react or delete their message right after",
    arguments: [Incoming.Action.unfollow, .reaction, .delete])
  func goes(action: Incoming.Action) async throws {
    try await PostOffice.run { office in
      let worker = office.worker(decide: Self.decide)
      let start = Timestamp.now.advanced(byMilliseconds: -60_000)
      for (number, event) in [
        Incoming(
          action: .message, reply: .required, kind: "text", sender: "628111", chatType: "private",
          messageID: "m1", dedupeKey: "m1", text: "hapus data saya"),
        Incoming(
          action: action, reply: .forbidden, sender: "628111", chatType: "private",
          messageID: "m2", dedupeKey: "m2", target: "m1"),
      ].enumerated() {
        _ = await office.receive(
          [event], at: start.advanced(byMilliseconds: Int64(number) * 5_000))
        _ = try await worker.passOver()
      }
      let people = PersonStore(vault: PostOffice.vault)
      let gone = try await office.database.write {
        try people.sweepForgotten(before: .now, patience: .now, in: $0)
      }
      #expect(gone == 1)
      let left = try await office.database.read {
        try $0.query("SELECT (SELECT COUNT(*) FROM person) + (SELECT COUNT(*) FROM suppression)")
          .first?.integer(0)
      }
      #expect(left == 0)
    }
  }
}
