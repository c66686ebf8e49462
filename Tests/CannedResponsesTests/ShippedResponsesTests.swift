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
