import Domain
import Foundation
import Testing

@testable import Conversation

@Suite("The language that people write")
struct LanguageTests {
  /// The language of each line of the fixtures, and what it says.
  private static func fixtures(_ files: [String]) -> [(language: Language, text: String)] {
    files.flatMap { file in
      let url = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures").appending(path: file)
      let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").compactMap { line -> (language: Language, text: String)? in
        let fields = line.split(separator: "\t", maxSplits: 3).map(String.init)
        guard fields.count == 4, let language = Language(rawValue: fields[2]) else { return nil }
        return (language, fields[3])
      }
    }
  }

  @Test("is recognised in what people ask, and Indonesian is hardly ever taken for another")
  func measured() {
    let guess = LanguageGuess()
    var right: [Language: Int] = [:]
    var all: [Language: Int] = [:]
    for (language, text) in Self.fixtures(["faq-questions.tsv"]) {
      all[language, default: 0] += 1
      if guess.guess(Utterance.fold(text)) == language { right[language, default: 0] += 1 }
    }
    func share(_ language: Language) -> Double {
      Double(right[language] ?? 0) / Double(max(all[language] ?? 0, 1))
    }
    #expect((all[.jv] ?? 0) >= 150)
    #expect(share(.jv) >= 0.9, "Javanese \(share(.jv))")
    #expect(share(.en) >= 0.9, "English \(share(.en))")
    let indonesian = Self.fixtures(["faq-questions.tsv", "faq-none.tsv"])
      .filter { $0.language == .id }
    let wrong = indonesian.filter { _, text in
      let found = guess.guess(Utterance.fold(text))
      return found == .jv || found == .en
    }
    #expect(indonesian.count >= 600)
    #expect(Double(wrong.count) <= Double(indonesian.count) * 0.01, "\(wrong.map(\.text))")
  }
}
