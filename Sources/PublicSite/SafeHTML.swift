/// Text to HTML, for what templates cannot escape by themselves.
enum SafeHTML {
  /// Escapes what has a meaning in HTML text and in quoted attributes.
  static func escape(_ text: some StringProtocol) -> String {
    var html = ""
    html.reserveCapacity(text.utf8.count)
    for character in text.unicodeScalars {
      switch character {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      default: html.unicodeScalars.append(character)
      }
    }
    return html
  }

  /// An address fit for a link: http or https, and no character that ends an attribute. `nil` otherwise.
  static func webAddress(_ text: String?) -> String? {
    guard let text, text.utf8.count <= 2000 else { return nil }
    let lower = text.prefix(8).lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://") else { return nil }
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value != 0x7F && !"<>\"'`\\".unicodeScalars.contains(scalar)
        && !scalar.properties.isWhitespace
    }
    return isPlain ? text : nil
  }

  /// A reply's text: `*bold*`, `_italic_`, addresses as links, lines and paragraphs. Nothing else is markup.
  static func reply(_ text: String) -> String {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
    return paragraphs.map { lines in
      "<p>" + lines.map { inline(Array($0), within: []) }.joined(separator: "<br>") + "</p>"
    }.joined()
  }

  /// A picture of our own pages; nothing for any other address.
  static func picture(_ path: String) -> String {
    guard path.hasPrefix("/"), !path.hasPrefix("//") else { return "" }
    return "<p><img src=\"\(escape(path))\" alt=\"Gambar pengumuman\" loading=\"lazy\"></p>"
  }

  private static func inline(_ line: [Character], within open: Set<Character>) -> String {
    var html = ""
    var plain = ""
    var index = 0
    func flush() {
      html += escape(plain)
      plain = ""
    }
    while index < line.count {
      let character = line[index]
      if character == "h", !isWord(line, at: index - 1), let end = addressEnd(in: line, from: index)
      {
        let address = String(line[index..<end])
        if let safe = webAddress(address) {
          flush()
          let escaped = escape(safe)
          html +=
            "<a href=\"\(escaped)\" rel=\"nofollow noopener\" target=\"_blank\">\(escaped)</a>"
        } else {
          plain += address
        }
        index = end
        continue
      }
      if let tag = tags[character], !open.contains(character), !isWord(line, at: index - 1),
        let end = closing(character, in: line, from: index)
      {
        flush()
        let inner = inline(Array(line[(index + 1)..<end]), within: open.union([character]))
        html += "<\(tag)>\(inner)</\(tag)>"
        index = end + 1
        continue
      }
      plain.append(character)
      index += 1
    }
    flush()
    return html
  }

  private static let tags: [Character: String] = ["*": "strong", "_": "em"]

  private static func isWord(_ line: [Character], at index: Int) -> Bool {
    line.indices.contains(index) && (line[index].isLetter || line[index].isNumber)
  }

  /// Where the markup opened at `start` closes: a mark after a visible character and before no word.
  private static func closing(_ mark: Character, in line: [Character], from start: Int) -> Int? {
    guard start + 2 < line.count, !line[start + 1].isWhitespace, line[start + 1] != mark else {
      return nil
    }
    var index = start + 2
    while index < line.count {
      if line[index] == "h", !isWord(line, at: index - 1),
        let end = addressEnd(in: line, from: index), !line[index..<end].contains("*")
      {
        // An underscore inside an address closes nothing.
        index = end
        continue
      }
      if line[index] == mark, !line[index - 1].isWhitespace, !isWord(line, at: index + 1) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The end of an address that starts at `start`, without the punctuation of the sentence around it.
  private static func addressEnd(in line: [Character], from start: Int) -> Int? {
    let rest = line[start...]
    guard rest.starts(with: "https://") || rest.starts(with: "http://") else { return nil }
    var end = rest.firstIndex { $0.isWhitespace || "<>\"".contains($0) } ?? line.count
    while end > start, ".,;:!?'*_".contains(line[end - 1]) || isUnopened(line[start..<end]) {
      end -= 1
    }
    return end > start + 8 ? end : nil
  }

  private static func isUnopened(_ address: ArraySlice<Character>) -> Bool {
    address.last == ")"
      && address.count(where: { $0 == ")" }) > address.count(where: { $0 == "(" })
  }
}
