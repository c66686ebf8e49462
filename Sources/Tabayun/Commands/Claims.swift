import ArgumentParser

struct Claims: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Imports, exports and matches the claims.",
    subcommands: [ClaimsImport.self, ClaimsExport.self, ClaimsMatch.self, ClaimsEvaluate.self])
}
