import Domain
import Testing

@testable import Storage

/// An ask out of four messages, of which one is a picture.
private enum OneBreath {
  static let parts = [
    Incoming.Part(messageID: "before", text: "anakku Budi bilang"),
    Incoming.Part(messageID: "picture"), Incoming.Part(messageID: "after", text: "bener gak min"),
  ]
  static let words = "anakku Budi bilang\nberas gratis besok\nbener gak min"
}

@Suite("A message that its sender deletes")
struct DeletedMessageTests {
  /// Asks on a store by one person or another.
  private struct Desk: Sendable {
    let store: Store
    let people: [Int64]

    init(_ engine: Engine) async throws {
      store = try Store(engine)
      people = [try await store.person("62811"), try await store.person("62812")]
    }

    func ask(
      _ text: String = "kabar", _ fingerprint: UInt64 = .max, in message: String,
      beside parts: [Incoming.Part] = [], claim: String? = nil, forwarded: Bool = false,
      by person: Int = 0
    ) async throws {
      try await store.database.write { [store, people] session in
        try store.asks.record(
          Ask(
            fingerprint: fingerprint, text: text, claimID: claim, confidence: .none,
            wantsToHear: claim == nil, forwarded: forwarded ? .once : nil, messageID: message,
            parts: parts), personID: people[person], at: Store.now, in: session)
      }
    }

    func delete(_ messages: String..., by person: Int = 0) async throws {
      try await store.database.write { [store, people] session in
        for message in messages {
          try store.asks.withdraw(messageID: message, personID: people[person], in: session)
        }
      }
    }

    func asks() async throws -> [Int64] {
      try await store.database.read {
        try $0.query("SELECT times FROM ask ORDER BY id").map { try $0.integer(0) }
      }
    }

    /// How often a rumor was asked about and forwarded, and its words.
    func rumor() async throws -> (asks: Int64, forwards: Int64, words: String?) {
      try await store.database.read { [store] in
        let row = try #require(try $0.query("SELECT asks, forwards, text FROM rumor").first)
        return (
          try row.integer(0), try row.integer(1),
          try row.optionalBlob(2).map {
            String(decoding: try store.vault.open($0, context: "rumor"), as: UTF8.self)
          }
        )
      }
    }
  }

  @Test("takes its ask along, and what the rumor counted for it", arguments: Engine.allCases)
  func whole(engine: Engine) async throws {
    let desk = try await Desk(engine)
    try await desk.ask(in: "a", forwarded: true)
    try await desk.delete("unknown")
    #expect(try await desk.asks() == [1])
    try await desk.delete("a", by: 1)
    #expect(try await desk.asks() == [1], "another person's message of that id")
    try await desk.delete("a")
    #expect(try await desk.asks() == [])
    let rumor = try await desk.rumor()
    #expect(rumor.asks == 0 && rumor.forwards == 0 && rumor.words == nil)
  }

  @Test("leaves what was asked in another message, until that goes too", arguments: Engine.allCases)
  func twice(engine: Engine) async throws {
    let desk = try await Desk(engine)
    try await desk.ask(in: "a")
    try await desk.ask(in: "b", forwarded: true)
    try await desk.delete("a")
    #expect(try await desk.asks() == [1])
    var rumor = try await desk.rumor()
    #expect(rumor.asks == 1 && rumor.forwards == 1 && rumor.words == "kabar")
    try await desk.delete("b")
    #expect(try await desk.asks() == [])
    rumor = try await desk.rumor()
    #expect(rumor.asks == 0 && rumor.forwards == 0 && rumor.words == nil)
  }

  @Test("leaves the words of others who asked the same", arguments: Engine.allCases)
  func others(engine: Engine) async throws {
    let desk = try await Desk(engine)
    try await desk.ask(in: "a")
    try await desk.ask(in: "a", by: 1)
    try await desk.delete("a")
    #expect(try await desk.rumor().words == "kabar")
    #expect(try await desk.rumor().asks == 1)
  }

  @Test("that was answered leaves no words in a rumor of before", arguments: Engine.allCases)
  func answered(engine: Engine) async throws {
    let desk = try await Desk(engine)
    try await desk.ask(in: "a")
    try await desk.store.database.write { [desk] in
      try desk.store.asks.resolve(
        fingerprint: .max, claimID: "c", personID: desk.people[0], in: $0)
    }
    try await desk.delete("a")
    #expect(try await desk.rumor().words == nil)
  }

  @Test(
    "of several that were one ask takes its own words along",
    arguments: Engine.allCases,
    [
      (["before"], "\nberas gratis besok\nbener gak min"),
      (["after", "before"], "\nberas gratis besok\n"),
      (["before", "after"], "\nberas gratis besok\n"), (["picture"], OneBreath.words),
    ] as [([String], String)])
  func part(engine: Engine, deletion: (messages: [String], words: String)) async throws {
    let desk = try await Desk(engine)
    try await desk.ask(OneBreath.words, in: "story", beside: OneBreath.parts)
    for message in deletion.messages { try await desk.delete(message) }
    #expect(try await desk.asks() == [1])
    #expect(try await desk.rumor().words == deletion.words)
    // Those of an answered ask are kept apart.
    try await desk.ask(OneBreath.words, 2, in: "story", beside: OneBreath.parts, claim: "c")
    for message in deletion.messages { try await desk.delete(message) }
    let kept = try await desk.store.database.read { [desk] in
      try $0.query("SELECT text FROM ask WHERE claim_id = 'c'").first.map {
        String(
          decoding: try desk.store.vault.open(try $0.blob(0), context: "ask"), as: UTF8.self)
      }
    }
    #expect(kept == deletion.words)
    try await desk.delete("story")
    #expect(try await desk.asks() == [])
  }

  @Test("takes all words along when its own cannot be told apart", arguments: Engine.allCases)
  func unlike(engine: Engine) async throws {
    let desk = try await Desk(engine)
    try await desk.ask(
      "beras gratis", in: "story", beside: [.init(messageID: "title", text: "judul lain")])
    try await desk.delete("title")
    #expect(try await desk.asks() == [])
    #expect(try await desk.rumor().words == nil)
  }

  @Test("written to the staff is theirs no more; what was answered stays, without its words")
  func letters() async throws {
    let store = try Store(.sqlite)
    let person = try await store.person("62811")
    let letters = LetterStore(vault: store.vault)
    try await store.database.write { session in
      for id in ["a", "b", "c"] {
        try letters.add(
          "surat \(id)", messageID: id, personID: person, at: Store.now, in: session)
      }
      try letters.amend("surat baru", messageID: "c", personID: person, in: session)
      try letters.amend("orang lain", messageID: "c", personID: person + 1, in: session)
      let first = try letters.open(limit: 10, in: session).first?.id ?? 0
      try letters.close(first, answer: "jawab", by: "Siti", at: Store.now, in: session)
      for id in ["a", "b"] {
        try letters.withdraw(messageID: id, personID: person, in: session)
      }
    }
    let (open, closed) = try await store.database.read {
      (try letters.open(limit: 10, in: $0), try letters.closed(limit: 10, in: $0))
    }
    #expect(open.map(\.text) == ["surat baru"])
    #expect(closed.map(\.text) == [""])
    #expect(closed.map(\.answer) == ["jawab"])
  }

  @Test("is looked for in damaged rows without harm")
  func damage() throws {
    let hash = [UInt8](repeating: 7, count: Vault.hashLength)
    let ask = Ask(
      fingerprint: 1, text: OneBreath.words, confidence: .none, messageID: "story",
      parts: OneBreath.parts)
    let sound = try #require(AskMessages(ask) { _ in hash }).stored
    for length in 0..<sound.count {
      var messages = try? AskMessages(stored: Array(sound.prefix(length)))
      _ = messages?.remove(hash)
    }
    for place in sound.indices {
      for byte in [0, 0x7f, 0x80, 0xff] as [UInt8] {
        var damaged = sound
        damaged[place] = byte
        var messages = try? AskMessages(stored: damaged)
        while messages?.remove(hash) != nil {}
      }
    }
  }

  @Test("is never written so that it reads as another")
  func ambiguity() throws {
    // A list with a hash of ten bytes would be as long as one hash alone, which is how rows of old look.
    var writer = ByteWriter(version: 1)
    writer.write([[UInt8](repeating: 7, count: 10)]) { writer, hash in
      writer.write(hash)
      writer.write(UInt64(0))
      writer.write(0)
      writer.write(true)
    }
    let padded = writer.bytes.prefix(1) + [0x81, 0x00] + writer.bytes.dropFirst(2)
    #expect(writer.bytes.count == Vault.hashLength && padded.count != Vault.hashLength)
    #expect(throws: StorageError.self) { try AskMessages(stored: Array(padded)) }
  }

  @Test(
    "does not keep its sender from asking again when its row is damaged", arguments: Engine.allCases
  )
  func again(engine: Engine) async throws {
    let desk = try await Desk(engine)
    try await desk.ask(in: "a")
    _ = try await desk.store.database.write {
      try $0.execute("UPDATE ask SET messages = $1", [.blob([1, 0xff])])
    }
    try await desk.ask(in: "b")
    #expect(try await desk.asks() == [2])
    try await desk.delete("b")
    #expect(try await desk.asks() == [1])
  }

  @Test("takes along the line it wrote, not the same letters within another word")
  func line() {
    let hash: (String) -> [UInt8] = { Array($0.utf8.prefix(16)) }
    func place(_ part: String, in words: String) -> Range<Int>? {
      AskMessages(
        Ask(
          fingerprint: 1, text: words, confidence: .none, messageID: "story",
          parts: [Incoming.Part(messageID: "remark", text: part)]), hash: hash)?
        .occasions.first?.parts.first?.place
    }
    #expect(place("ya", in: "Jangan percaya yang ini\nya") == 24..<26)
    #expect(place("ya", in: "ya\nJangan percaya") == 0..<2)
    #expect(place("  ya ", in: "kabar\n  ya \nlagi") == 8..<10)
    // The whole is kept without the white space at its ends.
    #expect(place("bener gak min \n", in: "kabar\nbener gak min") == 6..<19)
    #expect(place(" bilang tetangga", in: "bilang tetangga\nkabar") == 0..<15)
    #expect(place("tidak ada", in: "kabar\nlain") == 0..<10, "all, when it cannot be found")
  }

  @Test("may be one of many of tens of thousands of equal lines")
  func manyLines() {
    let lines = Array(repeating: "a", count: 30_000).joined(separator: "\n")
    let remark = Array(repeating: "a", count: 14_000).joined(separator: "\n")
    let messages = AskMessages(
      Ask(
        fingerprint: 1, text: lines, confidence: .none, messageID: "story",
        parts: [
          Incoming.Part(messageID: "1", text: remark), Incoming.Part(messageID: "2", text: remark),
          Incoming.Part(messageID: "3", text: remark + "b"),
        ]), hash: { Array($0.utf8) })
    let places = messages?.occasions.first?.parts.map(\.place) ?? []
    #expect(places == [0..<27_999, 28_000..<55_999, 0..<59_999])
  }
}
