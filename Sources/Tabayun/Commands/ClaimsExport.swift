import ArgumentParser
import ClaimFiles
import Domain
import Storage

struct ClaimsExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the published claims to standard output.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl, csv, claimreview }

  @Option(help: "jsonl, csv or claimreview.")
  var format: Format = .jsonl

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    let (database, _) = try House.open(settings)
    let store = ClaimStore()
    let claims = try await database.read { try store.published(in: $0) }
    switch format {
    case .jsonl: for claim in claims { print(try ClaimWriter.jsonLine(claim)) }
    case .csv:
      print(ClaimWriter.csvHeader)
      for claim in claims { print(ClaimWriter.csvRecord(claim)) }
    case .claimreview: print(try ClaimWriter.claimReviews(claims))
    }
  }
}
