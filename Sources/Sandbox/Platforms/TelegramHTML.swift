/// The small HTML that `parse_mode: HTML` takes: known tags, properly nested, `&lt; &gt; &amp; &quot;`
/// and numeric entities. What it refuses is worded as the platform does.
enum TelegramHTML {
  private static let tags: Set<Substring> = [
    "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "span",
    "tg-spoiler", "tg-emoji", "blockquote",
  ]

  /// The text without its markup.
  static func visibleText(_ html: String) throws(Refusal) -> String {
    var visible = ""
    var open: [Substring] = []
    var rest = html[...]
    while let character = rest.first {
      switch character {
      case "<":
        guard let end = rest.firstIndex(of: ">") else { throw unparsable("Unclosed start tag") }
        let tag = rest[rest.index(after: rest.startIndex)..<end]
        if tag.hasPrefix("/") {
          guard open.popLast() == tag.dropFirst() else { throw unparsable("Unexpected end tag") }
        } else {
          let name = tag.prefix { !$0.isWhitespace }
          guard tags.contains(name) else { throw unparsable("Unsupported start tag \"\(name)\"") }
          open.append(name)
        }
        rest = rest[rest.index(after: end)...]
      case "&":
        let (text, length) = entity(rest)
        visible += text
        rest = rest.dropFirst(length)
      default:
        visible.append(character)
        rest = rest.dropFirst()
      }
    }
    guard let unclosed = open.last else { return visible }
    throw unparsable("Can't find end tag corresponding to start tag \"\(unclosed)\"")
  }

  /// What an ampersand stands for, and how many characters it takes; one that is no entity is itself.
  private static func entity(_ text: Substring) -> (text: String, length: Int) {
    guard let end = text.prefix(12).firstIndex(of: ";") else { return ("&", 1) }
    let name = text[text.index(after: text.startIndex)..<end]
    let length = name.count + 2
    switch name {
    case "lt": return ("<", length)
    case "gt": return (">", length)
    case "amp": return ("&", length)
    case "quot": return ("\"", length)
    default: break
    }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard name.hasPrefix("#"), let scalar = code.flatMap(Unicode.Scalar.init) else {
      return ("&", 1)
    }
    return (String(Character(scalar)), length)
  }

  private static func unparsable(_ why: String) -> Refusal {
    TelegramPlatform.badRequest("can't parse entities: \(why)")
  }
}
