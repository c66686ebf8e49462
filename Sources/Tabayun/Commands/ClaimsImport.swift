import ArgumentParser
import ClaimFiles
import Domain
import Storage

extension ClaimFormat: ExpressibleByArgument {}

struct ClaimsImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Adds or updates claims from files.",
    discussion: """
      The same claim again (by id, or by url where the file has no ids) updates it. A bad row is reported as \
      FILE:LINE: reason and skipped; the rest goes in, and the exit status is 1.
      """)

  @Option(help: "auto, jsonl, csv, claimreview or rss.")
  var format: ClaimFormat = .auto

  @Argument(help: "Files to read; - is standard input; .gz is read.")
  var files: [String]

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name at least one file, or - for standard input.") }
  }

  func run() async throws {
    let settings = try await Settings(SettingsReader())
    let (database, _) = try House.open(settings)
    var counts: [ClaimStore.Change: Int] = [:]
    var bad = 0
    for file in files {
      let rows: [ClaimRow]
      do {
        rows = ClaimFile.rows(in: try InputFile.read(file), format: format, name: file)
      } catch let complaint as Complaint {
        printError("tabayun: \(complaint.text)")
        bad += 1
        continue
      }
      var claims: [Claim] = []
      for row in rows {
        switch row.result {
        case .success(let claim): claims.append(claim)
        case .failure(let problem):
          printError("\(file):\(row.line): \(problem)")
          bad += 1
        }
      }
      for (change, count) in try await save(claims, in: database, file) {
        counts[change, default: 0] += count
      }
    }
    print(
      "\(counts[.added] ?? 0) added, \(counts[.updated] ?? 0) updated, \(counts[.unchanged] ?? 0) unchanged, \(bad) bad"
    )
    if bad > 0 { throw Complaint.silent }
  }

  /// In steps, so that a server on the same file goes on answering meanwhile.
  private func save(
    _ claims: [Claim], in database: any Database, _ file: String
  ) async throws -> [ClaimStore.Change: Int] {
    let store = ClaimStore()
    var counts: [ClaimStore.Change: Int] = [:]
    var progress = Progress()
    defer { progress.end() }
    for start in stride(from: 0, to: claims.count, by: 500) {
      let step = Array(claims[start..<min(start + 500, claims.count)])
      let changes: [ClaimStore.Change]
      do {
        changes = try await database.write(.beside) { session in
          try step.map { claim in
            var claim = claim
            // An id that was made of the url gives way to the one that the claim has already.
            if claim.id.hasPrefix("url-"), let url = claim.url,
              let known = try store.id(url: url, in: session)
            {
              claim.id = known
            }
            return try store.save(claim, at: .now, in: session)
          }
        }
      } catch {
        throw Complaint("\(file): \(error)")
      }
      for change in changes { counts[change, default: 0] += 1 }
      progress.show("\(file): \(start + step.count) of \(claims.count) claims")
    }
    return counts
  }
}
