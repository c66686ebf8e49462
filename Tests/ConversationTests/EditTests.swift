import Conversation
import Domain
import Testing

@Suite("Edits as platforms report them")
struct EditTests {
  private static let story =
    "Warga Desa Sambirejo menemukan sumur tua berisi emas peninggalan Majapahit sebanyak tiga peti"
  private static let hoax =
    "Potong nanas siram air panas minum tiap pagi, sel kanker mati. Sebarkan ke sepuluh orang"

  private static func message(_ text: String, id: String) -> Incoming {
    Incoming(
      action: .message, reply: .required, kind: "text", chatType: "private", messageID: id,
      text: text)
  }

  /// Telegram: the bare number as target, and the message's own id with its chat. WhatsApp: the old id as target, and a
  /// new one.
  private static let edits: [(original: String, messageID: String, target: String)] = [
    ("7001:229", "7001:229", "229"), ("wamid.old", "wamid.new", "wamid.old"),
  ]

  @Test("take back what was asked before and answer the new wording", arguments: edits)
  func edit(ids: (original: String, messageID: String, target: String)) throws {
    let conversation = try World.shared.get().conversation
    let now = Timestamp(seconds: 1_795_500_000)
    let first = conversation.decide(
      Turn(incoming: Self.message(Self.story, id: ids.original), channel: .telegram, now: now))
    #expect(first.replies.map(\.responseID) == ["answer/unknown"])
    var edit = Self.message(Self.hoax, id: ids.messageID)
    edit.action = .edit
    edit.reply = .allowed
    edit.target = ids.target
    let second = conversation.decide(
      Turn(incoming: edit, channel: .telegram, memory: first.memory, now: now))
    #expect(second.replies.map(\.responseID) == ["answer/false"])
    #expect(second.effects.contains(.amend(messageID: ids.original, text: Self.hoax)))
  }

  @Test(
    "are carried out while the message still waits for the rest of its breath", arguments: edits)
  func held(ids: (original: String, messageID: String, target: String)) {
    let message = Self.message(Self.story, id: ids.original)
    var edit = Self.message(Self.hoax, id: ids.messageID)
    edit.action = .edit
    edit.target = ids.target
    #expect(Breath.canJoin(edit, [message]))
    #expect(Breath.joined([message, edit])?.text == Self.hoax)
  }

  @Test("of a letter to the staff change the letter, and ask nothing")
  func letter() throws {
    let conversation = try World.shared.get().conversation
    let now = Timestamp(seconds: 1_795_500_000)
    var memory = Memory()
    for (text, id) in [("bicara dengan petugas", "1"), (Self.story, "2")] {
      memory =
        conversation.decide(
          Turn(
            incoming: Self.message(text, id: id), channel: .whatsapp, memory: memory, now: now)
        ).memory
    }
    var edit = Self.message(Self.hoax, id: "3")
    edit.action = .edit
    edit.reply = .allowed
    edit.target = "2"
    let decision = conversation.decide(
      Turn(incoming: edit, channel: .whatsapp, memory: memory, now: now))
    #expect(decision.replies.isEmpty)
    #expect(decision.effects == [.amend(messageID: "2", text: Self.hoax)])
  }
}
