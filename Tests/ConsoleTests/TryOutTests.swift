import Conversation
import Domain
import Foundation
import Storage
import TestSupport
import Testing

@testable import Console

@Suite("Trying the bot out")
struct TryOutTests {
  @Test(
    "the conversation goes on from message to message, and its memory cannot be forged or moved")
  func memory() async throws {
    try await RunningConsole.run { console in
      let visitor = try await console.signedIn(
        try await console.member("v@kkd.example", [.viewer]))
      func say(
        _ text: String, _ memory: String = "", button: String = ""
      ) async throws -> Visitor.Page {
        try await visitor.post(
          "/console/coba",
          [("pesan", text), ("ingatan", memory), ("kanal", "whatsapp"), ("tombol", button)])
      }
      let begun = try await say("kuis")
      #expect(begun.body.contains("play/intro"))
      let memory = begun.hidden("ingatan")
      let rated = try await say("3", memory)
      #expect(rated.body.contains("play/item"))
      // A memory that somebody wrote themselves is none, whatever stands in it.
      for forged in [
        #"{"quiz":{"items":["a"],"answered":-1,"right":0,"before":3,"at":{"milliseconds":0}}}"#,
        #"{"quiz":{"items":["a"],"answered":1,"right":9223372036854775807,"before":3,"at":{"milliseconds":0}}}"#,
      ] {
        for button in ["hoax", "rate:3", "hoax:0", ""] {
          let page = try await say(
            "halo", Data(forged.utf8).base64EncodedString(), button: button)
          #expect(page.status == 200)
          #expect(!page.body.contains("play/right") && !page.body.contains("play/result"))
        }
      }
      // Another member's is none either.
      let other = try await console.signedIn(
        try await console.member("w@kkd.example", [.viewer]))
      let moved = try await other.post(
        "/console/coba", [("pesan", "3"), ("ingatan", memory), ("kanal", "whatsapp")])
      #expect(!moved.body.contains("play/item"))
    }
  }
}
