import Domain
import Foundation

/// schema.org ClaimReview, by which search engines and fact-check tools read a verdict.
struct ClaimReviewData: Encodable, Sendable {
  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type = "@type"
    case url, claimReviewed, datePublished, inLanguage, reviewBody, author, reviewRating
    case itemReviewed, isBasedOn, sdPublisher
  }

  private struct Organization: Encodable, Sendable {
    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name, url
    }
    var type = "Organization"
    var name: String
    var url: String?
  }

  private struct Rating: Encodable, Sendable {
    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case ratingValue, bestRating, worstRating, alternateName
    }
    var type = "Rating"
    var ratingValue: Int
    var bestRating = 5
    var worstRating = 1
    var alternateName: String
  }

  private struct ReviewedClaim: Encodable, Sendable {
    private enum CodingKeys: String, CodingKey {
      case type = "@type"
      case name
    }
    var type = "Claim"
    var name: String
  }

  private var context = "https://schema.org"
  private var type = "ClaimReview"
  private var url: String
  private var claimReviewed: String
  private var datePublished: String?
  private var inLanguage = "id"
  private var reviewBody: String?
  private var author: Organization
  private var reviewRating: Rating
  private var itemReviewed: ReviewedClaim
  private var isBasedOn: String?
  private var sdPublisher: Organization

  /// `nil` for an official announcement: that is news, not a review of somebody's claim.
  init?(_ claim: Claim, pageURL: String, operatorName: String, siteURL: String) {
    guard let value = Self.ratingValue(claim.verdict) else { return nil }
    url = pageURL
    claimReviewed = claim.title
    datePublished = claim.date
    reviewBody = claim.summary.isEmpty ? nil : claim.summary
    author = Organization(name: claim.source ?? operatorName)
    reviewRating = Rating(ratingValue: value, alternateName: VerdictBadge(claim.verdict).label)
    itemReviewed = ReviewedClaim(name: claim.title)
    isBasedOn = SafeHTML.webAddress(claim.url)
    sdPublisher = Organization(name: operatorName, url: siteURL)
  }

  /// Google's scale: 1 is false, 5 is true.
  private static func ratingValue(_ verdict: Verdict) -> Int? {
    switch verdict {
    case .hoax, .false: 1
    case .misleading, .satire: 2
    case .unproven: 3
    case .true: 5
    case .official: nil
    }
  }

  /// JSON that may stand inside a `script` element: nothing in it can end the element or open a comment.
  var scriptText: String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return nil }
    var text = String(decoding: data, as: UTF8.self)
    for (character, escape) in [("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026")] {
      text = text.replacing(character, with: escape)
    }
    return text
  }
}
