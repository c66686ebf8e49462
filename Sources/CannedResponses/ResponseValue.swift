import Foundation

/// What is put into a response where it says `{{…}}`.
///
/// Values come from outside (a claim's title, a person's words). They are data: whatever they hold, it
/// can neither be taken for a template nor open bold or italic text, and it stays on its line.
public enum ResponseValue: Sendable, Hashable {
  /// Words of somebody else's, kept on one line.
  case text(String)
  /// An address that has to stay as it is.
  case link(String)
  /// The text of another reply of ours.
  case rendered(String)
  /// Shows or hides a section.
  case flag(Bool)
  /// Repeats a section.
  case list([[String: ResponseValue]])

  /// What the template engine sees; `nil` for what is as good as absent, so that a section around it
  /// disappears.
  var templateObject: Any? {
    switch self {
    case .text(let text): Self.plain(text).nonEmpty
    case .link(let link): Self.address(link).nonEmpty
    case .rendered(let text): text.nonEmpty
    case .flag(let flag): flag
    case .list(let rows): rows.map { $0.compactMapValues(\.templateObject) }
    }
  }

  /// One line, without marks that a messenger would turn into bold, italic, struck or fixed-width text.
  ///
  /// `_` inside a word (`@kpu_jombang`) is no mark in any of them and stays.
  static func plain(_ text: String) -> String {
    if isPlain(text) { return text }
    let line = text.split { $0.isWhitespace || $0.isNewline || $0.isControl }.joined(separator: " ")
    let characters = Array(line)
    func isWordAt(_ index: Int) -> Bool {
      characters.indices.contains(index)
        && (characters[index].isLetter || characters[index].isNumber)
    }
    var plain = ""
    for (index, character) in characters.enumerated() {
      switch character {
      case "*": plain.append("∗")
      case "~": plain.append("∼")
      case "`": plain.append("'")
      case "_" where !(isWordAt(index - 1) && isWordAt(index + 1)): plain.append("ˍ")
      default: plain.append(character)
      }
    }
    return plain
  }

  /// Whether there is nothing to do, which the bytes of most texts show.
  private static func isPlain(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " ") where previous == UInt8(ascii: " "): return false
      case 0..<32, 127, UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "_"):
        return false
      // White space and control characters beyond ASCII begin with these.
      case 0xC2, 0xE1, 0xE3: return false
      case 0x80 where previous == 0xE2, 0x81 where previous == 0xE2: return false
      default: previous = byte
      }
    }
    return previous != UInt8(ascii: " ")
  }

  static func address(_ link: String) -> String {
    if link.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) { return link }
    return String(link.filter { !$0.isWhitespace && !$0.isNewline && !$0.isControl })
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

extension Character {
  /// Control characters, and the invisible ones that turn the direction of writing around.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<32, 127..<160, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
