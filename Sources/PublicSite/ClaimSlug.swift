import Domain
import Foundation

/// The last part of a claim page's address: words of the title for people, then `~` and the claim's id.
///
/// Only the id counts: an address keeps working when the title is reworded. `~` needs no escaping in
/// an address and stands in no id.
public enum ClaimSlug {
  /// Long enough to be read, short enough for a text message.
  private static let wordsLimit = 60

  /// `minum-air-garam-menyembuhkan~tbh-123`; the id alone when the title has no Latin letter or digit.
  public static func slug(for claim: Claim) -> String {
    let words = words(of: claim.title)
    return words.isEmpty ? claim.id : "\(words)~\(claim.id)"
  }

  /// The claim's id in a slug; a bare id is taken as it is. `nil` for what cannot be an id.
  public static func id(from slug: String) -> String? {
    let id =
      slug.split(separator: "~", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    guard !id.isEmpty, id.utf8.count <= 200, id.utf8.allSatisfy(isAllowedInID) else { return nil }
    return id
  }

  private static func words(of title: String) -> String {
    let plain = title.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    var slug = ""
    for word in plain.lowercased().split(whereSeparator: {
      !($0.isASCII && ($0.isLetter || $0.isNumber))
    }) {
      let length = slug.isEmpty ? word.count : slug.count + 1 + word.count
      if length > wordsLimit {
        if slug.isEmpty { slug = String(word.prefix(wordsLimit)) }
        break
      }
      if !slug.isEmpty { slug.append("-") }
      slug.append(contentsOf: word)
    }
    return slug
  }

  private static func isAllowedInID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: ":"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
