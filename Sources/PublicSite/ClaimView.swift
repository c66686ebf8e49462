import Domain
import Foundation

/// A claim as the templates show it.
struct ClaimView: Sendable {
  /// A day, for people and for machines.
  struct Day: Sendable {
    var iso: String
    var words: String
  }

  /// The published fact-check.
  struct Link: Sendable {
    var address: String
    var host: String
  }

  var title: String
  var path: String
  var verdict: VerdictBadge
  /// Safe HTML; `nil` when there is none.
  var summary: String?
  /// The summary's beginning as plain text, for lists; empty when there is none.
  var gist: String
  var source: String?
  var day: Day?
  var link: Link?
  /// The day, in words, after which it may have changed; only once that day has passed.
  var expired: String?

  init(_ claim: Claim, today: String) {
    title = claim.title
    path = Self.path(of: claim)
    verdict = VerdictBadge(claim.verdict)
    summary = Self.nonEmpty(claim.summary).map(SafeHTML.reply)
    gist = ShareLinks.shortened(claim.summary, limit: 130)
    source = claim.source.flatMap(Self.nonEmpty)
    day = claim.date.flatMap(Self.nonEmpty).map { Day(iso: $0, words: IndonesianText.day($0)) }
    link = SafeHTML.webAddress(claim.url).map { Link(address: $0, host: Self.host(of: $0)) }
    // ISO dates sort as text.
    expired = claim.expires.flatMap { $0 < today ? IndonesianText.day($0) : nil }
  }

  /// The claim page's address within the site.
  static func path(of claim: Claim) -> String { "/klaim/\(ClaimSlug.slug(for: claim))" }

  private static func nonEmpty(_ text: String) -> String? {
    text.allSatisfy(\.isWhitespace) ? nil : text
  }

  private static func host(of address: String) -> String {
    let host = URLComponents(string: address)?.host ?? ""
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }
}

/// Ready-made addresses and words for passing a verdict on.
struct ShareLinks: Sendable {
  var whatsApp: String
  var telegram: String
  var facebook: String
  var text: String

  init(_ claim: Claim, pageURL: String) {
    let badge = VerdictBadge(claim.verdict)
    let line = "*\(badge.label.uppercased())*: \(claim.title)"
    text = [line, Self.shortened(claim.summary), "Cek: \(pageURL)"].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
    whatsApp = "https://wa.me/?text=\(Self.encode(text))"
    telegram =
      "https://t.me/share/url?url=\(Self.encode(pageURL))&text=\(Self.encode("\(badge.label): \(claim.title)"))"
    facebook = "https://www.facebook.com/sharer/sharer.php?u=\(Self.encode(pageURL))"
  }

  /// Cut at a word, so that the message stays one that people read.
  static func shortened(_ text: String, limit: Int = 240) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let cut = line.prefix(limit)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
  }

  static func encode(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
