import CannedResponses
import Domain
import Foundation
import Testing

/// The folder that ships with the program.
let shippedFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Responses")

@Suite("The responses that ship")
struct ShippedResponsesTests {
  @Test("have nothing wrong with them")
  func areRight() throws {
    let problems = ResponseChecker(try ResponseSource.read(folder: shippedFolder)).problems
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test("are as many as were promised: questions, and quiz items of which half are true stories")
  func areEnough() throws {
    let library = try ResponseLibrary.load(folder: shippedFolder)
    #expect(library.faq().count >= 40)
    let items = library.quizItems
    #expect(items.count >= 30)
    let facts = items.count { !$0.isHoax }
    #expect(abs(facts * 2 - items.count) <= 2, "\(facts) of \(items.count) are true")
    #expect(items.allSatisfy { !$0.source.isEmpty && !$0.trick.isEmpty })
  }

  @Test("say everything that the program may ask for, in every language")
  func areComplete() throws {
    let library = try ResponseLibrary.load(folder: shippedFolder)
    for core in CoreResponse.allCases {
      for language in [Language.id, .jv, .en] where !core.isWordsOnly {
        let reply = library.render(core, in: language)
        #expect(reply.language == language, "\(core.rawValue)")
      }
    }
  }
}
