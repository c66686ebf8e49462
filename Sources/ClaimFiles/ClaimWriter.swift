import Domain
import Foundation

/// Writes claims in the forms that `ClaimFile` reads.
public enum ClaimWriter {
  private struct Row: Encodable {
    var id, title, verdict, summary: String
    var url, source, date: String?
    var lang: String
    var narratives: [String]
    var expires: String?
  }

  /// One JSON object, without a line end.
  public static func jsonLine(_ claim: Claim) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let row = Row(
      id: claim.id, title: claim.title, verdict: claim.verdict.rawValue, summary: claim.summary,
      url: claim.url, source: claim.source, date: claim.date, lang: claim.language,
      narratives: claim.narratives, expires: claim.expires)
    return String(decoding: try encoder.encode(row), as: UTF8.self)
  }

  /// The header row of `csvRecord`.
  public static let csvHeader = "id,title,verdict,summary,url,source,date,lang,narratives,expires"

  /// One record, without a line end. A field that a spreadsheet would run as a formula gets an apostrophe.
  public static func csvRecord(_ claim: Claim) -> String {
    [
      claim.id, claim.title, claim.verdict.rawValue, claim.summary, claim.url ?? "",
      claim.source ?? "", claim.date ?? "", claim.language,
      claim.narratives.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
        .joined(separator: "\n"),
      claim.expires ?? "",
    ].map { CSV.quoted(harmless($0)) }.joined(separator: ",")
  }

  private static func harmless(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@".utf8.contains(first) else { return text }
    return "'" + text
  }

  private struct Review: Encodable {
    struct Rating: Encodable {
      var type = "Rating"
      var alternateName: String
      enum CodingKeys: String, CodingKey { case type = "@type", alternateName }
    }
    struct Author: Encodable {
      var type = "Organization"
      var name: String
      enum CodingKeys: String, CodingKey { case type = "@type", name }
    }
    var context = "https://schema.org"
    var type = "ClaimReview"
    var identifier, claimReviewed: String
    var reviewRating: Rating
    var url: String?
    var author: Author?
    var datePublished: String?
    var reviewBody: String?
    var inLanguage: String
    enum CodingKeys: String, CodingKey {
      case context = "@context", type = "@type", identifier, claimReviewed, reviewRating, url
      case author, datePublished, reviewBody, inLanguage
    }
  }

  /// All claims as one JSON list of ClaimReviews.
  public static func claimReviews(_ claims: [Claim]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let reviews = claims.map { claim in
      Review(
        identifier: claim.id, claimReviewed: claim.title,
        reviewRating: .init(alternateName: claim.verdict.rawValue), url: claim.url,
        author: claim.source.map { .init(name: $0) }, datePublished: claim.date,
        reviewBody: claim.summary.isEmpty ? nil : claim.summary, inLanguage: claim.language)
    }
    return String(decoding: try encoder.encode(reviews), as: UTF8.self)
  }
}
