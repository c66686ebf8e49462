import Testing

@testable import Channels

@Suite struct MarkupTests {
  @Test(
    "marks in pairs around words are markup, others are text",
    arguments: [
      ("*HOAKS*: tidak", "HOAKS: tidak"), ("_miring_", "miring"), ("*_dua_*", "dua"),
      ("2*3*4", "2*3*4"), ("nama_file_baru", "nama_file_baru"), ("* butir", "* butir"),
      ("a * b * c", "a * b * c"), ("*buka saja", "*buka saja"), ("**", "**"),
      ("*baris\nlain*", "*baris\nlain*"), ("🔴*Awas*!", "🔴Awas!"), ("*a* dan *b*", "a dan b"),
      ("https://x.id/_a_/*b*", "https://x.id/_a_/*b*"), ("*https://x.id/a*", "https://x.id/a"),
      ("*a _b* c_", "a _b c_"), ("", ""),
    ])
  func plain(_ text: String, _ plain: String) {
    #expect(Markup.plain(text) == plain)
  }

  @Test func `runs know their style`() {
    let runs = Markup.runs(of: "Ini *tebal _dan miring_* saja")
    #expect(runs.map { String($0.text) } == ["Ini ", "tebal ", "dan miring", " saja"])
    #expect(runs.map(\.isBold) == [false, true, true, false])
    #expect(runs.map(\.isItalic) == [false, false, true, false])
  }
}

@Suite struct TextSplitterTests {
  @Test(
    "a text is cut at the widest gap that is not too early",
    arguments: [
      (10, "pendek", ["pendek"]), (10, "", []), (10, " \n ", []),
      (12, "satu dua\n\ntiga empat", ["satu dua", "tiga empat"]),
      (14, "Satu. Dua tiga empat", ["Satu.", "Dua tiga empat"]),
      (10, "satu dua tiga", ["satu dua", "tiga"]),
      (5, "abcdefghijkl", ["abcde", "fghij", "kl"]),
      (22, "lihat https://x.id/a/b?c=d ya", ["lihat", "https://x.id/a/b?c=d", "ya"]),
      (16, "abc *tebal sekali* z", ["abc", "*tebal sekali* z"]),
    ])
  func splits(_ limit: Int, _ text: String, _ pieces: [String]) {
    #expect(TextSplitter(limit: limit, unit: .utf16).split(text) == pieces)
  }

  @Test func `a link longer than a message is cut after all`() {
    let link = "https://x.id/" + String(repeating: "a", count: 100)
    let pieces = TextSplitter(limit: 40, unit: .utf16).split("lihat " + link)
    #expect(pieces.allSatisfy { $0.utf16.count <= 40 })
    #expect(pieces.joined() == "lihat" + link)
  }

  @Test(
    "no piece is too long, no character is lost or cut",
    arguments: [TextUnit.utf16, .utf8, .scalars, .graphemes])
  func property(_ unit: TextUnit) {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      let text = random.text(upTo: 120)
      let limit = Int.random(in: 120...400, using: &random)
      let pieces = TextSplitter(limit: limit, unit: unit).split(text, last: limit / 2)
      #expect(pieces.allSatisfy { unit.count($0) <= limit && !$0.isEmpty })
      #expect(pieces.last.map { unit.count($0) <= limit / 2 } ?? true)
      let whole = text.filter { !$0.isWhitespace }
      #expect(pieces.joined().filter { !$0.isWhitespace } == whole)
    }
  }

  @Test func `a title is cut at a character`() {
    #expect(TextUnit.utf16.truncate("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", to: 20) == "👨‍👩‍👧‍👦…")
    #expect(TextUnit.utf16.truncate("Bukan ini yang saya cari", to: 20) == "Bukan ini yang saya…")
    #expect(TextUnit.utf16.truncate("tepat", to: 5) == "tepat")
    #expect(TextUnit.utf8.truncate("apa", to: 1) == "")
  }
}
