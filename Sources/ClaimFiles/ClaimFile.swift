import Domain
import Foundation

/// How claims are written in a file.
public enum ClaimFormat: String, Sendable, CaseIterable {
  /// By the file's name, else by what stands in it.
  case auto
  /// One JSON object a line.
  case jsonl
  /// RFC 4180, with a header row.
  case csv
  /// schema.org ClaimReview as JSON-LD: one, a list, a graph or a data feed.
  case claimreview
  /// A fact-checker's RSS or Atom feed, the verdict in brackets before the title (`[SALAH] …`).
  case rss
}

/// One claim of a file, or why a row is none.
public struct ClaimRow: Sendable {
  /// The row's first line, from 1.
  public var line: Int
  public var result: Result<Claim, ClaimProblem>

  init(line: Int, result: Result<Claim, ClaimProblem>) {
    self.line = line
    self.result = result
  }
}

/// What is wrong with a row.
public struct ClaimProblem: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String
  /// The same for staff.
  public let indonesian: String

  init(_ description: String, _ indonesian: String) {
    self.description = description
    self.indonesian = indonesian
  }
}

/// Reads claims out of a file's bytes.
public enum ClaimFile {
  /// Every row of a file, good or bad, in order.
  ///
  /// - Parameters:
  ///   - bytes: the file, not compressed.
  ///   - name: for `auto`: its ending decides.
  public static func rows(in bytes: [UInt8], format: ClaimFormat, name: String) -> [ClaimRow] {
    // Spreadsheets write a byte order mark.
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    switch format == .auto ? guess(bytes, name) : format {
    case .jsonl, .auto: return JSONLines.rows(in: bytes)
    case .csv: return CSVClaims.rows(in: bytes)
    case .claimreview: return ClaimReviewFile.rows(in: bytes)
    case .rss: return FeedFile.rows(in: bytes)
    }
  }

  private static func guess(_ bytes: [UInt8], _ name: String) -> ClaimFormat {
    let name = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    if name.hasSuffix(".csv") { return .csv }
    if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return .jsonl }
    if name.hasSuffix(".xml") || name.hasSuffix(".rss") || name.hasSuffix(".atom") { return .rss }
    let start = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let first = start.unicodeScalars.first { !$0.properties.isWhitespace }
    switch first {
    case "<": return .rss
    case "[": return .claimreview
    case "{":
      return start.contains("\"@type\"") || start.contains("\"@context\"") ? .claimreview : .jsonl
    default: return .csv
    }
  }
}
