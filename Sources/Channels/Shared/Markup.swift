/// The markup of replies: `*bold*` and `_italic_` within a line, as people know it from WhatsApp.
/// Marks inside links and words mean nothing.
enum Markup {
  /// A stretch of text of one style.
  struct Run: Equatable {
    var text: Substring
    var isBold = false
    var isItalic = false
  }

  /// The text without its marks.
  static func plain(_ text: String) -> String {
    guard hasMarks(text) else { return text }
    return runs(of: text).map(\.text).joined()
  }

  /// The text in stretches of one style, marks taken out.
  static func runs(of text: String) -> [Run] {
    guard hasMarks(text) else { return text.isEmpty ? [] : [Run(text: text[...])] }
    var runs: [Run] = []
    var style = Run(text: "")
    var start = text.startIndex
    func add(until end: String.Index) {
      guard start < end else { return }
      style.text = text[start..<end]
      runs.append(style)
    }
    for mark in marks(in: text) {
      add(until: mark.index)
      start = text.utf8.index(after: mark.index)
      if mark.isBold { style.isBold = mark.opens } else { style.isItalic = mark.opens }
    }
    add(until: text.endIndex)
    return runs
  }

  /// What must not be cut: links, and stretches between two marks.
  static func unbreakableRanges(in text: String) -> [Range<String.Index>] {
    var ranges = links(in: text)
    guard hasMarks(text) else { return ranges }
    var open: [Mark] = []
    for mark in marks(in: text) {
      if mark.opens {
        open.append(mark)
      } else if let first = open.popLast(), open.isEmpty {
        ranges.append(first.index..<text.utf8.index(after: mark.index))
      }
    }
    return ranges
  }

  private struct Mark {
    var index: String.Index
    var isBold: Bool
    var opens: Bool
  }

  private static func hasMarks(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
  }

  /// The marks that come in pairs, in order, properly nested.
  private static func marks(in text: String) -> [Mark] {
    let utf8 = text.utf8
    var pairs: [(Mark, Mark)] = []
    var open: [(mark: Mark, byte: UInt8)] = []
    var links = links(in: text)[...]
    var previous = UInt8(ascii: " ")
    var index = utf8.startIndex
    while index < utf8.endIndex {
      if let link = links.first, index >= link.lowerBound {
        links.removeFirst()
        // A mark that hugs a link's end closes: `*https://…*`.
        let closing = utf8.index(before: link.upperBound)
        let isMark = open.contains { $0.byte == utf8[closing] }
        index = isMark ? closing : link.upperBound
        previous = UInt8(ascii: "a")
        continue
      }
      let byte = utf8[index]
      let after = utf8.index(after: index)
      defer {
        previous = byte
        index = after
      }
      if byte == 0x0A {
        open.removeAll()
        continue
      }
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else { continue }
      let next = after < utf8.endIndex ? utf8[after] : UInt8(ascii: " ")
      if let place = open.lastIndex(where: { $0.byte == byte }), !isSpace(previous),
        !isWord(next), open[place].mark.index != utf8.index(before: index)
      {
        pairs.append((open[place].mark, Mark(index: index, isBold: byte == 0x2A, opens: false)))
        open.removeSubrange(place...)
      } else if !isWord(previous), !isSpace(next), next != byte,
        !open.contains(where: { $0.byte == byte })
      {
        open.append((Mark(index: index, isBold: byte == 0x2A, opens: true), byte))
      }
    }
    return pairs.flatMap { [$0.0, $0.1] }.sorted { $0.index < $1.index }
  }

  /// From `http://` or `https://` to the next white space.
  private static func links(in text: String) -> [Range<String.Index>] {
    var links: [Range<String.Index>] = []
    let utf8 = text.utf8
    var index = utf8.startIndex
    while let start = utf8[index...].firstIndex(of: UInt8(ascii: "h")) {
      let rest = utf8[start...]
      if rest.starts(with: "https://".utf8) || rest.starts(with: "http://".utf8) {
        let end = rest.firstIndex { isSpace($0) } ?? utf8.endIndex
        links.append(start..<end)
        index = end
      } else {
        index = utf8.index(after: start)
      }
    }
    return links
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
