import CannedResponses
import Foundation

/// A person's text, and the words in it folded so that spelling habits do not matter.
struct Utterance: Sendable {
  /// As it came, white space at the ends left out.
  let text: String
  /// Lower case, no marks, no accents, drawn-out letters and laughter shortened (*makasiiih* → *makasih*,
  /// *wkwkwkwk* → *wkwk*).
  let words: [String]
  /// Addresses in the text, `http` or bare (`s.id/abc`).
  let links: [String]

  /// A longer text is nobody's command or answer.
  static let longest = WordFolder.longestWording

  /// How many words stand beside the links.
  var wordsBesideLinks: Int {
    guard !links.isEmpty else { return words.count }
    let rest = Self.tokens(in: text).filter { !Self.isLink($0) }
    return Self.fold(rest.joined(separator: " ")).count
  }

  var isEmpty: Bool { words.isEmpty && links.isEmpty }
  var isShort: Bool { words.count <= Self.longest && links.isEmpty }

  init(_ text: String) {
    self.text = Self.trimmed(text)
    links = Self.links(in: self.text)
    words = Self.fold(self.text)
  }

  static func fold(_ text: String) -> [String] { WordFolder.words(of: text) }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value < 0x80
        ? scalar == " " || 9...13 ~= scalar.value : scalar.properties.isWhitespace
    }
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...last])
  }

  /// What stands between white space.
  private static func tokens(in text: String) -> [Substring] {
    text.unicodeScalars.prefix(WordFolder.longestText)
      .split {
        $0.value < 0x80 ? $0 == " " || 9...13 ~= $0.value : $0.properties.isWhitespace
      }
      .map { Substring($0) }
  }

  static func links(in text: String) -> [String] {
    // Most texts have none, and every address has one or the other of these.
    var before: (UInt8, UInt8) = (0, 0)
    let mayHold = text.utf8.contains { byte in
      defer { before = (before.1, byte | 0x20) }
      return byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: ".") && before == (UInt8(ascii: "w"), UInt8(ascii: "w"))
    }
    guard mayHold else { return [] }
    return tokens(in: text).compactMap(link)
  }

  /// The address in a token without what chain letters hang before it: `👉https://…`, `Link:bit.ly/x`, `[klik](https://…)`.
  private static func unglued(_ token: Substring) -> Substring {
    if let mark = token.firstRange(of: "://") {
      // Only the end of the letters before it: people leave the space out (`kliknyahttps://…`).
      let letters = token[..<mark.lowerBound].reversed().prefix { $0.isASCII && $0.isLetter }
      for scheme in ["sptth", "ptth"] where String(letters).lowercased().hasPrefix(scheme) {
        return token[token.index(mark.lowerBound, offsetBy: -scheme.count)...]
      }
    }
    var rest = token.drop { character in
      !(character.isASCII && (character.isLetter || character.isNumber))
    }
    let host = rest.prefix { $0 != "/" }
    if let colon = host.lastIndex(where: { $0 == ":" || $0 == "=" || $0 == ">" }),
      host[colon...].contains(".")
    {
      rest = rest[rest.index(after: colon)...]
    }
    return rest
  }

  /// Whether a host stands in the text without a path (`dana-petani.top`): a word with a dot before a known ending.
  /// A government's own (`go.id`, which nobody else is given) is none.
  var namesBareHost: Bool {
    Self.tokens(in: text).contains { token in
      let word = token.trimmingCharacters(in: .punctuationCharacters).lowercased()
      guard let dot = word.lastIndex(of: "."), dot != word.startIndex, !word.hasSuffix(".go.id")
      else { return false }
      return Self.hostEndings.contains(String(word[word.index(after: dot)...]))
        && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
    }
  }

  private static let hostEndings: Set<String> = [
    "biz", "cc", "click", "club", "co", "com", "cyou", "fun", "icu", "id", "info", "life", "link",
    "live", "me", "net", "online", "org", "page", "pro", "sbs", "shop", "site", "space", "store",
    "tk", "today", "top", "vip", "website", "win", "work", "world", "xyz",
  ]

  private static func isLink(_ token: Substring) -> Bool { link(token) != nil }

  private static func link(_ token: Substring) -> String? {
    guard
      token.utf8.contains(UInt8(ascii: "/"))
        || token.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "w") })
    else { return nil }
    let link = unglued(token).trimmingCharacters(
      in: CharacterSet(charactersIn: "<>()[]{}\"'“”,.;:!?*_"))
    let lower = link.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") { return link }
    if lower.hasPrefix("www.") { return "https://" + link }
    // `s.id/abc`: a host with a dot and something after the slash.
    guard let slash = lower.firstIndex(of: "/"), slash != lower.startIndex else { return nil }
    let host = lower[..<slash]
    guard host.contains("."), lower.index(after: slash) != lower.endIndex,
      host.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }),
      host.last?.isLetter == true
    else { return nil }
    return "https://" + link
  }
}
