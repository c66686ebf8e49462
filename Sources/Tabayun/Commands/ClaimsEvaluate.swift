import ArgumentParser
import ClaimMatching
import Domain
import Foundation

struct ClaimsEvaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures the matching on a file of claims and files of queries, without a database.")

  @Option(help: "A file of claims, JSON lines; .gz is read.")
  var claims: String

  @Option(parsing: .upToNextOption, help: "Files of queries, JSON lines with id and text.")
  var queries: [String]

  @Option(help: "Where the run goes: query, claim, rank and probability, split by tabs.")
  var run: String

  @Option(help: "Most claims a query.")
  var top = 10

  @Option(
    help:
      "So many claims are added, changed and taken out while somebody asks; the report is of that.")
  var changes = 0

  @Option(help: "Where the report goes, as JSON; without it, to standard output.")
  var json: String?

  func validate() throws {
    if queries.isEmpty { throw ValidationError("--queries needs at least one file.") }
    if !(0...100_000).contains(changes) {
      throw ValidationError("--changes must be from 0 to 100000.")
    }
    if !(1...1_000).contains(top) { throw ValidationError("--top must be from 1 to 1000.") }
  }

  /// A set's claim: only the words count here.
  private struct ClaimLine: Decodable {
    var id: String
    var title: String
    var verdict: String?
    var date: String?
    var summary: String?
    var body: String?
    var narrative: String?
    var narratives: [String]?
    /// The claim's own wording where the title is the article's.
    var claim: String?

    var matchable: MatchableText {
      let texts = (narratives ?? []) + [narrative, claim].compactMap { $0 }
      return MatchableText(
        id: id, title: title, summary: summary ?? body ?? "",
        narratives: texts.filter { !$0.isEmpty }, isOfficial: verdict == "official",
        year: date.flatMap(MatchableText.year))
    }
  }

  private struct QueryLine: Decodable {
    var id: String
    var text: String
  }

  private struct Report: Encodable {
    var report: EvaluationReport
    var rss: Double

    enum Key: String, CodingKey { case rss_mb }

    func encode(to encoder: any Encoder) throws {
      try report.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(rss, forKey: .rss_mb)
    }
  }

  func run() async throws {
    var isWhole = true
    var texts: [MatchableText] = []
    try lines(of: claims, ClaimLine.self, &isWhole) { texts.append($0.matchable) }
    var asked: [(id: String, text: String)] = []
    for file in queries {
      try lines(of: file, QueryLine.self, &isWhole) { asked.append(($0.id, $0.text)) }
    }
    if changes > 0 {
      let report = Evaluation.liveness(claims: texts, queries: asked, changes: changes)
      try save(report)
      if !isWhole { throw Complaint.silent }
      return
    }
    var rows = ""
    let report = Evaluation.run(claims: texts, queries: asked, top: top) { row in
      rows += "\(row.queryID)\t\(row.claimID)\t\(row.rank)\t\(row.probability)\n"
    }
    guard FileManager.default.createFile(atPath: run, contents: Data(rows.utf8)) else {
      throw Complaint("\(run) cannot be written.")
    }
    let resident = Double(Housekeeper.residentBytes) / 1_000_000
    try save(Report(report: report, rss: resident))
    if !isWhole { throw Complaint.silent }
  }

  private func save(_ report: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    let data = try encoder.encode(report)
    if let json {
      guard FileManager.default.createFile(atPath: json, contents: data) else {
        throw Complaint("\(json) cannot be written.")
      }
    } else {
      print(String(decoding: data, as: UTF8.self))
    }
  }

  private func lines<Line: Decodable>(
    of file: String, _ type: Line.Type, _ isWhole: inout Bool, each: (Line) -> Void
  ) throws {
    let decoder = JSONDecoder()
    var number = 0
    for line in try InputFile.read(file).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
      do {
        each(try decoder.decode(type, from: Data(line)))
      } catch {
        printError("\(file):\(number): not a JSON object with the fields that are needed")
        isWhole = false
      }
    }
  }
}
