import Foundation

/// Finds what a page calls itself, in HTML that may be broken, cut off or hostile.
enum HTMLTitle {
  private static let longest = 200

  /// The title that a page gives to those who share it, else the one of its window; `nil` when it has none.
  static func find(in html: [UInt8]) -> String? {
    let text = String(decoding: html, as: UTF8.self)
    let title = shared(text) ?? between("<title", "</title", in: text)
    guard let title else { return nil }
    let plain = unescaped(title).split { $0.isWhitespace || $0.isNewline || isControl($0) }
      .joined(separator: " ")
    return plain.isEmpty ? nil : String(plain.prefix(longest))
  }

  /// `<meta property="og:title" content="…">`
  private static func shared(_ text: String) -> String? {
    var rest = text[...]
    while let start = rest.range(of: "<meta", options: .caseInsensitive) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: ">") else { return nil }
      let tag = rest[..<end]
      rest = rest[end...]
      if tag.range(of: "og:title", options: .caseInsensitive) != nil,
        let value = attribute("content", in: tag), !value.allSatisfy(\.isWhitespace)
      {
        return value
      }
    }
    return nil
  }

  private static func attribute(_ name: String, in tag: Substring) -> String? {
    guard let start = tag.range(of: name, options: .caseInsensitive) else { return nil }
    let rest = tag[start.upperBound...].drop(while: \.isWhitespace)
    guard rest.first == "=" else { return nil }
    let value = rest.dropFirst().drop(while: \.isWhitespace)
    guard let quote = value.first, quote == "\"" || quote == "'" else {
      return String(value.prefix { !$0.isWhitespace })
    }
    return String(value.dropFirst().prefix { $0 != quote })
  }

  private static func between(_ open: String, _ close: String, in text: String) -> String? {
    guard let start = text.range(of: open, options: .caseInsensitive),
      let tagEnd = text[start.upperBound...].firstIndex(of: ">")
    else { return nil }
    let rest = text[text.index(after: tagEnd)...]
    let end = rest.range(of: close, options: .caseInsensitive)?.lowerBound
    return String(
      rest[
        ..<(end ?? rest.index(rest.startIndex, offsetBy: 400, limitedBy: rest.endIndex)
          ?? rest.endIndex)])
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "middot": "·", "bull": "•",
  ]

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let name = rest.dropFirst().prefix(10).prefix { $0 != ";" && $0 != "&" && !$0.isWhitespace }
      let after = rest.index(mark, offsetBy: name.count + 1)
      guard after < rest.endIndex, rest[after] == ";", let meaning = meaning(of: name) else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      result += meaning
      rest = rest[rest.index(after: after)...]
    }
    return result + rest
  }

  private static func meaning(of name: Substring) -> String? {
    guard name.first == "#" else { return names[name.lowercased()] }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy {
      $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
    }
  }
}
