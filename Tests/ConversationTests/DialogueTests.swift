import Conversation
import Testing

@Suite("Dialogues")
struct DialogueTests {
  @Test("go as they are written down", arguments: Dialogue.all)
  func play(_ dialogue: Dialogue) throws {
    var player = DialoguePlayer(try World.shared.get().conversation)
    let problems = player.play(dialogue)
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  @Test("are many enough to be worth their name")
  func areMany() {
    #expect(Dialogue.all.count >= 300)
  }
}
