import Foundation

/// Makes a text as cheap as it can be without changing what it says: typographic signs become plain ones,
/// accents that GSM 7-bit has not are dropped, emoji go.
enum SMSText {
  /// The text in GSM 7-bit where that is possible, else unchanged.
  static func economical(_ text: String) -> String {
    guard !SMSAlphabet.isGSM7(text) else { return text }
    var plain = ""
    for character in text {
      if character.unicodeScalars.allSatisfy({ SMSAlphabet.septets($0) != nil }) {
        plain.append(character)
      } else if !isEmoji(character) {
        plain += substitute(character)
      } else if plain.last == " " {
        // What stood around an emoji must not become two spaces.
        plain.removeLast()
      }
    }
    plain = plain.trimmingSpace()
    return SMSAlphabet.isGSM7(plain) && !plain.isEmpty ? plain : text
  }

  private static func substitute(_ character: Character) -> String {
    var text = ""
    for scalar in String(character).decomposedStringWithCompatibilityMapping.unicodeScalars {
      if let plain = substitutes[scalar] {
        text += plain
      } else if !scalar.properties.isDefaultIgnorableCodePoint,
        scalar.properties.generalCategory != .nonspacingMark,
        scalar.properties.generalCategory != .enclosingMark
      {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static let substitutes: [Unicode.Scalar: String] = [
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "`": "'", "´": "'", "“": "\"", "”": "\"",
    "„": "\"",
    "«": "\"", "»": "\"", "″": "\"", "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "―": "-",
    "−": "-",
    "•": "-", "●": "-", "▪": "-", "·": "-", "…": "...", "→": "->", "×": "x", "\t": " ",
    "\u{2028}": "\n",
    "\u{2029}": "\n",
  ]

  private static func isEmoji(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, !first.isASCII else {
      // Keycaps (`1️⃣`) are a digit and a mark.
      return false
    }
    return first.properties.isEmojiPresentation
      || character.unicodeScalars.contains("\u{FE0F}") || first.properties.isEmojiModifier
      || first.properties.isEmoji
  }
}
