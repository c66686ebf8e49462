import CannedResponses
import Domain
import Foundation
import Testing

@Suite("The library")
struct LibraryTests {
  private func library(_ files: [String: String] = [:]) throws -> ResponseLibrary {
    try ResponseLibrary(TestLibrary.with(files))
  }

  @Test("falls back to Indonesian where a language lacks the response")
  func fallback() throws {
    let sources = TestLibrary.with(["id/notice/retracted.md": "Hoaks: {{title}}"])
      .filter { $0.path != "jv/notice/retracted.md" }
    let reply = try ResponseLibrary(sources).render(
      .noticeRetracted, in: .jv, ["title": .text("A")])
    #expect(reply.text == "Hoaks: A")
    #expect(reply.language == .id)
  }

  @Test("refuses a set with an error as a whole")
  func refusal() {
    #expect(throws: InvalidResponses.self) {
      try library(["id/answer/gone.md": "{{tidak}}"])
    }
  }

  @Test("takes a set with warnings alone")
  func warnings() throws {
    #expect(try library(["id/answer/gone.md": "# Judul"]).contains("answer/gone"))
  }

  @Test(
    "treats values as data",
    arguments: [
      ("{{url}}", "{{url}}"),
      ("*tebal*", "∗tebal∗"),
      ("_miring_", "ˍmiringˍ"),
      ("@kpu_jombang", "@kpu_jombang"),
      ("~coret~ `kode`", "∼coret∼ 'kode'"),
      ("satu\ndua\r\n\tiga", "satu dua iga"),
      ("a\u{202E}b\u{0000}c", "a b c"),
      ("<b>&amp;", "<b>&amp;"),
      ("{{{title}}}", "{{{title}}}"),
      ("  rapi  ", "rapi"),
    ])
  func values(_ value: String, _ shown: String) throws {
    let library = try library(["id/notice/retracted.md": "[{{title}}]"])
    #expect(library.render(.noticeRetracted, in: .id, ["title": .text(value)]).text == "[\(shown)]")
  }

  @Test("keeps an address as it is, without white space")
  func address() throws {
    let library = try library(["id/notice/retracted.md": "{{url}}"])
    let reply = library.render(
      .noticeRetracted, in: .id, ["url": .link("https://a.id/x_y_z*?q={{u}}\n&b=1")])
    #expect(reply.text == "https://a.id/x_y_z*?q={{u}}&b=1")
  }

  @Test("hides a section whose value is absent or empty, with its empty lines")
  func sections() throws {
    let library = try library([
      "id/notice/retracted.md":
        "A\n\n{{#summary}}\n{{summary}}\n\n{{/summary}}\n{{^url}}tanpa{{/url}}{{#url}}{{url}}{{/url}}"
    ])
    #expect(library.render(.noticeRetracted, in: .id).text == "A\n\ntanpa")
    #expect(library.render(.noticeRetracted, in: .id, ["summary": .text(" ")]).text == "A\n\ntanpa")
    #expect(
      library.render(.noticeRetracted, in: .id, ["summary": .text("S"), "url": .link("u")]).text
        == "A\n\nS\n\nu")
  }

  @Test("repeats a section for each row, and shows list items as bullets")
  func rows() throws {
    let library = try library([
      "id/answer/altered.md":
        "{{#changes}}\n- {{message}}/{{claim}}\n{{/changes}}\n{{source}}{{date}}{{url}}"
    ])
    let reply = library.render(
      .answerAltered, in: .id,
      ["changes": .list([["message": .text("1"), "claim": .text("2")], ["message": .text("3")]])])
    #expect(reply.text == "• 1/2\n• 3/")
  }

  @Test("gives buttons their meaning")
  func buttons() throws {
    let reply = try library([
      "id/answer/gone.md": """
      ---
      list: Pilih
      link: https://kpu.go.id
      choices:
        - title: Menu
          do: menu
        - title: Cek
          to: faq/cek
          description: Nama Anda
        - title: Jawa
          do: language:jv
      ---
      Teks
      """
    ]).render(.answerGone, in: .id)
    #expect(reply.choices.map(\.id) == ["menu", "say:faq.cek", "language:jv"])
    #expect(reply.choices.map(\.description) == [nil, "Nama Anda", nil])
    #expect(reply.listTitle == "Pilih")
    #expect(reply.link == "https://kpu.go.id")
    #expect(ChoiceID(reply.choices[1].id)?.responseID == "faq/cek")
  }

  @Test("gathers the wordings of a question from all languages")
  func questions() throws {
    let library = try library([
      "jv/faq/cek.md": "---\ntitle: Cek\nquestions: [piye ngecek, pripun]\n---\nJ"
    ])
    let texts = library.faq()
    #expect(texts.map(\.id) == ["faq/cek"])
    #expect(texts.first?.narratives.contains("piye ngecek") == true)
    #expect(library.faq(language: .jv).first?.title == "piye ngecek")
    #expect(library.question("faq/cek")?.source == "KPU RI")
    #expect(library.questions(topic: "pemilih", on: "2027-06-30").count == 1)
    #expect(library.questions(topic: "pemilih", on: "2027-07-01").isEmpty)
  }

  @Test("puts the tips that suit the words first")
  func tips() throws {
    let library = try library([
      "id/tips/dua.md": "---\ntitle: Dua\nkeywords: [foto, video]\n---\nDua",
      "jv/tips/dua.md": "---\ntitle: Dua\n---\nDua", "en/tips/dua.md": "---\ntitle: Dua\n---\nDua",
    ])
    #expect(library.tips(about: ["video"]) == ["tips/dua", "tips/satu"])
    #expect(library.tips(about: ["tautan"]) == ["tips/satu", "tips/dua"])
  }

  @Test("reads a folder, and says so when there is none")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: InvalidResponses.self) { try ResponseSource.read(folder: folder) }
    let file = folder.appending(path: "id/answer/gone.md")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("Teks".utf8).write(to: file)
    try Data("# Baca".utf8).write(to: folder.appending(path: "README.md"))
    #expect(
      try ResponseSource.read(folder: folder)
        == [ResponseSource(path: "id/answer/gone.md", text: "Teks")])
    for name in ["id/answer/Lain.MD", "id/catatan.txt", "foto.jpg", ".rahasia"] {
      try Data("x".utf8).write(to: folder.appending(path: name))
    }
    #expect(try ResponseSource.read(folder: folder).count == 1, "what is no answer is let be")
    #expect(
      Set(try ResponseFolder(folder).problems.map(\.description)) == [
        "id/answer/Lain.MD: peringatan: Berkas ini tidak dibaca bot: namanya harus berakhiran .md (huruf kecil).",
        "id/catatan.txt: peringatan: Berkas ini tidak dibaca bot: namanya harus berakhiran .md (huruf kecil).",
        "foto.jpg: peringatan: Berkas ini tidak dibaca bot: namanya harus berakhiran .md (huruf kecil).",
      ])
    try Data([0xFF, 0xFE, 0x00]).write(to: file)
    try Data(repeating: 0x61, count: 70_000).write(to: folder.appending(path: "id/answer/hoax.md"))
    try Data("{{x}}".utf8).write(to: folder.appending(path: "id/answer/true.md"))
    #expect(throws: InvalidResponses.self) { try ResponseSource.read(folder: folder) }
    // The others' mistakes are told all the same, and nothing that follows.
    let found = try ResponseFolder(folder)
    let problems = ResponseChecker(found.sources, unread: found.problems).problems
    for (path, says) in [
      ("id/answer/gone.md", "UTF-8"), ("id/answer/hoax.md", "64 KB"),
      ("id/answer/true.md", "{{x}} tidak dikenal"),
    ] {
      #expect(problems.contains { $0.path == path && $0.message.contains(says) }, "\(path)")
      #expect(
        !problems.contains {
          $0.path == path && $0.message.contains("tetapi tidak ada.")
            && says != "{{x}} tidak dikenal"
        })
    }
  }

  @Test(
    "reads button ids of ours alone",
    arguments: [
      ("menu", "menu"), ("claim:tbh-1.2_x:y", "claim:tbh-1.2_x:y"), ("claim:", nil),
      ("terbang", nil), ("claim:a b", nil), ("", nil), ("not-this:é", nil), (":", nil),
    ] as [(String, String?)])
  func choiceIDs(_ text: String, _ read: String?) {
    #expect(ChoiceID(text)?.description == read)
  }

  @Test(
    "knows days",
    arguments: [
      ("2024-02-29", true), ("2023-02-29", false), ("2026-13-01", false), ("2026-3-1", false),
      ("2026-03-31", true), ("2026-04-31", false), ("", false), ("abcd-ef-gh", false),
    ])
  func days(_ text: String, _ isDay: Bool) {
    #expect(CalendarDay.isDay(text) == isDay)
  }

  @Test("turns a moment into the day in Jombang, and a day into words")
  func moments() {
    #expect(CalendarDay.inJombang(Timestamp(seconds: 0)) == "1970-01-01")
    #expect(CalendarDay.inJombang(Timestamp(seconds: 1_709_226_000 - 3_600)) == "2024-02-29")
    #expect(CalendarDay.inJombang(Timestamp(milliseconds: .max)).count >= 10)
    #expect(CalendarDay.inJombang(Timestamp(milliseconds: .min)).count >= 10)
    #expect(CalendarDay.spoken("2026-03-03", in: .id) == "3 Maret 2026")
    #expect(CalendarDay.spoken("2026-03-03T10:00:00Z", in: .en) == "3 March 2026")
    #expect(CalendarDay.spoken("kemarin", in: .id) == "kemarin")
  }
}
