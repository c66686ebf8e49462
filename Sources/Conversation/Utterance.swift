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
  static let longest = 12

  /// How many words stand beside the links.
  var wordsBesideLinks: Int {
    guard !links.isEmpty else { return words.count }
    let rest = text.prefix(Self.foldedPrefix).split(whereSeparator: \.isWhitespace).filter {
      !Self.isLink($0)
    }
    return Self.fold(rest.joined(separator: " ")).count
  }

  var isEmpty: Bool { words.isEmpty && links.isEmpty }
  var isShort: Bool { words.count <= Self.longest && links.isEmpty }

  init(_ text: String) {
    self.text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    links = Self.links(in: self.text)
    words = Self.fold(self.text)
  }

  /// Only the first stretch of a long text is looked at: what people say to the bot is short.
  private static let foldedPrefix = 4_000

  static func fold(_ text: String) -> [String] {
    let plain = String(text.prefix(foldedPrefix)).precomposedStringWithCompatibilityMapping
      .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    var words: [String] = []
    var word = ""
    for character in plain {
      let isLetter = character.isLetter
      if isLetter || character.isNumber, let last = word.last, last.isLetter != isLetter {
        // *Rp900* is an amount, not a word.
        words.append(laughingShorter(word))
        word = ""
      }
      if isLetter {
        if word.last != character { word.append(character) }
      } else if character.isNumber {
        word.append(character)
      } else if character == "'" || character == "’" || character == "`" {
        continue
      } else if !word.isEmpty {
        words.append(laughingShorter(word))
        word = ""
      }
    }
    if !word.isEmpty { words.append(laughingShorter(word)) }
    return words
  }

  /// Two letters said over and over are said twice.
  private static func laughingShorter(_ word: String) -> String {
    let letters = Array(word)
    guard letters.count > 4, letters.indices.allSatisfy({ letters[$0] == letters[$0 % 2] }) else {
      return word
    }
    return String(letters.prefix(4))
  }

  static func links(in text: String) -> [String] {
    text.prefix(foldedPrefix).split(whereSeparator: \.isWhitespace).compactMap(link)
  }

  private static func isLink(_ token: Substring) -> Bool { link(token) != nil }

  private static func link(_ token: Substring) -> String? {
    let link = token.trimmingCharacters(in: CharacterSet(charactersIn: "<>()[]{}\"'“”,.;:!?*_"))
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
