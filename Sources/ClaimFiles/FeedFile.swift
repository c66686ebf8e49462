import Domain
import Foundation

/// RSS 2.0 and Atom feeds of fact-checkers. A feed has no field for the verdict; Indonesian fact-checkers put
/// it before the title in brackets: `[SALAH] Video …`.
enum FeedFile {
  static func rows(in bytes: [UInt8]) -> [ClaimRow] {
    var reader = XMLReader(bytes)
    var feed = FeedReader()
    while let event = reader.next() { feed.take(event, line: reader.line) }
    if reader.isDamaged {
      feed.rows.append(
        ClaimRow(
          line: reader.line,
          result: .failure(ClaimProblem("not well-formed XML", "XML-nya tidak utuh"))))
    }
    return feed.rows
  }

  /// `[SALAH] Video …` → (`SALAH`, `Video …`).
  static func split(title: String) -> (verdict: String?, title: String) {
    let pairs: [Character: Character] = ["[": "]", "(": ")"]
    let text = title.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let first = text.first, let close = pairs[first], let end = text.firstIndex(of: close)
    else { return (nil, text) }
    let verdict = String(text[text.index(after: text.startIndex)..<end])
    let rest = text[text.index(after: end)...].drop { $0 == " " || $0 == ":" || $0 == "-" }
    return (verdict, String(rest))
  }
}

/// Gathers a feed's items.
private struct FeedReader {
  var rows: [ClaimRow] = []
  private var fields: ClaimFields?
  private var line = 1
  private var text = ""
  private var source: String?

  mutating func take(_ event: XMLReader.Event, line: Int) {
    switch event {
    case .text(let more): text += more
    case .start(let name, let attributes):
      text = ""
      if name == "item" || name == "entry" {
        fields = ClaimFields()
        self.line = line
      }
      let relation = attributes["rel"] ?? "alternate"
      if name == "link", let address = attributes["href"], relation == "alternate" {
        fields?.url = address
      }
    case .end(let name):
      end(name)
      text = ""
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "title":
      guard fields != nil else {
        source = source ?? text.trimmingCharacters(in: .whitespacesAndNewlines)
        return
      }
      let (verdict, title) = FeedFile.split(title: text)
      fields?.title = title
      if let verdict { fields?.verdict = verdict }
    case "link": if fields?.url == nil { fields?.url = text }
    case "description", "summary": fields?.summary = FeedReader.plain(text)
    case "pubDate": fields?.date = FeedReader.day(text)
    case "published", "updated": if fields?.date == nil { fields?.date = text }
    case "category":
      if fields?.verdict == nil, Verdict(label: text) != nil { fields?.verdict = text }
    case "item", "entry":
      guard var done = fields else { return }
      done.source = source
      rows.append(ClaimRow(line: line, result: done.claim()))
      fields = nil
    default: break
    }
  }

  /// The words between the tags, at most a paragraph of them.
  private static func plain(_ html: String) -> String {
    var result = ""
    var isTag = false
    for scalar in html.unicodeScalars {
      if scalar == "<" {
        isTag = true
        result += " "
      } else if scalar == ">" {
        isTag = false
      } else if !isTag {
        result.unicodeScalars.append(scalar)
      }
    }
    let words = result.split { $0.isWhitespace }
    return words.prefix(120).joined(separator: " ")
  }

  /// RFC 822 (`Tue, 03 Mar 2026 10:00:00 +0700`) → `2026-03-03`; anything else stays and is reported.
  private static func day(_ text: String) -> String {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let words = text.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }
    let parts = words.first.flatMap { Int($0) } == nil ? words.dropFirst() : words[...]
    guard parts.count >= 3, let day = Int(parts[parts.startIndex]), (1...31).contains(day),
      let month = months.firstIndex(of: parts[parts.startIndex + 1].lowercased()),
      let year = Int(parts[parts.startIndex + 2]), (1000...9999).contains(year)
    else { return text }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month + 1))-\(two(day))"
  }
}
