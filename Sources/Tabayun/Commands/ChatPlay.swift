import Conversation
import Delivery
import Domain
import Foundation
import Storage

extension Chat {
  /// Plays written dialogues through the whole house: store, inbox, conversation, outbox.
  ///
  /// - Throws: `Complaint` when there is none to play, or the bot said something else than what is written.
  func playDialogues(at path: String, _ house: House, _ chat: WebChat, _ account: AccountID)
    async throws
  {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Complaint("there is no file or folder \(path).")
    }
    let place = URL(
      fileURLWithPath: path, isDirectory: isFolder.boolValue)
    let dialogues = Dialogue.read(place)
    guard !dialogues.isEmpty else {
      throw Complaint("\(path) holds no dialogue: each starts with a line \"== title\".")
    }
    var different = 0
    var leftOut = 0
    for dialogue in dialogues {
      // Only the tests can make a memory up, or an account that warns in groups.
      // By text message it is asked once more who subscribes.
      let isOfOther = (dialogue.channel == .sms) != (channel == .sms)
      if dialogue.isMadeUp || dialogue.groups != .whenAddressed || isOfOther {
        leftOut += 1
        continue
      }
      let problems = try await play(dialogue, house, chat, account)
      if !problems.isEmpty { different += 1 }
    }
    print(
      "\(dialogues.count - leftOut) dialogues played, \(different) went differently"
        + (leftOut > 0 ? "; \(leftOut) are for the tests alone or for another channel" : ""))
    if different > 0 { throw Complaint.silent }
  }

  private func play(
    _ dialogue: Dialogue, _ house: House, _ chat: WebChat, _ account: AccountID
  ) async throws -> [String] {
    let sender = "dialogue-\(UUID().uuidString)"
    var script = DialogueScript(dialogue, sender: sender, start: .now)
    let session = dialogue.isInGroup ? sender + "-group" : sender
    if !dialogue.isWithNewPerson {
      let people = PersonStore(vault: house.vault)
      _ = try await house.database.write {
        try people.add(account: account, address: session, at: .now, in: $0)
      }
    }
    print("== \(dialogue.title)")
    var all: [String] = []
    var last: Int64 = 0
    for act in dialogue.acts {
      let (event, unmade) = script.event(of: act)
      let outcome = await house.receiver.store(
        [event], account: account, body: [], at: script.now)
      guard case .stored = outcome else { throw Complaint("the message could not be stored.") }
      _ = try await house.worker.passOver()
      let parts = try await chat.replies(session: session, after: last, limit: 100)
      last = parts.last?.id ?? last
      let problems = unmade + script.differences(parts.map(\.part), act)
      print("> \(event.text ?? act.tags.joined(separator: " "))")
      for part in parts {
        print(part.part.text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
      }
      for problem in problems { print("! \(dialogue.file):\(act.line): \(problem)") }
      all += problems
    }
    print("")
    return all
  }
}
