import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite("What belongs to a person is sealed")
struct SecrecyTests {
  @Test("no address, text, memory or message id stands in the files")
  func files() async throws {
    let store = try Store()
    let secrets = [
      "6281234567890", "beras plastik beredar di Mojoagung", "wamid.RAHASIA", "Bu Sulastri",
      "jawaban untuk Sulastri", "surat untuk petugas", "ingatan percakapan", "provider-id-99",
    ]
    let event = Incoming(
      action: .message, reply: .required, sender: secrets[0], senderIDs: ["phone": secrets[0]],
      messageID: secrets[2], dedupeKey: secrets[2], text: secrets[1], payload: [secrets[3]])
    let entry = try InboxEntry(
      event, account: Store.account, fallbackKey: "", vault: store.vault)
    let person = try await store.person(secrets[0])
    try await store.database.write { session in
      _ = try store.inbox.add(entry, at: Store.now, in: session)
      _ = try store.people.remember(
        Array(secrets[6].utf8), personID: person, version: 0, seen: Store.now, in: session)
      try store.asks.record(
        Ask(
          fingerprint: 42, text: secrets[1], claimID: nil, confidence: .none, candidates: [],
          wantsToHear: true, forwarded: .once, messageID: secrets[2], language: .id, scam: nil),
        personID: person, at: Store.now, in: session)
      try LetterStore(vault: store.vault).add(
        secrets[5], personID: person, at: Store.now, in: session)
      try store.outbox.add(
        OutboxEntry(
          account: Store.account, personID: person, idempotencyKey: "k", cause: "inbox:1",
          priority: .reply,
          recipient: Recipient(address: secrets[0], replyToken: secrets[2]),
          part: Reply(responseID: "answer/hoax", text: secrets[4], quotes: secrets[2]),
          isPulled: false), at: Store.now, in: session)
    }
    try await store.markSent("k", providerID: secrets[7])

    let files = try store.folder.contents()
    #expect(files.values.contains { $0.count > 10_000 })
    for (name, bytes) in files {
      for secret in secrets {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) stands in \(name)")
      }
    }
    // And it is all still there for who has the key.
    let found = try await store.database.read { session in
      try store.people.find(account: Store.account, address: secrets[0], in: session)
    }
    #expect(found?.memory == Array(secrets[6].utf8))
  }

  private let vault = Vault(secret: Store.key)

  @Test("the same text is sealed differently every time, and opens")
  func roundTrip() throws {
    let first = try vault.seal([1, 2, 3], context: "outbox")
    let second = try vault.seal([1, 2, 3], context: "outbox")
    #expect(first != second)
    #expect(try vault.open(first, context: "outbox") == [1, 2, 3])
    #expect(try vault.open(try vault.seal([], context: ""), context: "") == [])
  }

  @Test("another key, another place, a changed byte or a cut end does not open")
  func refusals() throws {
    let sealed = try vault.seal(Array("pesan".utf8), context: "outbox")
    let stranger = Vault(secret: [UInt8](repeating: 8, count: 32))
    #expect(throws: StorageError.sealBroken) { try stranger.open(sealed, context: "outbox") }
    #expect(throws: StorageError.sealBroken) { try vault.open(sealed, context: "inbox") }
    for place in sealed.indices {
      var changed = sealed
      changed[place] ^= 1
      #expect(throws: StorageError.sealBroken) { try vault.open(changed, context: "outbox") }
      #expect(throws: StorageError.sealBroken) {
        try vault.open(Array(sealed[..<place]), context: "outbox")
      }
    }
  }

  @Test("a hash tells where one part ends and the next begins, and is another under another key")
  func hash() {
    #expect(vault.hash("ab", "c") == vault.hash("ab", "c"))
    #expect(vault.hash("ab", "c") != vault.hash("a", "bc"))
    #expect(vault.hash("ab", "c") != vault.hash("abc"))
    #expect(vault.hash("a") != Vault(secret: [UInt8](repeating: 8, count: 32)).hash("a"))
    #expect(vault.key(for: "one") != vault.key(for: "two"))
  }
}
