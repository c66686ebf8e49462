import ArgumentParser
import Console
import Domain
import Foundation

struct Rumors: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures how near-identical asks are joined into rumors.",
    subcommands: [Evaluate.self])

  struct Evaluate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Joins texts of which it is known what they are copies of, and prints one JSON object.",
      discussion: """
        Files hold one JSON object a line with `id`, `text` and, for a copy, `base`: the id of the text that \
        it is a copy of. Texts without a copy take part too: they must stay alone.
        """)

    @Option(help: "At most so many texts of each file.")
    var limit: Int = .max

    @Argument(help: "Files; what is copied first, then the copies.")
    var files: [String]

    private struct Row: Decodable {
      var id: String
      var text: String
      var base: String?
    }

    func run() async throws {
      var items: [RumorEvaluation.Item] = []
      for file in files {
        let text = String(decoding: try InputFile.read(file), as: UTF8.self)
        for (number, line) in text.split(separator: "\n").prefix(limit).enumerated() {
          guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)) else {
            throw Complaint("\(file):\(number + 1): no JSON object with id and text")
          }
          items.append(.init(text: row.text, story: row.base ?? row.id))
        }
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      let clock = ContinuousClock()
      var result: RumorEvaluation?
      let time = clock.measure { result = RumorEvaluation(items) }
      guard let result else { return }
      printError("\(items.count) texts in \(time)")
      print(String(decoding: try encoder.encode(result), as: UTF8.self))
    }
  }
}
