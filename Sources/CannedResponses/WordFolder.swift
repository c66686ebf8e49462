import Foundation

/// The words of a text as wordings are compared by: in small letters, without accents, punctuation and pictures,
/// letters that are drawn out said once.
public struct WordFolder {
  /// A longer text is nobody's command or answer.
  public static let longestWording = 12

  /// Only the first stretch of a long text is looked at: what people say to the bot is short.
  public static let longestText = 4_000

  /// The words of a text, in order.
  public static func words(of text: String) -> [String] {
    var folder = WordFolder()
    if folder.takeSimple(text.unicodeScalars.prefix(longestText)) { return folder.finish() }
    folder = WordFolder()
    let plain = String(text.prefix(longestText)).precomposedStringWithCompatibilityMapping
      .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    for character in plain {
      if character.isLetter {
        folder.letter(String(character))
      } else if character.isNumber {
        folder.digit(String(character))
      } else if character != "'", character != "’", character != "`" {
        folder.end()
      }
    }
    return folder.finish()
  }

  private var words: [String] = []
  private var word: [UInt8] = []
  /// The last letter or digit, where Unicode's tables are asked, as UTF-8.
  private var last: [UInt8] = []
  private var lastIsLetter = false

  /// Takes a text of ASCII, common punctuation and pictures, which is what nearly everybody writes.
  ///
  /// - Returns: `false` when something in it needs Unicode's own tables; what was taken is worthless then.
  private mutating func takeSimple(_ scalars: Substring.UnicodeScalarView) -> Bool {
    for scalar in scalars {
      switch scalar.value {
      case 0x61...0x7A: letter(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A: letter(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case 0x30...0x39: digit(UInt8(truncatingIfNeeded: scalar.value))
      case 0x27, 0x60, 0x2019: continue
      case 0..<0x80, 0x2000...0x200A, 0x2010...0x2029, 0x2030...0x203E, 0x20A0...0x20C0,
        0x2190...0x23FF, 0x2500...0x2775, 0x2794...0x2BFF, 0x3000...0x3003, 0x3008...0x3011,
        0x1F300...0x1FAFF:
        end()
      // After a picture it chooses its colour; after a letter it belongs to that.
      case 0xFE0F where word.isEmpty: continue
      default: return false
      }
    }
    return true
  }

  private mutating func letter(_ letter: String) { take(Array(letter.utf8), isLetter: true) }
  private mutating func digit(_ digit: String) { take(Array(digit.utf8), isLetter: false) }

  private mutating func letter(_ byte: UInt8) {
    if !word.isEmpty, !lastIsLetter { end() }
    // A letter that is drawn out is said once.
    if word.last != byte { word.append(byte) }
    lastIsLetter = true
  }

  private mutating func digit(_ byte: UInt8) {
    // *Rp900* is an amount, not a word.
    if !word.isEmpty, lastIsLetter { end() }
    word.append(byte)
    lastIsLetter = false
  }

  private mutating func take(_ bytes: [UInt8], isLetter: Bool) {
    if !word.isEmpty, lastIsLetter != isLetter { end() }
    if !isLetter || word.isEmpty || last != bytes { word += bytes }
    last = bytes
    lastIsLetter = isLetter
  }

  /// Something else than a letter or digit.
  private mutating func end() {
    if word.isEmpty { return }
    words.append(Self.laughingShorter(word))
    word.removeAll(keepingCapacity: true)
  }

  private mutating func finish() -> [String] {
    end()
    return words
  }

  /// Two letters said over and over are said twice.
  private static func laughingShorter(_ word: [UInt8]) -> String {
    let isLaughter =
      word.count > 4 && word.indices.allSatisfy { word[$0] < 0x80 && word[$0] == word[$0 % 2] }
    return String(decoding: isLaughter ? word[..<4] : word[...], as: UTF8.self)
  }
}
