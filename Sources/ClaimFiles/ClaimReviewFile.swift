import Domain
import Foundation

/// schema.org ClaimReview (https://schema.org/ClaimReview): what fact-checkers publish for search engines.
enum ClaimReviewFile {
  static func rows(in bytes: [UInt8]) -> [ClaimRow] {
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      return [ClaimRow(line: 1, result: .failure(ClaimProblem("not JSON", "bukan JSON")))]
    }
    var reviews: [[String: Any]] = []
    collect(value, depth: 0, into: &reviews)
    guard !reviews.isEmpty else {
      return [
        ClaimRow(
          line: 1,
          result: .failure(
            ClaimProblem("no ClaimReview in it", "tidak ada ClaimReview di dalamnya")))
      ]
    }
    // JSON has no lines that survive parsing: the review's number stands for them.
    return reviews.enumerated().map { place, review in
      ClaimRow(line: place + 1, result: fields(of: review).claim())
    }
  }

  /// Lists, graphs and data feeds may hold reviews at any depth; a deeper one than this is an attack.
  private static func collect(_ value: Any, depth: Int, into reviews: inout [[String: Any]]) {
    guard depth < 16 else { return }
    if let list = value as? [Any] {
      for element in list { collect(element, depth: depth + 1, into: &reviews) }
    } else if let object = value as? [String: Any] {
      let types = (object["@type"] as? [String]) ?? [object["@type"] as? String ?? ""]
      if types.contains("ClaimReview") {
        reviews.append(object)
        return
      }
      for name in ["@graph", "dataFeedElement", "item", "itemListElement", "mainEntity"] {
        if let inner = object[name] { collect(inner, depth: depth + 1, into: &reviews) }
      }
    }
  }

  private static func fields(of review: [String: Any]) -> ClaimFields {
    var fields = ClaimFields()
    func object(_ value: Any?) -> [String: Any]? {
      (value as? [String: Any]) ?? (value as? [[String: Any]])?.first
    }
    let rating = object(review["reviewRating"])
    fields.title = review["claimReviewed"] as? String
    fields.verdict = (rating?["alternateName"] as? String) ?? (rating?["name"] as? String)
    fields.url = review["url"] as? String
    fields.source = object(review["author"])?["name"] as? String
    fields.date = review["datePublished"] as? String
    fields.summary = (review["reviewBody"] as? String) ?? (review["description"] as? String)
    fields.language = review["inLanguage"] as? String
    fields.id = review["identifier"] as? String
    return fields
  }
}
