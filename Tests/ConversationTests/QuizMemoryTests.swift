import Domain
import Foundation
import Testing

@testable import Conversation

@Suite("The quiz that is remembered")
struct QuizMemoryTests {
  @Test(
    "a quiz that nobody can have played is forgotten, and the rest is kept",
    arguments: [
      (#"{"items":["a","b"],"answered":-1,"right":0,"at":{"milliseconds":0}}"#, false),
      (#"{"items":["a","b"],"answered":3,"right":0,"at":{"milliseconds":0}}"#, false),
      (#"{"items":["a","b"],"answered":1,"right":2,"before":3,"at":{"milliseconds":0}}"#, false),
      (
        #"{"items":["a","b"],"answered":1,"right":9223372036854775807,"at":{"milliseconds":0}}"#,
        false
      ),
      (#"{"items":["a","b"],"answered":1,"right":-5,"before":3,"at":{"milliseconds":0}}"#, false),
      (#"{"items":["a","b"],"answered":0,"right":0,"before":0,"at":{"milliseconds":0}}"#, false),
      (#"{"items":[],"answered":0,"right":0,"at":{"milliseconds":0}}"#, true),
      (#"{"items":["a","b"],"answered":2,"right":2,"before":5,"at":{"milliseconds":0}}"#, true),
    ])
  func quiz(json: String, isKept: Bool) {
    let memory = Memory(stored: Data(#"{"isStopped":true,"quiz":\#(json)}"#.utf8))
    #expect((memory.quiz != nil) == isKept)
    #expect(memory.isStopped)
  }
}
